import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type AskedItem, nudgeFor, type Situation } from '../../src/core/evaluation/rules.ts';
import type { School } from '../../src/core/shared/school.ts';
import {
  at,
  dayAt,
  type Life,
  live,
  question,
  type Sent,
  schoolOf,
  someClosures,
  someLife,
  someSettings,
  unset,
  type Year,
} from '../support/school-life.ts';

/** Every test looks at the same years, so that each is lived once. */
const seed = Math.floor(Math.random() * 2 ** 31);
const lived = new Map<string, Year>();

function inEveryYear(holds: (year: Year) => void): void {
  const check = (life: Life) => {
    const key = JSON.stringify(life);
    const year = lived.get(key) ?? live(life);
    lived.set(key, year);
    holds(year);
  };
  fc.assert(fc.property(someLife, check), { seed, numRuns: 60 });
}

const dateOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO('Europe/London').toPlainDate();
const timeOf = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO('Europe/London').toPlainTime().toString().slice(0, 5);

/** Counted the slow way, day by day, so that the rules are not measured by themselves. */
function isInSchool({ calendar }: School, date: Temporal.PlainDate): boolean {
  const on = calendar.periods.filter(({ starts, ends }) => starts <= date.toString() && date.toString() <= ends);
  return date.dayOfWeek < 6 && on.some(({ kind }) => kind === 'term') && on.every(({ kind }) => kind === 'term');
}

function schoolDaysAfter(school: School, from: Temporal.PlainDate, days: number): Temporal.PlainDate | undefined {
  let left = days;
  for (let n = 1; n < 400; n++) {
    const date = from.add({ days: n });
    if (isInSchool(school, date) && --left === 0) return date;
  }
  return undefined;
}

function onOrAfter(school: School, date: Temporal.PlainDate): Temporal.PlainDate | undefined {
  return schoolDaysAfter(school, date.subtract({ days: 1 }), 1);
}

const asks = (sent: readonly Sent[]) =>
  sent.flatMap(({ at: when, items, unprompted }) => items.map((item) => ({ when, item, unprompted })));
const keyOf = ({ participation, stage }: AskedItem) => `${participation.id} ${stage}`;

describe('over any school year, a nudge', () => {
  it('comes on school days only, in school hours, and never before the school’s nudge time', () => {
    inEveryYear(({ school, sent }) => {
      for (const { at: when } of sent) {
        expect(isInSchool(school, dateOf(when)), dateOf(when).toString()).toBe(true);
        expect(timeOf(when) >= school.settings.nudgeTime && timeOf(when) >= school.settings.opens).toBe(true);
        expect(timeOf(when) < school.settings.closes).toBe(true);
      }
    });
  });

  it('stays within the weekly budget in any seven days', () => {
    inEveryYear(({ school, sent }) => {
      const days = sent.filter(({ unprompted }) => unprompted).map((one) => dateOf(one.at));
      for (const last of days) {
        const week = days.filter((one) => one.until(last).days >= 0 && one.until(last).days < 7);
        expect(week.length).toBeLessThanOrEqual(school.settings.unpromptedPerWeek);
      }
    });
  });

  it('is the only one of its day and asks at most five questions, each once', () => {
    inEveryYear(({ sent }) => {
      const days = sent.map((one) => dateOf(one.at).toString());
      expect(new Set(days).size).toBe(days.length);
      for (const { items } of sent) {
        expect(items.length).toBeGreaterThan(0);
        expect(items.length).toBeLessThanOrEqual(5);
        expect(new Set(items.map(keyOf)).size).toBe(items.length);
      }
    });
  });

  it('asks about one thing once and as often more as there are reminders, unless the person named a day', () => {
    inEveryYear(({ school, sent }) => {
      for (const same of Map.groupBy(
        asks(sent).filter((ask) => ask.unprompted),
        ({ item }) => keyOf(item),
      ).values()) {
        const reminders = same[0]?.item.stage === 'term-after' ? 0 : school.settings.remindersAfter.length;
        expect(same.length).toBeLessThanOrEqual(1 + reminders);
      }
    });
  });

  it('never comes during a pause or a snooze, nor about a kind that was opted out of', () => {
    inEveryYear(({ sent }) => {
      for (const { at: when, items, preferences } of sent) {
        expect(preferences.paused).toBe(false);
        expect((preferences.snoozedUntil ?? '') <= dateOf(when).toString()).toBe(true);
        for (const { participation } of items)
          expect(preferences.optedOutKinds.has(participation.activity.kind.id)).toBe(false);
      }
    });
  });

  it('is never followed by a fourth without an answer, and the third says so', () => {
    inEveryYear(({ sent, heard }) => {
      let ignored = 0;
      let before = Temporal.Instant.fromEpochMilliseconds(0);
      for (const { at: when, last } of sent) {
        const answered = heard.some(
          (one) => Temporal.Instant.compare(before, one) <= 0 && Temporal.Instant.compare(one, when) < 0,
        );
        ignored = answered ? 1 : ignored + 1;
        expect(ignored).toBeLessThanOrEqual(3);
        expect(last).toBe(ignored === 3);
        before = when;
      }
    });
  });

  it('never digs up what has gone stale, unless the person named a day', () => {
    inEveryYear(({ school, sent }) => {
      for (const { when, item, unprompted } of asks(sent)) {
        if (!unprompted || item.stage !== 'evaluation') continue;
        const tooLate = schoolDaysAfter(
          school,
          dateOf(item.participation.activity.endsAt),
          school.settings.askWithin + 1,
        );
        expect(tooLate === undefined || dateOf(when).until(tooLate, { largestUnit: 'days' }).days > 0).toBe(true);
      }
    });
  });

  it('leaves at least a fortnight to those who want fewer, save on a day that they named', () => {
    inEveryYear(({ sent }) => {
      sent.forEach(({ at: when, preferences, unprompted }, index) => {
        const before = sent[index - 1];
        if (!preferences.fewer || !unprompted || before === undefined) return;
        expect(dateOf(before.at).until(dateOf(when), { largestUnit: 'days' }).days).toBeGreaterThanOrEqual(14);
      });
    });
  });
});

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
