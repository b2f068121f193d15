import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Ask, Helped } from '../../src/core/expertise/requests.ts';
import { fairly, loads } from '../../src/core/expertise/rules-fairness.ts';

const now = Temporal.Instant.from('2026-11-24T15:30Z');
const matches = ['ash', 'wren', 'fern'].map((person) => ({ person, score: 0.9, evidence: [] }));
const asked = (expert: string, daysAgo: number, helped?: Helped): Ask & { helped?: Helped } => {
  return {
    id: expert,
    expert,
    state: 'accepted',
    askedAt: now.subtract({ hours: 24 * daysAgo }),
    ...(helped ? { helped } : {}),
  };
};
const order = (asks: readonly (Ask & { helped?: Helped })[], day = '2026-11-24', cap = 2) =>
  fairly(matches, loads(asks, now), () => cap, day).map(({ person }) => person);
const days = Array.from({ length: 60 }, (_, n) => Temporal.PlainDate.from('2026-11-01').add({ days: n }).toString());

test('colleagues who are as good take turns: each comes first on some days', () => {
  expect(new Set(days.map((day) => order([], day)[0]))).toEqual(new Set(['ash', 'wren', 'fern']));
});

test('whose help helped comes first among equals on every day, and who could not help does not', () => {
  expect(new Set(days.map((day) => order([asked('wren', 40, 'yes')], day)[0]))).toEqual(new Set(['wren']));
  expect(new Set(days.map((day) => order([asked('wren', 40, 'no')], day)[0])).size).toBe(3);
});

test('who has been asked this month comes later, and last at the weekly cap', () => {
  expect(new Set(days.map((day) => order([asked('wren', 10)], day)[2]))).toEqual(new Set(['wren']));
  expect(order([asked('ash', 1, 'yes'), asked('ash', 2, 'yes')])[2]).toBe('ash');
});

test('a clearly better match stays ahead, however often the others helped', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('wren', 'fern'), { maxLength: 20 }),
      fc.constantFrom(...days),
      (experts, day) => {
        const all = [{ person: 'best', score: 1, evidence: [] }, ...matches.map((match) => ({ ...match, score: 0.7 }))];
        const asks = experts.map((expert) => asked(expert, 60, 'yes'));
        expect(fairly(all, loads(asks, now), () => 2, day)[0]?.person).toBe('best');
      },
    ),
  );
});
