import type { DirectoryIndex, Item } from './directory-index.ts';
import type { Evidence } from './evidence.ts';
import { eachFit } from './matching.ts';
import type { Query } from './query.ts';
import type { Want } from './wants.ts';

/** Somebody who may be able to help: how well (0 to 1), and what speaks for it, best first. */
export type Match = { person: string; score: number; evidence: readonly Evidence[] };

const FURTHER_EVIDENCE = 0.08;
const SHOWN_EVIDENCE = 3;
const MOST_THINGS = 1.8;

/**
 * The people whom a question finds, the best first, about `most` of them. Thousands may have something of it, so that
 * their scores are kept in plain arrays of numbers, and only for the best it is looked up what speaks for them.
 */
export function scored({ wants, problem }: Query, index: DirectoryIndex, most: number): Match[] {
  const { total, strange } = sizeOf(wants);
  if (total === 0) return [];
  const doubt = problem ? 1 : 1 - (0.7 * strange) / total;
  const scores = new Float64Array(index.seats);
  const found: Item[] = [];
  // Topics first: a phase or a day, which thousands share, then only counts for whom a topic has found.
  const inOrder = [...wants].sort((a, b) => Number(a.kind === 'context') - Number(b.kind === 'context'));
  const tally = borrowed(index);
  for (const want of inOrder) {
    tally.take(want, want.kind === 'context' ? scores : undefined);
    for (const item of tally.people()) {
      if (scores[item.seat] === 0) found.push(item);
      scores[item.seat] = (scores[item.seat] ?? 0) + want.weight * tally.worth(item.seat);
    }
    tally.clear();
  }
  tallies.set(index, tally);
  const best = bestOf(found, scores, most);
  const support = supportOf(best, inOrder, index);
  return best.map(({ person, seat }) => {
    return { person, score: (doubt * (scores[seat] ?? 0)) / total, evidence: support.get(person) ?? [] };
  });
}

/**
 * How much has to be met. Of the words that mean nothing here the most telling counts: the others are how people talk.
 * And of a question that speaks of many things, whoever knows one of them well is worth asking.
 */
function sizeOf(wants: readonly Want[]): { total: number; strange: number } {
  let [known, weightiest, strange] = [0, 0, 0];
  for (const { unknown, weight } of wants) {
    if (unknown) strange = Math.max(strange, weight);
    else {
      known += weight;
      weightiest = Math.max(weightiest, weight);
    }
  }
  return { total: Math.min(known, MOST_THINGS * weightiest) + strange, strange };
}

/** Tallies of before, cleared: they are megabytes in a large school, and a new one for each question is work to clean up. */
const tallies = new WeakMap<DirectoryIndex, Tally>();

/** The tally of this directory, for one question at a time; a question that fails leaves none behind. */
function borrowed(index: DirectoryIndex): Tally {
  const known = tallies.get(index);
  tallies.delete(index);
  return known?.fits(index) ? known : new Tally(index);
}

/** What one want finds: of each item the best fit, and of each person the best item with a little for the others. */
class Tally {
  readonly #index: DirectoryIndex;
  readonly #fits: Float64Array;
  readonly #best: Float64Array;
  readonly #more: Float64Array;
  #items: Item[] = [];
  #people: Item[] = [];

  constructor(index: DirectoryIndex) {
    this.#index = index;
    this.#fits = new Float64Array(index.size);
    this.#best = new Float64Array(index.seats);
    this.#more = new Float64Array(index.seats);
  }

  /** True while the directory has not outgrown it. */
  fits({ size, seats }: DirectoryIndex): boolean {
    return this.#fits.length >= size && this.#best.length >= seats;
  }

  /** Reads what meets this want; only that of people with a score, where scores are given. */
  take(want: Want, only: Float64Array | undefined): void {
    const [fits, best, more] = [this.#fits, this.#best, this.#more];
    eachFit(want, this.#index, only, (item, fit) => {
      const before = fits[item.at] ?? 0;
      if (fit <= before) return;
      if (before === 0) this.#items.push(item);
      fits[item.at] = fit;
    });
    for (const item of this.#items) {
      const { at, seat } = item;
      const [fit, top] = [fits[at] ?? 0, best[seat] ?? 0];
      if (top === 0) this.#people.push(item);
      more[seat] = (more[seat] ?? 0) + Math.min(fit, top);
      best[seat] = Math.max(fit, top);
      fits[at] = 0;
    }
    this.#items = [];
  }

  /** One item of each person that was found. */
  people(): readonly Item[] {
    return this.#people;
  }

  worth(seat: number): number {
    return (this.#best[seat] ?? 0) + FURTHER_EVIDENCE * Math.min(1, this.#more[seat] ?? 0);
  }

  clear(): void {
    for (const { seat } of this.#people) {
      this.#best[seat] = 0;
      this.#more[seat] = 0;
    }
    this.#people = [];
  }
}

function bestOf(found: readonly Item[], scores: Float64Array, most: number): Item[] {
  const score = ({ seat }: Item) => scores[seat] ?? 0;
  const sorted = Float64Array.from(found, score).sort();
  const least = sorted[sorted.length - most] ?? 0;
  return found
    .filter((item) => score(item) >= least)
    .sort((a, b) => score(b) - score(a) || (a.person < b.person ? -1 : 1))
    .slice(0, most);
}

/** What speaks most for each of these people. */
function supportOf(
  best: readonly Item[],
  wants: readonly Want[],
  index: DirectoryIndex,
): ReadonlyMap<string, readonly Evidence[]> {
  const fits = new Map<string, Map<Item, number>>(best.map(({ person }) => [person, new Map()]));
  const wanted = new Uint8Array(index.seats);
  for (const { seat } of best) wanted[seat] = 1;
  for (const want of wants) {
    eachFit(want, index, wanted, (item, fit) => {
      const of = fits.get(item.person);
      if (of !== undefined && fit > (of.get(item) ?? 0)) of.set(item, fit);
    });
  }
  return new Map(
    [...fits].map(([person, of]) => {
      const items = [...of].sort(([, a], [, b]) => b - a).slice(0, SHOWN_EVIDENCE);
      return [person, items.map(([{ evidence }]) => evidence)];
    }),
  );
}
