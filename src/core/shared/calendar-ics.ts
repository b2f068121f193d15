import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { CalendarMapping, CalendarReading } from './calendar-reading.ts';
import { exactKind, KNOWN_KINDS, kindOf, USUAL_NAMES } from './calendar-reading.ts';
import type { ImportFault } from './import-fault.ts';
import type { Period } from './school-calendar.ts';

const mapping: CalendarMapping = { kind: 'CATEGORIES, SUMMARY', name: 'SUMMARY', starts: 'DTSTART', ends: 'DTEND' };

type Read = { period?: Period; faults: ImportFault[] };

/**
 * The periods in an iCalendar text. All-day events end the day before their DTEND; times given in UTC are read on the
 * clock that the file names (X-WR-TIMEZONE), else in London. Events that repeat are faults, cancelled ones no periods.
 */
export function readIcs(text: string): CalendarReading {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const events = parseEvents(lines);
  if ('fault' in events) return { entries: [], mapping, faults: [events.fault] };
  const begins = lines.flatMap((line, index) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [index] : []));
  const read = events.events
    .map((event, nth) => ({ event, begin: begins[nth] ?? 0 }))
    .filter(({ event }) => event.component.getFirstPropertyValue('status') !== 'CANCELLED')
    .map(({ event, begin }) => ({ line: begin + 1, ...readEvent(event, lines, begin) }));
  return {
    entries: read.flatMap(({ period, line }) => (period ? [{ period, line }] : [])),
    mapping,
    faults: read.flatMap(({ faults }) => faults),
  };
}

type Event = { component: ICAL.Component; timeZone: string };

function parseEvents(lines: readonly string[]): { events: Event[] } | { fault: ImportFault } {
  try {
    const parsed = ICAL.parse(lines.join('\r\n'));
    // A file may hold several calendars one after the other; the parser then answers with a list of them.
    const calendars: unknown[][] = typeof parsed[0] === 'string' ? [parsed] : parsed;
    const events = calendars.flatMap((calendar) => {
      const root = new ICAL.Component(calendar);
      const timeZone = knownZone(String(root.getFirstPropertyValue('x-wr-timezone') ?? ''));
      return root.getAllSubcomponents('vevent').map((component) => ({ component, timeZone }));
    });
    return { events };
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    const at = lines.findIndex((line) => line !== '' && value.endsWith(`"${line}"`));
    return { fault: { line: Math.max(at, 0) + 1, column: '', value, expected: 'a whole iCalendar file' } };
  }
}

function readEvent({ component, timeZone }: Event, lines: readonly string[], begin: number): Read {
  const fault = (property: string, value: string, expected: string): Read => {
    return { faults: [{ line: lineOf(lines, begin, property), column: property, value, expected }] };
  };
  const summary = String(component.getFirstPropertyValue('summary') ?? '').trim();
  const repeats = ['rrule', 'rdate', 'recurrence-id'].find((name) => component.hasProperty(name));
  if (repeats) return fault(repeats.toUpperCase(), summary, 'an event that does not repeat: one event for each time');
  const categories = component.getAllProperties('categories').flatMap((property) => property.getValues().map(String));
  const kind = [...categories.map(exactKind), kindOf(summary), ...categories.map(kindOf)].find((one) => one);
  if (!kind) return fault('SUMMARY', summary, KNOWN_KINDS);
  const starts = momentOf(component, 'dtstart', timeZone);
  if (!starts) return fault('DTSTART', raw(component, 'dtstart'), 'a date such as 20260901');
  const ends = component.hasProperty('dtend') ? momentOf(component, 'dtend', timeZone) : endAfter(component, starts);
  if (!ends) return fault('DTEND', raw(component, 'dtend') || raw(component, 'duration'), 'a date such as 20260901');
  const name = summary || USUAL_NAMES[kind];
  return { period: { kind, name, starts: starts.toPlainDate().toString(), ends: lastDate(starts, ends) }, faults: [] };
}

/** An end is the moment at which it is over: midnight belongs to the day before. */
function lastDate(starts: Temporal.PlainDateTime, ends: Temporal.PlainDateTime): string {
  const isLater = Temporal.PlainDateTime.compare(ends, starts) > 0;
  return (isLater ? ends.subtract({ seconds: 1 }) : ends).toPlainDate().toString();
}

function endAfter(component: ICAL.Component, starts: Temporal.PlainDateTime): Temporal.PlainDateTime | undefined {
  if (!component.hasProperty('duration')) return starts;
  try {
    return starts.add(Temporal.Duration.from(raw(component, 'duration')));
  } catch {
    return undefined;
  }
}

/** The parser would roll 31 February over into March; its raw text is read strictly instead. */
function momentOf(component: ICAL.Component, property: string, timeZone: string): Temporal.PlainDateTime | undefined {
  const text = raw(component, property).replace(/T::$/, '');
  try {
    return text.endsWith('Z')
      ? Temporal.Instant.from(text).toZonedDateTimeISO(timeZone).toPlainDateTime()
      : Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

function raw(component: ICAL.Component, property: string): string {
  return String(component.getFirstProperty(property)?.toJSON()[3] ?? '');
}

function lineOf(lines: readonly string[], begin: number, property: string): number {
  const starts = new RegExp(`^${property}[;:]`, 'i');
  for (let at = begin; at < lines.length && !/^END:VEVENT/i.test(lines[at] ?? ''); at++) {
    if (starts.test(lines[at] ?? '')) return at + 1;
  }
  return begin + 1;
}

function knownZone(timeZone: string): string {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone).timeZoneId;
  } catch {
    return 'Europe/London';
  }
}
