import { isAround, type Time } from './availability.ts';
import { type Condition, conditionOf } from './conditions.ts';
import type { DirectoryIndex } from './directory-index.ts';
import type { English } from './english.ts';
import { type Query, queryOf } from './query.ts';
import { type Match, scored } from './scoring.ts';
import { wordsOf } from './words.ts';

/** What was found. `confident`: people one would want to ask; `nearest`: others, for when there is nobody. */
export type Found = { query: Query; confident: readonly Match[]; nearest: readonly Match[] };

/** The limits between yes, perhaps and no; measured on queries with judged answers. */
export type Limits = { confident: number; problem: number; besideTheBest: number; nearest: number };

/** The limits in use. */
export const limits: Limits = { confident: 0.36, problem: 0.33, besideTheBest: 0.4, nearest: 0.16 };

const MOST = 20;
/** How many of those found are worth ordering and explaining. */
const KEPT = 4 * MOST;
const LEAST_TOLD = 0.25;
/** More than the step within which people take turns. */
const HOLDER = 0.1;

/** Finds who can help with what was asked, in the words of whoever asks. */
export function findPeople(text: string, index: DirectoryIndex, english: English, within: Limits = limits): Found {
  const query = queryOf(text, index, english);
  const condition = conditionOf(query, index);
  const all = scored(condition ? { ...query, wants: condition.wants } : query, index, KEPT);
  if (query.people.length > 0) {
    const scores = new Map(all.map((match) => [match.person, match]));
    const named = query.people.map((person) => scores.get(person) ?? { person, score: 0, evidence: [] });
    return { query, confident: named.sort((a, b) => b.score - a.score), nearest: [] };
  }
  if (query.time && query.wants.length === 0) return { query, confident: thereAt(query.time, index), nearest: [] };
  const best = all[0]?.score ?? 0;
  // A few everyday words that happen to be in the directory are no question.
  const told = query.wants.reduce((sum, { weight }) => sum + weight, 0) >= LEAST_TOLD;
  const least = query.problem ? within.problem : within.confident;
  const enough = ({ score }: Match) => told && best >= least && score >= best * within.besideTheBest;
  const confident = all.filter(enough);
  const nearest = all.filter((match) => !enough(match) && match.score >= within.nearest);
  const tiers =
    condition && confident.length > 0
      ? conditioned(confident, nearest, condition)
      : { confident: holdersFirst(query, confident, index), nearest };
  return { query, confident: tiers.confident.slice(0, MOST), nearest: tiers.nearest.slice(0, MOST) };
}

/** Whoever meets the condition comes first, and alone where nobody else was asked for. */
function conditioned(
  confident: readonly Match[],
  nearest: readonly Match[],
  { meets, only }: Condition,
): Pick<Found, 'confident' | 'nearest'> {
  const all = [...confident, ...nearest];
  const first = all.filter(meets).map((match) => ({ ...match, score: 1 + match.score }));
  // Nobody there: whoever can do it elsewhere is the nearest, and is shown as that.
  if (first.length === 0) return { confident: [], nearest: all };
  const rest = (matches: readonly Match[]) => matches.filter((match) => !meets(match));
  return only
    ? { confident: first, nearest: rest(all) }
    : { confident: [...first, ...rest(confident)], nearest: rest(nearest) };
}

/** Everyone who is around at that time, where nothing else is asked. */
function thereAt(time: Time, index: DirectoryIndex): Match[] {
  const there = [...index.people.values()].filter(({ availability }) => isAround(availability, time));
  return there.slice(0, MOST).map(({ id, availability }) => {
    return { person: id, score: 1, evidence: [{ kind: 'availability', text: availability, strength: 1 }] };
  });
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
