import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parseCalendar } from '../../src/core/shared/calendar-import.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';
import type { Period, PeriodKind } from '../../src/core/shared/school-calendar.ts';

const day = Temporal.PlainDate.from;
const csv = (...lines: string[]) => parseCalendar(lines.join('\n'), 'terms.csv');
const ics = (...lines: string[]) =>
  parseCalendar(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'), 'terms.ics');
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const allDay = (summary: string, starts: string, ends: string) =>
  event(`DTSTART;VALUE=DATE:${starts}`, `DTEND;VALUE=DATE:${ends}`, `SUMMARY:${summary}`);
const autumn = allDay('Autumn term', '20260901', '20261219');

function toIcs(periods: readonly Period[]): string {
  const calendar = new ICAL.Component('vcalendar');
  for (const { kind, name, starts, ends } of periods) {
    const one = new ICAL.Component('vevent');
    one.addPropertyWithValue('summary', name);
    one.addPropertyWithValue('categories', kind);
    one.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(starts));
    one.addPropertyWithValue('dtend', ICAL.Time.fromDateString(day(ends).add({ days: 1 }).toString()));
    calendar.addSubcomponent(one);
  }
  return calendar.toString();
}

/** A year that could be: terms apart from each other, each with whatever else inside it, under any names. */
const years: fc.Arbitrary<Period[]> = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 40 }),
      days: fc.integer({ min: 1, max: 150 }),
      names: fc.tuple(...Array.from({ length: 4 }, () => fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }))),
      inside: fc.subarray<PeriodKind>(['half-term', 'holiday', 'inset']),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((terms) => {
    let from = day('2026-08-30');
    return terms.flatMap(({ gap, days, names, inside }) => {
      const starts = from.add({ days: gap });
      const ends = starts.add({ days: days - 1 });
      from = ends;
      return (['term', ...inside] as PeriodKind[]).map((kind, nth) => ({
        kind,
        name: (names[nth] ?? '').replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim() || 'Name',
        starts: starts.toString(),
        ends: (kind === 'term' ? ends : starts).toString(),
      }));
    });
  });

describe('a calendar that Pollen could have written', () => {
  it('comes back from CSV as it was, whatever its names hold', () => {
    fc.assert(
      fc.property(years, fc.constantFrom(',', ';', '\t'), fc.boolean(), (periods, delimiter, bom) => {
        const text = stringify(periods, { header: true, columns: ['kind', 'name', 'starts', 'ends'], delimiter, bom });
        expect(parseCalendar(text, 'terms.csv')).toMatchObject({ periods, faults: [] });
      }),
    );
  });

  it('comes back from iCalendar as it was, whatever its names hold', () => {
    fc.assert(
      fc.property(years, (periods) => {
        expect(parseCalendar(toIcs(periods), 'terms.ics')).toMatchObject({ periods, faults: [] });
      }),
    );
  });

  it('may be the default one', () => {
    expect(parseCalendar(toIcs(english2026to27), 'terms').periods).toEqual(english2026to27);
  });
});

describe("a school's CSV", () => {
  it('is read with headers, kinds and dates as people write them, and says which column was read as what', () => {
    const { periods, mapping, faults } = csv(
      '\ufeffEvent;Date from;Date to;Notes',
      'Autumn Term 2026;01/09/2026;18/12/2026;',
      'Staff training day;1/9/26;;not for pupils',
      'Half term;26.10.2026;Friday 30th October 2026;',
      '',
      'Bank holiday;2026-12-07T00:00;;',
    );
    expect(faults).toEqual([]);
    expect(mapping).toEqual({ kind: undefined, name: 'Event', starts: 'Date from', ends: 'Date to' });
    expect(periods).toEqual([
      { kind: 'term', name: 'Autumn Term 2026', starts: '2026-09-01', ends: '2026-12-18' },
      { kind: 'inset', name: 'Staff training day', starts: '2026-09-01', ends: '2026-09-01' },
      { kind: 'half-term', name: 'Half term', starts: '2026-10-26', ends: '2026-10-30' },
      { kind: 'holiday', name: 'Bank holiday', starts: '2026-12-07', ends: '2026-12-07' },
    ]);
  });

  it('lists every cell that cannot be used with its line, column and what was expected, and keeps the rest', () => {
    const { periods, faults } = csv(
      'Type,Title,From,To',
      'term,Autumn term,01/09/2026,18/12/2026',
      'Concert,Christmas concert,10/12/2026,10/12/2026',
      'inset,INSET day,31/02/2027,',
      'half-term,"October',
      'half-term",26/10/2026,soon',
    );
    expect(periods).toHaveLength(1);
    expect(faults.map(({ line, column, value }) => [line, column, value])).toEqual([
      [3, 'Type', 'Concert'],
      [4, 'From', '31/02/2027'],
      [6, 'To', 'soon'],
    ]);
    expect(faults[1]?.expected).toContain('01/09/2026');
  });

  it.each([
    ['no columns that can be used', 'a,b\n1,2', 1, 'columns named'],
    ['a quotation mark left open', 'kind,starts\nterm,"2026', 2, 'quotation marks'],
    ['nothing', '', 1, 'columns named'],
    ['headers only', 'kind,name,starts,ends', 1, 'a term, half-term'],
    ['no term', 'kind,starts\ninset,2026-09-01', 1, 'at least one term'],
    ['an end before its start', 'kind,starts,ends\nterm,2026-09-01,2026-08-01', 2, '2026-09-01, when it starts'],
    ['a half-term as long as a term', 'kind,starts,ends\nhalf-term,2026-09-01,2026-10-20', 2, 'at most 21 days'],
    ['a year without end', 'kind,starts,ends\nterm,2026-09-01,9999-09-01', 2, 'at most 200 days'],
    [
      'a half-term in no term',
      'kind,starts,ends\nterm,2026-09-01,2026-12-18\nhalf-term,2027-02-15,',
      3,
      'inside a term',
    ],
    ['terms that overlap', 'kind,starts,ends\nterm,2026-12-01,2027-03-01\nterm,2026-09-01,2026-12-01', 2, 'line 3'],
    ['a kind that objects inherit', 'kind,starts,ends\nconstructor,2026-09-01,2026-12-01', 2, 'a term, half-term'],
  ])('with %s gets one clear fault', (_, text, line, expected) => {
    const { faults } = parseCalendar(text, 'terms.csv');
    expect(faults).toEqual([expect.objectContaining({ line, expected: expect.stringContaining(expected) })]);
  });

  it('may part its six terms by half-terms', () => {
    const rows = ['term,2026-09-01,2026-10-23', 'half-term,2026-10-26,2026-10-30', 'term,2026-11-02,2026-12-18'];
    expect(csv('kind,starts,ends', ...rows).faults).toEqual([]);
  });
});

describe('an iCalendar file', () => {
  it('ends all-day events the day before, and reads timed ones on the school clock', () => {
    const { periods, faults } = ics(
      'X-WR-TIMEZONE:Europe/London',
      ...autumn,
      ...event('DTSTART:20261026T000000Z', 'DTEND:20261031T000000Z', 'SUMMARY:Half-term holiday'),
      ...event('DTSTART;TZID=Europe/London:20260901T083000', 'DURATION:PT7H', 'SUMMARY:INSET'),
      ...event('DTSTART:20260914T230000Z', 'DTEND:20260915T230000Z', 'SUMMARY:Occasional day'),
      ...event('DTSTART:20261208', 'DTEND:20261208', 'SUMMARY:Snow', 'CATEGORIES:School,Holiday'),
    );
    expect(faults).toEqual([]);
    expect(periods).toEqual([
      { kind: 'term', name: 'Autumn term', starts: '2026-09-01', ends: '2026-12-18' },
      { kind: 'half-term', name: 'Half-term holiday', starts: '2026-10-26', ends: '2026-10-30' },
      { kind: 'inset', name: 'INSET', starts: '2026-09-01', ends: '2026-09-01' },
      { kind: 'holiday', name: 'Occasional day', starts: '2026-09-15', ends: '2026-09-15' },
      { kind: 'holiday', name: 'Snow', starts: '2026-12-08', ends: '2026-12-08' },
    ]);
  });

  it('lists repeating, unknown and dateless events on their own lines instead of leaving them out silently', () => {
    const { periods, faults } = ics(
      ...autumn,
      ...event('DTSTART;VALUE=DATE:20260907', 'RRULE:FREQ=WEEKLY', 'SUMMARY:INSET'),
      ...allDay('Year 9 trip', '20260908', '20260909'),
      ...event('SUMMARY:Half term'),
      ...event('DTSTART;VALUE=DATE:20270231', 'SUMMARY:INSET'),
      ...event('DTSTART;VALUE=DATE:20260907', 'SUMMARY:INSET', 'STATUS:CANCELLED'),
    );
    expect(periods).toHaveLength(1);
    expect(faults.map(({ line, column, value }) => [line, column, value])).toEqual([
      [10, 'RRULE', 'INSET'],
      [16, 'SUMMARY', 'Year 9 trip'],
      [18, 'DTSTART', ''],
      [22, 'DTSTART', '2027-02-31'],
    ]);
  });

  it('does not take the day on which something starts or ends for the whole of it', () => {
    const edges = ['Autumn term starts', 'Half term begins', 'Last day of term', 'School breaks up for Christmas'];
    const { periods, faults } = ics(...autumn, ...edges.flatMap((name) => allDay(name, '20260902', '20260903')));
    expect(periods).toHaveLength(1);
    expect(faults.map(({ value }) => value)).toEqual(edges);
  });

  it('does not close the school for a concert, a club or an evening', () => {
    const names = [
      'Christmas concert',
      'Holiday club',
      'Twilight INSET',
      "Autumn term parents' evening",
      'Easter service',
    ];
    const { faults } = ics(...autumn, ...names.flatMap((name) => allDay(name, '20260902', '20260903')));
    expect(faults.map(({ value }) => value)).toEqual(names);
  });

  it('may hold several calendars', () => {
    const one = ['BEGIN:VCALENDAR', ...autumn, 'END:VCALENDAR'];
    const two = ['BEGIN:VCALENDAR', ...allDay('INSET day', '20260901', '20260902'), 'END:VCALENDAR'];
    expect(parseCalendar([...one, ...two].join('\n'), 'terms').periods).toHaveLength(2);
  });

  it('that is broken is one fault on the line that broke it', () => {
    expect(ics('nonsense').faults).toEqual([expect.objectContaining({ line: 3, expected: 'a whole iCalendar file' })]);
    expect(parseCalendar('BEGIN:VCALENDAR', 'x').faults).toHaveLength(1);
    expect(parseCalendar('', 'terms.ics').faults).toHaveLength(1);
  });
});

it('any text at all is answered with periods or faults, never an exception', () => {
  const pieces = fc.constantFrom(
    'kind,starts',
    'term',
    ',',
    ';',
    '"',
    '\n',
    '01/09/2026',
    'BEGIN:VEVENT',
    'DTSTART:',
    ':',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 }))).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('a.csv', 'a.ics'), fc.boolean(), (text, name, isIcs) => {
      const { periods, faults } = parseCalendar(isIcs ? `BEGIN:VCALENDAR\n${text}` : text, name);
      expect(periods.length + faults.length).toBeGreaterThan(0);
    }),
  );
});
