import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { aims, type FollowUpRow, type ReportRows, stages, uses } from '../../src/core/report/model.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';
import type { SchoolCalendar } from '../../src/core/shared/school-calendar.ts';

/** The calendar that the report's tests run on. */
export const calendar: SchoolCalendar = {
  timeZone: 'Europe/London',
  opens: '08:00',
  closes: '17:00',
  periods: english2026to27,
};

/** What one participant of an activity said. */
export type Said = {
  rating?: number;
  aim?: (typeof aims)[number];
  plan?: boolean;
  gain?: boolean;
  at?: string;
  followUps?: readonly { stage: (typeof stages)[number]; use: (typeof uses)[number]; barrier?: string; at?: string }[];
};

/** An activity with what its participants said; those who said nothing yet are `{}`. */
export type Told = {
  title?: string;
  kind?: string;
  priority?: string;
  ends?: string;
  hours?: number;
  costPence?: number;
  said: readonly Said[];
  /** Who took part, by position; the nth participant is the nth member of staff where not given. */
  people?: readonly string[];
};

const GIVEN = '2026-12-01T15:30:00Z';

/** Rows as the store would give them, from a short description: activity a0 has participations a0.0, a0.1 and so on. */
export function rowsOf(told: readonly Told[], roles: readonly string[] = []): ReportRows {
  const parts = told.flatMap(({ said, people }, a) =>
    said.map((one, n) => ({ one, activity: `a${a}`, id: `a${a}.${n}`, person: people?.[n] ?? `p${n}` })),
  );
  return {
    activities: told.map(({ title, kind, priority, ends, hours, costPence }, a) => ({
      id: `a${a}`,
      title: title ?? `Activity ${a}`,
      kind: kind ?? 'Training',
      priority,
      endsAt: Temporal.Instant.from(ends ?? '2026-11-16T16:00:00Z'),
      hours,
      costPence,
    })),
    participations: parts.map(({ id, activity, person, one }) => ({
      id,
      activity,
      person,
      evaluated: one.rating !== undefined,
    })),
    answers: parts.map(({ id, one }) => ({
      participation: id,
      rating: one.rating,
      aimMet: one.aim,
      planned: one.plan ?? false,
      gained: one.gain ?? false,
      at: Temporal.Instant.from(one.at ?? GIVEN),
    })),
    followUps: parts.flatMap(({ id, one }) =>
      (one.followUps ?? []).map(
        ({ stage, use, barrier, at }): FollowUpRow => ({
          participation: id,
          stage,
          use,
          barrier,
          at: Temporal.Instant.from(at ?? GIVEN),
        }),
      ),
    ),
    staff: roles.map((roleTitle, n) => ({ id: `p${n}`, roleTitle })),
  };
}

/** Any participant's answers, half-filled ones and none included; barriers are written by `barrier`. */
function anySaid(barrier: fc.Arbitrary<string>): fc.Arbitrary<Said> {
  const at = fc.constantFrom('2026-10-05T12:00:00Z', '2027-01-12T12:00:00Z', '2027-05-11T12:00:00Z');
  const followUp = fc.record(
    { stage: fc.constantFrom(...stages), use: fc.constantFrom(...uses), barrier, at },
    { requiredKeys: ['stage', 'use'] },
  );
  return fc.record(
    {
      rating: fc.integer({ min: 1, max: 5 }),
      aim: fc.constantFrom(...aims),
      plan: fc.boolean(),
      gain: fc.boolean(),
      at,
      followUps: fc.uniqueArray(followUp, { selector: (one) => one.stage, maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
}

/** Any school year of CPD: activities of all sizes, in all terms, with and without a priority, from any kind of staff. */
export function anyYear(barrier: fc.Arbitrary<string>): fc.Arbitrary<ReportRows> {
  const activity = fc.record(
    {
      title: fc.constantFrom('Retrieval practice', 'Phonics', 'Reading group', '=SUM(A1)'),
      priority: fc.constantFrom('Reading', 'reading ', 'Behaviour'),
      ends: fc.constantFrom(
        '2026-10-01T16:00:00Z',
        '2026-12-28T16:00:00Z',
        '2027-02-02T16:00:00Z',
        '2027-05-05T16:00:00Z',
      ),
      hours: fc.constantFrom(0, 1, 2.5),
      costPence: fc.constantFrom(0, 12_345),
      said: fc.array(anySaid(barrier), { maxLength: 12, size: 'max' }),
    },
    { requiredKeys: ['said', 'ends'] },
  );
  const role = fc.constantFrom('Headteacher', 'Teacher of maths', 'Teaching assistant', 'Caretaker');
  return fc
    .record({
      told: fc.array(activity, { maxLength: 10, size: 'max' }),
      roles: fc.array(role, { maxLength: 30, size: 'max' }),
    })
    .map(({ told, roles }) => rowsOf(told, roles));
}
