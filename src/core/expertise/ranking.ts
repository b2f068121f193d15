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
const OTHER_MEMBER = 0.36;

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

function scored({ wants, problem }: Query, index: DirectoryIndex): Match[] {
  const total = wants.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const unknown = wants.reduce((sum, want) => sum + (want.unknown ? want.weight : 0), 0) / total;
  const doubt = problem ? 1 : 1 - 0.5 * unknown;
  const people = new Map<string, { score: number; topics: number; support: Support[] }>();
  for (const want of wants) {
    for (const [person, support] of met(want, index)) {
      const so = people.get(person) ?? { score: 0, topics: 0, support: [] };
      const [best, ...others] = support.sort((a, b) => b.fit - a.fit);
      const more = others.reduce((sum, { fit }) => sum + fit, 0);
      so.score += want.weight * ((best?.fit ?? 0) + 0.08 * Math.min(1, more));
      so.topics += want.kind === 'topic' ? 1 : 0;
      so.support.push(...support);
      people.set(person, so);
    }
  }
  return [...people]
    .filter(([, { topics }]) => topics > 0)
    .map(([person, { score, support }]) => ({ person, score: (doubt * score) / total, evidence: evidenceIn(support) }))
    .sort((a, b) => b.score - a.score || (a.person < b.person ? -1 : 1));
}

function evidenceIn(support: Support[]): Evidence[] {
  const items = [...new Set(support.sort((a, b) => b.fit - a.fit).map(({ item }) => item))];
  return items.map(({ evidence }) => evidence).slice(0, 3);
}

/** Whose evidence meets a want, and how well each piece does. */
function met(want: Want, index: DirectoryIndex): Map<string, Support[]> {
  const fits = new Map<Item, number>();
  for (const way of want.ways) {
    for (const [item, { match, by: found }] of metBy(way, index)) {
      if (item.gone || !speaks(item, want)) continue;
      const ticket = index.glossary.isTicket(way.key) && match >= 0.8 && item.evidence.kind === 'skill';
      const strength = ticket ? Math.max(0.9, item.evidence.strength) : item.evidence.strength;
      const focus = focusOf(item, found, way.key);
      const fit = way.worth * match * strength * focus;
      if (fit > (fits.get(item) ?? 0)) fits.set(item, fit);
    }
  }
  const people = new Map<string, Support[]>();
  for (const [item, fit] of fits) {
    const support = people.get(item.person);
    if (support) support.push({ fit, item });
    else people.set(item.person, [{ fit, item }]);
  }
  return people;
}

/** Phases and days speak for a context; of a topic they say nothing. */
function speaks({ evidence }: Item, want: Want): boolean {
  return want.kind === 'context' || !(evidence.kind === 'availability');
}

/** How much of a piece of evidence is about what was found in it: the specific comes before the general. */
function focusOf(item: Item, key: string, wanted: string): number {
  const share = Math.min(1, (1.6 * (item.keys.get(key) ?? 1)) / item.size);
  return wanted.startsWith('=') ? 0.6 + 0.4 * share : 0.72 + 0.28 * share;
}

type How = { match: number; by: string };

function metBy(way: Way, index: DirectoryIndex): Map<Item, How> {
  const matches = new Map<Item, How>();
  const take = (item: Item, match: number, by: string) => {
    if (match > (matches.get(item)?.match ?? 0)) matches.set(item, { match, by });
  };
  const literal = ({ keys }: Item) =>
    way.stems.filter((stem) => keys.has(stemKey(stem))).length / Math.max(1, way.stems.length);
  if (way.key.startsWith('=')) {
    for (const item of index.under(way.key)) take(item, 1, way.key);
    return matches;
  }
  const otherMember = index.glossary.isClass(way.key) && !way.head;
  for (const item of index.under(way.key))
    take(
      item,
      otherMember
        ? OTHER_MEMBER + (1 - OTHER_MEMBER) * literal(item)
        : way.stems.length === 0
          ? 1
          : 0.85 + 0.15 * literal(item),
      way.key,
    );
  for (const [concept, worth] of index.glossary.related(way.key)) {
    for (const item of index.under(concept)) take(item, worth * (otherMember ? 0.6 : 1), concept);
  }
  for (const stem of way.stems) {
    for (const item of index.under(stemKey(stem))) take(item, 0.6 * literal(item), stemKey(stem));
  }
  return matches;
}
