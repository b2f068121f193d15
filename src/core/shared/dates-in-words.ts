import { Temporal } from 'temporal-polyfill';

/** A date as people read it. @example dayInWords(Temporal.PlainDate.from('2026-11-25')) // 'Wednesday 25 November 2026' */
export function dayInWords(date: Temporal.PlainDate): string {
  const day = date.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return day.replaceAll(',', '');
}

/** One day, or the first and last of several. @example '25 November 2026', '25 to 27 November 2026' */
export function daysInWords(first: Temporal.PlainDate, last: Temporal.PlainDate): string {
  if (first.equals(last)) return dateInWords(last);
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month;
  return `${short(first, !sameMonth, !sameYear)} to ${dateInWords(last)}`;
}

/** A date without its weekday. @example dateInWords(Temporal.PlainDate.from('2026-12-04')) // '4 December 2026' */
export function dateInWords(date: Temporal.PlainDate): string {
  return short(date, true, true);
}

/** A date as one says it. @example dayName(Temporal.PlainDate.from('2026-12-04')) // 'Friday 4 December' */
export function dayName(date: Temporal.PlainDate): string {
  // Some versions of the language data put a comma after the weekday: the parts are joined by hand.
  const part = (options: Intl.DateTimeFormatOptions) => date.toLocaleString('en-GB', options);
  return `${part({ weekday: 'long' })} ${date.day} ${part({ month: 'long' })}`;
}

/** A date for a label. @example shortDay(Temporal.PlainDate.from('2026-12-04')) // '4 Dec' */
export function shortDay(date: Temporal.PlainDate): string {
  return date.toLocaleString('en-GB', { day: 'numeric', month: 'short' });
}

/** An ISO date as one says it. */
export function isoDayName(iso: string): string {
  return dayName(Temporal.PlainDate.from(iso));
}

function short(date: Temporal.PlainDate, month: boolean, year: boolean): string {
  return date.toLocaleString('en-GB', {
    day: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(year ? { year: 'numeric' } : {}),
  });
}
