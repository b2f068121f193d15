import type { FieldErrors } from '../../core/chat/form.ts';
import type { Turn } from '../../core/chat/turn.ts';

/** A turn whose people are the school's, or what to mend where somebody chosen is not on its staff list. */
export type Named = { ok: true; turn: Turn } | { ok: false; errors: FieldErrors };

/** Puts the school's people in the place of the Slack users that a form's answers name. */
export async function nameThePeople(
  turn: Turn,
  fields: readonly string[],
  peopleOf: (users: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<Named> {
  if (turn.deed.kind !== 'submission' || fields.length === 0) return { ok: true, turn };
  const { values } = turn.deed;
  const chosen = (name: string) => [values[name]].flat().filter((user): user is string => typeof user === 'string');
  const people = await peopleOf([...new Set(fields.flatMap(chosen))]);
  const errors: Record<string, string> = {};
  const named: Record<string, unknown> = { ...values };
  for (const name of fields) {
    const users = chosen(name);
    const strangers = users.filter((user) => !people.has(user)).length;
    if (strangers > 0) errors[name] = strangersFound(strangers, users.length);
    const found = users.flatMap((user) => people.get(user) ?? []);
    named[name] = Array.isArray(values[name]) ? found : found[0];
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, turn: { ...turn, deed: { ...turn.deed, values: named } } };
}

function strangersFound(strangers: number, all: number): string {
  if (all === 1) return 'I do not know this person: they are not on the school’s staff list.';
  return `${strangers} of these people ${strangers === 1 ? 'is' : 'are'} not on the school’s staff list.`;
}
