import type { FieldErrors, FormValues } from '../chat/form.ts';
import { type CpdKind, kindGroups } from './model.ts';
import { wordsOf } from './rules.ts';

/** Platforms show at most this many options in one list. */
const MOST_KINDS = 100;

/** A kind to write, with a line that says what changed; or what to mend. */
export type KindChange = { ok: true; kind: CpdKind; news: string } | { ok: false; errors: FieldErrors };

/** A kind that an admin adds; its name must be new to the school, whatever its capitals. */
export function newKind(known: readonly CpdKind[], values: FormValues, id: string): KindChange {
  const name = nameOf(values) ?? '';
  const group = kindGroups.find((one) => one === values.group);
  const twin = sameName(known, name);
  if (name === '') return fault('name', 'What is it called?');
  if (group === undefined) return fault('group', 'Which group does it belong to?');
  if (twin) {
    return fault(
      'name',
      twin.retired
        ? 'That one is in your list, retired: “Change one” brings it back.'
        : 'That one is in your list already.',
    );
  }
  if (known.length >= MOST_KINDS)
    return fault('name', `That would be more than ${MOST_KINDS} kinds. Rename one that you no longer need instead.`);
  return { ok: true, kind: { id, name, group, retired: false }, news: `Added: ${name}.` };
}

/** A kind with the changes that an admin made to it; one kind at least stays on offer. */
export function changedKind(known: readonly CpdKind[], values: FormValues): KindChange {
  const old = known.find((kind) => kind.id === values.kind);
  if (old === undefined) return fault('kind', 'Please choose one of the kinds.');
  const name = nameOf(values) ?? old.name;
  const group = kindGroups.find((one) => one === values.group) ?? old.group;
  const retired = values.offered === undefined ? old.retired : values.offered === 'retire';
  const others = known.filter((kind) => kind.id !== old.id);
  if (sameName(others, name)) return fault('name', 'Another kind is called that already.');
  if (retired && others.every((kind) => kind.retired))
    return fault('offered', 'This is the last kind on offer, so please keep it.');
  const news = [
    name === old.name ? undefined : `“${old.name}” is now called “${name}”.`,
    group === old.group ? undefined : `“${name}” has moved to another group.`,
    retired === old.retired ? undefined : `“${name}” is ${retired ? 'retired' : 'back'}.`,
  ].filter((line) => line !== undefined);
  if (news.length === 0) return fault('kind', 'Nothing to change yet: give a new name, another group, or retire it.');
  return { ok: true, kind: { id: old.id, name, group, retired }, news: news.join(' ') };
}

function nameOf(values: FormValues): string | undefined {
  return wordsOf(values, 'name')?.replace(/\s+/g, ' ');
}

function sameName(kinds: readonly CpdKind[], name: string): CpdKind | undefined {
  return kinds.find((kind) => kind.name.toLowerCase() === name.toLowerCase());
}

function fault(field: string, error: string): KindChange {
  return { ok: false, errors: { [field]: error } };
}
