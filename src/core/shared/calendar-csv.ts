import { CsvError, parse } from 'csv-parse/sync';
import type { CalendarMapping, CalendarReading } from './calendar-reading.ts';
import { exactKind, KNOWN_DATES, KNOWN_KINDS, kindOf, readDate, USUAL_NAMES } from './calendar-reading.ts';
import type { ImportFault } from './import-fault.ts';
import type { Period } from './school-calendar.ts';

/** Header names seen in schools' exports, letters only; the first that a file has is taken. */
const HEADERS: Record<keyof CalendarMapping, readonly string[]> = {
  kind: ['kind', 'type', 'category', 'periodtype', 'eventtype'],
  name: ['name', 'event', 'title', 'summary', 'subject', 'description', 'period', 'term', 'holiday', 'details'],
  starts: ['starts', 'start', 'startdate', 'startson', 'from', 'datefrom', 'begins', 'firstday', 'opens', 'date'],
  ends: [
    'ends',
    'end',
    'enddate',
    'endson',
    'to',
    'dateto',
    'until',
    'finish',
    'finishes',
    'finishdate',
    'lastday',
    'closes',
  ],
};

type Row = { cells: readonly string[]; line: number };
type ReadRow = { line: number; period?: Period; faults: ImportFault[] };

/** The periods in a CSV text: commas, semicolons or tabs, with or without a byte order mark, UK or ISO dates. */
export function readCsv(text: string): CalendarReading {
  const rows = readRows(text);
  if ('fault' in rows) return { entries: [], mapping: mappingOf([]), faults: [rows.fault] };
  const [head, ...body] = rows.rows;
  const headers = head?.cells ?? [];
  const mapping = mappingOf(headers);
  const missing = missingColumns(mapping);
  if (missing) {
    const value = headers.join(', ');
    return { entries: [], mapping, faults: [{ line: head?.line ?? 1, column: '', value, expected: missing }] };
  }
  const read = body.map((row) => readRow(row, headers, mapping));
  return {
    entries: read.flatMap(({ period, line }) => (period ? [{ period, line }] : [])),
    mapping,
    faults: read.flatMap(({ faults }) => faults),
  };
}

function readRows(text: string): { rows: Row[] } | { fault: ImportFault } {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  try {
    const options = { delimiter: delimiterOf(plain), info: true, trim: true, relax_column_count: true };
    // The library's types leave out that `info` wraps each record.
    const records = parse(plain, options) as unknown as { record: string[]; info: { lines: number } }[];
    const rows = records.map(({ record, info }) => ({ cells: record, line: info.lines }));
    return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    const value = plain.split('\n')[line - 1] ?? '';
    return { fault: { line, column: '', value, expected: 'quotation marks in pairs, around whole cells' } };
  }
}

function delimiterOf(text: string): string {
  const head = text.trimStart().split('\n', 1)[0] ?? '';
  const count = (mark: string) => head.split(mark).length;
  return [';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

function mappingOf(headers: readonly string[]): CalendarMapping {
  const letters = headers.map((header) => header.toLowerCase().replace(/[^a-z]/g, ''));
  const find = (field: keyof CalendarMapping) => {
    const known = HEADERS[field].find((name) => letters.includes(name));
    return known === undefined ? undefined : headers[letters.indexOf(known)];
  };
  return { kind: find('kind'), name: find('name'), starts: find('starts'), ends: find('ends') };
}

function missingColumns({ kind, name, starts }: CalendarMapping): string | undefined {
  if (starts !== undefined && (kind !== undefined || name !== undefined)) return undefined;
  return 'columns named kind, name, starts and ends (or type, event, from and to)';
}

function readRow({ cells, line }: Row, headers: readonly string[], mapping: CalendarMapping): ReadRow {
  const cell = (field: keyof CalendarMapping) => cells[headers.indexOf(mapping[field] ?? '')] ?? '';
  const kind = exactKind(cell('kind')) ?? kindOf(cell('kind')) ?? kindOf(cell('name'));
  const starts = readDate(cell('starts'));
  const ends = cell('ends') === '' ? starts : readDate(cell('ends'));
  if (kind && starts && ends) {
    const name = cell('name') || (exactKind(cell('kind')) ? USUAL_NAMES[kind] : cell('kind'));
    return { line, period: { kind, name, starts, ends }, faults: [] };
  }
  const fault = (field: keyof CalendarMapping, expected: string): ImportFault => {
    return { line, column: mapping[field] ?? field, value: cell(field), expected };
  };
  const faults: ImportFault[] = [];
  if (!kind) faults.push(fault(mapping.kind === undefined || cell('kind') === '' ? 'name' : 'kind', KNOWN_KINDS));
  if (!starts) faults.push(fault('starts', KNOWN_DATES));
  if (!ends && starts) faults.push(fault('ends', KNOWN_DATES));
  return { line, faults };
}
