import { Temporal } from 'temporal-polyfill';

/** What a stretch of the school year is: in a term there are pupils, save on half-terms, holidays and INSET days. */
export type PeriodKind = 'term' | 'half-term' | 'holiday' | 'inset';

/** A stretch of the school year; ISO dates, both included. */
export type Period = { kind: PeriodKind; name: string; starts: string; ends: string };

/** A school's year and the local hours ('HH:MM', from `opens` until just before `closes`) in which Pollen may write unprompted. */
export type SchoolCalendar = { timeZone: string; opens: string; closes: string; periods: readonly Period[] };

type Span = { period: Period; starts: number; ends: number };
type Index = {
  days: readonly number[];
  dates: readonly Temporal.PlainDate[];
  terms: readonly Span[];
  halfTerms: Span[];
};

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const DAY = 86_400_000;

/** Planning asks the same calendar many thousand questions, so that its school days are worked out once. */
const indexes = new WeakMap<SchoolCalendar, Index>();

/** The date on the school's wall calendar at that instant. */
export function localDate(calendar: SchoolCalendar, at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
}

/**
 * The instant at which the school's clock shows `time` ('HH:MM') on that date. A time that the clocks skip in spring
 * is taken as late as the skip is long; one that they show twice in autumn is the first of the two.
 */
export function instantAt(calendar: SchoolCalendar, date: Temporal.PlainDate, time: string): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
}

/**
 * Whether pupils are in on that date: a weekday in a term that is no half-term, holiday or INSET day. INSET days do not
 * count because staff are in training or, where the day was spread over twilights, not in school at all.
 */
export function isSchoolDay(calendar: SchoolCalendar, date: Temporal.PlainDate): boolean {
  const { days } = indexOf(calendar);
  const day = dayNumber(date);
  return days[firstFrom(days, day)] === day;
}

/** The first school day strictly after that date; undefined beyond the calendar's end. */
export function nextSchoolDay(calendar: SchoolCalendar, after: Temporal.PlainDate): Temporal.PlainDate | undefined {
  return addSchoolDays(calendar, after, 1);
}

/** That date if it is a school day, else the next one; undefined beyond the calendar's end. */
export function schoolDayOnOrAfter(calendar: SchoolCalendar, date: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const { days, dates } = indexOf(calendar);
  return dates[firstFrom(days, dayNumber(date))];
}

/** The nth school day strictly after `from` (`days` from 1 up; a RangeError below); undefined beyond the calendar's end. */
export function addSchoolDays(
  calendar: SchoolCalendar,
  from: Temporal.PlainDate,
  days: number,
): Temporal.PlainDate | undefined {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`addSchoolDays: ${days} days, expected 1 or more`);
  const index = indexOf(calendar);
  return index.dates[firstFrom(index.days, dayNumber(from) + 1) + days - 1];
}

/** How many school days are later than `from` and not later than `to`; 0 if `to` is not after `from`. */
export function schoolDaysBetween(calendar: SchoolCalendar, from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  const { days } = indexOf(calendar);
  return Math.max(0, firstFrom(days, dayNumber(to) + 1) - firstFrom(days, dayNumber(from) + 1));
}

/** Whether Pollen may write unprompted at that instant: a school day, within the school's hours. */
export function isSchoolTime(calendar: SchoolCalendar, at: Temporal.Instant): boolean {
  const local = at.toZonedDateTimeISO(calendar.timeZone);
  const time = local.toPlainTime();
  return (
    Temporal.PlainTime.compare(calendar.opens, time) <= 0 &&
    Temporal.PlainTime.compare(time, calendar.closes) < 0 &&
    isSchoolDay(calendar, local.toPlainDate())
  );
}

/** The last day of the last term known; undefined if the calendar has no term. */
export function lastDay(calendar: SchoolCalendar): Temporal.PlainDate | undefined {
  const { terms } = indexOf(calendar);
  return terms.length === 0 ? undefined : dateOf(Math.max(...terms.map((term) => term.ends)));
}

/** The term that the date is in, its half-term and weekends included. */
export function currentTerm(calendar: SchoolCalendar, date: Temporal.PlainDate): Period | undefined {
  const day = dayNumber(date);
  return indexOf(calendar).terms.find((term) => term.starts <= day && day <= term.ends)?.period;
}

/** The first school day of the next term to start after that date; undefined if none is known. */
export function nextTermStart(calendar: SchoolCalendar, date: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const { days, dates, terms } = indexOf(calendar);
  const day = dayNumber(date);
  const next = terms.find((term) => term.starts > day);
  return next && dates[firstFrom(days, next.starts)];
}

/**
 * The first school day after the next half-term break: this term's, or in the holidays the coming term's. If none is
 * left this term, the first school day after the coming holiday. Always later than the date.
 */
export function afterHalfTerm(calendar: SchoolCalendar, date: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const { days, dates, terms, halfTerms } = indexOf(calendar);
  const day = dayNumber(date);
  const term = terms.find((one) => one.ends >= day);
  if (!term) return undefined;
  const resume = halfTerms
    .filter((half) => half.starts <= term.ends)
    .map((half) => firstFrom(days, half.ends + 1))
    .find((at) => (days[at] ?? Number.POSITIVE_INFINITY) > day);
  return resume === undefined ? nextTermStart(calendar, date) : dates[resume];
}

function indexOf(calendar: SchoolCalendar): Index {
  const known = indexes.get(calendar);
  if (known) return known;
  const built = buildIndex(calendar.periods);
  indexes.set(calendar, built);
  return built;
}

function buildIndex(periods: readonly Period[]): Index {
  const spans = periods
    .map((period) => ({ period, starts: dayNumber(period.starts), ends: dayNumber(period.ends) }))
    .sort((a, b) => a.starts - b.starts || a.ends - b.ends);
  const terms = spans.filter((span) => span.period.kind === 'term');
  const closed = new Set(spans.filter((span) => span.period.kind !== 'term').flatMap(daysIn));
  const open = new Set(terms.flatMap(daysIn).filter((day) => isWeekday(day) && !closed.has(day)));
  const days = [...open].sort((a, b) => a - b);
  return { days, dates: days.map(dateOf), terms, halfTerms: spans.filter((span) => span.period.kind === 'half-term') };
}

function daysIn({ starts, ends }: Span): number[] {
  return Array.from({ length: Math.max(0, ends - starts + 1) }, (_, offset) => starts + offset);
}

/** Days since 1 January 1970, which was a Thursday. */
function dayNumber(date: Temporal.PlainDate | string): number {
  const { year, month, day } = typeof date === 'string' ? Temporal.PlainDate.from(date) : date;
  return Date.UTC(year, month - 1, day) / DAY;
}

function dateOf(day: number): Temporal.PlainDate {
  return EPOCH.add({ days: day });
}

function isWeekday(day: number): boolean {
  return (((day + 3) % 7) + 7) % 7 < 5;
}

/** Where the first of the sorted days at or after `day` is; their count if there is none. */
function firstFrom(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
