import type { Temporal } from 'temporal-polyfill';
import type { ImportFault } from '../../shared/import-fault.ts';
import type { Person } from '../../shared/people.ts';
import { nameKey } from './people-index.ts';
import type { StaffRow } from './staff-rows.ts';

/**
 * What a staff list changes. `people` is everyone as they are afterwards; `byName`: matched by their name alone;
 * `leaving`: people whose leaving date is still to come, who stay on the list until the file is read after it.
 */
export type StaffPlan = {
  added: readonly Person[];
  changed: readonly { before: Person; after: Person }[];
  unchanged: number;
  byName: number;
  leaving: number;
  people: readonly Person[];
};

type Given = { schoolId: string; newId: () => string; now: Temporal.Instant };

/**
 * Matches each row to a person by staff code, else email, else exact name where only one person can be meant, and says
 * what would change. The file is the truth for the columns that it has; an empty staff code or email changes nothing.
 * People whom the file does not list stay as they are.
 */
export function planStaff(
  listed: readonly StaffRow[],
  existing: readonly Person[],
  given: Given,
): { plan: StaffPlan; faults: readonly ImportFault[] } {
  const today = given.now.toString().slice(0, 10);
  const rows = listed.map((row) => (isToCome(row, today) ? { ...row, leftOn: null } : row));
  const faults = [...repeated(rows, 'externalId', 'staff code'), ...repeated(rows, 'email', 'email')];
  const { matches, byName } = match(rows, existing, faults);
  const added: Person[] = [];
  const changed: { before: Person; after: Person }[] = [];
  const merged = new Map<Person, Person>();
  for (const row of rows) {
    const before = matches.get(row);
    if (!before) added.push(withRow(newPerson(given), row));
    else {
      const after = withRow(before, row);
      merged.set(before, after);
      if (differs(before, after)) changed.push({ before, after });
    }
  }
  const people = [...existing.map((person) => merged.get(person) ?? person), ...added];
  faults.push(...taken(people, rows));
  const unchanged = rows.length - added.length - changed.length;
  const leaving = listed.filter((row) => isToCome(row, today)).length;
  return {
    plan: { added, changed, unchanged, byName, leaving, people },
    faults: faults.sort((a, b) => a.line - b.line),
  };
}

/** Schools know leaving dates months ahead; until then the person is a colleague like any other. */
function isToCome({ leftOn }: StaffRow, today: string): boolean {
  return typeof leftOn === 'string' && leftOn > today;
}

function match(rows: readonly StaffRow[], existing: readonly Person[], faults: ImportFault[]) {
  const codes = new Map(existing.map((person) => [person.externalId, person]));
  const emails = new Map(existing.map((person) => [person.email, person]));
  const names = Map.groupBy(existing, ({ name }) => nameKey(name));
  const matches = new Map<StaffRow, Person>();
  const claims = new Map<Person, StaffRow>();
  const claim = (row: StaffRow, person: Person) => {
    const earlier = claims.get(person);
    if (earlier) faults.push(sameTwice(row, earlier, row.name, 'name'));
    claims.set(person, row);
    matches.set(row, person);
  };
  for (const row of rows) {
    const person = (row.externalId && codes.get(row.externalId)) || (row.email && emails.get(row.email));
    if (person) claim(row, person);
  }
  let byName = 0;
  const nameless = new Map<string, StaffRow>();
  for (const row of rows.filter((one) => !matches.has(one))) {
    const free = (names.get(nameKey(row.name)) ?? []).filter((person) => !claims.has(person) && mayBe(person, row));
    const bare = !row.externalId && !row.email;
    const earlier = bare ? nameless.get(nameKey(row.name)) : undefined;
    if (earlier) faults.push(sameTwice(row, earlier, row.name, 'name'));
    else if (free.length > 1) {
      const expected = `an email or staff code: ${free.length} people have this name`;
      faults.push({ line: row.line, column: 'name', value: row.name, expected });
    } else if (free[0]) {
      claim(row, free[0]);
      byName += 1;
    }
    if (bare) nameless.set(nameKey(row.name), row);
  }
  return { matches, byName };
}

/** Another staff code means another person, and whoever left with another email is not the one who has just come. */
function mayBe(person: Person, row: StaffRow): boolean {
  if (person.externalId && row.externalId) return false;
  return !(person.leftOn && person.email && row.email && person.email !== row.email);
}

function repeated(rows: readonly StaffRow[], field: 'externalId' | 'email', column: string): ImportFault[] {
  const first = new Map<string, StaffRow>();
  return rows.flatMap((row) => {
    const value = row[field];
    const earlier = value === undefined ? undefined : first.get(value);
    if (value !== undefined && !earlier) first.set(value, row);
    return earlier && value ? [sameTwice(row, earlier, value, column)] : [];
  });
}

function sameTwice(row: StaffRow, earlier: StaffRow, value: string, column: string): ImportFault {
  return { line: row.line, column, value, expected: `each person once: line ${earlier.line} is the same` };
}

/** An email or staff code of the file that somebody else in the school already has. */
function taken(people: readonly Person[], rows: readonly StaffRow[]): ImportFault[] {
  const fault = (field: 'externalId' | 'email', column: string) => {
    const shared = [...Map.groupBy(people, (person) => person[field])].filter(
      ([value, holders]) => value && holders.length > 1,
    );
    return shared.flatMap(([value, holders]) => {
      const mine = rows.filter((row) => row[field] === value);
      const row = mine[0];
      const other =
        holders.find((holder) => nameKey(holder.name) !== nameKey(row?.name ?? ''))?.name ?? 'somebody else';
      // Where the file itself has it twice, that has been said already.
      return row && mine.length === 1
        ? [{ line: row.line, column, value: value ?? '', expected: `a ${column} of their own: ${other} has this one` }]
        : [];
    });
  };
  return [...fault('externalId', 'staff code'), ...fault('email', 'email')];
}

function newPerson({ schoolId, newId, now }: Given): Person {
  const blank = { roleTitle: '', department: '', phase: '', groups: [], leader: false, admin: false };
  return { id: newId(), schoolId, name: '', ...blank, joinedAt: now };
}

function withRow(person: Person, row: StaffRow): Person {
  return {
    ...person,
    name: row.name,
    externalId: row.externalId ?? person.externalId,
    email: row.email ?? person.email,
    roleTitle: row.roleTitle ?? person.roleTitle,
    department: row.department ?? person.department,
    phase: row.phase ?? person.phase,
    groups: row.groups ? [...row.groups].sort() : person.groups,
    leader: row.leader ?? person.leader,
    admin: row.admin ?? person.admin,
    leftOn: row.leftOn === undefined ? person.leftOn : (row.leftOn ?? undefined),
  };
}

function differs(before: Person, after: Person): boolean {
  const text = ({ groups, ...rest }: Person) => JSON.stringify({ ...rest, groups: [...groups].sort() });
  return text(before) !== text(after);
}
