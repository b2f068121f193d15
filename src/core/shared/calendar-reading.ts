import { Temporal } from 'temporal-polyfill';
import type { ImportFault } from './import-fault.ts';
import type { Period, PeriodKind } from './school-calendar.ts';

/** Which column (or iCalendar property) of the file was read as what; undefined where the file has none. */
export type CalendarMapping = Record<'kind' | 'name' | 'starts' | 'ends', string | undefined>;

/** What a file held before its periods are checked against each other: each with the line that it stood on. */
export type CalendarReading = {
  entries: readonly { period: Period; line: number }[];
  mapping: CalendarMapping;
  faults: readonly ImportFault[];
};

/** How to say which events belong in a calendar file. */
export const KNOWN_KINDS =
  'a term, half-term, holiday or INSET day, as one event from its first to its last day (such as "Autumn term")';

/** What a period is called if the file gives it no name. */
export const USUAL_NAMES: Record<PeriodKind, string> = {
  term: 'Term',
  'half-term': 'Half-term',
  holiday: 'Holiday',
  inset: 'INSET day',
};

const YEAR = String.raw`(?:\d{4}|\d\d)(?:[-/ ]\d\d(?:\d\d)?)?`;
const SEASON = 'autumn|spring|summer|michaelmas|hilary|lent|trinity|easter|christmas';
const FEAST = 'christmas|xmas|easter|new year|winter|spring|summer|autumn|october|february|may|half term|term|school';

/** One day on which something starts or ends is not the whole of it: 'Half-term starts', 'Break up for Christmas'. */
const EDGE =
  /\b(?:starts?|begins?|ends?|end of|start of|finish(?:es)?|first day|last day|breaks? up|returns?|closes|back)\b/;
const INSET =
  /\binset\b|\btraining days?\b|\bstaff (?:development|cpd) days?\b|\bnon pupil days?\b|\bteacher days?\b|\bpd days?\b/;
const HALF_TERM = /\b(?:half|mid) ?term\b/;
const HOLIDAY = new RegExp(
  String.raw`\b(?:holidays?|hols|vacation)\b(?! (?:club|camp|scheme|homework|activit))` +
    String.raw`|\b(?:${FEAST}) (?:break|closure)\b|\bschool closed\b|^(?:closed|closure|christmas|xmas|easter)$` +
    `|^(?:good friday|easter (?:sunday|monday)|christmas (?:day|eve)|boxing day|new years? (?:day|eve)|may day|occasional days?)$`,
);
const TERM = new RegExp(
  `^(?:the )?(?:school )?(?:${YEAR} )?(?:(?:${SEASON}|first|second|third|[1-6](?:st|nd|rd|th)) )?(?:term|semester)` +
    `(?: time)?(?: (?:[1-6]|one|two|three|four|five|six))?(?: (?:first|second|1st|2nd) half)?(?: ${YEAR})?$` +
    `|^(?:autumn|spring|summer|michaelmas|lent|trinity)(?: [12])?(?: ${YEAR})?$`,
);

/**
 * What kind of period school people mean by these words; undefined if they name none ('Christmas concert', 'Term starts').
 * @example kindOf('Staff training day') // 'inset'
 */
export function kindOf(words: string): PeriodKind | undefined {
  const plain = words
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9/]+/g, ' ')
    .trim();
  if (/\btwilight\b/.test(plain)) return undefined;
  if (INSET.test(plain)) return 'inset';
  if (EDGE.test(plain)) return undefined;
  if (HALF_TERM.test(plain)) return 'half-term';
  if (HOLIDAY.test(plain)) return 'holiday';
  return TERM.test(plain) ? 'term' : undefined;
}

/** The kind that is written exactly as Pollen itself writes it, which outweighs whatever a name may suggest. */
export function exactKind(words: string): PeriodKind | undefined {
  const plain = words.trim().toLowerCase();
  return Object.hasOwn(USUAL_NAMES, plain) ? (plain as PeriodKind) : undefined;
}

/** How to say which dates can be read. */
export const KNOWN_DATES = 'a date such as 01/09/2026 or 2026-09-01';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as written in Britain, as an ISO date; undefined if it is none. Reads 1/9/2026, 01.09.26, 2026-09-01 (with or
 * without a time behind it) and 'Tuesday 1st September 2026'.
 */
export function readDate(words: string): string | undefined {
  const text = words.trim().replace(/[T ]\d\d?:\d\d.*$/, '');
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4}|\d\d)$/.exec(text);
  if (figures) return isoDate(fullYear(figures[3]), Number(figures[2]), Number(figures[1]));
  const named = /^(?:[a-z]{3,9},? )?(\d\d?)(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4}|\d\d)$/i.exec(text);
  return named
    ? isoDate(fullYear(named[3]), MONTHS.indexOf(named[2]?.toLowerCase() ?? '') + 1, Number(named[1]))
    : undefined;
}

function fullYear(digits = ''): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function isoDate(year: number, month: number, day: number): string | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}
