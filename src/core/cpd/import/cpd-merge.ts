import type { ImportFault } from '../../shared/import-fault.ts';
import type { SchoolCalendar } from '../../shared/school-calendar.ts';
import type { ActivityDraft } from './activity-draft.ts';
import { headingOf } from './columns.ts';
import type { CpdColumns } from './cpd-columns.ts';
import type { CpdRow } from './cpd-row.ts';
import { hoursBetween, schedule } from './schedule.ts';

const shared = ['kind', 'endDate', 'ends', 'provider', 'hours', 'cost', 'priority', 'aim'] as const;

/** One activity from its rows: what one row leaves empty another may say, but no two may disagree. */
export function mergedActivity(
  rows: readonly CpdRow[],
  columns: CpdColumns,
  calendar: SchoolCalendar,
  faults: ImportFault[],
): ActivityDraft | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const before = faults.length;
  const fault = (field: keyof typeof cells, line: number, value: string, expected: string) =>
    faults.push({ line, column: headingOf(columns, field), value, expected });
  const cells = Object.fromEntries(shared.map((field) => [field, first[field]])) as Pick<
    CpdRow,
    (typeof shared)[number]
  >;
  const origin = new Map<string, number>(shared.map((field) => [field, first.line]));
  for (const row of rows) {
    for (const field of shared) {
      const [was, is] = [cells[field], row[field]];
      if (was === undefined && is !== undefined) {
        Object.assign(cells, { [field]: is });
        origin.set(field, row.line);
      } else if (is !== undefined && !alike(was, is)) {
        fault(
          field,
          row.line,
          shown(field, is),
          `${shown(field, was)}, as in line ${origin.get(field)}: it is the same activity`,
        );
      }
    }
  }
  const { kind, hours, cost, ends, endDate, ...rest } = cells;
  const { key, line, title, date, starts } = first;
  const when = schedule({ date, starts, endDate, ends, hours }, calendar);
  if (!when) fault(ends ? 'ends' : 'endDate', line, shown('ends', ends ?? endDate), 'an end after the start');
  if (!kind) fault('kind', line, '', 'a kind of CPD');
  if (!when || !kind || faults.length > before) return undefined;
  const worked = starts && ends && (!endDate || endDate.equals(date)) ? hoursBetween(starts, ends) : undefined;
  return {
    ...rest,
    ...when,
    key,
    line,
    title,
    kind: { line: origin.get('kind') ?? line, column: headingOf(columns, 'kind'), name: kind },
    leads: rows.find((row) => row.leads && row.leads.length > 0)?.leads ?? first.leads,
    hours: hours ?? worked,
    costPence: cost,
    participants: rows.flatMap((row) => row.participant ?? []),
  };
}

function alike(one: unknown, other: unknown): boolean {
  return String(one).toLowerCase() === String(other).toLowerCase();
}

function shown(field: string, value: unknown): string {
  if (field === 'cost') return `£${(Number(value) / 100).toFixed(2)}`;
  return String(value).replace(/^(\d\d:\d\d):00$/, '$1');
}
