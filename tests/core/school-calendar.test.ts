import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';
import {
  addSchoolDays,
  afterHalfTerm,
  currentTerm,
  instantAt,
  isSchoolDay,
  isSchoolTime,
  lastDay,
  localDate,
  nextSchoolDay,
  nextTermStart,
  type Period,
  type SchoolCalendar,
  schoolDayOnOrAfter,
  schoolDaysBetween,
} from '../../src/core/shared/school-calendar.ts';

const english: SchoolCalendar = {
  timeZone: 'Europe/London',
  opens: '08:00',
  closes: '17:00',
  periods: english2026to27,
};
const day = Temporal.PlainDate.from;
const iso = (date: Temporal.PlainDate | undefined) => date?.toString();
const calendarOf = (periods: readonly Period[]): SchoolCalendar => ({ ...english, periods });

const dates = fc.integer({ min: -60, max: 420 }).map((days) => day('2026-08-15').add({ days }));
const periods: fc.Arbitrary<Period> = fc
  .record({
    kind: fc.constantFrom('term', 'term', 'half-term', 'holiday', 'inset'),
    from: fc.integer({ min: 0, max: 330 }),
    days: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ kind, from, days }) => {
    const starts = day('2026-08-20').add({ days: from });
    const ends = starts.add({ days: kind === 'term' ? days : Math.min(days, 9) });
    return { kind, name: kind, starts: starts.toString(), ends: ends.toString() } as Period;
  });
/** Any list of periods, in any order and overlapping in any way, and the English year among them. */
const calendars = fc.oneof(
  fc.array(periods, { maxLength: 12 }).map(calendarOf),
  fc.shuffledSubarray([...english2026to27], { minLength: english2026to27.length }).map(calendarOf),
);

/** The rule as a person would state it, without any of the index that makes it fast. */
function plainly(calendar: SchoolCalendar, date: Temporal.PlainDate): boolean {
  const around = calendar.periods.filter(({ starts, ends }) => starts <= date.toString() && date.toString() <= ends);
  return (
    date.dayOfWeek <= 5 && around.some(({ kind }) => kind === 'term') && around.every(({ kind }) => kind === 'term')
  );
}

describe('school days', () => {
  it('are weekdays in a term, and never a weekend, half-term, holiday or INSET day', () => {
    fc.assert(
      fc.property(calendars, dates, (calendar, date) => {
        expect(isSchoolDay(calendar, date)).toBe(plainly(calendar, date));
      }),
    );
  });

  it('come next strictly later, with no school day passed over', () => {
    fc.assert(
      fc.property(calendars, dates, (calendar, date) => {
        const next = nextSchoolDay(calendar, date);
        const end = next ?? day('2027-12-31');
        for (let at = date.add({ days: 1 }); Temporal.PlainDate.compare(at, end) < 0; at = at.add({ days: 1 })) {
          expect(plainly(calendar, at)).toBe(false);
        }
        if (!next) return;
        expect(Temporal.PlainDate.compare(next, date)).toBe(1);
        expect(plainly(calendar, next)).toBe(true);
      }),
    );
  });

  it('counted forward and counted between agree', () => {
    fc.assert(
      fc.property(calendars, dates, fc.integer({ min: 1, max: 80 }), (calendar, from, days) => {
        const to = addSchoolDays(calendar, from, days);
        if (to) expect(schoolDaysBetween(calendar, from, to)).toBe(days);
        else expect(schoolDaysBetween(calendar, from, day('2028-01-01'))).toBeLessThan(days);
      }),
    );
  });

  it('number none from a day to itself or to an earlier one', () => {
    expect(schoolDaysBetween(english, day('2026-11-24'), day('2026-11-24'))).toBe(0);
    expect(schoolDaysBetween(english, day('2026-11-24'), day('2026-11-03'))).toBe(0);
    expect(schoolDaysBetween(english, day('2026-11-24'), day('2026-11-30'))).toBe(4);
  });

  it('on or after a date are that date itself if pupils are in', () => {
    expect(iso(schoolDayOnOrAfter(english, day('2026-11-24')))).toBe('2026-11-24');
    expect(iso(schoolDayOnOrAfter(english, day('2026-12-19')))).toBe('2027-01-05');
    expect(schoolDayOnOrAfter(english, day('2027-07-22'))).toBeUndefined();
  });

  it('run out at the end of the calendar rather than being made up', () => {
    expect(nextSchoolDay(english, day('2027-07-21'))).toBeUndefined();
    expect(addSchoolDays(english, day('2027-07-19'), 3)).toBeUndefined();
    expect(nextSchoolDay(calendarOf([]), day('2026-11-24'))).toBeUndefined();
  });

  it('cannot be counted back or in parts', () => {
    expect(() => addSchoolDays(english, day('2026-11-24'), 0)).toThrow(RangeError);
    expect(() => addSchoolDays(english, day('2026-11-24'), 1.5)).toThrow(RangeError);
  });
});

describe('the clock on the school wall', () => {
  const zones = fc.constantFrom(
    'Europe/London',
    'Europe/Paris',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Apia',
    'UTC',
  );
  // Clocks change in the small hours; a school's settings never fall there.
  const times = fc
    .tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const clockChanges = fc
    .tuple(fc.constantFrom('2026-10-25', '2027-03-28', '2026-11-01', '2027-03-14'), fc.integer({ min: -2, max: 2 }))
    .map(([date, days]) => day(date).add({ days }));

  it('shows the time that was asked for, on the date that was asked for, on either side of every clock change', () => {
    fc.assert(
      fc.property(zones, fc.oneof(clockChanges, dates), times, (timeZone, date, time) => {
        const calendar = { ...english, timeZone };
        const instant = instantAt(calendar, date, time);
        expect(localDate(calendar, instant).equals(date)).toBe(true);
        expect(instant.toZonedDateTimeISO(timeZone).toPlainTime().toString().slice(0, 5)).toBe(time);
      }),
    );
  });

  it('keeps 15:30 at 15:30 when summer time ends and begins', () => {
    const at = (date: string) => instantAt(english, day(date), '15:30').toString();
    expect([at('2026-10-24'), at('2026-10-25')]).toEqual(['2026-10-24T14:30:00Z', '2026-10-25T15:30:00Z']);
    expect([at('2027-03-27'), at('2027-03-28')]).toEqual(['2027-03-27T15:30:00Z', '2027-03-28T14:30:00Z']);
  });

  it('takes a time that is skipped in spring an hour later, and the first of two in autumn', () => {
    expect(instantAt(english, day('2027-03-28'), '01:30').toString()).toBe('2027-03-28T01:30:00Z');
    expect(instantAt(english, day('2026-10-25'), '01:30').toString()).toBe('2026-10-25T00:30:00Z');
  });
});

describe('school time', () => {
  const isOpen = (date: string, time: string) => isSchoolTime(english, instantAt(english, day(date), time));

  it('begins when the school opens and is over when it closes', () => {
    expect(['07:59', '08:00', '16:59', '17:00'].map((time) => isOpen('2026-11-24', time))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is never on a weekend, INSET day, half-term or holiday', () => {
    const off = ['2026-11-28', '2026-09-01', '2026-10-28', '2026-12-25', '2027-05-03', '2026-08-31'];
    expect(off.filter((date) => isOpen(date, '12:00'))).toEqual([]);
  });

  it('follows the school, not the server', () => {
    const sydney = { ...english, timeZone: 'Australia/Sydney' };
    expect(isSchoolTime(sydney, Temporal.Instant.from('2026-11-23T22:00:00Z'))).toBe(true);
    expect(isSchoolTime(sydney, Temporal.Instant.from('2026-11-24T12:00:00Z'))).toBe(false);
  });
});

describe('terms', () => {
  it.each([
    ['in the first half of term', '2026-10-12', '2026-11-02', '2027-01-05'],
    ['in the half-term break', '2026-10-28', '2026-11-02', '2027-01-05'],
    ['on the weekend that ends it', '2026-11-01', '2026-11-02', '2027-01-05'],
    ['on the day it resumes', '2026-11-02', '2027-01-05', '2027-01-05'],
    ['with no half-term left', '2026-11-24', '2027-01-05', '2027-01-05'],
    ['in the Christmas holidays', '2026-12-26', '2027-02-22', '2027-01-05'],
    ['before an INSET day', '2027-05-20', '2027-06-08', undefined],
    ['at the end of the last term', '2027-07-20', undefined, undefined],
    ['beyond the calendar', '2027-08-20', undefined, undefined],
  ])('resume %s after half-term and next term on the first day with pupils', (_, date, half, term) => {
    expect([iso(afterHalfTerm(english, day(date))), iso(nextTermStart(english, day(date)))]).toEqual([half, term]);
  });

  it('may be six, parted by half-terms and holidays', () => {
    const six = calendarOf([
      { kind: 'term', name: 'Term 2', starts: '2026-11-02', ends: '2026-12-18' },
      { kind: 'half-term', name: 'October half-term', starts: '2026-10-24', ends: '2026-11-01' },
      { kind: 'term', name: 'Term 1', starts: '2026-09-01', ends: '2026-10-23' },
    ]);
    for (const date of ['2026-09-30', '2026-10-28']) {
      expect(iso(afterHalfTerm(six, day(date)))).toBe('2026-11-02');
      expect(iso(nextTermStart(six, day(date)))).toBe('2026-11-02');
    }
  });

  it('are current on their weekends and in their half-term, and not in the holidays', () => {
    const names = ['2026-11-28', '2026-10-28', '2026-12-18', '2026-12-19', '2027-04-12'];
    expect(names.map((date) => currentTerm(english, day(date))?.name)).toEqual([
      'Autumn term',
      'Autumn term',
      'Autumn term',
      undefined,
      'Summer term',
    ]);
  });

  it('end on the last day known', () => {
    expect(iso(lastDay(english))).toBe('2027-07-21');
    expect(iso(lastDay(calendarOf([...english2026to27].reverse())))).toBe('2027-07-21');
    expect(lastDay(calendarOf([]))).toBeUndefined();
  });

  it('give every answer the same whatever the order of their periods', () => {
    fc.assert(
      fc.property(fc.array(periods, { maxLength: 10 }), dates, fc.nat(), (list, date, turns) => {
        const at = list.length === 0 ? 0 : turns % list.length;
        const [one, other] = [calendarOf(list), calendarOf([...list.slice(at), ...list.slice(0, at)].reverse())];
        for (const ask of [nextSchoolDay, nextTermStart, afterHalfTerm]) {
          expect(iso(ask(one, date))).toBe(iso(ask(other, date)));
        }
      }),
    );
  });

  it('resume strictly later than the day of the question', () => {
    fc.assert(
      fc.property(calendars, dates, (calendar, date) => {
        for (const resumes of [nextTermStart(calendar, date), afterHalfTerm(calendar, date)]) {
          if (resumes)
            expect(isSchoolDay(calendar, resumes) && Temporal.PlainDate.compare(resumes, date) > 0).toBe(true);
        }
      }),
    );
  });
});
