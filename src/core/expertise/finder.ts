import type { Temporal } from 'temporal-polyfill';
import type { School } from '../shared/school.ts';
import type { Directories, Reads } from './directories.ts';
import type { English } from './english.ts';
import type { DirectoryPerson } from './model.ts';
import { type Found, findPeople } from './ranking.ts';

/** What was found, with the people themselves as they are now. */
export type Answer = Found & { people: ReadonlyMap<string, DirectoryPerson> };

/** Answers who can help, from what is true now. */
export type Finder = { find: (school: School, text: string, now: Temporal.Instant) => Promise<Answer> };

const LOOKED_AT = 12;
const MOST_ROUNDS = 4;

/** A finder that reads through these stores. */
export function finderOf(directories: Directories, loadEnglish: () => Promise<English>, stores: Reads): Finder {
  return {
    find: async (school, text, now) => {
      const english = await loadEnglish();
      const index = await directories.indexOf(school, stores, now);
      const policy = school.settings.listedByDefault;
      for (let round = 1; ; round++) {
        const found = findPeople(text, index, english);
        const shown = [...found.confident, ...found.nearest].slice(0, LOOKED_AT).map(({ person }) => person);
        const read = await stores.expertise.directory(school.id, policy, shown);
        const fresh = new Map(read.map((person) => [person.id, person]));
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

function same(one: DirectoryPerson | undefined, two: DirectoryPerson | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(two);
}

/** The last word on who may be shown is what was read just now. */
function only(found: Found, people: ReadonlyMap<string, DirectoryPerson>): Answer {
  const shown = ({ person }: { person: string }) => people.get(person)?.optOut === false;
  return { ...found, confident: found.confident.filter(shown), nearest: found.nearest.filter(shown), people };
}
