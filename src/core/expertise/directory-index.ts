import { type Evidence, evidenceOf, type Month } from './evidence.ts';
import type { Glossary } from './glossary.ts';
import type { DirectoryPerson } from './model.ts';
import { emptyWords, joined, type Word, wordsOf } from './words.ts';

/**
 * A piece of evidence as it is indexed. `size`: its telling words; `keys`: what it is found by, with how many of them;
 * `at` and `seat` number the item and its person, for arrays of numbers.
 */
export type Item = {
  at: number;
  seat: number;
  person: string;
  evidence: Evidence;
  size: number;
  keys: ReadonlyMap<string, number>;
  gone: boolean;
};

/** The key under which a stem is found; concepts are found by their own name. */
export const stemKey = (stem: string): string => `=${stem}`;

/**
 * An inverted index of evidence: by stem and by concept. It holds nothing of opted-out people and no private item, not
 * even for counting. One person can be replaced at any time without building it again.
 */
export class DirectoryIndex {
  readonly glossary: Glossary;
  readonly today: Month;
  readonly people = new Map<string, DirectoryPerson>();
  /** Words in use here with the number of items that have them, for spelling. */
  readonly vocabulary = new Map<string, number>();
  /** Words of names, with the people who bear them. */
  readonly names = new Map<string, Set<string>>();
  /** One more than the highest `at` and `seat` of any item; those of what has gone stay free. */
  size = 0;
  seats = 0;
  #postings = new Map<string, Item[]>();
  #items = new Map<string, Item[]>();
  #bearers = new Map<string, number>();

  constructor(glossary: Glossary, today: Month, people: Iterable<DirectoryPerson>) {
    this.glossary = glossary;
    this.today = today;
    for (const person of people) this.put(person);
  }

  /** Adds a person, or takes in what has changed about them. */
  put(person: DirectoryPerson): void {
    this.remove(person.id);
    if (person.optOut) return;
    this.people.set(person.id, person);
    for (const { low } of wordsOf(person.name)) {
      const bearers = this.names.get(low) ?? new Set<string>();
      this.names.set(low, bearers.add(person.id));
    }
    const seat = this.seats++;
    const items = evidenceOf(person, this.today).map((evidence) => this.#item(person.id, seat, evidence));
    this.#items.set(person.id, items);
    for (const key of keysOf(items)) this.#bearers.set(key, (this.#bearers.get(key) ?? 0) + 1);
  }

  /** Forgets a person. */
  remove(id: string): void {
    const person = this.people.get(id);
    if (!person) return;
    this.people.delete(id);
    for (const { low } of wordsOf(person.name)) {
      this.names.get(low)?.delete(id);
      if (this.names.get(low)?.size === 0) this.names.delete(low);
    }
    const items = this.#items.get(id) ?? [];
    this.#items.delete(id);
    for (const key of keysOf(items)) this.#bearers.set(key, (this.#bearers.get(key) ?? 1) - 1);
    for (const item of items) {
      item.gone = true;
      for (const { low } of this.#words(item.evidence)) {
        const left = (this.vocabulary.get(low) ?? 1) - 1;
        if (left > 0) this.vocabulary.set(low, left);
        else this.vocabulary.delete(low);
      }
    }
    this.#sweep(keysOf(items));
  }

  /** The living items under a key. */
  under(key: string): readonly Item[] {
    return this.#postings.get(key) ?? [];
  }

  /** How many people have something under this key. */
  bearers(key: string): number {
    return this.#bearers.get(key) ?? 0;
  }

  /** Whether anybody has this idea, or one that answers for it at least so well (0 to 1). */
  knows(concept: string, least: number): boolean {
    const near = ([other, worth]: readonly [string, number]) => worth >= least && this.bearers(other) > 0;
    return this.bearers(concept) > 0 || this.glossary.related(concept).some(near);
  }

  #words({ text }: Evidence): Word[] {
    return joined(wordsOf(text), (low) => this.glossary.vocabulary.has(low));
  }

  #item(person: string, seat: number, evidence: Evidence): Item {
    const words = this.#words(evidence);
    const keys = new Map<string, number>();
    let size = 0;
    for (const { low, stem } of words) {
      this.vocabulary.set(low, (this.vocabulary.get(low) ?? 0) + 1);
      keys.set(stemKey(stem), 1);
      if (!emptyWords.has(low)) size++;
    }
    for (const { concept, from, to } of this.glossary.mentions(words)) {
      const telling = words.slice(from, to).filter(({ low }) => !emptyWords.has(low)).length;
      keys.set(concept, (keys.get(concept) ?? 0) + telling);
    }
    const item = { at: this.size++, seat, person, evidence, size: Math.max(1, size), keys, gone: false };
    for (const key of keys.keys()) {
      const list = this.#postings.get(key);
      if (list) list.push(item);
      else this.#postings.set(key, [item]);
    }
    return item;
  }

  /** Common keys have long lists, which one edit must not walk: what is gone is left until it is a quarter of them. */
  #sweep(keys: ReadonlySet<string>): void {
    for (const key of keys.keys()) {
      const list = this.#postings.get(key) ?? [];
      const removed = (this.#gone.get(key) ?? 0) + 1;
      if (list.length > 64 && removed < list.length / 4) this.#gone.set(key, removed);
      else {
        this.#gone.delete(key);
        const left = list.filter((item) => !item.gone);
        if (left.length > 0) this.#postings.set(key, left);
        else this.#postings.delete(key);
      }
    }
  }

  #gone = new Map<string, number>();
}

function keysOf(items: readonly Item[]): ReadonlySet<string> {
  return new Set(items.flatMap(({ keys }) => [...keys.keys()]));
}
