import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';
import {
  isSchoolDay,
  type Period,
  type SchoolCalendar,
  schoolDaysBetween,
} from '../../src/core/shared/school-calendar.ts';

const day = Temporal.PlainDate.from;
const calendarOf = (periods: readonly Period[]): SchoolCalendar => {
  return { timeZone: 'Europe/London', opens: '08:00', closes: '17:00', periods };
};
const english = calendarOf(english2026to27);

describe('the English year 2026/27', () => {
  const start = day('2026-08-31');
  const end = day('2027-08-31');

  it('has 190 days with pupils and five INSET days that take weekdays out of a term', () => {
    expect(schoolDaysBetween(english, start, end)).toBe(190);
    const inset = english2026to27.filter(({ kind }) => kind === 'inset');
    expect(inset).toHaveLength(5);
    const without = calendarOf(english2026to27.filter(({ kind }) => kind !== 'inset'));
    expect(schoolDaysBetween(without, start, end)).toBe(195);
  });

  it('keeps the bank holidays free', () => {
    const bankHolidays = [
      '2026-12-25',
      '2026-12-28',
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-03',
      '2027-05-31',
    ];
    expect(bankHolidays.filter((date) => isSchoolDay(english, day(date)))).toEqual([]);
  });
});
