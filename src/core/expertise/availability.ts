import type { Word } from './words.ts';

/** A time at which somebody is looked for: a weekday, or hours of the day (0 to 24) of which one has to be met. */
export type Time = { days: readonly string[]; from?: number; to?: number };

type Hours = { from: number; to: number };

const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const SHORT = WEEK.map((day) => day.slice(0, 3));
/** Parts of the day; periods begin at nine, with lunch after the fourth. */
const PARTS: Record<string, Hours> = {
  morning: { from: 8, to: 12 },
  am: { from: 8, to: 12 },
  break: { from: 10.5, to: 11 },
  lunch: { from: 12, to: 13.5 },
  lunchtime: { from: 12, to: 13.5 },
  afternoon: { from: 13, to: 16 },
  pm: { from: 13, to: 16 },
  'after school': { from: 15.25, to: 17.5 },
  evening: { from: 17, to: 22 },
  'all day': { from: 8, to: 16 },
  'school hours': { from: 8, to: 16 },
};
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const PERIODS = [9, 10, 11, 11.9, 13.5, 14.5].map((from) => ({ from, to: from + 1 }));

/** What says that somebody has to be there, before the time (`free on friday`, `in before 7`). */
const THERE = /^(free|available|around|here|in)$/;
/** Words of a story about somebody else: `he is never in on fridays`. */
const OF_OTHERS = /^(not|he|she|they|him|her|his|them|their|my|our)$/;
const BEFORE_A_TIME = /^(in|on|during|before|after|at|until|from|still|a|an|the|every|any)$/;

/**
 * The time at which somebody has to be there (`free on friday after school`, `still here after 5`), with the places of the
 * words that say so; undefined where none is asked for. A time in a story (`kicking off after lunch`) is none.
 */
export function timeIn(words: readonly Word[]): { time: Time; words: ReadonlySet<number> } | undefined {
  if (words.some(({ low }) => OF_OTHERS.test(low))) return undefined;
  for (const [at, { low }] of words.entries()) {
    if (!THERE.test(low)) continue;
    const after = words.slice(at + 1).map((word) => word.low);
    // A free lunch is something to eat.
    if (low === 'free' && /^(lunch|lunches|school)$/.test(after[0] ?? '')) continue;
    // `in the morning` says when something is, `in before 7` who is there.
    if (low === 'in' && !/^(on|during|before|after|at|until)$/.test(after[0] ?? '') && !WEEK.includes(after[0] ?? ''))
      continue;
    const length = after.findIndex((word) => !BEFORE_A_TIME.test(word) && !isTime(word));
    const said = length === -1 ? after : after.slice(0, length);
    const time = said.some(isTime) ? timeOf(said) : undefined;
    if (time === undefined) continue;
    const from = words[at - 1]?.low === 'still' ? at - 1 : at;
    return { time, words: new Set([...words.keys()].slice(from, at + 1 + said.length)) };
  }
  return undefined;
}

function isTime(low: string): boolean {
  return (
    WEEK.includes(low) ||
    isNumber(low) ||
    /^(\d{1,2}(am|pm)?|p[1-6]|period|school|all)$/.test(low) ||
    partOf(low) !== undefined
  );
}

function isNumber(low: string): boolean {
  return low !== '' && NUMBERS.includes(low);
}

function timeOf(lows: readonly string[]): Time | undefined {
  const days = WEEK.filter((day) => lows.includes(day));
  const text = lows.map((low) => (isNumber(low) ? String(NUMBERS.indexOf(low)) : low)).join(' ');
  const [period] = periodsIn(text);
  if (period) return { days, ...period };
  const [, word, hour, half] = /\b(before|after|until|from|at)? ?(\d{1,2})(am|pm)?\b/.exec(text) ?? [];
  if (hour !== undefined) {
    const clock = clockOf(
      Number(hour),
      half ?? halfOf(text) ?? (word === 'after' && Number(hour) < 8 ? 'pm' : undefined),
    );
    if (word === 'before') return { days, from: clock - 0.25, to: clock };
    return { days, from: clock, to: clock + 0.25 };
  }
  const part = hoursIn(text)[0];
  if (part) return { days, ...part };
  return days.length > 0 ? { days } : undefined;
}

/** Whether somebody who is there then (`Tue p3`, `6am-2pm`, `Any lunch`) can be met at this time; unsaid is no. */
export function isAround(availability: string, { days, from, to }: Time): boolean {
  const low = availability.toLowerCase();
  const there = daysIn(low);
  const hours = hoursIn(low);
  if (days.length > 0 && there.length > 0 && !days.some((day) => there.includes(day.slice(0, 3)))) return false;
  if (days.length > 0 && there.length === 0 && hours.length === 0 && !/\b(any|daily|flexible)\b/.test(low))
    return false;
  if (from === undefined || to === undefined) return true;
  return hours.some((stretch) => stretch.from < to && from < stretch.to);
}

function halfOf(text: string): string | undefined {
  return /evening|afternoon|night/.test(text) ? 'pm' : /morning/.test(text) ? 'am' : undefined;
}

function daysIn(low: string): string[] {
  const named = [...low.matchAll(/\b(mon|tue|wed|thu|fri)\w*(?:\s*(?:-|–|to)\s*(mon|tue|wed|thu|fri)\w*)?/g)];
  return named.flatMap(([, from = '', to = from]) => daysBetween(from, to));
}

/** The first three letters of every day of a stretch. @example daysBetween('mon', 'wed') // mon, tue, wed */
export function daysBetween(from: string, to: string): string[] {
  return SHORT.slice(SHORT.indexOf(from), SHORT.indexOf(to) + 1);
}

const CLOCK = String.raw`(\d{1,2})(?:[.:](\d\d))?\s*(am|pm)?`;
const RANGE = new RegExp(`(?<![a-z\\d])${CLOCK}\\s*(?:-|–|to)\\s*${CLOCK}`, 'g');
const ONWARDS = new RegExp(`(?:from|after)\\s+${CLOCK}|${CLOCK}\\s+onwards`);
const NAMED = Object.entries(PARTS).map(([name, hours]) => ({ name: new RegExp(`\\b${name}s?\\b`), hours }));

function hoursIn(low: string): Hours[] {
  const ranges = [...low.matchAll(RANGE)].map(([, h1, m1 = '0', half1, h2, m2 = '0', half2]) => {
    const from = clockOf(Number(h1), half1) + Number(m1) / 60;
    const until = Number(h2) + (half2 === 'pm' && Number(h2) < 12 ? 12 : 0) + Number(m2) / 60;
    return { from, to: until <= from ? until + 12 : until };
  });
  const [, h1, m1, half1, h2, m2, half2] = ONWARDS.exec(low) ?? [];
  const since = h1 ?? h2;
  const open =
    since !== undefined && ranges.length === 0
      ? [clockOf(Number(since), half1 ?? half2) + Number(m1 ?? m2 ?? 0) / 60].map((from) => ({ from, to: from + 8 }))
      : [];
  const parts = NAMED.filter(({ name }) => name.test(low)).map(({ hours }) => hours);
  return [...ranges, ...open, ...periodsIn(low), ...parts];
}

function periodsIn(low: string): Hours[] {
  return [...low.matchAll(/\bp(?:eriod )?([1-6])\b/g)].flatMap(([, n]) => PERIODS[Number(n) - 1] ?? []);
}

function partOf(low: string): Hours | undefined {
  return PARTS[low.replace(/s$/, '')];
}

/** Nobody is at school at two in the morning: small hours are those after noon. */
function clockOf(hour: number, half: string | undefined): number {
  if (half === 'pm' || (half === undefined && hour < 6)) return hour < 12 ? hour + 12 : hour;
  return hour;
}
