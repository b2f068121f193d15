import type { ImportFault } from '../../shared/import-fault.ts';
import { type ColumnNames, type Columns, cellOf, findColumns, missingColumn } from './columns.ts';
import type { Table } from './table.ts';

const wordColumns = {
  word: { label: 'word', names: 'word, words, term, abbreviation, acronym, name, what we say' },
  meaning: { label: 'meaning', names: 'meaning, means, what it means, definition, stands for, description' },
} satisfies ColumnNames<string>;

type Field = keyof typeof wordColumns;

/** Reads a list of a school's own words: the rows as they stand, the columns that were understood, and every fault. */
export function readWords(table: Table): {
  rows: readonly { line: number; word: string; meaning: string }[];
  columns: Columns<Field>;
  faults: readonly ImportFault[];
} {
  const columns = findColumns(table, wordColumns);
  // Where no heading fits, it is another kind of file, and its rows have nothing to tell.
  if (columns.at.size === 0) {
    const expected = "a table with a column headed 'word' and one headed 'meaning'";
    return { rows: [], columns, faults: [missingColumn(table, 'headings', expected)] };
  }
  const missing = (Object.keys(wordColumns) as Field[])
    .filter((field) => !columns.at.has(field))
    .map((field) => missingColumn(table, field, `a column headed '${field}'`));
  const faults = [...columns.faults, ...missing, ...table.faults];
  if (missing.length > 0) return { rows: [], columns, faults };
  const cell = (row: Table['rows'][number], field: Field) => cellOf(columns, row, field) ?? '';
  const torn = new Set(table.faults.map(({ line }) => line));
  const rows = table.rows
    .filter(({ line }) => !torn.has(line))
    .map((row) => ({ line: row.line, word: cell(row, 'word'), meaning: cell(row, 'meaning') }));
  return { rows, columns, faults };
}
