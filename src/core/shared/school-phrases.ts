import { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from './school-calendar.ts';
import {
  addSchoolDays,
  afterHalfTerm,
  nextTermStart,
  schoolDayOnOrAfter,
  schoolDaysBetween,
} from './school-calendar.ts';

/** Where and when words are read: the school's calendar and the date on its wall. */
export type Standpoint = { calendar: SchoolCalendar; today: Temporal.PlainDate };

/** A phrase of school life, where in the text it begins, and the date it names where the calendar reaches that far. */
export type SchoolPhrase = { date: Temporal.PlainDate | undefined; words: string; index: number };

type Groups = { when?: string; season?: string; day?: string };
type Phrase = { pattern: RegExp; resolve: (on: Standpoint, groups: Groups) => Temporal.PlainDate | undefined };

const HALF_TERM = String.raw`half[- ]?term(?: (?:holidays?|break|week))?\b(?! ?\d)`;
const AFTER_OR_BY = String.raw`\b(?<when>(?:(?:until|till) )?(?:after|following)|until|till|from|at|by|before|b4)`;
const MONTHS_OF_BREAK: Record<string, number[]> = {
  autumn: [10, 11],
  october: [10, 11],
  spring: [2, 3],
  february: [2, 3],
  summer: [5, 6],
  may: [5, 6],
};
/** The months in which the term after a holiday starts: true of any English calendar, whatever it calls its holidays. */
const MONTHS_OF_RETURN: Record<string, number[]> = {
  christmas: [12, 1],
  xmas: [12, 1],
  'new year': [12, 1],
  easter: [3, 4, 5],
  summer: [8, 9],
};

const phrases: readonly Phrase[] = [
  phrase(String.raw`\b(?:by |before )?(?:the )?end of (?:the |this )?${HALF_TERM}`, (on) =>
    lastSchoolDayBefore(on, afterHalfTerm(on.calendar, on.today)),
  ),
  phrase(
    `${AFTER_OR_BY} (?:(?:the|this|next) )*(?:(?<season>autumn|october|spring|february|summer|may) )?${HALF_TERM}`,
    (on, { when, season }) => turn(on, when, season ? afterNamedHalfTerm(on, season) : halfTermOver(on)),
  ),
  phrase(String.raw`\bnext half[- ]?term\b`, (on) => nextHalf(on)),
  phrase(
    String.raw`\b(?:by |before |at |until |till )?(?:the )?(?:end|last day) of (?:(?:the|this) )?(?:(?<season>autumn|spring|summer|next) )?term\b`,
    (on, { season }) => endOfTerm(on, season),
  ),
  phrase(String.raw`\b(?:start|beginning) of (?:(?:the|next|new) )*term\b|\b(?:next|the new) term\b`, (on) =>
    nextTermStart(on.calendar, on.today),
  ),
  phrase(
    String.raw`\b(?:in|during|by|from|until|till|for) (?:the )?(?<season>autumn|spring|summer) term\b`,
    (on, groups) => firstDayOf(on, (term) => term.starts > on.today.toString() && isNamed(term.name, groups.season)),
  ),
  phrase(String.raw`\b(?:by |before )?(?:the )?end of (?:(?:the|this|school|academic) )*year\b(?! ?\d)`, (on) =>
    lastSchoolDayBefore(on, nextSeptember(on.today)),
  ),
  phrase(String.raw`\bnext (?:(?:school|academic) )?year\b(?! ?\d)`, (on) => termStartingIn(on, [8, 9])),
  phrase(
    String.raw`${AFTER_OR_BY.replace('at|', 'in|')} (?:the )?(?<season>christmas|xmas|new year|easter|summer)(?: (?:holidays?|hols|break))?\b(?! (?:term|half|fair|f[eê]te|concert|play|party|dinner|lunch|exam|school))`,
    (on, { when, season = '' }) => turn(on, when, termStartingIn(on, MONTHS_OF_RETURN[season.toLowerCase()] ?? [])),
  ),
  phrase(String.raw`${AFTER_OR_BY} (?:(?:the|these|school) )*(?:holidays|hols|vacation)\b`, (on, { when }) =>
    turn(on, when, nextTermStart(on.calendar, on.today)),
  ),
  phrase(String.raw`\b(?:the )?week after next\b`, ({ today }) => monday(today).add({ weeks: 2 })),
  phrase(String.raw`\b(?:by |before )?(?:the )?end of (?:next|nxt) (?:week|wk)\b`, ({ today }) =>
    monday(today).add({ days: 11 }),
  ),
  phrase(String.raw`\b(?:by |before )?(?:the )?end of (?:the|this) (?:week|wk)\b`, ({ today }) =>
    monday(today).add({ days: today.dayOfWeek > 5 ? 11 : 4 }),
  ),
  phrase(String.raw`\b(?:next|nxt) (?:week|wk)\b`, ({ today }) => monday(today).add({ weeks: 1 })),
  phrase(String.raw`\bnext month\b`, ({ today }) => today.with({ day: 1 }).add({ months: 1 })),
  phrase(String.raw`\bin a fortnight\b(?:'s time)?`, ({ today }) => today.add({ weeks: 2 })),
  phrase(
    String.raw`\b(?:on|by|until|till|before|after|from) the (?<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)\b(?=\s*(?:$|[.,;:!?)]))`,
    ({ today }, { day }) => dayOfMonth(today, Number(day)),
  ),
];

/**
 * Every phrase of school life in the text, in its order, as a date on the school's calendar: 'by' and 'before' a break
 * are the last school day before it, 'after', 'until' and 'at' the first one after it.
 */
export function schoolPhrases(text: string, on: Standpoint): SchoolPhrase[] {
  return phrases
    .flatMap(({ pattern, resolve }) =>
      [...text.matchAll(pattern)].map((match) => ({
        date: resolve(on, match.groups ?? {}),
        words: match[0],
        index: match.index,
      })),
    )
    .sort((a, b) => a.index - b.index || b.words.length - a.words.length);
}

function phrase(pattern: string, resolve: Phrase['resolve']): Phrase {
  return { pattern: new RegExp(pattern, 'gi'), resolve };
}

function turn(on: Standpoint, when: string | undefined, resumes: Temporal.PlainDate | undefined) {
  return /^(?:by|before|b4)$/i.test(when ?? '') ? lastSchoolDayBefore(on, resumes) : resumes;
}

function halfTermOver(on: Standpoint) {
  return afterHalfTerm(on.calendar, on.today);
}

function afterNamedHalfTerm({ calendar, today }: Standpoint, season: string) {
  const months = MONTHS_OF_BREAK[season.toLowerCase()] ?? [];
  const half = calendar.periods
    .filter(
      ({ kind, starts, ends }) => kind === 'half-term' && ends >= today.toString() && months.includes(monthOf(starts)),
    )
    .sort((a, b) => (a.starts < b.starts ? -1 : 1))[0];
  return half && schoolDayOnOrAfter(calendar, Temporal.PlainDate.from(half.ends).add({ days: 1 }));
}

/** 'Next half-term' is, to staff, the weeks of teaching after the coming break, not the break. */
function nextHalf(on: Standpoint) {
  const inTerm = terms(on).some(({ starts, ends }) => starts <= on.today.toString() && on.today.toString() <= ends);
  return inTerm ? halfTermOver(on) : nextTermStart(on.calendar, on.today);
}

function endOfTerm(on: Standpoint, season: string | undefined) {
  const rest = terms(on);
  const named = season?.toLowerCase() === 'next' ? rest.find(({ starts }) => starts > on.today.toString()) : undefined;
  const term = named ?? rest.find(({ name }) => isNamed(name, season)) ?? (season ? undefined : rest[0]);
  return term && lastSchoolDayBefore(on, Temporal.PlainDate.from(term.ends).add({ days: 1 }));
}

function termStartingIn(on: Standpoint, months: readonly number[]) {
  return firstDayOf(on, ({ starts }) => starts > on.today.toString() && months.includes(monthOf(starts)));
}

function firstDayOf(on: Standpoint, wanted: (term: { name: string; starts: string }) => boolean) {
  const term = terms(on).find(wanted);
  return term && schoolDayOnOrAfter(on.calendar, Temporal.PlainDate.from(term.starts));
}

/** The terms that are not over, the earliest first. */
function terms({ calendar, today }: Standpoint) {
  return calendar.periods
    .filter(({ kind, ends }) => kind === 'term' && ends >= today.toString())
    .sort((a, b) => (a.starts < b.starts ? -1 : 1));
}

function lastSchoolDayBefore({ calendar }: Standpoint, date: Temporal.PlainDate | undefined) {
  if (!date) return undefined;
  const dawn = Temporal.PlainDate.from('1970-01-01');
  const count = schoolDaysBetween(calendar, dawn, date.subtract({ days: 1 }));
  return count === 0 ? undefined : addSchoolDays(calendar, dawn, count);
}

function nextSeptember(today: Temporal.PlainDate): Temporal.PlainDate {
  const september = today.with({ month: 9, day: 1 });
  return Temporal.PlainDate.compare(september, today) > 0 ? september : september.add({ years: 1 });
}

/** The next day of that number to come; in a month that is long enough. */
function dayOfMonth(today: Temporal.PlainDate, day: number): Temporal.PlainDate | undefined {
  return [0, 1, 2]
    .map((months) => today.with({ day: 1 }).add({ months }).with({ day }))
    .find((date) => date.day === day && Temporal.PlainDate.compare(date, today) > 0);
}

function monday(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 });
}

function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

function isNamed(name: string, season: string | undefined): boolean {
  return season !== undefined && name.toLowerCase().includes(season.toLowerCase());
}
