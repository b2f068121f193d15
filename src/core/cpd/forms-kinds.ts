import type { Field, Form, Option } from '../chat/form.ts';
import { type CpdKind, kindGroupNames, kindGroups } from './model.ts';

/** A new kind of CPD for the school's own list. */
export function newKindForm(): Form {
  return {
    id: 'cpd.kind-new',
    context: '',
    title: 'Add a kind of CPD',
    submitLabel: 'Add it',
    fields: { name: { ...kindName, required: true }, group: { ...kindGroup, required: true } },
  };
}

/** Changes to one kind of the school's list; what is left empty stays as it is. */
export function changeKindForm(kinds: readonly CpdKind[]): Form {
  return {
    id: 'cpd.kind-change',
    context: '',
    title: 'Change a kind of CPD',
    intro: 'What you leave empty stays as it is.',
    submitLabel: 'Save',
    fields: {
      kind: { kind: 'choice', label: 'Which kind', required: true, options: kinds.map(kindOption) },
      name: { ...kindName, label: 'New name' },
      group: kindGroup,
      offered: {
        kind: 'choice',
        label: 'Offer it?',
        hint: 'A retired kind stays in the record and is no longer offered.',
        options: [
          { label: 'Retire it', value: 'retire' },
          { label: 'Bring it back', value: 'restore' },
        ],
      },
    },
  };
}

/** A kind as one option of a list; a retired one says so. */
export function kindOption(kind: CpdKind): Option {
  return { label: kind.retired ? `${kind.name} (retired)` : kind.name, value: kind.id };
}

const kindName: Field & { kind: 'text' } = { kind: 'text', label: 'Name', max: 70 };
const kindGroup: Field = {
  kind: 'choice',
  label: 'Group',
  options: kindGroups.map((group) => ({ label: kindGroupNames[group], value: group })),
};
