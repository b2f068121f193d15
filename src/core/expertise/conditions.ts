import { isAround } from './availability.ts';
import type { DirectoryIndex, Item } from './directory-index.ts';
import type { Query } from './query.ts';
import type { Match } from './scoring.ts';
import type { Want } from './wants.ts';

/**
 * What somebody has to be besides knowing of the topic: in a post or a department, or around at a time. `wants`: what is
 * left to look for; `only`: nobody else was asked for.
 */
export type Condition = { wants: readonly Want[]; only: boolean; meets: (match: Match) => boolean };

/** The condition in a question, if there is any. */
export function conditionOf(query: Query, index: DirectoryIndex): Condition | undefined {
  const inside = insideOf(query, index);
  const { time, wants } = query;
  if (inside === undefined && time === undefined) return undefined;
  return {
    wants: inside?.others ?? wants,
    only: time !== undefined || inside?.only === true,
    meets: ({ person }) =>
      (inside === undefined || inside.holders.has(person)) &&
      (time === undefined || isAround(index.people.get(person)?.availability ?? '', time)),
  };
}

type Inside = { holders: ReadonlySet<string>; others: readonly Want[]; only: boolean };

const DEPARTMENT = new Set(['department', 'dept', 'faculty', 'team']);
/** Who is asked for: `first aider in the kitchen`, and not `reading in science`. */
const SOMEBODY = /^(who|someone|anyone|somebody|anybody|\w+(er|or|ist|ant|ician)s?)$/;
const POST = new Set(['teacher', 'teachers', 'staff', 'tutor', 'assistant', 'assistants', 'team', 'colleague']);

/** The part of the staff among whom somebody is looked for (`in the science department`, `a TA who`), and what for. */
function insideOf({ words, wants, problem, matter }: Query, index: DirectoryIndex): Inside | undefined {
  if (matter) return undefined;
  const low = (at: number) => words[at]?.low ?? '';
  const found = wants.flatMap((want) => {
    if (want.from < 0 || !want.ways.some(({ key }) => index.under(key).some(isPost))) return [];
    const end = want.from + want.said.split(' ').length;
    const posted = POST.has(low(end)) || DEPARTMENT.has(low(end));
    const next = low(posted ? end + 1 : end);
    const before = ['the', 'our'].includes(low(want.from - 1)) ? low(want.from - 2) : low(want.from - 1);
    const within = ['in', 'from', 'on'].includes(before);
    const who = ['who', 'that', 'whos'].includes(next) || (next === 'with' && posted);
    if (who || (within && DEPARTMENT.has(low(end)))) return [{ want, only: true }];
    const somebody = words.slice(0, want.from).some((word) => SOMEBODY.test(word.low));
    return within && next === '' && somebody && !problem ? [{ want, only: false }] : [];
  })[0];
  if (found === undefined) return undefined;
  const others = wants.filter((want) => want !== found.want && !DEPARTMENT.has(want.said));
  const asks = others.some(({ kind, unknown }) => kind === 'topic' && !unknown);
  if (!asks) return undefined;
  const posts = found.want.ways.flatMap(({ key }) => index.under(key).filter(isPost));
  return { holders: new Set(posts.map(({ person }) => person)), others, only: found.only };
}

function isPost({ gone, evidence }: Item): boolean {
  return !gone && (evidence.kind === 'role' || evidence.kind === 'department');
}
