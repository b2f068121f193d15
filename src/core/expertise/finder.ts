import type { Temporal } from 'temporal-polyfill';
import type { School } from '../shared/school.ts';
import { localDate } from '../shared/school-calendar.ts';
import { DirectoryIndex } from './directory-index.ts';
import type { English } from './english.ts';
import { glossaryOf } from './glossary.ts';
import type { DirectoryPerson } from './model.ts';
import { type Found, findPeople } from './ranking.ts';
import type { ExpertiseStore } from './store.ts';

/** What was found, with the people themselves as they are now. */
export type Answer = Found & { people: ReadonlyMap<string, DirectoryPerson> };

/** Answers who can help, from what is true now. */
export type Finder = { find: (school: School, text: string, now: Temporal.Instant) => Promise<Answer> };

const GOOD_FOR_MINUTES = 10;
const LOOKED_AT = 12;
const MOST_ROUNDS = 4;

type Kept = { index: DirectoryIndex; policy: boolean; builtAt: Temporal.Instant; changed: Set<string> };

/** The directories of this process's schools, ready for searching; built when first asked and again after ten minutes. */
export class Directories {
  readonly #loadEnglish: () => Promise<English>;
  readonly #kept = new Map<string, Kept>();

  constructor(loadEnglish: () => Promise<English>) {
    this.#loadEnglish = loadEnglish;
  }

  /** The same store, which also tells these directories whose entries have changed, so that they are found at once. */
  watching(store: ExpertiseStore): ExpertiseStore {
    const changed = (person: string) => {
      for (const kept of this.#kept.values()) kept.changed.add(person);
    };
    return {
      ...store,
      saveProfile: (person, changes) => store.saveProfile(person, changes).then(() => changed(person)),
      putItems: (person, items, at) => store.putItems(person, items, at).then(() => changed(person)),
      changeItem: (person, id, change) => store.changeItem(person, id, change).then(() => changed(person)),
    };
  }

  /** A finder that reads through this store. */
  finder(store: Pick<ExpertiseStore, 'directory'>): Finder {
    return {
      find: async (school, text, now) => {
        const english = await this.#loadEnglish();
        const index = await this.#index(school, store, now);
        const policy = school.settings.listedByDefault;
        for (let round = 1; ; round++) {
          const found = findPeople(text, index, english);
          const shown = [...found.confident, ...found.nearest].slice(0, LOOKED_AT).map(({ person }) => person);
          const fresh = new Map((await store.directory(school.id, policy, shown)).map((person) => [person.id, person]));
          const stale = shown.filter((id) => !same(index.people.get(id), fresh.get(id)));
          if (stale.length === 0 || round === MOST_ROUNDS) return only(found, fresh);
          // Whoever opted out or hid something a moment ago must not be found by it, whichever process they told.
          for (const id of stale) {
            const person = fresh.get(id);
            if (person) index.put(person);
            else index.remove(id);
          }
        }
      },
    };
  }

  async #index(
    school: School,
    store: Pick<ExpertiseStore, 'directory'>,
    now: Temporal.Instant,
  ): Promise<DirectoryIndex> {
    const policy = school.settings.listedByDefault;
    const kept = this.#kept.get(school.id);
    const age = kept === undefined ? Number.POSITIVE_INFINITY : Math.abs(now.since(kept.builtAt).total('minutes'));
    if (kept && kept.policy === policy && age < GOOD_FOR_MINUTES) {
      const changed = [...kept.changed];
      kept.changed.clear();
      if (changed.length > 0)
        for (const person of await store.directory(school.id, policy, changed)) kept.index.put(person);
      return kept.index;
    }
    const month = localDate(school.calendar, now).toString().slice(0, 7);
    const index = new DirectoryIndex(glossaryOf(), month, await store.directory(school.id, policy));
    this.#kept.set(school.id, { index, policy, builtAt: now, changed: new Set() });
    return index;
  }
}

function same(one: DirectoryPerson | undefined, two: DirectoryPerson | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(two);
}

/** The last word on who may be shown is what was read just now. */
function only(found: Found, people: ReadonlyMap<string, DirectoryPerson>): Answer {
  const shown = ({ person }: { person: string }) => people.get(person)?.optOut === false;
  return { ...found, confident: found.confident.filter(shown), nearest: found.nearest.filter(shown), people };
}
