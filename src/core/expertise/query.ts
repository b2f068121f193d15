import { type DirectoryIndex, stemKey } from './directory-index.ts';
import type { English } from './english.ts';
import type { Matter } from './glossary/grave.ts';
import { isPrepared, matterIn, problemsIn } from './problems.ts';
import type { Cry } from './recognising.ts';
import { corrected } from './spelling.ts';
import { emptyWords, type Word, wordsOf } from './words.ts';

/** One way in which a wish can be met: by a concept or a word, `worth` (0 to 1) as much as meeting it outright. */
export type Way = { key: string; worth: number; stems: readonly string[]; head: boolean };

/** One thing that is wanted; meeting any of its ways meets it. `weight`: how much of the question it is. */
export type Want = {
  kind: 'topic' | 'context';
  ways: readonly Way[];
  weight: number;
  unknown: boolean;
  said: string;
  from: number;
};

/** A question as it was understood. */
export type Query = {
  words: readonly Word[];
  people: readonly string[];
  wants: readonly Want[];
  problem: boolean;
  /** What needs care before anything else; it is neither counted nor put to a channel. */
  matter?: Matter;
};

const CONTEXT = new Set(['ks1', 'ks2', 'ks3', 'ks4', 'post-16', 'primary']);
const SAFEGUARDING = new Set(['safeguarding', 'safeguarding-lead']);
const CONTEXT_WEIGHT = 0.3;
const AFTERTHOUGHT = 0.4;
const BESIDE_A_CRY = 0.3;
const INSIDE_A_CRY = 0.2;
const BESIDE_THE_KNOWN = 0.35;
const DAY =
  /^(monday|tuesday|wednesday|thursday|friday|mornings?|afternoons?|lunchtimes?|free|available|availability)$/;

/** Understands a question: slips mended, names and days told apart from what it is about. */
export function queryOf(text: string, index: DirectoryIndex, english: English): Query {
  const words = corrected(wordsOf(text).slice(0, 80), index, english);
  const named = namesIn(words, index, english);
  const mentions = index.glossary.mentions(words);
  const grave = matterIn(words, mentions, index, english);
  if (grave) return { words, people: [], wants: [graveWant(grave.ask)], problem: true, matter: grave.matter };
  const cries = problemsIn(words, mentions, index, english);
  const used = new Set<number>(named.used);
  const cried = new Set(cries.flatMap((cry) => cry.words));
  const bare = words.every(({ low }) => emptyWords.has(low));
  const wants: Want[] = [];
  for (const places of Map.groupBy(mentions, ({ from, to }) => `${from} ${to}`).values()) {
    const [{ from, to } = { from: 0, to: 0 }] = places;
    if (named.used.has(from) || (to - from === 1 && !bare && emptyWords.has(words[from]?.low ?? ''))) continue;
    for (let at = from; at < to; at++) used.add(at);
    const span = words.slice(from, to);
    const stems = span.filter(({ low }) => !emptyWords.has(low)).map(({ stem }) => stem);
    const ways = places.map(({ concept, head }) => ({ key: concept, worth: 1, stems, head }));
    const context = places.every(({ concept }) => CONTEXT.has(concept));
    const rare = Math.max(...ways.map(({ key }) => tellingOf(key, index)));
    const weight =
      (context ? CONTEXT_WEIGHT : 0.4 + 0.6 * rare) *
      placeWeight(words, from, wants.length) *
      (span.every((_, at) => cried.has(from + at)) ? INSIDE_A_CRY : 1);
    wants.push({
      kind: context ? 'context' : 'topic',
      ways,
      weight,
      unknown: false,
      said: span.map(({ low }) => low).join(' '),
      from,
    });
  }
  // Whoever names a language wants somebody who speaks it; what for comes after.
  const tongue = wants.some(({ ways }) => ways.some(({ key }) => key.startsWith('language-')));
  if (cries.length > 0) wants.push(cryWant(cries, tongue ? AFTERTHOUGHT : 1));
  const known = wants.some(({ kind, ways }) => kind === 'topic' && ways.some(({ key }) => index.bearers(key) > 0));
  words.forEach((word, at) => {
    if (used.has(at) || cried.has(at) || emptyWords.has(word.low) || word.low === 'not') return;
    wants.push(
      wordWant(word, at, {
        words,
        index,
        english,
        besides: cries.length > 0,
        known,
        after: used.has(at - 1),
        before: wants.length,
      }),
    );
  });
  const guarded =
    SAFEGUARDING.has(cries[0]?.concept ?? '') || mentions.some(({ concept }) => SAFEGUARDING.has(concept));
  return {
    words,
    people: named.people,
    wants: sole(merged(alternatives(wants, words))),
    problem: cries.length > 0,
    ...(guarded && !isPrepared(words) ? { matter: 'risk' } : {}),
  };
}

type Around = {
  words: readonly Word[];
  index: DirectoryIndex;
  english: English;
  besides: boolean;
  known: boolean;
  after: boolean;
  before: number;
};

function wordWant(
  { low, stem }: Word,
  at: number,
  { words, index, english, besides, known, after, before }: Around,
): Want {
  const key = stemKey(stem);
  const unknown = index.bearers(key) === 0;
  const telling = english.rarity(low);
  const day = DAY.test(low);
  const number = /^\d+$/.test(low) && !after;
  const weight = unknown ? telling * (known ? BESIDE_THE_KNOWN : 1) : telling * (0.4 + 0.6 * tellingOf(key, index));
  const said = { ways: [{ key, worth: 1, stems: [stem], head: true }], unknown, said: low, from: at };
  if (day) return { kind: 'context', ...said, unknown: false, weight: CONTEXT_WEIGHT };
  return {
    kind: 'topic',
    ...said,
    weight: weight * (number ? 0.1 : 1) * (besides ? BESIDE_A_CRY : 1) * placeWeight(words, at, before),
  };
}

function cryWant(cries: readonly Cry[], weight: number): Want {
  const best = Math.max(...cries.map(({ weight }) => weight));
  const ways = cries.map(({ concept, weight }) => ({
    key: concept,
    worth: weight * (weight / best) ** 2,
    stems: [],
    head: true,
  }));
  return { kind: 'topic', ways, weight, unknown: false, said: '', from: -1 };
}

/** Only those whose part it is: the words in which it is told would find others. */
function graveWant(ask: ReadonlyMap<string, number>): Want {
  const ways = [...ask].map(([key, worth]) => ({ key, worth, stems: [], head: true }));
  return { kind: 'topic', ways, weight: 1, unknown: false, said: '', from: -1 };
}

/** How few have it: 1 for nobody or one, towards 0 for all. */
function tellingOf(key: string, index: DirectoryIndex): number {
  const all = Math.max(2, index.people.size);
  return Math.min(1, Math.log((all + 1) / (index.bearers(key) + 0.5)) / Math.log(all + 1));
}

/** What comes after `for a` or `for the` is what it is for, not what it is; what comes before `like` is less than the example. */
function placeWeight(words: readonly Word[], at: number, before: number): number {
  const example = words.findLastIndex(({ low }) => low === 'like' || low === 'eg');
  if (example > at && example < words.length - 1) return AFTERTHOUGHT;
  if (before === 0 || (example > 0 && example < at)) return 1;
  const purpose = words.findLastIndex(({ low }, place) => place < at && low === 'for');
  const next = words[purpose + 1]?.low ?? '';
  return purpose > 0 && /^(a|an|the|my|our|staff|some)$/.test(next) ? AFTERTHOUGHT : 1;
}

/** `magic or juggling` is one wish. */
function alternatives(wants: readonly Want[], words: readonly Word[]): Want[] {
  const result: Want[] = [];
  for (const want of [...wants].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && words[want.from - 1]?.low === 'or' && last.kind === want.kind) {
      result[result.length - 1] = {
        ...last,
        ways: [...last.ways, ...want.ways],
        weight: Math.max(last.weight, want.weight),
        unknown: last.unknown && want.unknown,
        from: want.from,
      };
    } else result.push(want);
  }
  return result;
}

/** One concept said twice is one wish. */
function merged(wants: readonly Want[]): Want[] {
  const result: Want[] = [];
  for (const want of wants) {
    const same = result.findIndex(
      (other) =>
        other.kind === want.kind &&
        other.ways.some(({ key }) => want.ways.some((way) => way.key === key && way.worth === 1)),
    );
    const other = result[same];
    if (other)
      result[same] = { ...other, ways: [...other.ways, ...want.ways], weight: Math.max(other.weight, want.weight) };
    else result.push(want);
  }
  return result;
}

/** Where nothing but a phase was said, that is the topic; when somebody is free is none. */
function sole(wants: readonly Want[]): Want[] {
  if (wants.some(({ kind }) => kind === 'topic')) return [...wants];
  return wants.filter(({ said }) => !DAY.test(said)).map((want) => ({ ...want, kind: 'topic' }));
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'madam', 'prof', 'professor']);

/** The people that are meant by name: both names, a title, or a word that is a name and nothing else here. */
function namesIn(
  words: readonly Word[],
  index: DirectoryIndex,
  english: English,
): { people: string[]; used: Set<number> } {
  const content = words.flatMap(({ low }, at) => (emptyWords.has(low) || TITLES.has(low) ? [] : [at]));
  const used = new Set<number>();
  let people: Set<string> | undefined;
  words.forEach((word, at) => {
    const bearers = index.names.get(word.low);
    if (!bearers || emptyWords.has(word.low)) return;
    const titled = TITLES.has(words[at - 1]?.low ?? '');
    const beside = [words[at - 1], words[at + 1]].some((other) => other && shares(bearers, index.names.get(other.low)));
    const elsewhere = index.bearers(stemKey(word.stem)) > 0 || index.glossary.stems.has(word.stem);
    const capital = /^\p{Lu}/u.test(word.raw) && at > 0;
    const alone = content.length === 1 && !elsewhere;
    const nothingElse = !english.isWord(word.low) && !elsewhere;
    if (titled) used.add(at - 1);
    if (!titled && !beside && !alone && !nothingElse && !(capital && !elsewhere)) return;
    used.add(at);
    const both = people === undefined ? undefined : new Set([...people].filter((id) => bearers.has(id)));
    people = both !== undefined && both.size > 0 ? both : new Set([...(people ?? []), ...bearers]);
  });
  return { people: [...(people ?? [])], used };
}

function shares(one: ReadonlySet<string>, two: ReadonlySet<string> | undefined): boolean {
  return two !== undefined && [...one].some((id) => two.has(id));
}
