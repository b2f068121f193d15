import type { Temporal } from 'temporal-polyfill';
import type { Evaluation, FollowUp, OpenItem, Preferences } from './model.ts';

/** Answers, follow-ups and what people asked of the bot. */
export type EvaluationStore = {
  /**
   * Open questions of everyone who has not left (or of one person): attended CPD that ended since `ended` and is not
   * answered (since `planned` for those who named a day to be asked again); plans made since `planned` whose follow-ups
   * are not answered yet.
   */
  openItems(
    schoolId: string,
    since: { ended: Temporal.Instant; planned: Temporal.Instant },
    person?: string,
  ): Promise<readonly OpenItem[]>;
  /** One participation of this person with all that was answered; undefined if it is not theirs. */
  item(personId: string, participation: string): Promise<OpenItem | undefined>;
  /** Writes the fields given, keeps the others (null empties one) and gives the whole. The participation is evaluated. */
  saveEvaluation(participation: string, changes: EvaluationChanges, at: Temporal.Instant): Promise<Evaluation>;
  /** Takes an answer back with all that followed from it: the participation is attended again, as if never asked. */
  removeEvaluation(participation: string): Promise<void>;
  /** The evaluation this person wrote last, and when; undefined if there is none (or they were not there after all). */
  lastSaved(personId: string): Promise<{ participation: string; at: Temporal.Instant } | undefined>;
  /** Writes the answer and keeps what is not given; null empties a text. The first answer's time stays. */
  saveFollowUp(followUp: FollowUpChanges): Promise<void>;
  preferences(personIds: readonly string[]): Promise<ReadonlyMap<string, Preferences>>;
  savePreferences(personId: string, changes: PreferenceChanges): Promise<void>;
  setOptOut(personId: string, kindId: string, optedOut: boolean): Promise<void>;
  /** Words kept until the person says what they were about. */
  keepWords(personId: string, text: string, at: Temporal.Instant): Promise<void>;
  /** Gives the kept words back once and forgets them. */
  takeWords(personId: string): Promise<string | undefined>;
};

/** What to write of an evaluation; null empties a field. */
export type EvaluationChanges = { [K in keyof Omit<Evaluation, 'participation' | 'startedAt'>]?: Evaluation[K] | null };

/** What to write of a follow-up; null empties a text. */
export type FollowUpChanges = Pick<FollowUp, 'participation' | 'stage' | 'use' | 'answeredAt'> & {
  [K in 'barrier' | 'change' | 'howKnown']?: string | null;
};

/** What to change of a person's preferences; null empties a field. */
export type PreferenceChanges = {
  snoozedUntil?: string | null;
  paused?: boolean;
  fewer?: boolean;
  lastAnsweredAt?: Temporal.Instant;
};
