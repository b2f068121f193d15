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
    names: [
      'name fullname staffname staff employee employeename displayname teacher colleague staffmember memberofstaff',
    ],
  },
  forename: {
    label: 'first name',
    names: ['preferredforename preferredfirstname', 'forename firstname givenname', 'legalforename legalfirstname'],
  },
  surname: {
    label: 'surname',
    names: ['preferredsurname preferredlastname', 'surname lastname familyname', 'legalsurname legallastname'],
  },
  email: {
    label: 'email',
    names: ['email emailaddress workemail workemailaddress schoolemail staffemail mail primaryemail mainemail'],
  },
  externalId: {
    label: 'staff code',
    names: [
      'id staffid staffcode code staffnumber staffno employeeid employeenumber employeeno externalid misid',
      'payrollno payrollnumber payrollid',
    ],
  },
  roleTitle: { label: 'role title', names: ['role roletitle jobtitle job post posttitle position'] },
  department: {
    label: 'department',
    names: ['department departments dept faculty team subjectarea departmentfaculty'],
  },
  phase: { label: 'phase', names: ['phase keystage keystages ks'] },
  groups: { label: 'groups', names: ['groups group staffgroups staffgroup teams'] },
  leader: { label: 'leader', names: ['leader isleader cpdleader'] },
  admin: { label: 'admin', names: ['admin isadmin administrator pollenadmin'] },
  leftOn: {
    label: 'leaving date',
    names: ['leavingdate dateofleaving dateleft lefton leftdate leaver dol', 'enddate employmentenddate employmentend'],
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
