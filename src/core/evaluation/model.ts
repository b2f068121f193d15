import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Participation } from '../cpd/model.ts';

/** How far the aim was met, in the order in which it is offered. */
export const aimMetAnswers = ['not', 'partly', 'mostly', 'fully'] as const;
/** One of `aimMetAnswers`. */
export type AimMet = (typeof aimMetAnswers)[number];

/** What became of a plan: Guskey's level 4, use at work, which can only be asked later. */
export const useAnswers = ['not-yet', 'once', 'regularly'] as const;
/** One of `useAnswers`. */
export type Use = (typeof useAnswers)[number];

/** Worth my time, from 1 (no) to 5 (very much). */
export const rating = z.coerce.number().int().min(1).max(5);

/** A participant's answer as far as it has come. `planBy` is an ISO date. */
export type Evaluation = {
  participation: string;
  rating?: number;
  aimMet?: AimMet;
  learned?: string;
  plan?: string;
  planClass?: string;
  planBy?: string;
  unplannedGain?: string;
  offersHelp?: boolean;
  mayCelebrate?: boolean;
  startedAt: Temporal.Instant;
  completedAt?: Temporal.Instant;
};

/** When a question about impact is asked: half a term after the evaluation, and once in the term after. */
export const followUpStages = ['half-term', 'term-after'] as const;
/** One of `followUpStages`. */
export type FollowUpStage = (typeof followUpStages)[number];

/** An answer to a follow-up; without `use` the person wished to leave it out. */
export type FollowUp = {
  participation: string;
  stage: FollowUpStage;
  use?: Use;
  barrier?: string;
  change?: string;
  howKnown?: string;
  answeredAt: Temporal.Instant;
};

/** What a nudge asks about: the evaluation itself, or one of its follow-ups. */
export type Stage = 'evaluation' | FollowUpStage;

/** One open question to one person. `since`: the moment from which its waiting time counts. */
export type OpenItem = {
  participation: Participation;
  stage: Stage;
  since: Temporal.Instant;
  evaluation?: Evaluation;
  followUps: readonly FollowUp[];
};

/** What a person asked of the bot. */
export type Preferences = {
  /** ISO date: nothing before it. */
  snoozedUntil?: string;
  paused: boolean;
  fewer: boolean;
  optedOutKinds: ReadonlySet<string>;
  lastAnsweredAt?: Temporal.Instant;
};
