import type { FieldErrors, Option } from '../chat/form.ts';
import { type Person, staffGroup, staffGroups } from '../shared/people.ts';

/** Platforms show at most this many options in one list. */
const MOST_OPTIONS = 100;

/** Option values must stay short on every platform, so that a long name counts by its beginning. */
const NAME_IN_VALUE = 60;

type Kind = 'staff' | 'department' | 'group';

/**
 * Whom CPD can be logged for at once: everyone, the four staff groups, each department and each group of the school's
 * own, with how many people each is. Beyond a hundred, the smallest departments and groups are left out.
 */
export function audiences(people: readonly Person[]): readonly Option[] {
  const counts = new Map<string, { label: string; count: number }>();
  const count = (kind: Kind, name: string, label: string) => {
    const value = optionValue(kind, name);
    counts.set(value, { label, count: (counts.get(value)?.count ?? 0) + 1 });
  };
  for (const person of people) {
    if (person.department !== '') count('department', person.department, person.department);
    for (const group of person.groups) count('group', group, group);
  }
  const staff = staffGroups
    .map((name) => ({
      value: optionValue('staff', name),
      label: name,
      count: people.filter((p) => staffGroup(p.roleTitle) === name).length,
    }))
    .filter((one) => one.count > 0);
  const rest = [...counts]
    .map(([value, one]) => ({ value, ...one }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_OPTIONS - staff.length - 1)
    .sort((a, b) => a.value.localeCompare(b.value, 'en-GB'));
  const all = [{ value: 'everyone', label: 'Everyone', count: people.length }, ...staff, ...rest];
  return all.map(({ value, label, count: size }) => ({ value, label: `${label.slice(0, NAME_IN_VALUE)} (${size})` }));
}

/** Whether somebody belongs to the audience of that value. */
function isInAudience(person: Person, value: string): boolean {
  return (
    value === 'everyone' ||
    value === optionValue('staff', staffGroup(person.roleTitle)) ||
    (person.department !== '' && value === optionValue('department', person.department)) ||
    person.groups.some((group) => value === optionValue('group', group))
  );
}

function optionValue(kind: Kind, name: string): string {
  return `${kind}:${name.slice(0, NAME_IN_VALUE)}`;
}

/** Whom a leader chose, with the leads by id; or what to mend in the form. */
export type Chosen =
  | { ok: true; tookPart: readonly Person[]; leads: readonly string[] }
  | { ok: false; errors: FieldErrors };

/**
 * Who took part: the group and the people chosen, without those who led it; the leader alone where nobody was chosen.
 * Only people of this list count, so that nobody of another school and no leaver can be put in.
 */
export function chosenPeople(
  people: readonly Person[],
  choice: { group?: string; people: readonly string[]; leads: readonly string[]; otherwise: Person },
): Chosen {
  const known = new Set(people.map((one) => one.id));
  const stranger = 'Somebody you chose is not in our list of staff. Please choose again.';
  const errors: Record<string, string> = {};
  if (choice.people.some((id) => !known.has(id))) errors.people = stranger;
  if (choice.leads.some((id) => !known.has(id))) errors.leads = stranger;
  const nobody = choice.group === undefined && choice.people.length === 0 && choice.leads.length === 0;
  const led = new Set(choice.leads);
  const named = new Set(choice.people);
  const tookPart = nobody
    ? [choice.otherwise]
    : people.filter(
        (one) =>
          !led.has(one.id) && (named.has(one.id) || (choice.group !== undefined && isInAudience(one, choice.group))),
      );
  if (tookPart.length === 0) errors.people ??= 'Who took part, besides those who led it?';
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, tookPart, leads: choice.leads };
}
