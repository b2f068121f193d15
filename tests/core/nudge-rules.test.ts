import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { AskedItem } from '../../src/core/evaluation/rules.ts';
import { type Life, live, type Sent, someLife, type Year } from '../support/school-life.ts';
import { dateOf, isInSchool, schoolDaysAfter, timeOf } from '../support/slow-calendar.ts';

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

  it('stays within the weekly budget in any seven days, promises counted', () => {
    inEveryYear(({ school, sent }) => {
      const days = sent.map((one) => dateOf(one.at));
      for (const last of sent.filter(({ unprompted }) => unprompted).map((one) => dateOf(one.at))) {
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
