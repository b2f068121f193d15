import type { Temporal } from 'temporal-polyfill';
import { themesOf } from './barriers.ts';
import type { Tally } from './disclosure.ts';
import type { ReportRows } from './model.ts';

/** The questions whose answers are spread over options, and shown only where enough people gave them. */
export const questions = ['rating', 'aim', 'half-term', 'term-after', 'barrier'] as const;
/** One of `questions`. */
export type QuestionId = (typeof questions)[number];

/** What is counted of one activity. */
type Counts = { asked: number; answered: number; planned: number; gained: number };

/** The counts of every activity by its id, and each question's answers by activity. */
export type Counted = {
  activities: ReadonlyMap<string, Counts>;
  tallies: Readonly<Record<QuestionId, ReadonlyMap<string, Tally>>>;
};

/**
 * Counts what was answered, activity by activity, in one pass over the rows. Barriers given at `namesSince` or later are
 * open: the school shows them with names.
 */
export function count(rows: ReportRows, namesSince: Temporal.Instant | undefined): Counted {
  const activities = new Map(rows.activities.map(({ id }) => [id, { asked: 0, answered: 0, planned: 0, gained: 0 }]));
  const tallies: Record<QuestionId, Map<string, Tally>> = {
    rating: new Map(),
    aim: new Map(),
    'half-term': new Map(),
    'term-after': new Map(),
    barrier: new Map(),
  };
  const activityOf = new Map(rows.participations.map(({ id, activity }) => [id, activity]));
  const answers = new Map(rows.answers.map((answer) => [answer.participation, answer]));
  for (const { id, activity, evaluated } of rows.participations) {
    const counts = activities.get(activity);
    if (!counts) continue;
    const answer = answers.get(id);
    counts.asked += 1;
    if (answer?.planned) counts.planned += 1;
    if (answer?.gained) counts.gained += 1;
    if (answer?.rating !== undefined) add(tallies.rating, activity, [String(answer.rating)]);
    if (answer?.aimMet !== undefined) add(tallies.aim, activity, [answer.aimMet]);
    const said =
      answer && (answer.planned || answer.gained || answer.rating !== undefined || answer.aimMet !== undefined);
    if (evaluated || said) counts.answered += 1;
  }
  for (const { participation, stage, use, barrier, at } of rows.followUps) {
    const activity = activityOf.get(participation);
    if (activity === undefined) continue;
    add(tallies[stage], activity, [use]);
    const themes = barrier === undefined ? [] : themesOf(barrier);
    if (themes.length > 0) add(tallies.barrier, activity, themes, isOpen(at, namesSince));
  }
  return { activities, tallies };
}

/** Whether an answer first given then may be read beside its name. */
export function isOpen(at: Temporal.Instant, namesSince: Temporal.Instant | undefined): boolean {
  return namesSince !== undefined && at.epochMilliseconds >= namesSince.epochMilliseconds;
}

function add(tallies: Map<string, Tally>, activity: string, options: readonly string[], open = false): void {
  const { counts, answers, open: opened } = tallies.get(activity) ?? { counts: {}, answers: 0, open: 0 };
  const next = { ...counts };
  for (const option of options) next[option] = (next[option] ?? 0) + 1;
  tallies.set(activity, { counts: next, answers: answers + 1, open: opened + (open ? 1 : 0) });
}
