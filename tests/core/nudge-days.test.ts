import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { nudgeFor, type Situation } from '../../src/core/evaluation/rules.ts';
import type { School } from '../../src/core/shared/school.ts';
import { at, dayAt, question, schoolOf, someClosures, someSettings, unset } from '../support/school-life.ts';
import { onOrAfter, schoolDaysAfter } from '../support/slow-calendar.ts';

/** The days on which one person hears about one piece of CPD that they leave unanswered. */
function daysOfOne(school: School, ended: Temporal.Instant, until = 340): string[] {
  let situation: Situation = { items: [question('one', ended)], preferences: unset, nudged: [], unprompted: [] };
  const days: string[] = [];
  for (let n = 0; n < until; n++) {
    const now = at(dayAt(n), school.settings.nudgeTime);
    const nudge = Temporal.Instant.compare(now, ended) < 0 ? undefined : nudgeFor(school, now, situation);
    if (nudge === undefined) continue;
    days.push(dayAt(n).toString());
    const moments = [...situation.nudged, now];
    situation = {
      ...situation,
      items: situation.items.map((item) => ({ ...item, asked: moments })),
      nudged: moments,
      unprompted: moments,
    };
  }
  return days;
}

const known = (days: readonly (Temporal.PlainDate | undefined)[]) =>
  days.flatMap((one) => (one === undefined ? [] : [one.toString()]));
const ending = fc.record({
  day: fc.nat({ max: 300 }),
  time: fc.constantFrom('00:00', '09:00', '15:31', '18:00', '23:59'),
});

describe('one piece of CPD, left unanswered,', () => {
  it('is asked about on the next school day, wherever the year stands', () => {
    fc.assert(
      fc.property(someClosures, ending, (closures, { day, time }) => {
        const school = schoolOf(closures, { remindersAfter: [] });
        expect(daysOfOne(school, at(dayAt(day), time))).toEqual(known([schoolDaysAfter(school, dayAt(day), 1)]));
      }),
      { numRuns: 60 },
    );
  });

  it('is asked about again exactly three and five school days later where the school allows two messages a week', () => {
    fc.assert(
      fc.property(someClosures, ending, (closures, { day, time }) => {
        const school = schoolOf(closures, { unpromptedPerWeek: 2 });
        const first = schoolDaysAfter(school, dayAt(day), 1);
        const reminders =
          first === undefined ? [] : [schoolDaysAfter(school, first, 3), schoolDaysAfter(school, first, 5)];
        expect(daysOfOne(school, at(dayAt(day), time))).toEqual(known([first, ...reminders]));
      }),
      { numRuns: 60 },
    );
  });

  it('waits with each reminder for the first permitted day where the school allows one message a week', () => {
    fc.assert(
      fc.property(someClosures, ending, (closures, { day, time }) => {
        const school = schoolOf(closures, {});
        const [first, second, third, ...more] = daysOfOne(school, at(dayAt(day), time)).map((one) =>
          Temporal.PlainDate.from(one),
        );
        expect(more).toEqual([]);
        if (first === undefined) return;
        const afterThree = schoolDaysAfter(school, first, 3);
        const aWeekOn = onOrAfter(school, first.add({ days: 7 }));
        expect(second?.toString()).toBe(latest(afterThree, aWeekOn)?.toString());
        if (second === undefined) return;
        expect(third?.toString()).toBe(
          latest(schoolDaysAfter(school, second, 2), onOrAfter(school, second.add({ days: 7 })))?.toString(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the distance between two reminders where the first of them was late', () => {
    const school = schoolOf([], { unpromptedPerWeek: 2 });
    const asked = ['2026-11-24', '2026-12-02'].map((date) => at(Temporal.PlainDate.from(date), '15:30'));
    const item = { ...question('one', at(Temporal.PlainDate.from('2026-11-23'), '16:00')), asked };
    const situation: Situation = { items: [item], preferences: unset, nudged: asked, unprompted: asked };
    expect(daysAfter(school, Temporal.PlainDate.from('2026-12-02'), situation)[0]).toBe('2026-12-04');
  });

  it('goes stale within the days that the school sets, however it was recorded', () => {
    const school = schoolOf([], { askWithin: 10 });
    const ended = at(Temporal.PlainDate.from('2026-11-02'), '16:00');
    const imported = { ...question('old', ended), since: at(Temporal.PlainDate.from('2026-11-24'), '10:00') };
    const situation: Situation = { items: [imported], preferences: unset, nudged: [], unprompted: [] };
    for (let n = 0; n < 340; n++) expect(nudgeFor(school, at(dayAt(n), '15:30'), situation)).toBeUndefined();
  });
});

describe('a day that the person named', () => {
  it('is kept before anything new is asked', () => {
    const school = schoolOf([], {});
    const asked = [at(Temporal.PlainDate.from('2026-11-24'), '15:30')];
    const old = { ...question('old', at(Temporal.PlainDate.from('2026-11-23'), '16:00')), asked };
    const fresh = Array.from({ length: 9 }, (_, n) =>
      question(`new ${n}`, at(Temporal.PlainDate.from('2026-11-25'), '16:00')),
    );
    const preferences = { ...unset, snoozedUntil: '2026-11-27', lastAnsweredAt: asked[0] };
    const situation: Situation = { items: [...fresh, old], preferences, nudged: asked, unprompted: asked };
    const nudge = nudgeFor(school, at(Temporal.PlainDate.from('2026-11-27'), '15:30'), situation);
    expect(nudge?.items.map(({ participation }) => participation.id)).toEqual([
      'old',
      'new 0',
      'new 1',
      'new 2',
      'new 3',
    ]);
  });

  it('is kept, although the budget of the week is used up and no reminder is left', () => {
    fc.assert(
      fc.property(
        someSettings,
        ending,
        fc.integer({ min: 1, max: 120 }),
        fc.boolean(),
        (settings, { day, time }, wait, fewer) => {
          const school = schoolOf([], { ...settings, remindersAfter: [], nudgeTime: '15:30' });
          const ended = at(dayAt(day), time);
          const [first] = daysOfOne(school, ended);
          if (first === undefined) return;
          const asked = [at(Temporal.PlainDate.from(first), '15:30')];
          const named = onOrAfter(school, Temporal.PlainDate.from(first).add({ days: wait }));
          if (named === undefined) return;
          const preferences = { ...unset, fewer, snoozedUntil: named.toString(), lastAnsweredAt: asked[0] };
          const situation: Situation = {
            items: [{ ...question('one', ended), asked }],
            preferences,
            nudged: asked,
            unprompted: asked,
          };
          const eve = at(named.subtract({ days: 1 }), '15:30');
          expect(nudgeFor(school, eve, situation)).toBeUndefined();
          const now = at(named, '15:30');
          expect(nudgeFor(school, now, situation)).toMatchObject({ unprompted: false });
          const again = {
            ...situation,
            items: [{ ...question('one', ended), asked: [...asked, now] }],
            nudged: [...asked, now],
          };
          expect(daysAfter(school, named, again)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function daysAfter(school: School, from: Temporal.PlainDate, situation: Situation): string[] {
  return Array.from({ length: 200 }, (_, n) => from.add({ days: n }))
    .filter((date) => nudgeFor(school, at(date, '15:31'), situation) !== undefined)
    .map(String);
}

function latest(a: Temporal.PlainDate | undefined, b: Temporal.PlainDate | undefined): Temporal.PlainDate | undefined {
  if (a === undefined || b === undefined) return undefined;
  return Temporal.PlainDate.compare(a, b) > 0 ? a : b;
}
