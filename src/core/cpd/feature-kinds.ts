import type { FieldErrors, Form, FormValues } from '../chat/form.ts';
import { words } from '../chat/message.ts';
import { whisper } from '../chat/reply.ts';
import { plain } from '../chat/rich-text.ts';
import { type Context, type Feature, type Outcome, say } from '../shared/feature.ts';
import { kindList } from './cards-kinds.ts';
import type { CpdStores } from './feature-log.ts';
import { changeKindForm, newKindForm } from './forms-kinds.ts';
import { changedKind, newKind } from './rules-kinds.ts';

type With = Context<CpdStores>;

/** The school's own list of kinds of CPD, kept by its admins. */
export const kinds = {
  commands: [
    {
      name: 'cpd kinds',
      usage: 'cpd kinds',
      about: 'see and change the kinds of CPD that staff choose from',
      who: 'admins',
      run: (_text, with_) => show(with_),
    },
  ],
  actions: {
    'cpd.kind-new': async (_pressed, with_) => forAdmins(with_, newKindForm()),
    'cpd.kind-change': async (_pressed, with_) => forAdmins(with_, await changeForm(with_)),
  },
  forms: {
    'cpd.kind-new': { who: 'admins', build: async () => newKindForm(), submit: add },
    'cpd.kind-change': { who: 'admins', build: (_context, with_) => changeForm(with_), submit: change },
  },
} satisfies Partial<Feature<CpdStores>>;

async function show({ school, stores }: With, news?: string): Promise<Outcome> {
  return say(whisper(kindList(await stores.cpd.kinds(school.id), news)));
}

async function changeForm({ school, stores }: With): Promise<Form> {
  return changeKindForm(await stores.cpd.kinds(school.id));
}

async function add(values: FormValues, _context: string, with_: With): Promise<Outcome> {
  const known = await with_.stores.cpd.kinds(with_.school.id);
  return save(newKind(known, values, with_.newId()), newKindForm(), values, with_);
}

async function change(values: FormValues, _context: string, with_: With): Promise<Outcome> {
  const known = await with_.stores.cpd.kinds(with_.school.id);
  return save(changedKind(known, values), changeKindForm(known), values, with_);
}

async function save(read: ReturnType<typeof newKind>, form: Form, values: FormValues, with_: With): Promise<Outcome> {
  if (!read.ok) return say(invalid(form, read.errors, values));
  await with_.stores.cpd.saveKind(with_.school.id, read.kind);
  return show(with_, read.news);
}

function invalid(form: Form, errors: FieldErrors, values: FormValues) {
  return { kind: 'invalid' as const, form, errors, values };
}

function forAdmins({ person }: With, form: Form): Outcome {
  return say(person.admin ? { kind: 'form', form } : whisper(adminsOnly));
}

const adminsOnly = words(
  plain('The list of kinds is looked after by your admins. Ask one of them, they will be glad to help.'),
  'For admins',
);
