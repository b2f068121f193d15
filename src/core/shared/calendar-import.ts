import { Temporal } from 'temporal-polyfill';
import { readCsv } from './calendar-csv.ts';
import { readIcs } from './calendar-ics.ts';
import { type CalendarMapping, type CalendarReading, KNOWN_KINDS } from './calendar-reading.ts';
import type { ImportFault } from './import-fault.ts';
import type { Period, PeriodKind } from './school-calendar.ts';

type Entry = CalendarReading['entries'][number];

/** The longest that a period can be, in days: a half-term of teaching mistaken for the break would silence Pollen. */
const LONGEST: Record<PeriodKind, number> = { term: 200, 'half-term': 21, holiday: 100, inset: 7 };

/** A half-term may also fill the gap between two terms: with the weekends and an INSET day at either end. */
const NEAR = 4;

/**
 * The periods of a school year in a CSV or iCalendar text (told apart by what it holds, else by the file's name), which
 * column was read as what, and every fault, in the order of their lines. Nothing should be stored while there is a fault.
 */
export function parseCalendar(
  text: string,
  fileName: string,
): { periods: Period[]; mapping: CalendarMapping; faults: ImportFault[] } {
  const isIcs = /^\ufeff?\s*BEGIN:VCALENDAR/i.test(text) || /\.ics$/i.test(fileName);
  const { entries, mapping, faults } = isIcs ? readIcs(text) : readCsv(text);
  const isSound = (entry: Entry) => lengthFault(entry, mapping) === undefined;
  const sound = entries.filter(isSound);
  const found = [
    ...faults,
    ...entries.map((entry) => lengthFault(entry, mapping)).filter((fault) => fault !== undefined),
    ...overlapFaults(sound, mapping),
    ...halfTermFaults(sound, mapping),
  ].sort((a, b) => a.line - b.line);
  return { periods: sound.map(({ period }) => period), mapping, faults: emptyFaults(found, sound, fileName) };
}

function lengthFault({ period, line }: Entry, mapping: CalendarMapping): ImportFault | undefined {
  const days = Temporal.PlainDate.from(period.starts).until(period.ends).days + 1;
  const fault = { line, column: mapping.ends ?? 'ends', value: period.ends };
  if (days < 1) return { ...fault, expected: `${period.starts}, when it starts, or later` };
  const most = LONGEST[period.kind];
  return days > most ? { ...fault, expected: `at most ${most} days for a period of kind ${period.kind}` } : undefined;
}

function overlapFaults(entries: readonly Entry[], mapping: CalendarMapping): ImportFault[] {
  const terms = termsOf(entries);
  return terms.flatMap(({ period, line }, nth) => {
    const before = terms[nth - 1];
    if (!before || before.period.ends < period.starts) return [];
    const expected = `a start after ${before.period.ends}, when ${before.period.name} (line ${before.line}) ends`;
    return [{ line, column: mapping.starts ?? 'starts', value: period.starts, expected }];
  });
}

function halfTermFaults(entries: readonly Entry[], mapping: CalendarMapping): ImportFault[] {
  const terms = termsOf(entries).map(({ period }) => period);
  return entries
    .filter(({ period }) => period.kind === 'half-term' && !isBesideTerms(period, terms))
    .map(({ period, line }) => {
      const expected = 'dates inside a term, or between the two terms that it parts';
      return { line, column: mapping.starts ?? 'starts', value: period.starts, expected };
    });
}

function isBesideTerms(half: Period, terms: readonly Period[]): boolean {
  const dayBefore = Temporal.PlainDate.from(half.starts).subtract({ days: NEAR }).toString();
  const dayAfter = Temporal.PlainDate.from(half.ends).add({ days: NEAR }).toString();
  return (
    terms.some((term) => term.starts <= half.starts && half.ends <= term.ends) ||
    (terms.some((term) => dayBefore <= term.ends && term.ends < half.ends) &&
      terms.some((term) => half.starts < term.starts && term.starts <= dayAfter))
  );
}

function emptyFaults(faults: ImportFault[], sound: readonly Entry[], fileName: string): ImportFault[] {
  if (faults.length > 0 || sound.some(({ period }) => period.kind === 'term')) return faults;
  const expected = sound.length > 0 ? 'at least one term among the periods' : KNOWN_KINDS;
  return [{ line: 1, column: '', value: fileName, expected }];
}

function termsOf(entries: readonly Entry[]): Entry[] {
  return entries
    .filter(({ period }) => period.kind === 'term')
    .sort((a, b) => (a.period.starts < b.period.starts ? -1 : 1));
}
