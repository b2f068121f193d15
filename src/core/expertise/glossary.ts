import type { GlossaryEntry } from './glossary/entry.ts';
import { type GraveEntry, grave, type Matter } from './glossary/grave.ts';
import { languages } from './glossary/languages.ts';
import { standardEntries } from './glossary/standard.ts';
import { type Cry, criesIn, type Mention, mentionsIn, type Pattern, type Term } from './recognising.ts';
import { emptyWords, joined, simpleWord, type Word, wordsOf } from './words.ts';

/** A matter that was heard in the words at these places, and the ideas of whose part it is, the first first. */
type Grave = { matter: Matter; ask: readonly string[]; alone: boolean; words: readonly number[] };

/** A name of an idea as the glossary has it, and its words. */
type Name = { text: string; words: readonly Word[] };

type Beside = { before: ReadonlySet<string>; after: ReadonlySet<string> };
const alone: Beside = { before: new Set(), after: new Set() };

/** The school's words, ready to be recognised. */
export type Glossary = {
  mentions: (words: readonly Word[]) => readonly Mention[];
  cries: (words: readonly Word[]) => readonly Cry[];
  /** What in these words needs care before anything else, the likeliest first. */
  matters: (words: readonly Word[]) => readonly Grave[];
  /** Concepts that answer for this one, and how well (0 to 1). */
  related: (concept: string) => readonly (readonly [string, number])[];
  /** What a concept is called first of all. */
  nameOf: (concept: string) => string;
  isTicket: (concept: string) => boolean;
  isClass: (concept: string) => boolean;
  /** Every single word that a term is made of, for spelling. */
  vocabulary: ReadonlySet<string>;
  /** The words that stand before and after a stem in names of two words: `laser` before `cutter`. */
  beside: (stem: string) => Beside;
  stems: ReadonlySet<string>;
};

const PART_OF_IT = 0.8;
const WIDER = 0.26;
const NEAR = 0.4;

/** Makes a glossary of the standard entries and those of a school, whose words then mean nothing else. */
export function glossaryOf(own: readonly GlossaryEntry[] = []): Glossary {
  const taken = new Set(own.flatMap(({ terms }) => listed(terms).map(simpleWord)));
  const entries = [...own, ...standardEntries, ...languageEntries()];
  const terms = new Map<string, Term[]>();
  const patterns = new Map<string, Pattern[]>();
  const relations = new Map<string, Map<string, number>>();
  const vocabulary = new Set<string>();
  const stems = new Set<string>();
  const names = entries.map(({ terms }) => listed(terms).map((text) => ({ text, words: wordsOf(text) })));
  for (const { low, stem } of names.flat().flatMap(({ words }) => words)) {
    if (emptyWords.has(low)) continue;
    vocabulary.add(low);
    stems.add(stem);
  }
  const beside = besideIn(names.flat());
  const relate = (from: string, to: string, weight: number) => {
    const of = relations.get(from) ?? new Map<string, number>();
    relations.set(from, of.set(to, Math.max(weight, of.get(to) ?? 0)));
  };
  // Loops without closures, which would keep all names in memory as long as the glossary.
  for (const [place, entry] of entries.entries()) {
    for (const [at, name] of (names[place] ?? []).entries()) {
      if (taken.size > 0 && place >= own.length && taken.has(simpleWord(name.text))) continue;
      const term = toTerm(entry.id, name, at === 0, vocabulary);
      const first = term.stems[0] ?? '';
      push(terms, first, term);
    }
    addCries(patterns, entry.id, entry.cries);
    for (const wide of named(entry.under)) {
      relate(wide, entry.id, PART_OF_IT);
      relate(entry.id, wide, WIDER);
    }
    for (const near of named(entry.near)) {
      relate(entry.id, near, NEAR);
      relate(near, entry.id, NEAR);
    }
  }
  const tickets = new Set(entries.filter((entry) => entry.ticket).map(({ id }) => id));
  const classes = new Set(entries.filter((entry) => entry.members).map(({ id }) => id));
  return {
    mentions: (words) => mentionsIn(words, terms),
    cries: (words) => criesIn(words, patterns),
    matters: gravesIn,
    related: (concept) => [...(relations.get(concept) ?? [])],
    nameOf: (concept) =>
      listed(entries.find(({ id, terms }) => id === concept && terms !== '')?.terms)[0]?.replace(/=$/, '') ?? concept,
    isTicket: (concept) => tickets.has(concept),
    isClass: (concept) => classes.has(concept),
    vocabulary,
    beside: (stem) => beside.get(stem) ?? alone,
    stems,
  };
}

function besideIn(names: readonly Name[]): ReadonlyMap<string, Beside> {
  const beside = new Map<string, { before: Set<string>; after: Set<string> }>();
  const of = (stem: string) => {
    const known = beside.get(stem) ?? { before: new Set<string>(), after: new Set<string>() };
    beside.set(stem, known);
    return known;
  };
  for (const { words } of names) {
    const [one, two, more] = words;
    if (one === undefined || two === undefined || more !== undefined) continue;
    of(one.stem).after.add(two.low);
    of(two.stem).before.add(one.low);
  }
  return beside;
}

/** Adds the ways in which a problem is told. */
function addCries(patterns: Map<string, Pattern[]>, concept: string, cries: string | undefined): void {
  for (const cry of listed(cries)) {
    const words = cry.split(/[\s]+/).flatMap((part) => (part.includes('/') ? [part] : part.split(/(?<=\w)-/)));
    const parts = words.map((part) => new Set(part.split('/').flatMap(keyOf)));
    // Cries are looked up by a part that is seldom said: 'not' and 'he' are in nearly every problem.
    const telling = parts.find((set) => ![...set].some((word) => word === 'not' || word.startsWith('@'))) ?? parts[0];
    for (const key of telling ?? []) push(patterns, key, { concept, parts });
  }
}

function keyOf(word: string): string[] {
  if (word.startsWith('@')) return [word];
  const last = wordsOf(word).slice(-1);
  return last.map(({ low, stem }) => (word.endsWith('=') ? `=${low}` : stem));
}

const graveOnes = new Map(grave.map((entry) => [entry.id, entry]));
const gravePatterns = new Map<string, Pattern[]>();
for (const { id, cries } of grave) addCries(gravePatterns, id, cries);

function gravesIn(words: readonly Word[]): Grave[] {
  return criesIn(words, gravePatterns).flatMap(({ concept, words: cried }) => {
    const entry: GraveEntry | undefined = graveOnes.get(concept);
    if (entry === undefined) return [];
    return [{ matter: entry.matter, ask: named(entry.ask), alone: entry.alone ?? false, words: cried }];
  });
}

/** Abbreviations that mean something else in lower case. */
const everydayWords: ReadonlySet<string> = new Set([
  'it',
  're',
  'add',
  'hi',
  'pace',
  'aces',
  'ga',
  'ot',
  'ap',
  'mun',
  'sar',
  'els',
  'led',
]);

function push<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

function listed(text: string | undefined): string[] {
  return (text ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function named(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter((one) => one !== '');
}

function toTerm(concept: string, { text, words: typed }: Name, head: boolean, known: ReadonlySet<string>): Term {
  const words = joined(typed, (low) => known.has(low));
  const exact = text.endsWith('=') || (words.length === 1 && /^[^a-z]+$/.test(text));
  const everyday = ({ low }: Word) => everydayWords.has(low) || emptyWords.has(low);
  const capitals = /^[A-Z ]+$/.test(text) && words.every(everyday);
  return { concept, stems: words.map(({ low, stem }) => (exact ? low : stem)), exact, capitals, head };
}

function languageEntries(): GlossaryEntry[] {
  return languages
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', others = ''] = line.split(':');
      return {
        id: `language-${name.trim()}`,
        terms: [name.trim(), ...others.split(',').map((one) => one.trim())].filter(Boolean).join('; '),
      };
    });
}
