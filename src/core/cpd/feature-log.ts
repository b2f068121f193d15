import type { Form, FormValues } from '../chat/form.ts';
import { words } from '../chat/message.ts';
import { replace, whisper } from '../chat/reply.ts';
import { plain, rich } from '../chat/rich-text.ts';
import { type Context, type Feature, type Outcome, say } from '../shared/feature.ts';
import type { Person } from '../shared/people.ts';
import type { PeopleStore } from '../shared/people-store.ts';
import { localDate } from '../shared/school-calendar.ts';
import { activityGone, loggedForGroup, loggedOwn } from './cards.ts';
import { groupLogForm, ownLogForm } from './forms.ts';
import { type Draft, idsOf, mayLead, readDraft } from './rules.ts';
import { chosenPeople } from './rules-audience.ts';
import type { CpdStore } from './store.ts';

/** What the CPD record's part of the chat asks for. */
export type CpdStores = { cpd: CpdStore; people: PeopleStore };

type With = Context<CpdStores>;

/** Logging CPD, for oneself and for a group, and taking it back. */
export const logging = {
  commands: [
    {
      name: 'log cpd',
      usage: 'log cpd',
      about: 'put something you learned from into your record; leaders can log it for a group',
      run: (text, with_) => openLog(text, with_),
    },
  ],
  actions: {
    'cpd.log': (_pressed, with_) => openLog('', with_),
    'cpd.undo': (pressed, with_) => undo(pressed.value, with_),
  },
  forms: {
    'cpd.log': {
      build: (_context, with_) => ownForm('', with_),
      submit: (values, _context, with_) => logOwn(values, with_),
    },
    'cpd.log-group': {
      who: 'leaders',
      build: (_context, with_) => groupForm('', with_),
      submit: (values, _context, with_) => logForGroup(values, with_),
    },
  },
} satisfies Partial<Feature<CpdStores>>;

async function openLog(title: string, with_: With): Promise<Outcome> {
  const kinds = await with_.stores.cpd.kinds(with_.school.id);
  if (kinds.every((kind) => kind.retired)) return say(whisper(noKinds));
  return say({ kind: 'form', form: await (mayLead(with_.person) ? groupForm(title, with_) : ownForm(title, with_)) });
}

async function ownForm(title: string, { school, now, stores }: With): Promise<Form> {
  return ownLogForm(await stores.cpd.kinds(school.id), localDate(school.calendar, now), title);
}

async function groupForm(title: string, { school, now, stores }: With): Promise<Form> {
  const people = await stores.people.active(school.id);
  return groupLogForm(await stores.cpd.kinds(school.id), people, localDate(school.calendar, now), title);
}

async function logOwn(values: FormValues, with_: With): Promise<Outcome> {
  const read = readDraft(values, with_.school, with_.now);
  if (!read.ok) return say({ kind: 'invalid', form: await ownForm('', with_), errors: read.errors, values });
  return record(read.draft, [], [with_.person], with_);
}

async function logForGroup(values: FormValues, with_: With): Promise<Outcome> {
  const read = readDraft(values, with_.school, with_.now);
  const chosen = chosenPeople(await with_.stores.people.active(with_.school.id), {
    group: typeof values.group === 'string' ? values.group : undefined,
    people: idsOf(values, 'people'),
    leads: idsOf(values, 'leads'),
    otherwise: with_.person,
  });
  if (!read.ok || !chosen.ok) {
    const errors = { ...(read.ok ? {} : read.errors), ...(chosen.ok ? {} : chosen.errors) };
    return say({ kind: 'invalid', form: await groupForm('', with_), errors, values });
  }
  return record(read.draft, chosen.leads, chosen.tookPart, with_);
}

async function record(
  draft: Draft,
  leads: readonly string[],
  people: readonly Person[],
  with_: With,
): Promise<Outcome> {
  const { school, now, newId, person, stores } = with_;
  const id = newId();
  const state = draft.endsAt.epochMilliseconds > now.epochMilliseconds ? 'booked' : 'attended';
  const participations = people.map((one) => ({ id: newId(), person: one.id }));
  await stores.cpd.addActivity(school.id, { ...draft, id, leads, createdBy: person.id, createdAt: now });
  await stores.cpd.addParticipations(id, participations, state, now);
  const activity = await stores.cpd.activity(school.id, id);
  if (activity === undefined) return say(whisper(activityGone));
  const [only] = participations;
  const message =
    only?.person === person.id && participations.length === 1
      ? loggedOwn(activity, { id: only.id, state }, school.calendar)
      : loggedForGroup(activity, people.length, state, school.calendar);
  const happenings =
    state === 'booked'
      ? []
      : participations.map((one) => ({
          kind: 'cpd-attended' as const,
          participation: one.id,
          person: one.person,
          at: now,
        }));
  return { replies: [whisper(message)], happenings };
}

async function undo(id: string, { school, person, stores }: With): Promise<Outcome> {
  const activity = await stores.cpd.activity(school.id, id);
  if (activity === undefined) return say(replace(activityGone));
  if (await stores.cpd.removeActivity(school.id, id, person.id)) {
    return say(replace(words(rich`Taken back: *${activity.title}* is no longer in the record.`, 'Taken back')));
  }
  return say(
    whisper(
      words(rich`*${activity.title}* stays: it has been evaluated already, or somebody else logged it.`, 'It stays'),
    ),
  );
}

const noKinds = words(
  plain('There are no kinds of CPD to choose from yet. An admin can add some by saying “cpd kinds”.'),
  'No kinds of CPD to choose from yet',
);
