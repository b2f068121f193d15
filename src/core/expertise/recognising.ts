import { emptyWords, foldOf, type Word } from './words.ts';

/** A concept that words name: from the word at `from` up to but not including `to`. `head`: named as the whole class. */
export type Mention = { concept: string; from: number; to: number; head: boolean };

/** A concept that a problem points to. `weight` (0 to 2) grows with how much speaks for it. */
export type Cry = { concept: string; weight: number; words: readonly number[] };

/** A name of a concept, as it is recognised. */
export type Term = { concept: string; stems: readonly string[]; exact: boolean; capitals: boolean; head: boolean };
/** A way in which somebody in need of a concept puts their problem. */
export type Pattern = { concept: string; parts: readonly ReadonlySet<string>[] };

const VAGUE = 0.5;

/** Longest names first; a word is part of one name only, but one name may stand for several concepts. */
export function mentionsIn(words: readonly Word[], terms: ReadonlyMap<string, readonly Term[]>): Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < words.length; ) {
    let longest = 0;
    let here: Mention[] = [];
    const word = words[from];
    const byStem = terms.get(word?.stem ?? '') ?? [];
    const byWord = word?.low === word?.stem ? [] : (terms.get(word?.low ?? '') ?? []);
    for (const term of byWord.length === 0 ? byStem : [...byStem, ...byWord]) {
      const length = term.stems.length;
      if (length < longest || !says(words, from, term)) continue;
      if (length > longest) here = [];
      longest = length;
      if (!here.some(({ concept }) => concept === term.concept))
        here.push({ concept: term.concept, from, to: from + length, head: term.head });
    }
    found.push(...here);
    from += Math.max(1, longest);
  }
  return found;
}

/** Whether the words from here on are this term. Every word of a directory is asked about hundreds of terms. */
function says(words: readonly Word[], from: number, { stems, exact, capitals }: Term): boolean {
  for (let at = 0; at < stems.length; at++) {
    const word = words[from + at];
    if (word === undefined || (exact ? word.low : word.stem) !== stems[at]) return false;
    if (capitals && words.length > 1 && word.raw !== word.raw.toUpperCase()) return false;
  }
  return true;
}

/** The problems that these words tell of, the likeliest first. */
export function criesIn(words: readonly Word[], patterns: ReadonlyMap<string, readonly Pattern[]>): Cry[] {
  const at = new Map<string, number[]>();
  words.forEach(({ low, stem }, index) => {
    for (const key of [stem, foldOf(low), `=${low}`])
      if (key !== undefined) at.set(key, [...(at.get(key) ?? []), index]);
  });
  const best = new Map<string, Cry>();
  for (const key of at.keys()) {
    for (const { concept, parts } of patterns.get(key) ?? []) {
      const used = partsIn(parts, at);
      if (used === undefined) continue;
      // Grammar alone, such as 'not in', is said of everything.
      const telling = used.some((at) => !emptyWords.has(words[at]?.low ?? '') && words[at]?.low !== 'not');
      const weight = (parts.length === 1 ? 0.6 : parts.length === 2 ? 0.85 : 1) * (telling ? 1 : VAGUE);
      const before = best.get(concept);
      const all = [...new Set([...(before?.words ?? []), ...used])];
      best.set(concept, {
        concept,
        weight: Math.min(1, Math.max(weight, before?.weight ?? 0) + (before ? 0.05 : 0)),
        words: all,
      });
    }
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

/** Each part needs a word of its own. */
function partsIn(parts: Pattern['parts'], at: ReadonlyMap<string, readonly number[]>): number[] | undefined {
  const used: number[] = [];
  for (const part of parts) {
    const places = [...part].flatMap((key) => at.get(key) ?? []).filter((index) => !used.includes(index));
    if (places[0] === undefined) return undefined;
    used.push(places[0]);
  }
  return used;
}
