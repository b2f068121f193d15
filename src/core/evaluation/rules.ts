import type { Temporal } from 'temporal-polyfill';
import { mayWrite } from '../shared/attention.ts';
import type { School, SchoolSettings } from '../shared/school.ts';
import { addSchoolDays, localDate, type SchoolCalendar, schoolDaysBetween } from '../shared/school-calendar.ts';
import type { OpenItem, Preferences, Stage } from './model.ts';

/** After this many nudges in a row without an answer Pollen says so, and then only asks on request. */
export const IGNORED_LIMIT = 3;

/** Questions in one nudge, so that neither a late job nor a large import floods anybody; the others wait their turn. */
export const MOST_AT_ONCE = 5;

/** `fewer` means: no reminders, and at least this many days from one nudge to the next. */
const FEWER_DAYS = 14;

/** An open item with the moments at which its person was asked about it, oldest first. */
export type AskedItem = OpenItem & { asked: readonly Temporal.Instant[] };

/** All that decides about one person's nudge. `unprompted`: direct messages nobody asked for, of any job. */
export type Situation = {
  items: readonly AskedItem[];
  preferences: Preferences;
  /** When this person was nudged, oldest first. */
  nudged: readonly Temporal.Instant[];
  unprompted: readonly Temporal.Instant[];
};

/**
 * What to ask now. `last`: the third in a row, so it says that silence follows. `unprompted` is false where the person
 * named this day themselves: the weekly budget is about what nobody asked for.
 */
export type Nudge = { items: readonly AskedItem[]; last: boolean; unprompted: boolean };

/** Who is nudged when: everything due to one person in one message, or nothing now. */
export function nudgeFor(school: School, now: Temporal.Instant, situation: Situation): Nudge | undefined {
  const today = localDate(school.calendar, now);
  const ignored = ignoredInARow(now, situation);
  if (ignored >= IGNORED_LIMIT || wantsSilence(situation.preferences, today)) return undefined;
  const due = dueItems(school, today, situation);
  const promised = due.some((item) => isPromised(school, today, item, situation));
  if (due.length === 0 || (!promised && isTooSoon(school, today, situation))) return undefined;
  if (mayWrite(school, now, promised ? [] : spent(situation)).kind !== 'now') return undefined;
  return { items: due.slice(0, MOST_AT_ONCE), last: ignored === IGNORED_LIMIT - 1, unprompted: !promised };
}

/** What counts against the budget: a promise that was kept may break it, but the week after is quiet all the same. */
function spent({ nudged, unprompted }: Situation): readonly Temporal.Instant[] {
  return [...unprompted, ...nudged.filter((at) => !unprompted.some((other) => other.equals(at)))];
}

/** How many nudges in a row went without any answer. */
export function ignoredInARow(
  now: Temporal.Instant,
  { nudged, preferences }: Pick<Situation, 'nudged' | 'preferences'>,
): number {
  const heard = preferences.lastAnsweredAt?.epochMilliseconds ?? 0;
  // After a clock was put back, a nudge can bear a time that is still to come.
  return nudged.filter((at) => at.epochMilliseconds > heard && at.epochMilliseconds <= now.epochMilliseconds).length;
}

/** True while the person asked to be left in peace. */
export function wantsSilence({ paused, snoozedUntil }: Preferences, today: Temporal.PlainDate): boolean {
  return paused || (snoozedUntil !== undefined && today.toString() < snoozedUntil);
}

/** What is due: first what was promised, then what was asked least often, and of that the newest, best remembered. */
function dueItems(school: School, today: Temporal.PlainDate, situation: Situation): readonly AskedItem[] {
  const { preferences } = situation;
  const items = situation.items.filter(
    ({ participation }) => !preferences.optedOutKinds.has(participation.activity.kind.id),
  );
  const promised = items.filter((item) => isPromised(school, today, item, situation));
  const others = items.filter((item) => {
    const day = promised.includes(item) ? undefined : dueDate(school, today, item, preferences.fewer);
    return day !== undefined && today.since(day).sign >= 0;
  });
  const byNeed = (a: AskedItem, b: AskedItem) =>
    a.asked.length - b.asked.length || b.since.epochMilliseconds - a.since.epochMilliseconds;
  return [...promised.toSorted(byNeed), ...others.toSorted(byNeed)];
}

/** Whether the person named a day for what they were asked, that day has come, and they were not nudged since. */
function isPromised(
  school: School,
  today: Temporal.PlainDate,
  { asked }: AskedItem,
  { preferences, nudged }: Situation,
): boolean {
  const { snoozedUntil } = preferences;
  const last = nudged.at(-1);
  if (asked.length === 0 || last === undefined || snoozedUntil === undefined) return false;
  return localDate(school.calendar, last).toString() < snoozedUntil && snoozedUntil <= today.toString();
}

/** The day on which an item is next asked about; undefined when it has gone stale or has been asked often enough. */
function dueDate(
  school: School,
  today: Temporal.PlainDate,
  item: AskedItem,
  fewer: boolean,
): Temporal.PlainDate | undefined {
  const { calendar, settings } = school;
  if (isStale(school, today, item)) return undefined;
  const [first] = item.asked;
  const last = item.asked.at(-1);
  if (first === undefined || last === undefined) return openingDay(calendar, settings, item);
  const reminders = fewer || item.stage === 'term-after' ? [] : settings.remindersAfter;
  const after = reminders[item.asked.length - 1];
  if (after === undefined) return undefined;
  // A reminder counts from the first nudge; where the one before was late, the distance between the two is kept.
  const gap = after - (reminders[item.asked.length - 2] ?? 0);
  return later(
    addSchoolDays(calendar, localDate(calendar, first), after),
    addSchoolDays(calendar, localDate(calendar, last), gap),
  );
}

/** CPD long over is history, also when it was imported today; a follow-up goes stale from the day it was due. */
export function isStale({ calendar, settings }: School, today: Temporal.PlainDate, item: OpenItem): boolean {
  const isEvaluation = item.stage === 'evaluation';
  const from = isEvaluation
    ? localDate(calendar, item.participation.activity.endsAt)
    : openingDay(calendar, settings, item);
  if (from === undefined) return false;
  // Before the calendar begins there are no school days to count: about half of all days are some.
  const unknown = !calendar.periods.some(({ starts }) => starts <= from.toString());
  if (unknown && isEvaluation && from.until(today, { largestUnit: 'days' }).days > 2 * settings.askWithin) return true;
  return schoolDaysBetween(calendar, from, today) > settings.askWithin;
}

function openingDay(calendar: SchoolCalendar, settings: SchoolSettings, { since, stage }: OpenItem) {
  return addSchoolDays(calendar, localDate(calendar, since), waitOf(stage, settings));
}

/** True on the day of a nudge, and within a fortnight of it for those who want fewer. */
function isTooSoon(school: School, today: Temporal.PlainDate, { preferences, nudged }: Situation): boolean {
  const last = nudged.at(-1);
  if (last === undefined) return false;
  const days = localDate(school.calendar, last).until(today, { largestUnit: 'days' }).days;
  // A nudge of the far future was sent by a clock that was wrong, and says nothing.
  return Math.abs(days) < (preferences.fewer ? FEWER_DAYS : 1);
}

/** School days from the moment an item opened to its first question. */
function waitOf(stage: Stage, settings: SchoolSettings): number {
  switch (stage) {
    case 'evaluation':
      return settings.firstNudgeAfter;
    case 'half-term':
      return settings.followUpAfter;
    case 'term-after':
      return settings.termAfter;
    default:
      return stage satisfies never;
  }
}

function later(a: Temporal.PlainDate | undefined, b: Temporal.PlainDate | undefined): Temporal.PlainDate | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a.since(b).sign < 0 ? b : a;
}
