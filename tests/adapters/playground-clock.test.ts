import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { openClock } from '../../src/adapters/playground/clock.ts';
import { BEYOND, clockMoves, dayKind, momentInWords, readMove } from '../../src/adapters/playground/clock-moves.ts';
import { risingClock } from '../../src/adapters/playground/stamp.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';
import { UserError } from '../../src/core/shared/errors.ts';

const calendar = { timeZone: 'Europe/London', opens: '08:00', closes: '17:00', periods: english2026to27 };
const friday = Temporal.Instant.from('2026-09-11T09:42:00Z');

function store(ahead = 0) {
  return {
    ahead,
    async clockAhead() {
      return this.ahead;
    },
    async setClockAhead(milliseconds: number) {
      this.ahead = milliseconds;
    },
  };
}

test('runs as the real clock does until it is moved, and keeps its distance then', async () => {
  let real = friday;
  const kept = store();
  const clock = await openClock(kept, () => real);
  expect(clock.now().toString()).toBe(friday.toString());
  await clock.moveTo(friday.add({ hours: 48 }));
  real = real.add({ minutes: 5 });
  expect(clock.now().toString()).toBe('2026-09-13T09:47:00Z');
  expect((await openClock(kept, () => real)).now().toString()).toBe('2026-09-13T09:47:00Z');
});

test('refuses to go back', async () => {
  const kept = store(60_000);
  const clock = await openClock(kept, () => friday);
  await expect(clock.moveTo(friday)).rejects.toThrow(UserError);
  expect(kept.ahead).toBe(60_000);
});

test('offers steps on the school calendar, at 15:30 local time on both sides of the clock change', () => {
  const steps = clockMoves(calendar, friday).map(({ step, to }) => [step, to?.toString()]);
  expect(steps).toEqual([
    ['next-school-day', '2026-09-14T14:30:00Z'],
    ['week', '2026-09-18T09:42:00Z'],
    ['half-term', '2026-11-05T15:30:00Z'],
    ['term', '2027-01-05T15:30:00Z'],
  ]);
});

test('offers no step beyond the end of the calendar, and says so where one is posted', () => {
  const july = Temporal.Instant.from('2027-07-21T08:00:00Z');
  const steps = clockMoves(calendar, july).filter((move) => move.to === undefined);
  expect(steps.map((move) => move.step)).toEqual(['next-school-day', 'half-term', 'term']);
  expect(readMove(BEYOND, calendar)).toBeNull();
});

test('takes a date and time as the school’s own', () => {
  expect(readMove('2026-12-04T15:30', calendar)?.toString()).toBe('2026-12-04T15:30:00Z');
  expect(readMove('2026-09-14T15:30', calendar)?.toString()).toBe('2026-09-14T14:30:00Z');
});

test.each([undefined, 'yesterday', '2026-02-30T10:00', 'soon', null, 7])('does not understand %j', (posted) => {
  expect(readMove(posted, calendar)).toBeUndefined();
});

test('says the moment and the kind of day in words', () => {
  expect(momentInWords(calendar, friday)).toBe('Friday 11 September 2026, 10:42');
  expect(dayKind(calendar, friday)).toBe('Autumn term, a school day');
  expect(dayKind(calendar, friday.add({ hours: 24 }))).toBe('Autumn term, a weekend');
  expect(dayKind(calendar, Temporal.Instant.from('2026-10-27T12:00:00Z'))).toBe('Autumn half-term');
  expect(dayKind(calendar, Temporal.Instant.from('2030-01-01T12:00:00Z'))).toMatch(/^Outside/);
});

test('stamps letters in strictly rising order, even within one millisecond', () => {
  const stamp = risingClock({ now: () => friday });
  const stamps = [stamp(), stamp(), stamp()].map((at) => at.epochMilliseconds - friday.epochMilliseconds);
  expect(stamps).toEqual([0, 1, 2]);
});
