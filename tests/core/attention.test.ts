import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { mayWrite } from '../../src/core/shared/attention.ts';
import type { School } from '../../src/core/shared/school.ts';
import { isSchoolDay } from '../../src/core/shared/school-calendar.ts';
import { at, dayAt, schoolOf, someClosures } from '../support/school-life.ts';
import { localInstant } from '../support/test-school.ts';

const school = schoolOf([], {});
const said = (now: string, ...sent: string[]) => {
  const may = mayWrite(school, localInstant(now), sent.map(localInstant));
  return may.kind === 'later' ? may.at.toZonedDateTimeISO('Europe/London').toPlainDateTime().toString() : may.kind;
};

const instants = fc
  .record({ day: fc.nat({ max: 360 }), minute: fc.nat({ max: 24 * 60 - 1 }) })
  .map(({ day, minute }) => at(dayAt(day), '00:00').add({ minutes: minute }));
const schools: fc.Arbitrary<School> = fc
  .record({
    closures: someClosures,
    unpromptedPerWeek: fc.integer({ min: 1, max: 5 }),
    nudgeTime: fc.constantFrom('08:00', '15:30', '16:59'),
  })
  .map(({ closures, ...settings }) => schoolOf(closures, settings));
const anyMoment = fc.record({ school: schools, now: instants, sent: fc.array(instants, { maxLength: 8 }) });
type Moment = { school: School; now: Temporal.Instant; sent: readonly Temporal.Instant[] };

function always(holds: (moment: Moment) => void): void {
  fc.assert(fc.property(anyMoment, holds), { numRuns: 300 });
}

describe('a message that nobody asked for', () => {
  it('may go out at once from the nudge time on until school closes', () => {
    expect(said('2026-11-24T15:29')).toBe('2026-11-24T15:30:00');
    expect(said('2026-11-24T15:30')).toBe('now');
    expect(said('2026-11-24T16:59')).toBe('now');
    expect(said('2026-11-24T17:00')).toBe('2026-11-25T15:30:00');
  });

  it('waits over a weekend, an INSET day, half-term and the holidays', () => {
    expect(said('2026-11-28T15:30')).toBe('2026-11-30T15:30:00');
    expect(said('2026-10-23T15:30')).toBe('2026-11-02T15:30:00');
    expect(said('2026-12-18T17:00')).toBe('2027-01-05T15:30:00');
  });

  it('is never sent once the calendar has ended', () => {
    expect(said('2027-07-21T17:00')).toBe('never');
    expect(said('2030-01-01T15:30')).toBe('never');
  });

  it('leaves seven days to the one before, by the calendar and not by the hour', () => {
    expect(said('2026-11-30T16:00', '2026-11-24T15:30')).toBe('2026-12-01T15:30:00');
    expect(said('2026-12-01T15:30', '2026-11-24T16:45')).toBe('now');
  });

  it('comes at half past three on the school’s clock on both sides of a clock change', () => {
    expect(mayWrite(school, Temporal.Instant.from('2026-10-22T14:30:00Z'), [])).toEqual({ kind: 'now' });
    expect(mayWrite(school, Temporal.Instant.from('2026-11-02T14:30:00Z'), []).kind).toBe('later');
    expect(mayWrite(school, Temporal.Instant.from('2026-11-02T15:30:00Z'), [])).toEqual({ kind: 'now' });
    expect(mayWrite(school, Temporal.Instant.from('2027-04-12T14:30:00Z'), [])).toEqual({ kind: 'now' });
  });

  it('is not held up for months by a message from a clock that was wrong, but by one of the days to come', () => {
    expect(said('2026-11-24T15:30', '2027-06-10T15:30')).toBe('now');
    expect(said('2026-11-24T15:30', '2026-11-26T15:30')).toBe('2026-12-03T15:30:00');
  });
});

describe('at any moment of any year', () => {
  it('“now” is a school day in school hours with room in the budget of seven days', () => {
    always(({ school: one, now, sent }) => {
      if (mayWrite(one, now, sent).kind !== 'now') return;
      const local = now.toZonedDateTimeISO('Europe/London');
      const time = local.toPlainTime().toString();
      expect(isSchoolDay(one.calendar, local.toPlainDate())).toBe(true);
      expect(time >= one.settings.nudgeTime && time >= '08:00' && time < '17:00').toBe(true);
      const week = sent.filter((when) => {
        const days = when.toZonedDateTimeISO('Europe/London').toPlainDate().until(local.toPlainDate()).days;
        return days >= 0 && days < 7;
      });
      expect(week.length).toBeLessThan(one.settings.unpromptedPerWeek);
    });
  });

  it('“later” is to come, and by then the answer is “now” or later still', () => {
    always(({ school: one, now, sent }) => {
      const may = mayWrite(one, now, sent);
      if (may.kind !== 'later') return;
      expect(Temporal.Instant.compare(may.at, now)).toBe(1);
      const past = sent.filter((when) => Temporal.Instant.compare(when, now) <= 0);
      const then = mayWrite(one, now, past);
      if (then.kind === 'later') expect(mayWrite(one, then.at, past).kind).toBe('now');
    });
  });

  it('“never” is said only when no school day is left', () => {
    always(({ school: one, now, sent }) => {
      const past = sent.filter((when) => Temporal.Instant.compare(when, now) <= 0);
      if (mayWrite(one, now, past).kind !== 'never') return;
      const today = now.toZonedDateTimeISO('Europe/London').toPlainDate();
      const left = Array.from({ length: 400 }, (_, n) => today.add({ days: n + 7 }));
      expect(left.filter((date) => isSchoolDay(one.calendar, date))).toEqual([]);
    });
  });
});
