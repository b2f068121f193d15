/** One line of a table: what was measured, and the figures with their units in the column's name. */
export type Row = Readonly<Record<string, string | number>>;

/** One part of the benchmark; `about` says how to read its figures. */
export type Part = { name: string; about: string; rows: readonly Row[] };

/** A part as a table for people, figures to three significant digits. */
export function tableOf({ name, about, rows }: Part): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => columns.map((column) => cellOf(row[column])));
  const widths = columns.map((column, at) => Math.max(column.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const lines = [columns, widths.map((width) => '-'.repeat(width)), ...cells].map((row) =>
    row
      .map((cell, at) => pad(cell, widths[at] ?? 0, isFigure(rows, columns[at] ?? '')))
      .join('  ')
      .trimEnd(),
  );
  return [`${name}: ${about}`, '', ...lines].join('\n');
}

function cellOf(value: string | number | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : shortened(value).toLocaleString('en-GB');
}

/** @example shortened(12345.6) // 12346, and shortened(0.012345) is 0.0123 */
function shortened(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

function isFigure(rows: readonly Row[], column: string): boolean {
  return rows.some((row) => typeof row[column] === 'number');
}

function pad(cell: string, width: number, toTheRight: boolean): string {
  return toTheRight ? cell.padStart(width) : cell.padEnd(width);
}
