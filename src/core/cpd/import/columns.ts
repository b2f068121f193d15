import { distance } from 'fastest-levenshtein';
import type { ImportFault } from '../../shared/import-fault.ts';
import type { Row, Table } from './table.ts';

/**
 * What a column may be headed with, separated by commas, the likeliest first: where a file has several of them the first
 * counts and the others are left aside, as a legal surname gives way to the one a colleague goes by.
 */
export type ColumnNames<Field extends string> = Readonly<Record<Field, { label: string; names: string }>>;

/** A heading that is not used, and the known one that may have been meant. */
export type UnusedHeading = { header: string; meant?: string };

/** Which column holds what, which are not used, and the headings that could be meant twice. */
export type Columns<Field extends string> = {
  at: ReadonlyMap<Field, number>;
  headers: readonly string[];
  mapping: readonly { header: string; label: string }[];
  unused: readonly UnusedHeading[];
  faults: readonly ImportFault[];
};

/** Finds the columns by their headings, whatever the case, spaces and underscores: 'Work_Email ' is `workemail`. */
export function findColumns<Field extends string>(table: Table, names: ColumnNames<Field>): Columns<Field> {
  const { headers, headerLine } = table;
  const keys = headers.map(headingKey);
  const at = new Map<Field, number>();
  const faults: ImportFault[] = [];
  for (const field of Object.keys(names) as Field[]) {
    const columns = knownNames(names[field])
      .map((name) => columnsNamed(keys, headingKey(name)))
      .find((found) => found.length > 0);
    if (columns?.[0] === undefined) continue;
    at.set(field, columns[0]);
    if (columns.length > 1) {
      const value = columns.map((index) => headers[index]).join(' and ');
      const expected = `one column for ${names[field].label}: rename or remove the other`;
      faults.push({ line: headerLine, column: 'headings', value, expected });
    }
  }
  return { at, headers, faults, ...shown(headers, names, at) };
}

/** The columns without a field that is not needed after all. */
export function withoutColumn<Field extends string>(
  columns: Columns<Field>,
  names: ColumnNames<Field>,
  field: Field,
): Columns<Field> {
  const at = new Map(columns.at);
  at.delete(field);
  return { ...columns, at, ...shown(columns.headers, names, at) };
}

/** The heading as the file has it, or the field's own name where it has no such column. */
export function headingOf<Field extends string>(columns: Columns<Field>, field: Field): string {
  return columns.headers[columns.at.get(field) ?? -1] ?? field;
}

/** What stands in a row's cell: '' where it is empty, undefined where the file has no such column. */
export function cellOf<Field extends string>(columns: Columns<Field>, row: Row, field: Field): string | undefined {
  const index = columns.at.get(field);
  return index === undefined ? undefined : (row.cells[index] ?? '');
}

/** The fault of a file that lacks a column: shows the headings it has. */
export function missingColumn(table: Table, label: string, expected: string): ImportFault {
  return { line: table.headerLine, column: label, value: table.headers.join(', '), expected };
}

function headingKey(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function knownNames({ names }: { names: string }): string[] {
  return names.split(', ');
}

function columnsNamed(keys: readonly string[], name: string): number[] {
  return keys.flatMap((key, index) => (key === name ? [index] : []));
}

function shown<Field extends string>(
  headers: readonly string[],
  names: ColumnNames<Field>,
  at: ReadonlyMap<Field, number>,
) {
  const used = new Set(at.values());
  const free = (Object.keys(names) as Field[])
    .filter((field) => !at.has(field))
    .flatMap((field) => knownNames(names[field]));
  return {
    mapping: [...at].map(([field, index]) => ({ header: headers[index] ?? '', label: names[field].label })),
    unused: headers.flatMap((header, index): UnusedHeading[] =>
      header === '' || used.has(index) ? [] : [{ header, meant: nearest(header, free) }],
    ),
  };
}

/** The known heading that this one is a slip of: one letter added, missing or wrong, or two in a long word. */
function nearest(header: string, known: readonly string[]): string | undefined {
  const key = headingKey(header);
  return known.find((name) => {
    const slips = distance(key, headingKey(name));
    return slips > 0 && slips <= (key.length < 8 ? 1 : 2);
  });
}
