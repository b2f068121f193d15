import { words } from '../chat/message.ts';
import { whisper } from '../chat/reply.ts';
import { plain, rich } from '../chat/rich-text.ts';
import { type Context, type Feature, type Outcome, say } from '../shared/feature.ts';
import type { PeopleStore } from '../shared/people-store.ts';
import { peopleList, roleChanged } from './cards.ts';
import { findForm } from './forms.ts';
import { changedRoles, readRole, searchPeople } from './rules-people.ts';
import type { SchoolStore } from './store.ts';

/** What the school's part of the chat asks for. */
export type SchoolStores = { school: SchoolStore; people: PeopleStore };

type With = Context<SchoolStores>;

const SHOWN = 10;

/** Finding people, and giving or taking access. */
export const access = {
  commands: [
    {
      name: 'people',
      usage: 'people',
      about: 'find somebody, and say who is a leader or an admin',
      who: 'admins',
      run: (text, with_) => find(text, with_),
    },
  ],
  actions: {
    'school.people': (_pressed, with_) => forAdmins(with_, () => find('', with_)),
    'school.find': (_pressed, with_) => forAdmins(with_, async () => say({ kind: 'form', form: findForm() })),
    'school.role': (pressed, with_) => forAdmins(with_, () => setRole(pressed.value, with_)),
  },
  forms: {
    'school.find': {
      who: 'admins',
      build: async () => findForm(),
      submit: (values, _context, with_) => find(String(values.name ?? ''), with_),
    },
  },
} satisfies Partial<Feature<SchoolStores>>;

/** Runs what only an admin may do; anybody else gets a kind word. */
export async function forAdmins({ person }: With, run: () => Promise<Outcome>): Promise<Outcome> {
  return person.admin ? run() : say(whisper(adminsOnly));
}

async function find(search: string, { school, stores }: With): Promise<Outcome> {
  const people = await stores.people.active(school.id);
  const asked = search.trim() !== '';
  const found = asked ? searchPeople(people, search) : people.filter((one) => one.admin || one.leader);
  if (asked && found.length === 0) {
    return say(
      whisper(
        words(rich`I know nobody called “${search.trim().slice(0, 100)}”. Part of a name is enough.`, 'Nobody found'),
      ),
    );
  }
  const title = asked ? 'Here is whom I found:' : 'Your admins and leaders:';
  const first = asked ? found : [...found].sort((a, b) => Number(b.admin) - Number(a.admin));
  return say(whisper(peopleList(title, first.slice(0, SHOWN), Math.max(0, found.length - SHOWN))));
}

async function setRole(value: string, { school, stores }: With): Promise<Outcome> {
  const change = readRole(value);
  const people = await stores.people.active(school.id);
  const person = people.find((one) => one.id === change?.person);
  if (change === undefined || person === undefined) return say(whisper(notFound));
  const roles = changedRoles(people, person, change);
  if (roles === undefined) return say(whisper(lastAdmin));
  await stores.people.setRoles(school.id, person.id, roles);
  return say(whisper(roleChanged(person, change)));
}

const adminsOnly = words(
  plain('That one is for your admins. Ask one of them, they will be glad to help.'),
  'For admins',
);
const notFound = words(plain('I cannot find that person among your staff any more.'), 'Not found');
const lastAdmin = words(
  plain('That would leave your school without an admin. Make somebody else an admin first, then try again.'),
  'Your school needs an admin',
);
