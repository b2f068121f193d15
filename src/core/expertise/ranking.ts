import type { DirectoryIndex } from './directory-index.ts';
import type { English } from './english.ts';
import { type Query, queryOf } from './query.ts';
import { type Match, scored } from './scoring.ts';
import { wordsOf } from './words.ts';

/** What was found. `confident`: people one would want to ask; `nearest`: others, for when there is nobody. */
export type Found = { query: Query; confident: readonly Match[]; nearest: readonly Match[] };

/** The limits between yes, perhaps and no; measured on queries with judged answers. */
export type Limits = { confident: number; besideTheBest: number; nearest: number };

/** The limits in use. */
export const limits: Limits = { confident: 0.36, besideTheBest: 0.4, nearest: 0.16 };

const MOST = 20;
/** How many of those found are worth ordering and explaining. */
const KEPT = 4 * MOST;
const LEAST_TOLD = 0.25;
/** More than the step within which people take turns. */
const HOLDER = 0.1;

/** Finds who can help with what was asked, in the words of whoever asks. */
export function findPeople(text: string, index: DirectoryIndex, english: English, within: Limits = limits): Found {
  const query = queryOf(text, index, english);
  const all = scored(query, index, KEPT);
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
    confident: holdersFirst(
      query,
      all.filter(({ score }) => enough(score)),
      index,
    ).slice(0, MOST),
    nearest: all.filter(({ score }) => !enough(score) && score >= within.nearest).slice(0, MOST),
  };
}

/** Where nothing but a post is asked for, whoever holds that very post comes before its assistants and managers. */
function holdersFirst(
  { words, wants, problem }: Query,
  all: readonly Match[],
  index: DirectoryIndex,
): readonly Match[] {
  const [want, other] = wants;
  const best = all[0]?.score ?? 0;
  if (want === undefined || other !== undefined || problem) return all;
  const [first, second] = words.map(({ low }) => low);
  const who = first === 'the' || (first === 'who' && ['is', 'the', 'our'].includes(second ?? ''));
  const asked = new Set(words.map(({ stem }) => stem));
  const ideas = new Set(want.ways.map(({ key }) => key));
  const holds = ({ person }: Match) => {
    // What is after a comma is what else somebody does.
    const title = wordsOf((index.people.get(person)?.role ?? '').split(/[,(/]/)[0] ?? '');
    const named = index.glossary.mentions(title).filter(({ concept }) => ideas.has(concept));
    const whole = named.some(({ from, to }) => from === 0 && to === title.length);
    const literal = title.length > 0 && title.every(({ stem }) => asked.has(stem));
    return literal ? 2 : Number(whole && who);
  };
  const most = Math.max(0, ...all.map(holds));
  if (most === 0) return all;
  const raised = all.map((match) =>
    holds(match) === most ? { ...match, score: best + HOLDER * (1 + match.score) } : match,
  );
  return raised.sort((a, b) => b.score - a.score);
}
