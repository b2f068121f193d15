import type { Temporal } from 'temporal-polyfill';

/** How far an aim was met, from least to most. */
export const aims = ['not', 'partly', 'mostly', 'fully'] as const;

/** What became of a plan, from least to most. */
export const uses = ['not-yet', 'once', 'regularly'] as const;

/** When a plan is asked about: half a term after the evaluation, and in the term after that. */
export const stages = ['half-term', 'term-after'] as const;

/** A piece of CPD, as the report needs it. Cost in pence, for everyone together. */
export type ActivityRow = {
  id: string;
  title: string;
  /** The name of its kind in the school's list. */
  kind: string;
  priority?: string;
  endsAt: Temporal.Instant;
  hours?: number;
  costPence?: number;
};

/** One person who took part and was therefore asked; `evaluated` where the record says that they have answered. */
type ParticipationRow = { id: string; activity: string; person: string; evaluated: boolean };

/** What can be counted of one evaluation; what was written stays in the database. `at`: when it was first given. */
export type AnswerRow = {
  participation: string;
  rating?: number;
  aimMet?: (typeof aims)[number];
  planned: boolean;
  gained: boolean;
  at: Temporal.Instant;
};

/** One answer to a follow-up. The barrier's words are read for their theme and never shown by counts. */
export type FollowUpRow = {
  participation: string;
  stage: (typeof stages)[number];
  use: (typeof uses)[number];
  barrier?: string;
  at: Temporal.Instant;
};

/** An adult who has not left. */
type StaffRow = { id: string; roleTitle: string };

/** Everything to count about the activities of a stretch of time. */
export type ReportRows = {
  activities: readonly ActivityRow[];
  participations: readonly ParticipationRow[];
  answers: readonly AnswerRow[];
  followUps: readonly FollowUpRow[];
  staff: readonly StaffRow[];
};

/** What a sentence of a participant is about. */
export type WrittenAbout = 'learned' | 'plan' | 'gain' | 'barrier' | 'change';

/** What somebody wrote, with their name: only ever read where the school shows names. `at`: when it was first given. */
export type Written = { name: string; about: WrittenAbout; text: string; at: Temporal.Instant };

/** What a week brought: people who were sent a nudge, evaluations and follow-ups given, and barriers in words. */
export type WeekRows = { asked: number; answered: number; followUps: number; barriers: readonly string[] };
