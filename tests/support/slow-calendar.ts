import type { Temporal } from 'temporal-polyfill';
import type { School } from '../../src/core/shared/school.ts';

/** The local day of an instant. */
export const dateOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO('Europe/London').toPlainDate();
/** The local time of an instant, HH:MM. */
export const timeOf = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO('Europe/London').toPlainTime().toString().slice(0, 5);

/** Counted the slow way, day by day, so that the rules are not measured by themselves. */
export function isInSchool({ calendar }: School, date: Temporal.PlainDate): boolean {
  const on = calendar.periods.filter(({ starts, ends }) => starts <= date.toString() && date.toString() <= ends);
  return date.dayOfWeek < 6 && on.some(({ kind }) => kind === 'term') && on.every(({ kind }) => kind === 'term');
}

/** The nth school day after a date. */
export function schoolDaysAfter(
  school: School,
  from: Temporal.PlainDate,
  days: number,
): Temporal.PlainDate | undefined {
  let left = days;
  for (let n = 1; n < 400; n++) {
    const date = from.add({ days: n });
    if (isInSchool(school, date) && --left === 0) return date;
  }
  return undefined;
}

/** The first school day from a date on. */
export function onOrAfter(school: School, date: Temporal.PlainDate): Temporal.PlainDate | undefined {
  return schoolDaysAfter(school, date.subtract({ days: 1 }), 1);
}
