import type { ImportFault } from '../../shared/import-fault.ts';
import type { SchoolCalendar } from '../../shared/school-calendar.ts';
import { type ActivityDraft, activityKey, type ParticipantDraft } from './activity-draft.ts';
import { cellReader, hours, list, longWords, moment, money, participationState, time, words } from './cells.ts';
import { type Columns, cellOf, findColumns, headingOf, missingColumn } from './columns.ts';
import { cpdColumns } from './cpd-columns.ts';
import type { PersonRef } from './people-index.ts';
import { hoursBetween, schedule } from './schedule.ts';
import type { Row, Table } from './table.ts';

type Field = keyof typeof cpdColumns;
type CpdColumns = Columns<Field>;
type RowDraft = Omit<ActivityDraft, 'kind' | 'participants'> & {
  kind?: ActivityDraft['kind'];
  participant?: ParticipantDraft;
};

/** Reads a CPD list of one row for each participation: the activities with their participants, and every fault. */
export function readCpd(
  table: Table,
  calendar: SchoolCalendar,
): { drafts: readonly ActivityDraft[]; columns: CpdColumns; faults: readonly ImportFault[] } {
  const columns = findColumns(table, cpdColumns);
  const faults = [...columns.faults, ...missing(table, columns), ...table.faults];
  if (faults.length > table.faults.length) return { drafts: [], columns, faults };
  const rows = table.rows.flatMap((row) => rowDraft(columns, row, calendar, faults) ?? []);
  const drafts = [...Map.groupBy(rows, ({ key }) => key).values()].flatMap((group) => merged(group, faults) ?? []);
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

function rowDraft(
  columns: CpdColumns,
  row: Row,
  calendar: SchoolCalendar,
  faults: ImportFault[],
): RowDraft | undefined {
  const cell = cellReader(columns, row, faults);
  const before = faults.length;
  const fault = (field: Field, value: string, expected: string) =>
    faults.push({ line: row.line, column: headingOf(columns, field), value, expected });
  const [day, lastDay] = [cell('date', moment), cell('endDate', moment)];
  const [from, to] = [cell('starts', time), cell('ends', time)];
  const title = cell('title', words(300));
  const lasts = cell('hours', hours);
  const kind = cell('kind', words(200));
  const draft = {
    provider: cell('provider', words(200)),
    leads: columns.at.has('leads') ? leads(columns, row, cell('leads', list) ?? []) : undefined,
    costPence: cell('cost', money),
    priority: cell('priority', words(300)),
    aim: cell('aim', longWords),
    participant: participant(columns, row, cell('state', participationState)),
  };
  if (!title && !cellOf(columns, row, 'title')) fault('title', '', 'a title');
  const date = day?.date ?? from?.date;
  const starts = from?.time ?? day?.time;
  const ends = to?.time ?? lastDay?.time;
  const endDate = lastDay?.date ?? to?.date;
  if (!date && faults.length === before)
    fault('date', cellOf(columns, row, 'date') ?? '', 'a date, day first, such as 12/03/2026');
  if (!title || !date || faults.length > before) return undefined;
  const when = schedule({ date, starts, endDate, ends, hours: lasts }, calendar);
  if (!when) {
    fault(columns.at.has('ends') ? 'ends' : 'endDate', cellOf(columns, row, 'ends') ?? '', 'an end after the start');
    return undefined;
  }
  const sameDay = !endDate || endDate.equals(date);
  return {
    ...draft,
    ...when,
    key: activityKey(title, starts ? `${date}T${starts.toString({ smallestUnit: 'minute' })}` : `${date}`),
    line: row.line,
    title,
    kind: kind === undefined ? undefined : { line: row.line, column: headingOf(columns, 'kind'), name: kind },
    hours: lasts ?? (starts && ends && sameDay ? hoursBetween(starts, ends) : undefined),
  };
}

function leads(columns: CpdColumns, row: Row, names: readonly string[]): PersonRef[] {
  return names.map((name) => ({ line: row.line, column: headingOf(columns, 'leads'), tries: [name] }));
}

function participant(columns: CpdColumns, row: Row, state: ParticipantDraft['state']): ParticipantDraft | undefined {
  const both = [cellOf(columns, row, 'forename'), cellOf(columns, row, 'surname')].filter(Boolean).join(' ');
  const tries = [
    cellOf(columns, row, 'externalId'),
    cellOf(columns, row, 'email'),
    cellOf(columns, row, 'person'),
    both,
  ];
  const given = tries.filter((one) => one !== undefined && one !== '') as string[];
  const field =
    (['externalId', 'email', 'person', 'forename'] as const).find((one) => cellOf(columns, row, one)) ?? 'person';
  return given.length === 0
    ? undefined
    : { who: { line: row.line, column: headingOf(columns, field), tries: given }, state };
}

/** One activity from its rows: what one row leaves empty another may say, but no two may disagree. */
function merged(rows: readonly RowDraft[], faults: ImportFault[]): ActivityDraft | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const before = faults.length;
  const draft = { ...first };
  for (const row of rows) {
    for (const field of ['provider', 'hours', 'costPence', 'priority', 'aim'] as const) {
      const [was, is] = [draft[field], row[field]];
      if (was !== undefined && is !== undefined && was !== is) faults.push(unlike(row, field, String(is), draft));
      else Object.assign(draft, { [field]: was ?? is });
    }
    if (draft.kind && row.kind && draft.kind.name !== row.kind.name)
      faults.push(unlike(row, row.kind.column, row.kind.name, draft));
    if (!draft.endsAt.equals(row.endsAt)) faults.push(unlike(row, 'end', `${row.endsAt}`, draft));
    draft.kind ??= row.kind;
    if (draft.leads?.length === 0) draft.leads = row.leads;
  }
  const { kind, participant: _, ...rest } = draft;
  if (!kind) faults.push({ line: first.line, column: 'kind', value: '', expected: 'a kind of CPD' });
  if (!kind || faults.length > before) return undefined;
  return { ...rest, kind, participants: rows.flatMap((row) => row.participant ?? []) };
}

function unlike(row: RowDraft, column: string, value: string, { line }: { line: number }): ImportFault {
  return { line: row.line, column, value, expected: `the same as in line ${line}, which is the same activity` };
}
