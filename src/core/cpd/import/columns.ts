import type { ImportFault } from '../../shared/import-fault.ts';
import type { Row, Table } from './table.ts';

/**
 * What a column may be headed with, in lower case without spaces and signs, many to a line. Where a field has several
 * lines, the first that any heading is in counts: a legal surname gives way to the one a colleague goes by.
 */
export type ColumnNames<Field extends string> = Readonly<Record<Field, { label: string; names: readonly string[] }>>;

/** Which column holds what, which are not used, and the headings that could be meant twice. */
export type Columns<Field extends string> = {
  at: ReadonlyMap<Field, number>;
  headers: readonly string[];
  mapping: readonly { header: string; label: string }[];
  unused: readonly string[];
  faults: readonly ImportFault[];
};

/** Finds the columns by their headings, whatever the case, spaces and underscores: 'Work_Email ' is `workemail`. */
export function findColumns<Field extends string>(table: Table, names: ColumnNames<Field>): Columns<Field> {
  const { headers, headerLine } = table;
  const keys = headers.map(headingKey);
  const at = new Map<Field, number>();
  const faults: ImportFault[] = [];
  for (const field of Object.keys(names) as Field[]) {
    const columns =
      names[field].names.map((line) => columnsNamed(keys, line.split(' '))).find((found) => found.length > 0) ?? [];
    if (columns[0] !== undefined) at.set(field, columns[0]);
    if (columns.length > 1) {
      const column = columns.map((index) => `'${headers[index]}'`).join(' and ');
      const expected = `one column for ${names[field].label}: rename or remove the other`;
      faults.push({ line: headerLine, column, value: '', expected });
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

function columnsNamed(keys: readonly string[], names: readonly string[]): number[] {
  return keys.flatMap((key, index) => (names.includes(key) ? [index] : []));
}

function shown<Field extends string>(
  headers: readonly string[],
  names: ColumnNames<Field>,
  at: ReadonlyMap<Field, number>,
) {
  const used = new Set(at.values());
  return {
    mapping: [...at].map(([field, index]) => ({ header: headers[index] ?? '', label: names[field].label })),
    unused: headers.filter((header, index) => header !== '' && !used.has(index)),
  };
}
