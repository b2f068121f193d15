import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import {
  addSchoolDays,
  currentTerm,
  instantAt,
  isSchoolDay,
  localDate,
  nextSchoolDay,
  type SchoolCalendar,
} from '../../core/shared/school-calendar.ts';

/** A step that the clock can take, and where it leads; nowhere if the school's calendar ends before. */
export type ClockMove = { step: Step; label: string; to: Temporal.Instant | undefined };

/** One more than half a term's 32 school days, so that all that falls due then is due. */
const HALF_TERM = 33;
const TERM = 65;
const AFTERNOON = '15:30';

const STEPS = ['next-school-day', 'week', 'half-term', 'term'] as const;
type Step = (typeof STEPS)[number];

/** What the button of a step posts that the school calendar is too short for. */
export const BEYOND = 'beyond';

const LABELS: Readonly<Record<Step, string>> = {
  'next-school-day': 'Next school day, 15:30',
  week: 'In a week',
  'half-term': 'Half a term later',
  term: 'A term later',
};

/** Every step from this moment, with the moment it leads to. */
export function clockMoves(calendar: SchoolCalendar, now: Temporal.Instant): readonly ClockMove[] {
  return STEPS.map((one) => ({ step: one, label: LABELS[one], to: targetOf(one, calendar, now) }));
}

/** Reads a posted local date and time ('2026-09-07T15:30'); null for a step beyond the calendar, undefined for neither. */
export function readMove(at: unknown, calendar: SchoolCalendar): Temporal.Instant | null | undefined {
  if (at === BEYOND) return null;
  const local = z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/)
    .safeParse(at);
  return local.success ? instantOf(local.data, calendar) : undefined;
}

/** A moment as a date field has it, in the school's time zone, such as '2026-09-07T15:30'. */
export function localMinute(calendar: SchoolCalendar, at: Temporal.Instant): string {
  return at.toZonedDateTimeISO(calendar.timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** A moment in words, in the school's time zone, such as 'Friday 4 September 2026, 15:30'. */
export function momentInWords(calendar: SchoolCalendar, at: Temporal.Instant): string {
  return `${dayInWords(calendar, at)}, ${timeInWords(calendar, at)}`;
}

/** A day in words, such as 'Friday 4 September 2026'. */
export function dayInWords(calendar: SchoolCalendar, at: Temporal.Instant): string {
  return localDate(calendar, at)
    .toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .replace(',', '');
}

/** A day in brief, such as 'Fri 4 Sept 2026'. */
export function dayInBrief(calendar: SchoolCalendar, at: Temporal.Instant): string {
  return localDate(calendar, at)
    .toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
    .replace(',', '');
}

/** The time of day, such as '15:30'. */
export function timeInWords(calendar: SchoolCalendar, at: Temporal.Instant): string {
  return at.toZonedDateTimeISO(calendar.timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** What kind of day it is to the school, such as 'Autumn term, a school day'. */
export function dayKind(calendar: SchoolCalendar, at: Temporal.Instant): string {
  const date = localDate(calendar, at);
  const term = currentTerm(calendar, date)?.name;
  if (isSchoolDay(calendar, date)) return `${term ?? 'Term'}, a school day`;
  const iso = date.toString();
  const pause = calendar.periods.find((p) => p.kind !== 'term' && p.starts <= iso && iso <= p.ends);
  if (pause !== undefined) return pause.name;
  return term === undefined ? 'Outside the terms of the school calendar' : `${term}, a weekend`;
}

function targetOf(one: Step, calendar: SchoolCalendar, now: Temporal.Instant): Temporal.Instant | undefined {
  const today = localDate(calendar, now);
  switch (one) {
    case 'next-school-day':
      return afternoonOf(calendar, nextSchoolDay(calendar, today));
    case 'week':
      return now.toZonedDateTimeISO(calendar.timeZone).add({ days: 7 }).toInstant();
    case 'half-term':
      return afternoonOf(calendar, addSchoolDays(calendar, today, HALF_TERM));
    case 'term':
      return afternoonOf(calendar, addSchoolDays(calendar, today, TERM));
    default:
      return one satisfies never;
  }
}

function afternoonOf(calendar: SchoolCalendar, day: Temporal.PlainDate | undefined): Temporal.Instant | undefined {
  return day && instantAt(calendar, day, AFTERNOON);
}

function instantOf(local: string, calendar: SchoolCalendar): Temporal.Instant | undefined {
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' }).toZonedDateTime(calendar.timeZone).toInstant();
  } catch {
    return undefined;
  }
}
