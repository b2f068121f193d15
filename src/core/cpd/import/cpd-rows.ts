import type { ImportFault } from '../../shared/import-fault.ts';
import type { SchoolCalendar } from '../../shared/school-calendar.ts';
import type { ActivityDraft } from './activity-draft.ts';
import { findColumns, missingColumn } from './columns.ts';
import { type CpdColumns, cpdColumns } from './cpd-columns.ts';
import { mergedActivity } from './cpd-merge.ts';
import { readCpdRow } from './cpd-row.ts';
import type { Table } from './table.ts';

/** Reads a CPD list of one row for each participation: the activities with their participants, and every fault. */
export function readCpd(
  table: Table,
  calendar: SchoolCalendar,
): { drafts: readonly ActivityDraft[]; columns: CpdColumns; faults: readonly ImportFault[] } {
  const columns = findColumns(table, cpdColumns);
  const faults = [...columns.faults, ...missing(table, columns), ...table.faults];
  if (faults.length > table.faults.length) return { drafts: [], columns, faults };
  const rows = table.rows.flatMap((row) => readCpdRow(columns, row, faults) ?? []);
  const groups = [...Map.groupBy(rows, ({ key }) => key).values()];
  const drafts = groups.flatMap((group) => mergedActivity(group, columns, calendar, faults) ?? []);
  return { drafts, columns, faults: faults.sort((a, b) => a.line - b.line) };
}

function missing(table: Table, { at }: CpdColumns): ImportFault[] {
  const fault = (label: string, expected: string) => missingColumn(table, label, expected);
  return [
    ...(at.has('title') ? [] : [fault('title', "a column for the title: 'Title', 'Activity' or 'Course'")]),
    ...(at.has('kind') ? [] : [fault('kind', "a column for the kind of CPD: 'Kind' or 'Type'")]),
    ...(at.has('date') || at.has('starts') ? [] : [fault('date', "a column for the date: 'Date' or 'Start date'")]),
  ];
}
