import type { Temporal } from 'temporal-polyfill';

/** A date as people read it. @example dayInWords(Temporal.PlainDate.from('2026-11-25')) // 'Wednesday 25 November 2026' */
export function dayInWords(date: Temporal.PlainDate): string {
  const day = date.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return day.replaceAll(',', '');
}

/** One day, or the first and last of several. @example '25 November 2026', '25 to 27 November 2026' */
export function daysInWords(first: Temporal.PlainDate, last: Temporal.PlainDate): string {
  if (first.equals(last)) return short(last, true, true);
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month;
  return `${short(first, !sameMonth, !sameYear)} to ${short(last, true, true)}`;
}

function short(date: Temporal.PlainDate, month: boolean, year: boolean): string {
  return date.toLocaleString('en-GB', {
    day: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(year ? { year: 'numeric' } : {}),
  });
}
