import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { loadEnglish } from '../src/adapters/english/english.ts';
import { DirectoryIndex } from '../src/core/expertise/directory-index.ts';
import { glossaryOf } from '../src/core/expertise/glossary.ts';
import type { DirectoryPerson } from '../src/core/expertise/model.ts';
import { findPeople, type Limits, limits } from '../src/core/expertise/ranking.ts';
import { type Judged, judgedDirectory, judgedQueries, type Scores, scoresOf } from './judged.ts';
import type { Part, Row } from './report.ts';
import { quantile, timed } from './stopwatch.ts';

/** The month that the judged directory counts from. */
const TODAY = '2026-11';
const FOLDS = 5;
const SIZES = [165, 2_000, 20_000];

/** How well people are found, by the kind of question, beside MiniSearch with its defaults; and over folds. */
export async function measureExpertise(): Promise<Part> {
  const directory = judgedDirectory();
  const queries = judgedQueries();
  const english = await loadEnglish();
  const index = new DirectoryIndex(glossaryOf(), TODAY, directory);
  const findWith = (within: Limits) => (text: string) =>
    findPeople(text, index, english, within).confident.map(({ person }) => person);
  const plain = miniSearch(directory);
  const kinds = [...Map.groupBy(queries, ({ kind }) => kind), ['all', queries] as const];
  const rows = kinds.flatMap(([kind, of]): Row[] => [
    row(`${kind}`, 'Pollen', scoresOf(of, findWith(limits))),
    row(`${kind}`, 'MiniSearch', scoresOf(of, plain)),
  ]);
  for (let fold = 0; fold < FOLDS; fold += 1)
    rows.push(row(`fold ${fold + 1}`, 'Pollen', foldScores(queries, fold, findWith)));
  const about =
    'found by the confident tier; nobody: rightly silent; silent: wrongly so; in each fold the limits are chosen on the others';
  return { name: 'expertise', about, rows };
}

/** How long an answer takes as the school grows, what an edit costs, and the memory that the directory takes. */
export async function measureSearch(): Promise<Part> {
  const english = await loadEnglish();
  const queries = judgedQueries();
  const rows: Row[] = [];
  for (const people of SIZES) {
    const directory = grown(judgedDirectory(), people);
    const before = heap();
    const { ms: built, result: index } = await timed(() => new DirectoryIndex(glossaryOf(), TODAY, directory));
    const memory = (heap() - before) / 1024 / 1024;
    const each: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      for (const { text } of queries) each.push((await timed(() => findPeople(text, index, english))).ms);
    }
    const edits: number[] = [];
    for (const person of directory.slice(0, 100)) edits.push((await timed(() => index.put(person))).ms);
    rows.push({
      people,
      'build ms': built,
      'first ms': each[0] ?? Number.NaN,
      'p50 ms': quantile(each, 0.5),
      'p99 ms': quantile(each, 0.99),
      'edit p50 ms': quantile(edits, 0.5),
      'edit p99 ms': quantile(edits, 0.99),
      'memory MB': memory,
    });
  }
  return {
    name: 'search',
    about: 'every judged question five times, in one process; an edit replaces one person',
    rows,
  };
}

function row(kind: string, by: string, scores: Scores): Row {
  const known = Object.entries(scores).filter(([, value]) => !Number.isNaN(value));
  return {
    kind,
    by,
    queries: scores.queries,
    'nDCG@5': '',
    'P@1': '',
    nobody: '',
    silent: '',
    ...Object.fromEntries(known),
  };
}

/** Every fifth question is scored with limits that suit the other four fifths best. */
function foldScores(
  queries: readonly Judged[],
  fold: number,
  findWith: (within: Limits) => (text: string) => string[],
): Scores {
  const [held, others] = [
    queries.filter((_, at) => at % FOLDS === fold),
    queries.filter((_, at) => at % FOLDS !== fold),
  ];
  const tried = [0.28, 0.32, 0.36, 0.4, 0.44].flatMap((confident) =>
    [0.3, 0.4, 0.5].map((besideTheBest) => ({ ...limits, confident, besideTheBest })),
  );
  const worth = (within: Limits) => {
    const scores = scoresOf(others, findWith(within));
    return scores['nDCG@5'] + 0.3 * scores.nobody;
  };
  const [best = limits] = tried
    .map((within) => ({ within, worth: worth(within) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ within }) => within);
  return scoresOf(held, findWith(best));
}

/** MiniSearch with its defaults: one document a person, a field each for what the directory has. */
function miniSearch(directory: readonly DirectoryPerson[]): (text: string) => string[] {
  const fields = ['name', 'role', 'department', 'skills', 'cpd', 'interests'];
  const search = new MiniSearch<Record<string, string>>({ fields });
  const texts = (items: readonly { text: string; private?: boolean }[]) =>
    items.flatMap((item) => (item.private ? [] : [item.text])).join('\n');
  search.addAll(
    directory
      .filter(({ optOut }) => !optOut)
      .map(({ id, name, role, department, skills, interests, cpd }) => {
        const record = cpd.map(({ title, ...item }) => ({ ...item, text: title }));
        return { id, name, role, department, skills: texts(skills), interests: texts(interests), cpd: texts(record) };
      }),
  );
  return (text) => search.search(text).map(({ id }) => String(id));
}

/** The same people again and again under other ids, until there are enough. */
function grown(directory: readonly DirectoryPerson[], size: number): DirectoryPerson[] {
  return Array.from({ length: size }, (_, at) => {
    const person = directory[at % directory.length];
    if (!person) throw new Error('an empty directory');
    const copy = Math.floor(at / directory.length);
    return copy === 0 ? person : { ...person, id: `${person.id}-${copy}`, name: `${person.name} ${copy}` };
  });
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
