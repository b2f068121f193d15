import { CsvError, parse } from 'csv-parse/sync';
import { UserError } from '../../shared/errors.ts';
import type { ImportFault } from '../../shared/import-fault.ts';

/** A row of a table: its cells, trimmed, and the line (from 1) on which it starts in the file. */
export type Row = { line: number; cells: readonly string[] };

/** A CSV file as read: headings, rows that are not blank, and rows that have more or fewer cells than there are headings. */
export type Table = {
  headers: readonly string[];
  headerLine: number;
  rows: readonly Row[];
  faults: readonly ImportFault[];
};

const delimiters = [',', ';', '\t'];

/**
 * Reads CSV with commas, semicolons (Excel in much of Europe) or tabs, quoted line breaks included. Throws a UserError
 * where there is nothing to import or a quotation mark is never closed.
 */
export function readTable(name: string, text: string): Table {
  const [header, ...rows] = records(name, text).filter((row) => row.cells.some((cell) => cell !== ''));
  if (!header || rows.length === 0) throw new UserError(`${name} has headings but no rows.`);
  const named = header.cells.findLastIndex((cell) => cell !== '') + 1;
  const faults = rows.flatMap((row): ImportFault[] => {
    if (row.cells.length < named) {
      const value = row.cells.length === 1 ? '1 cell' : `${row.cells.length} cells`;
      return [{ line: row.line, column: '', value, expected: `${named} cells, one for each heading` }];
    }
    const extra = row.cells.slice(header.cells.length).find((cell) => cell !== '');
    const expected = `${header.cells.length} cells, as there are headings (a cell that contains a comma needs "quotes")`;
    return extra === undefined
      ? []
      : [{ line: row.line, column: `cell ${header.cells.length + 1}`, value: extra, expected }];
  });
  return { headers: header.cells, headerLine: header.line, rows, faults };
}

function records(name: string, text: string): Row[] {
  const declared = /^sep=(.)\n/i.exec(text);
  const blanked = declared ? text.slice(declared[0].length - 1) : text;
  const delimiter = declared?.[1] ?? likeliestDelimiter(text);
  try {
    const options = { delimiter, info: true, relax_quotes: true, relax_column_count: true } as const;
    const parsed = parse(blanked, options) as unknown as readonly { info: { lines: number }; record: string[] }[];
    let line = 1;
    return parsed.map(({ info, record }) => {
      const row = { line, cells: record.map((cell) => cell.trim()) };
      line = info.lines + 1;
      return row;
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const where = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark is opened and never closed' : error.message;
    throw new UserError(`${name} cannot be read as CSV: ${where}.`);
  }
}

/** The delimiter that the headings have most of, outside quotation marks. */
function likeliestDelimiter(text: string): string {
  const headings = (/^\s*((?:"[^"]*"|[^"\n])*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => headings.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}
