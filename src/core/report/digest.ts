import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../chat/message.ts';
import { plain } from '../chat/rich-text.ts';
import type { NewDelivery } from '../shared/delivery.ts';
import type { School } from '../shared/school.ts';
import { instantAt, isSchoolDay, localDate, type SchoolCalendar } from '../shared/school-calendar.ts';
import { type BarrierTheme, themeLabel, themesOf } from './barriers.ts';
import { ENOUGH } from './disclosure.ts';
import type { WeekRows } from './model.ts';
import { counted } from './phrases.ts';
import { buttonValue, questionFrom } from './question.ts';

/** The name under which the weekly digest is planned and composed. */
export const digestJob = 'report.digest';

/** Days: longer than any summer holiday. */
const LONGEST_BREAK = 60;

/**
 * The digests of this week, one for each reader, on its last school day at the school's nudge time; none on any other
 * day, nor once that school day is over, so that a bot that was off has nothing to catch up with.
 */
export function digestsDue(readers: readonly string[], school: School, now: Temporal.Instant): readonly NewDelivery[] {
  const { calendar, settings } = school;
  const today = localDate(calendar, now);
  const dueAt = instantAt(calendar, today, settings.nudgeTime);
  const closing = instantAt(calendar, today, calendar.closes);
  const over = now.epochMilliseconds > Math.max(dueAt.epochMilliseconds, closing.epochMilliseconds);
  if (over || !isLastSchoolDay(calendar, today)) return [];
  const week = `${today.yearOfWeek}-W${String(today.weekOfYear).padStart(2, '0')}`;
  return readers.map((person) => ({
    key: `${digestJob}/${person}/${week}`,
    job: digestJob,
    to: { kind: 'person', person },
    dueAt,
    unprompted: false,
    payload: {},
  }));
}

/**
 * What a digest due at that moment counts from: the moment the one of the school week before it was due, so that what
 * happened after that one, in a holiday too, is counted once; Monday's midnight where the calendar has no week before.
 */
export function digestFrom({ calendar, settings }: School, dueAt: Temporal.Instant): Temporal.Instant {
  const day = localDate(calendar, dueAt);
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  const earlier = Array.from({ length: LONGEST_BREAK }, (_, days) => monday.subtract({ days: days + 1 }));
  const last = earlier.find((date) => isSchoolDay(calendar, date));
  return last ? instantAt(calendar, last, settings.nudgeTime) : instantAt(calendar, monday, '00:00');
}

/** The week in counts; undefined where there is nothing at all to tell. */
export function digestCard(week: WeekRows): Message | undefined {
  const { asked, answered, followUps } = week;
  if (asked + answered + followUps === 0) return undefined;
  const barrier = commonBarrier(week.barriers);
  const reason = barrier === undefined ? '' : ` The most common barrier was ${themeLabel(barrier)}.`;
  const gave = `${counted(answered, 'evaluation')} and ${counted(followUps, 'follow-up')} answered`;
  const summary = `This week: ${counted(asked, 'person', 'people')} asked, ${gave}.${reason}`;
  return {
    summary,
    blocks: [
      { kind: 'text', text: plain(summary) },
      {
        kind: 'buttons',
        buttons: [
          { label: 'Open the report', action: 'report.show', value: buttonValue(questionFrom('')) },
          { label: 'Stop the weekly digest', action: 'report.digest', value: 'stop' },
        ],
      },
    ],
  };
}

/** The theme named most often, where enough people named any and it has a name. */
function commonBarrier(barriers: readonly string[]): BarrierTheme | undefined {
  const themes = barriers.map(themesOf).filter((found) => found.length > 0);
  if (themes.length < ENOUGH) return undefined;
  const counts = Map.groupBy(themes.flat(), (theme) => theme);
  const [[most] = []] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  return most === 'other' ? undefined : most;
}

function isLastSchoolDay(calendar: SchoolCalendar, date: Temporal.PlainDate): boolean {
  const rest = Array.from({ length: 7 - date.dayOfWeek }, (_, days) => date.add({ days: days + 1 }));
  return isSchoolDay(calendar, date) && !rest.some((later) => isSchoolDay(calendar, later));
}
