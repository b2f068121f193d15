import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { digestCard, digestFrom, digestsDue } from '../../src/core/report/digest.ts';
import { type School, schoolSettings } from '../../src/core/shared/school.ts';
import { calendar } from '../support/report-rows.ts';

const school: School = { id: 's', name: 'Hillside', calendar, settings: schoolSettings.parse({}) };
const due = (at: string) => digestsDue(['ada', 'ben'], school, Temporal.Instant.from(at));

describe('the weekly digest', () => {
  test('is due on the last school day of the week at the school’s nudge time, as something asked for', () => {
    expect(due('2026-12-04T08:30:00Z')).toEqual(
      ['ada', 'ben'].map((person) => ({
        key: `report.digest/${person}/2026-W49`,
        job: 'report.digest',
        to: { kind: 'person', person },
        dueAt: Temporal.Instant.from('2026-12-04T15:30:00Z'),
        unprompted: false,
        payload: {},
      })),
    );
  });

  test('moves to Thursday where Friday is no school day, in the school’s own time', () => {
    expect(due('2026-10-22T09:00:00Z').map(({ dueAt }) => dueAt.toString())).toEqual([
      '2026-10-22T14:30:00Z',
      '2026-10-22T14:30:00Z',
    ]);
    expect(due('2026-10-23T09:00:00Z')).toEqual([]);
  });

  test.each(['2026-12-03T15:30:00Z', '2026-12-05T10:00:00Z', '2026-12-25T15:30:00Z', '2026-10-30T15:30:00Z'])(
    'plans nothing on %s, a day that is not the last of a school week',
    (at) => expect(due(at)).toEqual([]),
  );

  test('catches up with nothing once the school day is over', () => {
    expect(due('2026-12-04T16:30:00Z')).toHaveLength(2);
    expect(due('2026-12-04T17:30:00Z')).toEqual([]);
  });

  test('names weeks across New Year by the year they belong to', () => {
    expect(due('2027-01-08T10:00:00Z')[0]?.key).toBe('report.digest/ada/2027-W01');
  });

  test.each([
    ['2026-12-04T15:30:00Z', '2026-11-27T15:30:00Z', 'the Friday before'],
    ['2026-11-06T15:30:00Z', '2026-10-22T14:30:00Z', 'the last school day before half-term'],
    ['2026-09-04T14:30:00Z', '2026-08-30T23:00:00Z', 'Monday’s midnight where the calendar begins'],
  ])('due at %s counts from %s, %s', (dueAt, from) => {
    expect(digestFrom(school, Temporal.Instant.from(dueAt)).toString()).toBe(from);
  });

  test('tells the week in one breath', () => {
    const week = { asked: 23, answered: 14, followUps: 6, barriers: ['no time', 'time', 'time', 'wifi', 'cover'] };
    expect(digestCard(week)?.summary).toBe(
      'This week: 23 people asked, 14 evaluations and 6 follow-ups answered. The most common barrier was time.',
    );
  });

  test('names no barrier that fewer than five people spoke of', () => {
    const week = { asked: 1, answered: 0, followUps: 1, barriers: ['no time', 'time', 'time', 'time', 'nothing'] };
    expect(digestCard(week)?.summary).toBe('This week: 1 person asked, 0 evaluations and 1 follow-up answered.');
  });

  test('is not sent about a week in which nothing happened', () => {
    expect(digestCard({ asked: 0, answered: 0, followUps: 0, barriers: [] })).toBeUndefined();
  });
});
