import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { FollowUpStage, Preferences } from '../../src/core/evaluation/model.ts';
import { type AskedItem, type Nudge, nudgeFor, type Situation } from '../../src/core/evaluation/rules.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';
import { type School, schoolSettings } from '../../src/core/shared/school.ts';
import type { Period } from '../../src/core/shared/school-calendar.ts';

/** The first day that a simulated year knows. */
const FIRST_DAY = Temporal.PlainDate.from('2026-09-01');
const DAYS = 340;
const TICKS = ['07:59', '15:29', '15:30', '15:31', '16:59', '17:00', '21:00'];

/** What a person does on a day, after school. `of`: which of their open questions, counted round. */
type Act =
  | { act: 'attends'; kind: 'course' | 'twilight'; times: number }
  | { act: 'answers'; of: number }
  | { act: 'snoozes'; days: number }
  | { act: 'optsOut'; kind: 'course' | 'twilight' }
  | { act: 'pauses' | 'wantsFewer' | 'resumes' };

/** A year of one person at one school: its own closures and settings, what the person does, and when the bot was off. */
export type Life = {
  closures: readonly number[];
  settings: Record<string, unknown>;
  acts: readonly { day: number; what: Act }[];
  off: readonly { day: number; days: number }[];
};

/** A nudge as it was sent, with what the person had asked for at that moment. */
export type Sent = Nudge & { at: Temporal.Instant; preferences: Preferences };

/** What happened in a year: every nudge, and when the person was heard from. */
export type Year = { school: School; sent: readonly Sent[]; heard: readonly Temporal.Instant[] };

const day = fc.nat({ max: DAYS - 20 });
const kind = fc.constantFrom('course' as const, 'twilight' as const);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ act: fc.constant('attends' as const), kind, times: fc.constantFrom(1, 1, 2, 8) }),
  },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('answers' as const), of: fc.nat({ max: 9 }) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('snoozes' as const), days: fc.integer({ min: 1, max: 60 }) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('optsOut' as const), kind }) },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constantFrom('pauses' as const, 'wantsFewer' as const, 'resumes' as const) }),
  },
);

/** Settings that a school may choose. */
export const someSettings = fc.record({
  nudgeTime: fc.constantFrom('15:30', '08:10', '16:45'),
  unpromptedPerWeek: fc.integer({ min: 1, max: 3 }),
  remindersAfter: fc.constantFrom([], [3], [3, 5], [1, 2], [4, 10]),
  firstNudgeAfter: fc.integer({ min: 1, max: 4 }),
  askWithin: fc.integer({ min: 5, max: 40 }),
  followUpAfter: fc.integer({ min: 5, max: 40 }),
  termAfter: fc.integer({ min: 5, max: 70 }),
});

/** Days (counted from the first) on which a school is closed besides the usual calendar. */
export const someClosures = fc.uniqueArray(day, { maxLength: 8 });

/** Any life. */
export const someLife: fc.Arbitrary<Life> = fc.record({
  closures: someClosures,
  settings: someSettings,
  acts: fc.array(fc.record({ day, what: act }), { minLength: 4, maxLength: 40 }),
  off: fc.array(fc.record({ day, days: fc.integer({ min: 1, max: 12 }) }), { maxLength: 3 }),
});

/** A school with the English calendar and these closures (as INSET days). */
export function schoolOf(closures: readonly number[], settings: Record<string, unknown>): School {
  const read = schoolSettings.parse(settings);
  const insets = closures.map((at): Period => {
    const date = dayAt(at).toString();
    return { kind: 'inset', name: 'INSET day', starts: date, ends: date };
  });
  const { opens, closes } = read;
  return {
    id: 's',
    name: 'S',
    settings: read,
    calendar: { timeZone: 'Europe/London', opens, closes, periods: [...english2026to27, ...insets] },
  };
}

/** The day so many days after 1 September 2026. */
export function dayAt(days: number): Temporal.PlainDate {
  return FIRST_DAY.add({ days });
}

/** That local time at the school. */
export function at(date: Temporal.PlainDate, time: string): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: 'Europe/London', plainTime: time }).toInstant();
}

/** A fresh question about CPD that has just ended. */
export function question(id: string, ended: Temporal.Instant, kindId = 'course'): AskedItem {
  const activity = {
    id,
    title: id,
    kind: { id: kindId, name: kindId, group: 'external' as const, retired: false },
    leads: [],
    startsAt: ended,
    endsAt: ended,
  };
  return {
    participation: { id, person: 'p', activity, state: 'attended', recordedAt: ended },
    stage: 'evaluation',
    since: ended,
    followUps: [],
    asked: [],
  };
}

/** What a person wants who never said anything. */
export const unset: Preferences = { paused: false, fewer: false, optedOutKinds: new Set() };

/** Lives a year day by day, several ticks a day, as the stores and the courier would. */
export function live({ closures, settings, acts, off }: Life): Year {
  const school = schoolOf(closures, settings);
  const sent: Sent[] = [];
  const heard: Temporal.Instant[] = [];
  let situation: Situation = { items: [], preferences: unset, nudged: [], unprompted: [] };
  for (let n = 0; n < DAYS; n++) {
    const isOff = off.some(({ day: from, days }) => from <= n && n < from + days);
    for (const time of isOff ? [] : TICKS) tick(at(dayAt(n), time));
    for (const { what } of acts.filter((one) => one.day === n)) situation = after(what, n);
  }
  return { school, sent, heard };

  function tick(now: Temporal.Instant): void {
    const nudge = nudgeFor(school, now, situation);
    if (nudge === undefined) return;
    sent.push({ ...nudge, at: now, preferences: situation.preferences });
    situation = {
      ...situation,
      items: situation.items.map((item) =>
        nudge.items.includes(item) ? { ...item, asked: [...item.asked, now] } : item,
      ),
      nudged: [...situation.nudged, now],
      unprompted: nudge.unprompted ? [...situation.unprompted, now] : situation.unprompted,
    };
  }

  function after(what: Act, n: number): Situation {
    const now = at(dayAt(n), '21:30');
    if (what.act === 'attends') {
      const more = Array.from({ length: what.times }, (_, one) =>
        question(`${n}-${one}-${situation.items.length}`, now, what.kind),
      );
      return { ...situation, items: [...situation.items, ...more] };
    }
    heard.push(now);
    const preferences = { ...situation.preferences, lastAnsweredAt: now };
    const wants = (changes: Partial<Preferences>): Situation => ({
      ...situation,
      preferences: { ...preferences, ...changes },
    });
    switch (what.act) {
      case 'answers':
        return { ...situation, preferences, items: answered(what.of, now) };
      case 'snoozes':
        return wants({ snoozedUntil: dayAt(n + what.days).toString() });
      case 'optsOut':
        return wants({ optedOutKinds: new Set([...preferences.optedOutKinds, what.kind]) });
      case 'pauses':
        return wants({ paused: true });
      case 'wantsFewer':
        return wants({ fewer: true });
      case 'resumes':
        return wants({ paused: false, fewer: false, snoozedUntil: undefined });
      default:
        return what satisfies never;
    }
  }

  /** An evaluation opens its follow-up, and that the question of the term after. */
  function answered(of: number, now: Temporal.Instant): readonly AskedItem[] {
    const item = situation.items[of % situation.items.length];
    const next: Record<AskedItem['stage'], FollowUpStage | undefined> = {
      evaluation: 'half-term',
      'half-term': 'term-after',
      'term-after': undefined,
    };
    return situation.items.flatMap((one) => {
      if (one !== item) return [one];
      const stage = next[one.stage];
      return stage === undefined ? [] : [{ ...one, stage, since: now, asked: [] }];
    });
  }
}
