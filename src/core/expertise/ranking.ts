import { isAround, type Time } from './availability.ts';
import type { DirectoryIndex } from './directory-index.ts';
import type { English } from './english.ts';
import { type Query, queryOf } from './query.ts';
import { type Match, scored } from './scoring.ts';
import type { Want } from './wants.ts';
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
  const inside = insideOf(query, index);
  const all = scored(inside ? { ...query, wants: inside.others } : query, index, KEPT);
  if (query.people.length > 0) {
    const scores = new Map(all.map((match) => [match.person, match]));
    const named = query.people.map((person) => scores.get(person) ?? { person, score: 0, evidence: [] });
    return { query, confident: named.sort((a, b) => b.score - a.score), nearest: [] };
  }
  const best = all[0]?.score ?? 0;
  // A few everyday words that happen to be in the directory are no question.
  const told = query.wants.reduce((sum, { weight }) => sum + weight, 0) >= LEAST_TOLD;
  const enough = (score: number) =>
    told && best >= (query.problem ? within.problem : within.confident) && score >= best * within.besideTheBest;
  const confident = all.filter(({ score }) => enough(score));
  const nearest = all.filter(({ score }) => !enough(score) && score >= within.nearest);
  const { time } = query;
  if (time && query.wants.length === 0) return { query, confident: thereAt(time, index), nearest: [] };
  const conditions = [
    ...(inside ? [(match: Match) => inside.ways.some(({ key }) => belongs(match, key, index))] : []),
    ...(time ? [({ person }: Match) => isAround(index.people.get(person)?.availability ?? '', time)] : []),
  ];
  if (conditions.length > 0 && confident.length > 0) {
    const meets = (match: Match) => conditions.every((condition) => condition(match));
    const first = [...confident, ...nearest].filter(meets).map((match) => ({ ...match, score: 1 + match.score }));
    // Nobody there: whoever can do it elsewhere is the nearest, and is shown as that.
    if (first.length === 0) return { query, confident: [], nearest: [...confident, ...nearest].slice(0, MOST) };
    const rest = (matches: readonly Match[]) => matches.filter((match) => !meets(match)).slice(0, MOST);
    if (time || inside?.only)
      return { query, confident: first.slice(0, MOST), nearest: rest([...confident, ...nearest]) };
    return { query, confident: [...first, ...rest(confident)].slice(0, MOST), nearest: rest(nearest) };
  }
  return {
    query,
    confident: holdersFirst(query, confident, index).slice(0, MOST),
    nearest: nearest.slice(0, MOST),
  };
}

/** Everyone who is around at that time, where nothing else is asked. */
function thereAt(time: Time, index: DirectoryIndex): Match[] {
  const there = [...index.people.values()].filter(({ availability }) => isAround(availability, time));
  return there.slice(0, MOST).map(({ id, availability }) => {
    return { person: id, score: 1, evidence: [{ kind: 'availability', text: availability, strength: 1 }] };
  });
}

const DEPARTMENT = new Set(['department', 'dept', 'faculty', 'team']);
const POST = new Set(['teacher', 'teachers', 'staff', 'tutor', 'assistant', 'assistants', 'team', 'colleague']);

/** The part of the staff among whom somebody is looked for (`in the science department`, `a TA who`), and what for. */
function insideOf(
  { words, wants, problem, matter }: Query,
  index: DirectoryIndex,
): { ways: Want['ways']; others: readonly Want[]; only: boolean } | undefined {
  if (matter) return undefined;
  const low = (at: number) => words[at]?.low ?? '';
  const found = wants.flatMap((want) => {
    if (want.from < 0 || !want.ways.some(({ key }) => isPost(key, index))) return [];
    const end = want.from + want.said.split(' ').length;
    const posted = POST.has(low(end)) || DEPARTMENT.has(low(end));
    const next = low(posted ? end + 1 : end);
    const before = ['the', 'our'].includes(low(want.from - 1)) ? low(want.from - 2) : low(want.from - 1);
    const within = ['in', 'from', 'on'].includes(before);
    const who = ['who', 'that', 'whos'].includes(next) || (next === 'with' && posted);
    if (who || (within && DEPARTMENT.has(low(end)))) return [{ want, only: true }];
    return within && next === '' && !problem ? [{ want, only: false }] : [];
  })[0];
  if (found === undefined) return undefined;
  const others = wants.filter((want) => want !== found.want && !DEPARTMENT.has(want.said));
  const asks = others.some(({ kind, unknown }) => kind === 'topic' && !unknown);
  return asks ? { ways: found.want.ways, others, only: found.only } : undefined;
}

function isPost(key: string, index: DirectoryIndex): boolean {
  return index.under(key).some((item) => !item.gone && ['role', 'department'].includes(item.evidence.kind));
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
