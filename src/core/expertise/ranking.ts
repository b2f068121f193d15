import { type DirectoryIndex, type Item, stemKey } from './directory-index.ts';
import type { English } from './english.ts';
import type { Evidence } from './evidence.ts';
import { type Query, queryOf, type Want, type Way } from './query.ts';

/** Somebody who may be able to help: how well (0 to 1), and what speaks for it, best first. */
export type Match = { person: string; score: number; evidence: readonly Evidence[] };

/** What was found. `confident`: people one would want to ask; `nearest`: others, for when there is nobody. */
export type Found = { query: Query; confident: readonly Match[]; nearest: readonly Match[] };

/** The limits between yes, perhaps and no; measured on queries with judged answers. */
export type Limits = { confident: number; besideTheBest: number; nearest: number };

/** The limits in use. */
export const limits: Limits = { confident: 0.36, besideTheBest: 0.4, nearest: 0.16 };

const MOST = 20;
const LEAST_TOLD = 0.25;
/** How far a clarinet answers for a trumpet. */
const OTHER_MEMBER = 0.33;
/** What is meant, in other words than were said: the specific comes before the general. */
const BY_OTHER_WORDS = 0.75;

/** Finds who can help with what was asked, in the words of whoever asks. */
export function findPeople(text: string, index: DirectoryIndex, english: English, within: Limits = limits): Found {
  const query = queryOf(text, index, english);
  const all = scored(query, index);
  if (query.people.length > 0) {
    const scores = new Map(all.map((match) => [match.person, match]));
    const named = query.people.map((person) => scores.get(person) ?? { person, score: 0, evidence: [] });
    return { query, confident: named.sort((a, b) => b.score - a.score), nearest: [] };
  }
  const best = all[0]?.score ?? 0;
  // A few everyday words that happen to be in the directory are no question.
  const told = query.wants.reduce((sum, { weight }) => sum + weight, 0) >= LEAST_TOLD;
  const enough = (score: number) => told && best >= within.confident && score >= best * within.besideTheBest;
  return {
    query,
    confident: all.filter(({ score }) => enough(score)).slice(0, MOST),
    nearest: all.filter(({ score }) => !enough(score) && score >= within.nearest).slice(0, MOST),
  };
}

type Support = { fit: number; item: Item };
type Standing = { score: number; topics: number; support: Support[]; want: number; best: number; more: number };

/** How many of those found are worth ordering and explaining. */
const KEPT = 4 * MOST;

function scored({ wants, problem }: Query, index: DirectoryIndex): Match[] {
  const known = wants.reduce((sum, want) => sum + (want.unknown ? 0 : want.weight), 0);
  // Of the words that mean nothing here the most telling counts: the others are how people talk.
  const strange = Math.max(0, ...wants.filter((want) => want.unknown).map(({ weight }) => weight));
  const total = known + strange;
  if (total === 0) return [];
  const doubt = problem ? 1 : 1 - (0.5 * strange) / total;
  const people = new Map<string, Standing>();
  // Topics first: a phase or a day, which thousands share, then only counts for whom a topic has found.
  const inOrder = [...wants].sort((a, b) => Number(a.kind === 'context') - Number(b.kind === 'context'));
  inOrder.forEach((want, number) => {
    for (const [item, fit] of met(want, index, want.kind === 'context' ? people : undefined)) {
      const so = standing(people, item.person);
      settle(so, number, inOrder);
      if (so.best === 0) so.topics += want.kind === 'topic' ? 1 : 0;
      so.more += Math.min(fit, so.best);
      so.best = Math.max(fit, so.best);
      so.support.push({ fit, item });
    }
  });
  const matches: (Standing & { person: string })[] = [];
  for (const [person, so] of people) {
    settle(so, inOrder.length, inOrder);
    if (so.topics > 0) matches.push(Object.assign(so, { person }));
  }
  matches.sort((a, b) => b.score - a.score || (a.person < b.person ? -1 : 1));
  return matches.slice(0, KEPT).map(({ person, score, support }) => {
    return { person, score: (doubt * score) / total, evidence: evidenceIn(support) };
  });
}

function standing(people: Map<string, Standing>, person: string): Standing {
  const known = people.get(person);
  if (known) return known;
  const so = { score: 0, topics: 0, support: [], want: -1, best: 0, more: 0 };
  people.set(person, so);
  return so;
}

/** Adds up what was met of the want before: the best piece of evidence, and a little for the others. */
function settle(so: Standing, number: number, wants: readonly Want[]): void {
  if (so.want === number) return;
  const weight = wants[so.want]?.weight ?? 0;
  so.score += weight * (so.best + 0.08 * Math.min(1, so.more));
  so.want = number;
  so.best = 0;
  so.more = 0;
}

function evidenceIn(support: Support[]): Evidence[] {
  const items = [...new Set(support.sort((a, b) => b.fit - a.fit).map(({ item }) => item))];
  return items.map(({ evidence }) => evidence).slice(0, 3);
}

/** The evidence that meets a want (only that of some people, where given), and how well each piece does. */
function met(want: Want, index: DirectoryIndex, only?: ReadonlyMap<string, unknown>): Map<Item, number> {
  const fits = new Map<Item, number>();
  for (const way of want.ways) {
    const ticket = index.glossary.isTicket(way.key);
    metBy(way, index, (item, match, key) => {
      if (item.gone || (only && !only.has(item.person))) return;
      // When somebody is around says nothing of a topic.
      if (want.kind === 'topic' && item.evidence.kind === 'availability') return;
      const certified = ticket && match >= 0.8 && item.evidence.kind === 'skill';
      const strength = certified ? Math.max(0.9, item.evidence.strength) : item.evidence.strength;
      const fit = way.worth * match * strength * focusOf(item, key, way.key);
      if (fit > (fits.get(item) ?? 0)) fits.set(item, fit);
    });
  }
  return fits;
}

/** How much of a piece of evidence is about what was found in it: the specific comes before the general. */
function focusOf(item: Item, key: string, wanted: string): number {
  const share = Math.min(1, (1.6 * (item.keys.get(key) ?? 1)) / item.size);
  return wanted.startsWith('=') ? 0.6 + 0.4 * share : 0.72 + 0.28 * share;
}

type Visit = (item: Item, match: number, key: string) => void;

function metBy(way: Way, index: DirectoryIndex, visit: Visit): void {
  const keys = way.stems.map(stemKey);
  const literal = ({ keys: has }: Item) => keys.filter((key) => has.has(key)).length / Math.max(1, keys.length);
  if (way.key.startsWith('=')) {
    for (const item of index.under(way.key)) visit(item, 1, way.key);
    return;
  }
  const otherMember = index.glossary.isClass(way.key) && !way.head;
  const least = otherMember ? OTHER_MEMBER : keys.length === 0 ? 1 : BY_OTHER_WORDS;
  for (const item of index.under(way.key)) visit(item, least + (1 - least) * literal(item), way.key);
  for (const [concept, worth] of index.glossary.related(way.key)) {
    for (const item of index.under(concept)) visit(item, worth * (otherMember ? 0.6 : 1), concept);
  }
  for (const key of keys) {
    for (const item of index.under(key)) visit(item, 0.6 * literal(item), key);
  }
}
