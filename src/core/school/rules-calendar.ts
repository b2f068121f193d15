import type { Temporal } from 'temporal-polyfill';
import { currentTerm, lastDay, nextSchoolDay, type Period, type SchoolCalendar } from '../shared/school-calendar.ts';

/** An admin is told this many days before the calendar runs out. */
const SOON_DAYS = 60;

/** Whether the calendar reaches far enough ahead; `last` is its last day, where it has one. */
export type CalendarReach = { kind: 'fine' | 'ends-soon' | 'ended'; last: Temporal.PlainDate | undefined };

/** The term that somebody wants to know about, and what is in it. */
export type TermView = {
  term: Period;
  isNow: boolean;
  halfTerms: readonly Period[];
  insetDays: readonly Period[];
  holidays: readonly Period[];
  nextDay: Temporal.PlainDate | undefined;
};

/** How far the calendar reaches from today. Without it, Pollen can write to nobody. */
export function calendarReach(calendar: SchoolCalendar, today: Temporal.PlainDate): CalendarReach {
  const last = lastDay(calendar);
  if (last === undefined) return { kind: 'ended', last };
  const left = today.until(last).days;
  return { kind: left < 0 ? 'ended' : left <= SOON_DAYS ? 'ends-soon' : 'fine', last };
}

/** This term, or in the holidays the next one; undefined beyond the calendar's end. */
export function termView(calendar: SchoolCalendar, today: Temporal.PlainDate): TermView | undefined {
  const now = currentTerm(calendar, today);
  const term = now ?? nextTerm(calendar, today);
  if (term === undefined) return undefined;
  const within = (kind: Period['kind']) =>
    sorted(calendar).filter((one) => one.kind === kind && one.starts <= term.ends && one.ends >= term.starts);
  return {
    term,
    isNow: now !== undefined,
    halfTerms: within('half-term'),
    insetDays: within('inset'),
    holidays: within('holiday'),
    nextDay: nextSchoolDay(calendar, today),
  };
}

function nextTerm(calendar: SchoolCalendar, today: Temporal.PlainDate): Period | undefined {
  return sorted(calendar).find((one) => one.kind === 'term' && one.starts > today.toString());
}

function sorted(calendar: SchoolCalendar): Period[] {
  return [...calendar.periods].sort((a, b) => (a.starts < b.starts ? -1 : 1));
}
