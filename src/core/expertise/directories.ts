import type { Temporal } from 'temporal-polyfill';
import type { School } from '../shared/school.ts';
import { localDate } from '../shared/school-calendar.ts';
import { DirectoryIndex } from './directory-index.ts';
import { type Glossary, glossaryOf } from './glossary.ts';
import { type OwnWord, ownEntries } from './own-words.ts';
import type { ExpertiseStore, GlossaryStore } from './store.ts';

/** The stores from which directories are read. */
export type Reads = {
  expertise: Pick<ExpertiseStore, 'directory' | 'lastTouched' | 'touched'>;
  glossary: Pick<GlossaryStore, 'words'>;
};

/** Other processes' changes are looked for when somebody asks, at most this often. */
const LOOK_AFTER_SECONDS = 60;
/** A long transaction (an import) is seen only when it ends, with the times at which it wrote. */
const LATE_MINUTES = 20;
/** More people than this are read together with all the others. */
const READ_SINGLY = 500;

type Kept = {
  index: DirectoryIndex;
  policy: boolean;
  day: string;
  words: string;
  lookedAt: Temporal.Instant;
  writes: number;
  latest: Temporal.Instant | undefined;
  /** When those who were written lately had been, by which only the others are read again. */
  seen: ReadonlyMap<string, string>;
};

/**
 * The directories of this process's schools, ready for searching: built when first asked and every day anew. What this
 * process changes is taken in with the next question, what others change a minute later at most.
 */
export class Directories {
  readonly #kept = new Map<string, Kept>();
  /** How often this process has written something. */
  #writes = 0;

  /** The same store; after any of its calls of these names the next question looks for what has changed. */
  watching<Store extends object>(store: Store, ...writes: (keyof Store)[]): Store {
    const noting =
      (write: (...given: unknown[]) => Promise<unknown>) =>
      async (...given: unknown[]) => {
        const done = await write(...given);
        this.#writes++;
        return done;
      };
    const watched = writes.map((name) => [name, noting(store[name] as (...given: unknown[]) => Promise<unknown>)]);
    return { ...store, ...Object.fromEntries(watched) };
  }

  /** The directory of a school as it is now. */
  async indexOf(school: School, stores: Reads, now: Temporal.Instant): Promise<DirectoryIndex> {
    const kept = this.#kept.get(school.id);
    const day = localDate(school.calendar, now).toString();
    const policy = school.settings.listedByDefault;
    if (kept === undefined || kept.policy !== policy || kept.day !== day) return this.#build(school, stores, now);
    const age = Math.abs(now.since(kept.lookedAt).total('seconds'));
    if (age < LOOK_AFTER_SECONDS && kept.writes === this.#writes) return kept.index;
    Object.assign(kept, { lookedAt: now, writes: this.#writes });
    const words = await stores.glossary.words(school.id);
    if (JSON.stringify(words) !== kept.words) return this.#build(school, stores, now);
    const latest = await stores.expertise.lastTouched(school.id);
    if (latest?.epochMilliseconds === kept.latest?.epochMilliseconds) return kept.index;
    const touched = await stores.expertise.touched(school.id, lately(kept.latest));
    const changed = [...touched].filter(([id, at]) => kept.seen.get(id) !== at).map(([id]) => id);
    if (changed.length > READ_SINGLY) return this.#build(school, stores, now);
    Object.assign(kept, { latest, seen: touched });
    const fresh = await stores.expertise.directory(school.id, policy, changed);
    for (const id of changed) kept.index.remove(id);
    for (const person of fresh) kept.index.put(person);
    return kept.index;
  }

  async #build(school: School, { expertise, glossary }: Reads, now: Temporal.Instant): Promise<DirectoryIndex> {
    const day = localDate(school.calendar, now).toString();
    const policy = school.settings.listedByDefault;
    const looked = { lookedAt: now, writes: this.#writes };
    const words = await glossary.words(school.id);
    // Before the people: what is written in between is then read twice rather than never.
    const latest = await expertise.lastTouched(school.id);
    const seen = await expertise.touched(school.id, lately(latest));
    const people = await expertise.directory(school.id, policy);
    const index = new DirectoryIndex(glossaryWith(words), day.slice(0, 7), people);
    const known = { words: JSON.stringify(words), latest, seen };
    this.#kept.set(school.id, { index, policy, day, ...looked, ...known });
    return index;
  }
}

/** From when on something may have been written that was not seen by `latest`. */
function lately(latest: Temporal.Instant | undefined): Temporal.Instant | undefined {
  return latest?.subtract({ minutes: LATE_MINUTES });
}

function glossaryWith(words: readonly OwnWord[]): Glossary {
  const standard = glossaryOf();
  return words.length === 0 ? standard : glossaryOf(ownEntries(words, standard));
}
