import type { ImportFault } from '../../shared/import-fault.ts';
import type { SchoolCalendar } from '../../shared/school-calendar.ts';
import type { ActivityDraft, SetAside } from './activity-draft.ts';
import { findColumns, headingOf, missingColumn } from './columns.ts';
import { type CpdColumns, cpdColumns } from './cpd-columns.ts';
import { mergedActivity } from './cpd-merge.ts';
import { type NamedInRow, readCpdRow } from './cpd-row.ts';
import type { Table } from './table.ts';

/** Reads a CPD list of one row for each participation: the activities with their participants, and every fault. */
export function readCpd(
  table: Table,
  calendar: SchoolCalendar,
): { drafts: readonly ActivityDraft[]; aside: SetAside; columns: CpdColumns; faults: readonly ImportFault[] } {
  const columns = findColumns(table, cpdColumns);
  const faults = [...columns.faults, ...missing(table, columns), ...table.faults];
  if (faults.length > table.faults.length) return { drafts: [], aside: asideOf([], columns), columns, faults };
  const read = table.rows.map((row) => readCpdRow(columns, row, faults));
  const groups = [
    ...Map.groupBy(
      read.flatMap(({ is }) => is ?? []),
      ({ key }) => key,
    ).values(),
  ];
  const made = groups.map((rows) => ({ rows, draft: mergedActivity(rows, columns, calendar, faults) }));
  const apart = [
    ...read.flatMap(({ is, named }) => (is === undefined ? named : [])),
    ...made.flatMap(({ rows, draft }) => (draft === undefined ? rows : [])),
  ];
  return {
    drafts: made.flatMap(({ draft }) => draft ?? []),
    aside: asideOf(apart, columns),
    columns,
    faults: faults.sort((a, b) => a.line - b.line),
  };
}

function asideOf(rows: readonly NamedInRow[], columns: CpdColumns): SetAside {
  const column = headingOf(columns, 'kind');
  return {
    people: rows.flatMap(({ leads = [], participant }) => [...leads, ...(participant ? [participant.who] : [])]),
    kinds: rows.flatMap(({ line, kind: name }) => (name === undefined ? [] : [{ line, column, name }])),
  };
}

function missing(table: Table, { at }: CpdColumns): ImportFault[] {
  const fault = (label: string, expected: string) => missingColumn(table, label, expected);
  return [
    ...(at.has('title') ? [] : [fault('title', "a column for the title: 'Title', 'Activity' or 'Course'")]),
    ...(at.has('kind') ? [] : [fault('kind', "a column for the kind of CPD: 'Kind' or 'Type'")]),
    ...(at.has('date') || at.has('starts') ? [] : [fault('date', "a column for the date: 'Date' or 'Start date'")]),
  ];
}
