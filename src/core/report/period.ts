import { Temporal } from 'temporal-polyfill';
import { instantAt, type Period, type SchoolCalendar } from '../shared/school-calendar.ts';

/** The stretches of time a leader can ask for. */
export const spans = ['this-term', 'last-term', 'this-year', 'last-year'] as const;
/** One of `spans`. */
export type Span = (typeof spans)[number];

/** A stretch of the school's time, from `from` until just before `to`, and how it reads in a sentence. */
export type Stretch = { label: string; from: Temporal.PlainDate; to: Temporal.PlainDate };

// The longest break between two terms is the summer's six to seven weeks; after it a calendar has plainly run out.
const STALE_AFTER_DAYS = 56;

/** The school year that a date is in. It turns on 1 August, as in the Department for Education's statistics: no English term spans that day. */
export function schoolYear(date: Temporal.PlainDate): Stretch {
  const first = date.month >= 8 ? date.year : date.year - 1;
  const from = Temporal.PlainDate.from({ year: first, month: 8, day: 1 });
  return { label: `the school year ${first}/${String(first + 1).slice(2)}`, from, to: from.add({ years: 1 }) };
}

/** The stretch meant by a span; a term includes the holiday after it. Where the calendar knows no such term, the school year. */
export function stretchOf(span: Span, calendar: SchoolCalendar, today: Temporal.PlainDate): Stretch {
  if (span === 'last-year') return schoolYear(today.subtract({ years: 1 }));
  const year = schoolYear(today);
  if (span === 'this-year') return year;
  const terms = termsOf(calendar);
  const at = terms.findLastIndex((term) => term.starts <= today.toString());
  const now = terms[at];
  const term = span === 'this-term' ? now : terms[at - 1];
  if (!now || !term || today.since(now.ends, { largestUnit: 'days' }).days > STALE_AFTER_DAYS) return year;
  const from = Temporal.PlainDate.from(term.starts);
  const next = terms[terms.indexOf(term) + 1];
  const yearEnd = schoolYear(from).to;
  const to = next && next.starts < yearEnd.toString() ? Temporal.PlainDate.from(next.starts) : yearEnd;
  return { label: `the ${term.name.toLowerCase()}`, from, to };
}

/** Tells which term, its holiday included, a moment belongs to, by the term's first day; '' before the first known term. */
export function termFinder(calendar: SchoolCalendar): (at: Temporal.Instant) => string {
  const starts = termsOf(calendar).map(({ starts: day }) => ({
    day,
    ms: instantAt(calendar, Temporal.PlainDate.from(day), '00:00').epochMilliseconds,
  }));
  return (at) => starts.findLast((term) => term.ms <= at.epochMilliseconds)?.day ?? '';
}

function termsOf(calendar: SchoolCalendar): readonly Period[] {
  return calendar.periods.filter((period) => period.kind === 'term').sort((a, b) => (a.starts < b.starts ? -1 : 1));
}
