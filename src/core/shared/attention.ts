import type { Temporal } from 'temporal-polyfill';
import type { School } from './school.ts';
import { instantAt, isSchoolDay, isSchoolTime, localDate, nextSchoolDay } from './school-calendar.ts';

const WEEK = 7;

/** Whether something nobody asked for may be said now: yes, or the next moment to look again (none: calendar ended). */
export type MayWrite = { kind: 'now' } | { kind: 'later'; at: Temporal.Instant } | { kind: 'never' };

/**
 * The attention budget over all jobs: unprompted messages go out in school time only, from the school's nudge time on,
 * and no person gets more of them in any seven days than the school allows.
 * @param sent when this person was last written to unprompted; older than a week does not matter.
 */
export function mayWrite(school: School, now: Temporal.Instant, sent: readonly Temporal.Instant[]): MayWrite {
  const { calendar, settings } = school;
  const today = localDate(calendar, now);
  const from = earliestDate(school, today, sent);
  const open =
    isSchoolTime(calendar, now) &&
    now.epochMilliseconds >= instantAt(calendar, today, settings.nudgeTime).epochMilliseconds;
  if (open && from.equals(today)) return { kind: 'now' };
  return laterSlot(school, now, from);
}

/** The first nudge time after `now` on a school day not before `from`. */
function laterSlot(school: School, now: Temporal.Instant, from: Temporal.PlainDate): MayWrite {
  const { calendar, settings } = school;
  const slot = isSchoolDay(calendar, from) ? instantAt(calendar, from, settings.nudgeTime) : undefined;
  if (slot !== undefined && slot.epochMilliseconds > now.epochMilliseconds) return { kind: 'later', at: slot };
  const next = nextSchoolDay(calendar, from);
  return next === undefined ? { kind: 'never' } : { kind: 'later', at: instantAt(calendar, next, settings.nudgeTime) };
}

/** Today, or the first day on which a week has passed since the message that used up the budget. */
function earliestDate(
  school: School,
  today: Temporal.PlainDate,
  sent: readonly Temporal.Instant[],
): Temporal.PlainDate {
  const days = sent
    .map((at) => localDate(school.calendar, at))
    // A message stamped more than a week ahead was sent by a clock that was wrong, and must not silence Pollen till then.
    .filter((day) => Math.abs(day.until(today, { largestUnit: 'days' }).days) < WEEK)
    .sort((a, b) => b.since(a, { largestUnit: 'days' }).sign);
  const blocking = days[school.settings.unpromptedPerWeek - 1];
  return blocking === undefined ? today : blocking.add({ days: WEEK });
}
