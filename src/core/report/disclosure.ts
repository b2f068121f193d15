/** From how many answers on an average is shown: below five, staff do not believe that counts are only counts. */
export const ENOUGH = 5;

/** From how many answers on it is shown how they spread: in a smaller group colleagues could work out who gave the 2. */
export const ENOUGH_TO_SPREAD = 10;

/** Answers to one question about one activity. `open`: those whose words leaders may read beside a name. */
export type Tally = { counts: Readonly<Record<string, number>>; answers: number; open: number };

/** What may be shown of a question: counts over `answers`, and how many more are kept back. */
export type Spread = { counts: Readonly<Record<string, number>>; answers: number; heldBack: number };

/** The smallest part of a question's answers that is ever shown: one activity, or several pooled. */
type Atom = { members: readonly string[]; tally: Tally };

/** The part that each activity's answers are shown in; activities whose answers are kept back are not there. */
export type Atoms = ReadonlyMap<string, Atom>;

const none: Tally = { counts: {}, answers: 0, open: 0 };

/**
 * Cuts a question's answers into parts that may be shown. An activity with enough answers is a part of its own; the
 * others are pooled by `poolOf`, and a pool with too few is never shown. Where `enough` rises in steps, each step pools
 * the parts of the one before. Every figure is a sum of whole parts, so that no two views can be subtracted from each
 * other to leave fewer answers than the first step asks for.
 */
export function atomsOf(
  tallies: ReadonlyMap<string, Tally>,
  poolOf: (activity: string) => string,
  enough: readonly number[],
): Atoms {
  const given = [...tallies]
    .filter(([, tally]) => tally.answers > 0)
    .map(([id, tally]): Atom => ({ members: [id], tally }));
  const atoms = enough.reduce((parts, least) => pooled(parts, poolOf, least), given);
  return new Map(atoms.flatMap((atom) => atom.members.map((id) => [id, atom])));
}

function pooled(parts: readonly Atom[], poolOf: (activity: string) => string, least: number): Atom[] {
  const alone = parts.filter(({ tally }) => isEnough(tally, least));
  const small = parts.filter((part) => !alone.includes(part));
  const pools = Map.groupBy(small, ({ members: [first = ''] }) => poolOf(first));
  const joined = [...pools.values()].map((pool) => ({
    members: pool.flatMap(({ members }) => members),
    tally: sum(pool.map(({ tally }) => tally)),
  }));
  return [...alone, ...joined.filter(({ tally }) => isEnough(tally, least))];
}

/** What may be shown of a question about these activities: the parts that lie wholly within them. */
export function spreadOf(tallies: ReadonlyMap<string, Tally>, atoms: Atoms, activities: ReadonlySet<string>): Spread {
  const touched = new Set<Atom>();
  let given = 0;
  for (const id of activities) {
    given += tallies.get(id)?.answers ?? 0;
    const atom = atoms.get(id);
    if (atom) touched.add(atom);
  }
  const within = [...touched].filter((atom) => atom.members.every((id) => activities.has(id)));
  const shown = sum(within.map((atom) => atom.tally));
  return { counts: shown.counts, answers: shown.answers, heldBack: given - shown.answers };
}

/**
 * Joins every group of fewer than `ENOUGH` people with the next smallest, until no group shown and no difference
 * between groups and whole is about fewer. Empty groups stay as they are: there is nobody in them to recognise.
 */
export function joinSmall<Group extends { people: number }>(
  groups: readonly Group[],
  join: (a: Group, b: Group) => Group,
): readonly Group[] {
  const [smallest, next] = groups.filter((group) => group.people > 0).sort((a, b) => a.people - b.people);
  if (!smallest || !next || smallest.people >= ENOUGH) return groups;
  const [first, second] = groups.indexOf(smallest) < groups.indexOf(next) ? [smallest, next] : [next, smallest];
  const joined = groups.flatMap((group) => (group === first ? [join(first, second)] : group === second ? [] : [group]));
  return joinSmall(joined, join);
}

// Where some words are read beside names, taking those away from the counts must not leave a few of the others.
function isEnough({ answers, open }: Tally, least: number): boolean {
  const closed = answers - open;
  return answers >= least && (closed === 0 || closed >= least);
}

function sum(tallies: readonly Tally[]): Tally {
  const counts: Record<string, number> = {};
  for (const tally of tallies) {
    for (const [option, count] of Object.entries(tally.counts)) counts[option] = (counts[option] ?? 0) + count;
  }
  return tallies.reduce(
    (all, tally) => ({ counts, answers: all.answers + tally.answers, open: all.open + tally.open }),
    none,
  );
}
