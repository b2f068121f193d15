import type { Temporal } from 'temporal-polyfill';
import type { ImportFault } from '../../shared/import-fault.ts';
import { activityKey, type ParticipantDraft } from './activity-draft.ts';
import { cellReader, hours, list, longWords, moment, money, participationState, time, words } from './cells.ts';
import { cellOf, headingOf } from './columns.ts';
import type { CpdColumns, CpdField } from './cpd-columns.ts';
import type { PersonRef } from './people-index.ts';
import type { Row } from './table.ts';

/** One row of a list: an activity as far as the row tells, and at most one participant. */
export type CpdRow = {
  key: string;
  line: number;
  title: string;
  kind?: string;
  date: Temporal.PlainDate;
  starts?: Temporal.PlainTime;
  endDate?: Temporal.PlainDate;
  ends?: Temporal.PlainTime;
  provider?: string;
  leads?: readonly PersonRef[];
  hours?: number;
  cost?: number;
  priority?: string;
  aim?: string;
  participant?: ParticipantDraft;
};

/** Whom and what kind a row names, which can be looked up even where the rest of it cannot be used. */
export type NamedInRow = Pick<CpdRow, 'line' | 'kind' | 'leads' | 'participant'>;

/** Reads one row; `is` is undefined, with every fault noted, where it cannot be used. */
export function readCpdRow(
  columns: CpdColumns,
  row: Row,
  faults: ImportFault[],
): { is: CpdRow | undefined; named: NamedInRow } {
  const cell = cellReader(columns, row, faults);
  const before = faults.length;
  const needs = (field: CpdField, expected: string) =>
    faults.push({
      line: row.line,
      column: headingOf(columns, field),
      value: cellOf(columns, row, field) ?? '',
      expected,
    });
  const [day, lastDay] = [cell('date', moment), cell('endDate', moment)];
  const [from, to] = [cell('starts', time), cell('ends', time)];
  const title = cell('title', words(300));
  const date = day?.date ?? from?.date;
  const starts = from?.time ?? day?.time;
  const read = {
    kind: cell('kind', words(200)),
    provider: cell('provider', words(200)),
    leads: columns.at.has('leads') ? leads(columns, row, cell('leads', list) ?? []) : undefined,
    hours: cell('hours', hours),
    cost: cell('cost', money),
    priority: cell('priority', words(300)),
    aim: cell('aim', longWords),
    participant: participant(columns, row, cell('state', participationState)),
  };
  if (!title && !cellOf(columns, row, 'title')) needs('title', 'a title');
  if (!date && faults.length === before) needs('date', 'a date, day first, such as 12/03/2026');
  const named = { ...read, line: row.line };
  if (!title || !date || faults.length > before) return { is: undefined, named };
  const is = {
    ...read,
    key: activityKey(title, starts ? `${date}T${starts.toString({ smallestUnit: 'minute' })}` : `${date}`),
    line: row.line,
    title,
    date,
    starts,
    endDate: lastDay?.date ?? to?.date,
    ends: to?.time ?? lastDay?.time,
  };
  return { is, named };
}

function leads(columns: CpdColumns, row: Row, names: readonly string[]): PersonRef[] {
  return names.map((name) => ({ line: row.line, column: headingOf(columns, 'leads'), tries: [name] }));
}

function participant(columns: CpdColumns, row: Row, state: ParticipantDraft['state']): ParticipantDraft | undefined {
  const cell = (field: CpdField) => cellOf(columns, row, field) || undefined;
  const both = [cell('forename'), cell('surname')].filter(Boolean).join(' ') || undefined;
  const tries = [cell('externalId'), cell('email'), cell('person'), both].filter((one) => one !== undefined);
  const field = (['externalId', 'email', 'person', 'surname'] as const).find(cell) ?? 'person';
  return tries.length === 0 ? undefined : { who: { line: row.line, column: headingOf(columns, field), tries }, state };
}
