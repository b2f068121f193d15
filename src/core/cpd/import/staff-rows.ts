import type { ImportFault } from '../../shared/import-fault.ts';
import { cellReader, email, isoDate, list, words, yesNo } from './cells.ts';
import { type ColumnNames, type Columns, cellOf, findColumns, missingColumn, withoutColumn } from './columns.ts';
import type { Row, Table } from './table.ts';

/** A person as a file has them; undefined: the file does not say. `leftOn` null: the file says that they have not left. */
export type StaffRow = {
  line: number;
  name: string;
  externalId?: string;
  email?: string;
  roleTitle?: string;
  department?: string;
  phase?: string;
  groups?: readonly string[];
  leader?: boolean;
  admin?: boolean;
  leftOn?: string | null;
};

const staffColumns = {
  name: {
    label: 'name',
    names:
      'name, full name, staff name, employee name, display name, staff, employee, teacher, colleague, staff member, member of staff',
  },
  forename: {
    label: 'first name',
    names:
      'preferred forename, preferred first name, forename, first name, given name, legal forename, legal first name',
  },
  surname: {
    label: 'surname',
    names: 'preferred surname, preferred last name, surname, last name, family name, legal surname, legal last name',
  },
  email: {
    label: 'email',
    names:
      'work email, work email address, school email, staff email, email, email address, mail, primary email, main email',
  },
  externalId: {
    label: 'staff code',
    names:
      'staff code, staff id, staff number, staff no, employee id, employee number, employee no, id, code, external id, mis id, payroll no, payroll number, payroll id',
  },
  roleTitle: { label: 'role title', names: 'role title, job title, post title, role, job, post, position' },
  department: {
    label: 'department',
    names: 'department, departments, dept, faculty, team, subject area, department faculty',
  },
  phase: { label: 'phase', names: 'phase, key stage, key stages, ks' },
  groups: { label: 'groups', names: 'groups, group, staff groups, staff group, teams' },
  leader: { label: 'leader', names: 'leader, is leader, cpd leader' },
  admin: { label: 'admin', names: 'admin, is admin, administrator, pollen admin' },
  leftOn: {
    label: 'leaving date',
    names:
      'leaving date, date of leaving, date left, left on, left date, leaver, dol, end date, employment end date, employment end',
  },
} satisfies ColumnNames<string>;

type Field = keyof typeof staffColumns;

/** Reads a staff list: the people that can be read, the columns that were understood, and every fault. */
export function readStaff(table: Table): {
  rows: readonly StaffRow[];
  columns: Columns<Field>;
  faults: readonly ImportFault[];
} {
  const found = findColumns(table, staffColumns);
  const inTwo = found.at.has('forename') && found.at.has('surname');
  const columns = inTwo ? withoutColumn(found, staffColumns, 'name') : found;
  const faults = [...columns.faults, ...table.faults];
  if (!inTwo && !columns.at.has('name')) {
    const expected = "a column for the name: 'Name', or 'Forename' and 'Surname'";
    faults.push(missingColumn(table, 'name', expected));
  }
  if (faults.length > table.faults.length) return { rows: [], columns, faults };
  return { rows: table.rows.map((row) => staffRow(columns, row, faults)), columns, faults };
}

function staffRow(columns: Columns<Field>, row: Row, faults: ImportFault[]): StaffRow {
  const cell = cellReader(columns, row, faults);
  const given = (field: Field) => columns.at.has(field);
  const text = (field: Field) => cell(field, words(200)) ?? (given(field) ? '' : undefined);
  const flag = (field: Field) => cell(field, yesNo) ?? (given(field) ? false : undefined);
  const name = (
    cell('name', words(200)) ?? `${cell('forename', words(100)) ?? ''} ${cell('surname', words(100)) ?? ''}`
  ).trim();
  if (name === '' && !(['name', 'forename', 'surname'] as const).some((field) => cellOf(columns, row, field))) {
    faults.push({ line: row.line, column: 'name', value: '', expected: 'a name' });
  }
  return {
    line: row.line,
    name,
    externalId: cell('externalId', words(100)),
    email: cell('email', email),
    roleTitle: text('roleTitle'),
    department: text('department'),
    phase: text('phase'),
    groups: cell('groups', list) ?? (given('groups') ? [] : undefined),
    leader: flag('leader'),
    admin: flag('admin'),
    leftOn: cell('leftOn', isoDate) ?? (given('leftOn') ? null : undefined),
  };
}
