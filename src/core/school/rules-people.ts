import type { Person } from '../shared/people.ts';

/** An access that an admin can give or take. */
export type Role = 'leader' | 'admin';

/** A change of access: who, which, given or taken. */
export type RoleChange = { person: string; role: Role; on: boolean };

/** The people whose name has every word of the search in it, whatever its capitals and accents. */
export function searchPeople(people: readonly Person[], search: string): readonly Person[] {
  const wanted = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return wanted.length === 0 ? [] : people.filter((one) => wanted.every((word) => folded(one.name).includes(word)));
}

/** The roles after a change; undefined where it would take the last admin's access away. */
export function changedRoles(
  people: readonly Person[],
  person: Person,
  change: Pick<RoleChange, 'role' | 'on'>,
): { leader: boolean; admin: boolean } | undefined {
  const others = people.some((one) => one.admin && one.id !== person.id);
  if (change.role === 'admin' && !change.on && person.admin && !others) return undefined;
  return { leader: person.leader, admin: person.admin, [change.role]: change.on };
}

/** A change of access as a button carries it. */
export function roleValue({ person, role, on }: RoleChange): string {
  return `${person} ${role} ${on ? 'on' : 'off'}`;
}

/** Reads what `roleValue` wrote; undefined for anything else. */
export function readRole(value: string): RoleChange | undefined {
  const [person, role, on, more] = value.split(' ');
  if (!person || (role !== 'leader' && role !== 'admin') || (on !== 'on' && on !== 'off') || more !== undefined)
    return undefined;
  return { person, role, on: on === 'on' };
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
