import type { DirectoryIndex } from './directory-index.ts';
import type { English } from './english.ts';
import { type Query, queryOf, type Want } from './query.ts';
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
  const inside = insideOf(query);
  const all = scored(inside ? { ...query, wants: inside.others } : query, index, KEPT);
  if (query.people.length > 0) {
    const scores = new Map(all.map((match) => [match.person, match]));
    const named = query.people.map((person) => scores.get(person) ?? { person, score: 0, evidence: [] });
    return { query, confident: named.sort((a, b) => b.score - a.score), nearest: [] };
  }
  const best = all[0]?.score ?? 0;
  // A few everyday words that happen to be in the directory are no question.
  const told = query.wants.reduce((sum, { weight }) => sum + weight, 0) >= LEAST_TOLD;
  const enough = (score: number) => told && best >= within.confident && score >= best * within.besideTheBest;
  const confident = all.filter(({ score }) => enough(score));
  const nearest = all.filter(({ score }) => !enough(score) && score >= within.nearest);
  if (inside && confident.length > 0) {
    const within = (match: Match) => inside.ways.some(({ key }) => belongs(match, key, index));
    const first = [...confident, ...nearest].filter(within).map((match) => ({ ...match, score: 1 + match.score }));
    // Nobody there: whoever can do it elsewhere is the nearest, and is shown as that.
    if (first.length === 0) return { query, confident: [], nearest: [...confident, ...nearest].slice(0, MOST) };
    const rest = (matches: readonly Match[]) => matches.filter((match) => !within(match)).slice(0, MOST);
    return { query, confident: [...first, ...rest(confident)].slice(0, MOST), nearest: rest(nearest) };
  }
  return {
    query,
    confident: holdersFirst(query, confident, index).slice(0, MOST),
    nearest: nearest.slice(0, MOST),
  };
}

const DEPARTMENT = new Set(['department', 'dept', 'faculty', 'team']);
const POST = new Set(['ta', 'technician']);

/** The part of the staff among whom somebody is looked for (`in the science department`, `a TA who`), and what for. */
function insideOf({ words, wants, matter }: Query): { ways: Want['ways']; others: readonly Want[] } | undefined {
  const low = (at: number) => words[at]?.low ?? '';
  const among = wants.find(({ ways, from, said }) => {
    const after = from + said.split(' ').length;
    const before = [low(from - 1), low(from - 2)];
    if (DEPARTMENT.has(low(after))) return before.some((word) => word === 'in' || word === 'from');
    return ways.some(({ key }) => POST.has(key)) && ['who', 'that'].includes(low(after));
  });
  const others = wants.filter((want) => want !== among && !DEPARTMENT.has(want.said));
  const asks = others.some(({ kind, unknown }) => kind === 'topic' && !unknown);
  return among && asks && !matter ? { ways: among.ways, others } : undefined;
}

function belongs({ person }: Match, key: string, index: DirectoryIndex): boolean {
  return index
    .under(key)
    .some((item) => !item.gone && item.person === person && ['role', 'department'].includes(item.evidence.kind));
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
