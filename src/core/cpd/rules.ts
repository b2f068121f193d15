import { Temporal } from 'temporal-polyfill';
import type { FieldErrors, FormValues } from '../chat/form.ts';
import type { Person } from '../shared/people.ts';
import type { School } from '../shared/school.ts';
import { instantAt, localDate } from '../shared/school-calendar.ts';
import type { Activity, Participation } from './model.ts';
import { parseCost, parseHours } from './rules-parse.ts';

/** Whether somebody may log CPD and mark attendance for others: leaders, and admins too. */
export function mayLead(person: Pick<Person, 'leader' | 'admin'>): boolean {
  return person.leader || person.admin;
}

/** What a person told about a piece of CPD, read and ready to be written. */
export type Draft = Omit<Activity, 'id' | 'externalKey' | 'kind' | 'leads'> & { kindId: string };

/** The first and last day of the English school year (1 September to 31 August) that the date is in. */
export function schoolYear(date: Temporal.PlainDate): { starts: Temporal.PlainDate; ends: Temporal.PlainDate } {
  const year = date.month >= 9 ? date.year : date.year - 1;
  return {
    starts: Temporal.PlainDate.from({ year, month: 9, day: 1 }),
    ends: Temporal.PlainDate.from({ year: year + 1, month: 8, day: 31 }),
  };
}

/** The dates (ISO) that CPD can be logged for: from 2000 to the end of the school year after next. */
export function loggableDates(today: Temporal.PlainDate): { min: string; max: string } {
  return { min: '2000-01-01', max: schoolYear(today).ends.add({ years: 2 }).toString() };
}

/** The hours of CPD in the school year so far; what is only booked, was missed or is yet to come does not count. */
export function hoursThisYear(school: School, now: Temporal.Instant, record: readonly Participation[]): number {
  const { starts } = schoolYear(localDate(school.calendar, now));
  const hours = record
    .filter(({ state }) => state === 'attended' || state === 'evaluated')
    .filter(({ activity }) => Temporal.PlainDate.compare(localDate(school.calendar, activity.endsAt), starts) >= 0)
    .reduce((sum, { activity }) => sum + (activity.hours ?? 0), 0);
  return Math.round(hours * 100) / 100;
}

/** Reads the answers of a log form; the fields themselves are checked already, this is about what they say together. */
export function readDraft(
  values: FormValues,
  school: School,
  now: Temporal.Instant,
): { ok: true; draft: Draft } | { ok: false; errors: FieldErrors } {
  const first = wordsOf(values, 'date') ?? '';
  const last = wordsOf(values, 'lastDay') ?? first;
  const hours = wordsOf(values, 'hours');
  const cost = wordsOf(values, 'cost');
  const read = {
    hours: hours === undefined ? undefined : parseHours(hours),
    costPence: cost === undefined ? undefined : parseCost(cost),
  };
  const errors: Record<string, string> = {};
  if (last < first) errors.lastDay = 'The last day is before the first. Please check the two.';
  if (hours !== undefined && read.hours === undefined) {
    errors.hours = 'Please give the hours as a number above 0, such as 1.5 or 90 minutes.';
  }
  if (cost !== undefined && read.costPence === undefined) {
    errors.cost = 'Please give pounds, such as £1,200 or 45.50, or “free”.';
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const draft = {
    title: wordsOf(values, 'title') ?? '',
    kindId: wordsOf(values, 'kind') ?? '',
    provider: wordsOf(values, 'provider'),
    priority: wordsOf(values, 'priority'),
    aim: wordsOf(values, 'aim'),
    ...read,
    ...hoursOfDay(school, now, Temporal.PlainDate.from(first), Temporal.PlainDate.from(last)),
  };
  return { ok: true, draft };
}

/** From the hour that school opens to the one that it closes; never ending later today, as it is told as done. */
function hoursOfDay(school: School, now: Temporal.Instant, first: Temporal.PlainDate, last: Temporal.PlainDate) {
  const { calendar } = school;
  const closes = instantAt(calendar, last, calendar.closes);
  const isToday = last.equals(localDate(calendar, now));
  const endsAt = isToday && Temporal.Instant.compare(now, closes) < 0 ? now : closes;
  const opens = instantAt(calendar, first, calendar.opens);
  return { startsAt: Temporal.Instant.compare(opens, endsAt) < 0 ? opens : endsAt, endsAt };
}

/** An answer in words without what a database cannot hold; undefined if there is none. */
export function wordsOf(values: FormValues, name: string): string | undefined {
  const value = values[name];
  if (typeof value !== 'string') return undefined;
  const text = value.replaceAll('\u0000', '').trim();
  return text === '' ? undefined : text;
}

/** An answer that is a list of ids; empty if there is none. */
export function idsOf(values: FormValues, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? [...new Set(value)] : [];
}
