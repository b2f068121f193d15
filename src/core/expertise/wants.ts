import { type DirectoryIndex, stemKey } from './directory-index.ts';
import type { English } from './english.ts';
import type { Likely } from './problem-index.ts';
import type { Cry, Mention } from './recognising.ts';
import { emptyWords, type Word } from './words.ts';

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

/** What wishes are read from. `cries`: the problems heard; `likely`: all that sample sentences point to. */
export type Heard = {
  words: readonly Word[];
  cries: readonly Cry[];
  likely: readonly Likely[];
  index: DirectoryIndex;
  english: English;
};

const CONTEXT = new Set(['ks1', 'ks2', 'ks3', 'ks4', 'post-16', 'primary']);
const CONTEXT_WEIGHT = 0.3;
const AFTERTHOUGHT = 0.4;
const BESIDE_A_CRY = 0.3;
const INSIDE_A_CRY = 0.1;
/** A word that names an idea in a story about something else: `coats` in a cold room. */
const ASIDE = 0.7;
/** So many of the likeliest ideas say what a story is about. */
const ABOUT = 4;
const PROBLEM = 0.7;
/** Whoever has a part of an idea has it; whoever has something near it does not. */
const A_PART = 0.5;
const BESIDE_THE_KNOWN = 0.35;

/** What goes with any topic: `IB coordinator`, `chainsaw certificate`. */
const GENERAL =
  /^(coordinators?|leads?|leaders?|officers?|managers?|assistants?|specialists?|tutors?|sessions?|courses?|workshops?|clubs?|groups?|licen[cs]es?|certificates?|tickets?|qualifications?|letters?|meetings?|forms?|paperwork|strateg(?:y|ies)|tips?|approach(?:es)?)$/;
const GENERALLY = 0.25;

/** A word that says when, rather than what. */
export const DAY =
  /^(monday|tuesday|wednesday|thursday|friday|mornings?|afternoons?|lunchtimes?|free|available|availability)$/;

/** The ideas that are named. Words in `used` are taken already; those that name something here are added. */
export function namedWants(mentions: readonly Mention[], used: Set<number>, heard: Heard): Want[] {
  const { words, cries, likely, index } = heard;
  const cried = new Set(cries.flatMap((cry) => cry.words));
  const about = new Set(likely.slice(0, ABOUT).flatMap(({ idea }) => [idea, ...nearTo(idea, index)]));
  const aside = ({ concept, from, to }: Mention) => cries.length > 0 && to - from === 1 && !about.has(concept);
  const bare = words.every(({ low }) => emptyWords.has(low));
  const wants: Want[] = [];
  for (const places of Map.groupBy(mentions, ({ from, to }) => `${from} ${to}`).values()) {
    const [{ from, to } = { from: 0, to: 0 }] = places;
    if (used.has(from) || (to - from === 1 && !bare && emptyWords.has(words[from]?.low ?? ''))) continue;
    for (let at = from; at < to; at++) used.add(at);
    const span = words.slice(from, to);
    const stems = span.filter(({ low }) => !emptyWords.has(low)).map(({ stem }) => stem);
    const ways = places.map(({ concept, head }) => ({ key: concept, worth: 1, stems, head }));
    const context = places.every(({ concept }) => CONTEXT.has(concept));
    const rare = Math.max(...ways.map(({ key }) => tellingOf(key, index)));
    const unknown = !context && !ways.some(({ key }) => index.knows(key, A_PART));
    const purpose = unknown && wants.length > 0 && words[from - 1]?.low === 'for';
    const told = span.every((_, at) => cried.has(from + at)) ? INSIDE_A_CRY : places.every(aside) ? ASIDE : 1;
    wants.push({
      kind: context ? 'context' : 'topic',
      ways,
      weight:
        (context ? CONTEXT_WEIGHT : 0.4 + 0.6 * rare) *
        told *
        (purpose ? AFTERTHOUGHT : placeWeight(words, from, wants.length)),
      unknown,
      said: span.map(({ low }) => low).join(' '),
      from,
    });
  }
  return listed(wants);
}

/** Of a list (`chess, pottery and archery`) one thing is worth having; one thing alone that nobody has is a no. */
function listed(wants: readonly Want[]): Want[] {
  const missing = wants.filter(({ unknown }) => unknown).length;
  return wants.map((want) => ({ ...want, unknown: want.unknown && (missing === 1 || missing === wants.length) }));
}

/** Each idea that the problem may be about is a wish of its own: whoever knows of two of them is the likelier to help. */
export function problemWants(cries: readonly Cry[], named: readonly Want[]): Want[] {
  // Whoever names a language wants somebody who speaks it; what for comes after.
  const tongue = named.some(({ ways }) => ways.some(({ key }) => key.startsWith('language-')));
  const best = Math.max(1, ...cries.map(({ weight }) => weight));
  return cries.map(({ concept, weight }) => ({
    kind: 'topic',
    ways: [{ key: concept, worth: 1, stems: [], head: true }],
    weight: (PROBLEM * (tongue ? AFTERTHOUGHT : 1) * weight) / best,
    unknown: false,
    said: '',
    from: -1,
  }));
}

/** The other words that may tell what is wanted, beside what was named. */
export function wordWants(named: readonly Want[], used: ReadonlySet<number>, heard: Heard): Want[] {
  const { words, cries, index } = heard;
  const cried = new Set(cries.flatMap((cry) => cry.words));
  const known = named.some(({ kind, ways }) => kind === 'topic' && ways.some(({ key }) => index.bearers(key) > 0));
  const wants: Want[] = [];
  words.forEach((word, at) => {
    if (used.has(at) || cried.has(at) || emptyWords.has(word.low) || word.low === 'not') return;
    const counted = used.has(at - 1);
    wants.push(wordWant(word, at, heard, { known, counted, before: named.length + wants.length }));
  });
  return wants;
}

type Around = { known: boolean; counted: boolean; before: number };

function wordWant({ low, stem }: Word, at: number, heard: Heard, { known, counted, before }: Around): Want {
  const { words, cries, index, english } = heard;
  const key = stemKey(stem);
  const unknown = index.bearers(key) === 0;
  const telling = english.rarity(low);
  const number = /^\d+$/.test(low) && !counted;
  const weight = unknown ? telling * (known ? BESIDE_THE_KNOWN : 1) : telling * (0.4 + 0.6 * tellingOf(key, index));
  const said = { ways: [{ key, worth: 1, stems: [stem], head: true }], unknown, said: low, from: at };
  if (DAY.test(low)) return { kind: 'context', ...said, unknown: false, weight: CONTEXT_WEIGHT };
  const beside = (cries.length > 0 ? BESIDE_A_CRY : 1) * (before > 0 && GENERAL.test(low) ? GENERALLY : 1);
  return { kind: 'topic', ...said, weight: weight * (number ? 0.1 : 1) * beside * placeWeight(words, at, before) };
}

/** Only those whose part it is: the words in which it is told would find others. */
export function graveWant(ask: ReadonlyMap<string, number>): Want {
  const ways = [...ask].map(([key, worth]) => ({ key, worth, stems: [], head: true }));
  return { kind: 'topic', ways, weight: 1, unknown: false, said: '', from: -1 };
}

function nearTo(idea: string, index: DirectoryIndex): string[] {
  return index.glossary.related(idea).map(([near]) => near);
}

/** How few have it: 1 for nobody or one, towards 0 for all. */
function tellingOf(key: string, index: DirectoryIndex): number {
  const all = Math.max(2, index.people.size);
  return Math.min(1, Math.log((all + 1) / (index.bearers(key) + 0.5)) / Math.log(all + 1));
}

/** What comes after `for a` or `from a` is what it is for, not what it is; what comes before `like` is less than the example. */
function placeWeight(words: readonly Word[], at: number, before: number): number {
  const example = words.findLastIndex(({ low }) => low === 'like' || low === 'eg');
  if (example > at && example < words.length - 1) return AFTERTHOUGHT;
  if (before === 0 || (example > 0 && example < at)) return 1;
  return words.some((_, place) => place > 0 && place < at && leadsAside(words, place)) ? AFTERTHOUGHT : 1;
}

/** Whether the word at this place begins what a thing is for, where it came from or when it is (not `looks after`). */
function leadsAside(words: readonly Word[], place: number): boolean {
  const [before, low, next] = [-1, 0, 1].map((step) => words[place + step]?.low ?? '');
  if (low === 'for') return /^(a|an|the|my|our|staff|some)$/.test(next ?? '');
  if (low === 'from') return /^an?$/.test(next ?? '');
  return low === 'during' || (low === 'after' && !/^look/.test(before ?? ''));
}
