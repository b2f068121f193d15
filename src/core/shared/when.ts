import type { ParsedResult } from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import { type SchoolPhrase, type Standpoint, schoolPhrases } from './school-phrases.ts';

/** A date, the words that name it, and where in the text they begin. */
export type When = { date: Temporal.PlainDate; words: string; index: number };

type Spot = Pick<When, 'index' | 'words'>;

/** Dates are looked for in this many characters from the start (cut at a word), so that a pasted book costs nothing. */
const LONGEST_READ = 2_000;

/** A date without a year that would come round this many days from now was lately, and is taken as the past. */
const LATELY = 300;

/** 'In 20,000 years' is a joke, not a date. */
const LAST_YEAR = 9_999;

/**
 * The first date to come that the words name, read as people in a British school mean it: 3/12 is 3 December, 'next week'
 * its Monday, 'after half-term' the first school day after it. Today only if no later date is named. Undefined if there
 * is none: times of day, lengths of time, ratings such as 4/5 and past dates are not dates to come. Not moved to a school
 * day: 'tomorrow' may be a Saturday. Reads the first 2,000 characters.
 * @example await resolveWhen('trying it with Y9 next week', { calendar, today }) // { date: 2026-11-30, words: 'next week', index: 18 }
 */
export async function resolveWhen(words: string, on: Standpoint): Promise<When | undefined> {
  const text = readable(words);
  const phrases = schoolPhrases(text, on);
  const found = [...(await plainDates(text, on.today, phrases)), ...phrases.filter(isResolved)]
    .filter(({ date }) => Temporal.PlainDate.compare(date, on.today) >= 0)
    .sort((a, b) => a.index - b.index);
  const first = found.find(({ date }) => Temporal.PlainDate.compare(date, on.today) > 0) ?? found[0];
  return first && { ...first, words: words.slice(first.index, first.index + first.words.length) };
}

/** Every replacement keeps the length, so that an index into this text is one into what the person wrote. */
function readable(words: string): string {
  const start = words.length > LONGEST_READ ? words.slice(0, LONGEST_READ).replace(/\S*$/, '') : words;
  return start
    .replace(/[\u00a0\u202f\t]/g, ' ')
    .replace(/[\u2010-\u2014]/g, '-')
    .replace(/\u2019/g, "'")
    .replace(/\b(tue|wed)s\b/gi, '$1 ');
}

function isResolved(phrase: SchoolPhrase): phrase is When {
  return phrase.date !== undefined;
}

async function plainDates(text: string, today: Temporal.PlainDate, phrases: readonly SchoolPhrase[]): Promise<When[]> {
  // Loading takes about 100 ms and 24 MB: only those who write in words pay for it.
  const { GB } = await import('chrono-node/en');
  const noon = today.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds;
  return GB.parse(text, { instant: new Date(noon), timezone: 0 }, { forwardDate: true })
    .filter((result) => meansDate(result, text))
    .map((result) => toWhen(result, text, today, phrases))
    .filter((found) => found !== undefined);
}

/** Whether what looks like a date is meant as one: 'may' and 'sat' are verbs, 4/5 is a rating, 'two weeks' a length. */
function meansDate(result: ParsedResult, text: string): boolean {
  const { start, index, text: words } = result;
  const before = text.slice(Math.max(0, index - 30), index);
  const after = text.slice(index + words.length);
  const led =
    /^(?:on|by|until|till|before|from|due|after)\b/i.test(words) ||
    /\b(?:on|by|until|till|before|from|due|after|w\/c|commencing) (?:the )?$/i.test(before);
  if (/\b(?:last|ago|previous|past|every|each)\b/i.test(words)) return false;
  if (/\b(?:since|last|previous|past|every|each) (?:the )?$/i.test(before) || /^'s\b/.test(after)) return false;
  if (start.isCertain('timezoneOffset') || (start.get('year') ?? 0) > LAST_YEAR) return false;
  if (/^(?:for )/i.test(words)) return /\b(?:pause|snooze|mute|quiet|stop|wait|off)\b[^.!?]*$/i.test(before);
  if (result.tags().has('result/relativeDate'))
    return /^(?:in|within|next (?!week|month|year))\b|from (?:now|today)$/i.test(words);
  if (/^\d{1,2}\/\d{1,2}$/.test(words)) return !/^ of\b/.test(after) && (led || !isScore(words, before, after));
  if (/^\d+,? ?(?:may|march)$/.test(words)) return led || /^\s*(?:$|[.,;:!?)])/.test(after);
  if (/weekend$/i.test(words)) return /^(?:this|next)/i.test(words) || /\b(?:at|over|after|until) the $/i.test(before);
  if (/^(?:sat|sun)$/i.test(words)) return led;
  if (start.isCertain('day') || start.isCertain('weekday')) return true;
  return start.isCertain('month') && /\b(?:in|by|until|till|before|next) $/i.test(before);
}

/** 4/5 and 9/10 are marks, 3/4 a part, 24/7 always, Y10/11 two year groups. */
function isScore(words: string, before: string, after: string): boolean {
  const [part = 0, whole = 0] = words.split('/').map(Number);
  const mark = part <= whole && [2, 3, 4, 5, 10].includes(whole);
  return (
    mark ||
    words === '24/7' ||
    /\b(?:y|yr|yrs|years?|ks|p) ?$/i.test(before) ||
    /^ (?:pupils|students|children)\b/i.test(after)
  );
}

function toWhen(
  { start, index, text: words }: ParsedResult,
  text: string,
  today: Temporal.PlainDate,
  phrases: readonly SchoolPhrase[],
): When | undefined {
  const date = Temporal.PlainDate.from({
    year: start.get('year') ?? today.year,
    month: start.get('month') ?? today.month,
    day: start.get('day') ?? today.day,
  });
  const onWeekday = start.isCertain('weekday') && !start.isCertain('day');
  const lately = start.isCertain('month') && !start.isCertain('year') && today.until(date).days > LATELY;
  const found = onWeekday ? weekday({ date, words, index }, text, today, phrases) : { date, words, index };
  return found && !lately ? weeksOn(found, text) : undefined;
}

/**
 * The coming weekday of that name (said on a Tuesday, 'Tuesday' is in a week), or beside a phrase of school life the
 * one that goes with it: 'Monday after half-term', 'Friday before Christmas', 'next week on Friday'.
 */
function weekday(
  found: When,
  text: string,
  today: Temporal.PlainDate,
  phrases: readonly SchoolPhrase[],
): When | undefined {
  const phrase = phrases.find((one) => /^,? ?(?:of |in |on )?$/.test(between(found, one, text)));
  if (!phrase) return found.date.equals(today) ? { ...found, date: found.date.add({ weeks: 1 }) } : found;
  if (!phrase.date) return undefined;
  const index = Math.min(found.index, phrase.index);
  const words = text.slice(index, Math.max(endOf(found), endOf(phrase)));
  const later = (found.date.dayOfWeek - phrase.date.dayOfWeek + 7) % 7;
  const days = /^(?:by|before)/i.test(phrase.words) && later > 0 ? later - 7 : later;
  return { date: phrase.date.add({ days }), words, index };
}

function between(one: Spot, other: Spot, text: string): string {
  return one.index < other.index ? text.slice(endOf(one), other.index) : text.slice(endOf(other), one.index);
}

function endOf({ index, words }: Spot): number {
  return index + words.length;
}

/** 'Monday week' and 'a week on Monday' are the Monday after the coming one; 'fortnight' one more. */
function weeksOn(found: When, text: string): When {
  const end = endOf(found);
  const behind = /^ (?:(week)|fortnight)\b(?! [ab\d]\b)/i.exec(text.slice(end));
  const ahead = /\b(?:(an?|one) week|a fortnight|two weeks) (?:on |from )?$/i.exec(text.slice(0, found.index));
  const words = text.slice(found.index - (ahead?.[0].length ?? 0), end + (behind?.[0].length ?? 0));
  const weeks = (behind ? (behind[1] ? 1 : 2) : 0) + (ahead ? (ahead[1] ? 1 : 2) : 0);
  return { date: found.date.add({ weeks }), words, index: found.index - (ahead?.[0].length ?? 0) };
}
