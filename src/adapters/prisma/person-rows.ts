import type { Person } from '../../core/shared/people.ts';
import { toInstant } from './time.ts';

/** What to read with a person so that `toPerson` can take it; not ordered, since that fails for thousands of people. */
export const withGroups = { groups: { select: { name: true } } } as const;

type PersonRow = {
  id: string;
  schoolId: string;
  externalId: string | null;
  name: string;
  email: string | null;
  roleTitle: string;
  department: string;
  phase: string;
  groups: readonly { name: string }[];
  leader: boolean;
  admin: boolean;
  joinedAt: Date;
  leftOn: string | null;
};

/** A stored person. */
export function toPerson(row: PersonRow): Person {
  return {
    id: row.id,
    schoolId: row.schoolId,
    externalId: row.externalId ?? undefined,
    name: row.name,
    email: row.email ?? undefined,
    roleTitle: row.roleTitle,
    department: row.department,
    phase: row.phase,
    groups: row.groups.map((group) => group.name).sort(),
    leader: row.leader,
    admin: row.admin,
    joinedAt: toInstant(row.joinedAt),
    leftOn: row.leftOn ?? undefined,
  };
}
