import type { Temporal } from 'temporal-polyfill';

/** Any adult of a school. `leftOn` (ISO date) marks a leaver, who is never written to and keeps their record. */
export type Person = {
  id: string;
  schoolId: string;
  externalId?: string;
  name: string;
  email?: string;
  roleTitle: string;
  department: string;
  phase: string;
  groups: readonly string[];
  leader: boolean;
  admin: boolean;
  joinedAt: Temporal.Instant;
  leftOn?: string;
};

/** The name that a colleague would use in a greeting. */
export function firstName(person: { name: string }): string {
  return person.name.trim().split(/\s+/)[0] ?? person.name;
}

/** The groups in which shares of CPD are compared. */
export const staffGroups = [
  'Leadership',
  'Teachers',
  'Teaching assistants and learning support',
  'Other staff',
] as const;

/** One of `staffGroups`. */
export type StaffGroup = (typeof staffGroups)[number];

/**
 * The staff group that a role title belongs to: support staff must show as a group of their own, since they are the
 * ones whom CPD forgets (the study of 38 schools).
 * @example staffGroup('Deputy Headteacher') // 'Leadership'
 */
export function staffGroup(roleTitle: string): StaffGroup {
  if (/\b(head ?teacher|principal|executive head)\b/i.test(roleTitle)) return 'Leadership';
  if (
    /\b(teaching assistant|HLTA|LSA|TA|learning (support|mentor)|SEN(D)? assistant|cover supervisor)\b/i.test(roleTitle)
  ) {
    return 'Teaching assistants and learning support';
  }
  const notTeaching =
    /\b(technician|administrator|assistant|officer|caretaker|cook|manager|supervisor|nurse|librarian)\b/i;
  if (
    /\b(teacher|lecturer|head of|second in|lead practitioner|SENCO|director of)\b/i.test(roleTitle) &&
    !notTeaching.test(roleTitle)
  ) {
    return 'Teachers';
  }
  return 'Other staff';
}
