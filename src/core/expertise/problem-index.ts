import { type Word, wordsOf } from './words.ts';

/** A sentence in which a colleague might put a problem, and the ideas whose experts they want, the first first. */
export type Sample = { ideas: readonly string[]; sentence: string };

/** The idea of samples that no colleague's expertise is wanted for: thanks, plans, answers, remarks to a bot. */
export const SMALL_TALK = 'small talk';

/** An idea that words may be about. `share`: how likely, 1 for the likeliest. */
export type Likely = { idea: string; share: number };

/**
 * Which ideas a problem is about, learned from sample sentences: each idea is one document made of its sentences, found
 * with BM25 by words and by pairs of neighbouring words (Robertson and Zaragoza, 2009, "The Probabilistic Relevance
 * Framework"). Held in sorted arrays of numbers, since a quarter of a million entries as objects would be 75 MB.
 */
export type ProblemIndex = { likeliest: (words: readonly Word[]) => readonly Likely[] };

// Measured on judged questions. A word said in five sentences of an idea tells more than one said in one (K1 is usually
// 1.2, for the running text of documents), and ideas have nearly the same number of sentences (B is usually 0.75).
const K1 = 5;
const B = 0.3;
const PAIR = 0.5;
/** What is said second of a sentence is less of its idea. */
const SECOND = 0.5;
/** How much more likely the first is than one that scores nearly as much. */
const SHARPEN = 7;
const KEPT = 30;

/** Room for words and for ideas in the number that stands for an entry. */
const WORDS = 2 ** 16;
const IDEAS = 2 ** 10;

/** Learns from samples; a tenth of a second for 25,000. */
export function problemIndexOf(samples: readonly Sample[]): ProblemIndex {
  const ideas = [...new Set(samples.flatMap(({ ideas }) => ideas))];
  const ideaAt = new Map(ideas.map((idea, at) => [idea, at]));
  const wordAt = new Map<string, number>();
  const lengths = new Float64Array(ideas.length);
  const entries: number[] = [];
  const stems = stemReader();
  for (const { ideas: named, sentence } of samples) {
    const features = featuresOf(stems(sentence), (stem) => {
      const at = wordAt.get(stem) ?? wordAt.size;
      wordAt.set(stem, at);
      return at;
    });
    named.forEach((idea, place) => {
      const at = ideaAt.get(idea) ?? 0;
      lengths[at] = (lengths[at] ?? 0) + features.size * (place === 0 ? 1 : SECOND);
      for (const feature of features.keys()) entries.push((feature * IDEAS + at) * 2 + Math.min(place, 1));
    });
  }
  const postings = postingsOf(new Float64Array(entries).sort());
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, ideas.length);

  return {
    likeliest(words) {
      const scores = new Float64Array(ideas.length);
      const features = featuresOf(
        words.map(({ stem }) => stem),
        (stem) => wordAt.get(stem),
      );
      for (const [feature, weight] of features) {
        const [from, to] = postings.range(feature);
        const rarity = Math.log(1 + (ideas.length - (to - from) + 0.5) / (to - from + 0.5));
        for (let at = from; at < to; at++) {
          const idea = postings.ideas[at] ?? 0;
          const count = postings.counts[at] ?? 0;
          const room = K1 * (1 - B + (B * (lengths[idea] ?? 0)) / usual);
          scores[idea] = (scores[idea] ?? 0) + (weight * rarity * count * (K1 + 1)) / (count + room);
        }
      }
      const best = Math.max(0, ...scores);
      return [...scores.keys()]
        .filter((idea) => (scores[idea] ?? 0) > 0)
        .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
        .slice(0, KEPT)
        .map((idea) => ({ idea: ideas[idea] ?? '', share: ((scores[idea] ?? 0) / best) ** SHARPEN }));
    },
  };
}

/** Words and pairs of neighbours as numbers, with how much each counts; what is unknown to `at` is left out. */
function featuresOf(stems: readonly string[], at: (stem: string) => number | undefined): Map<number, number> {
  const features = new Map<number, number>();
  let before: number | undefined;
  for (const stem of stems) {
    const word = at(stem);
    if (word !== undefined) {
      features.set(word, 1);
      if (before !== undefined) features.set((before + 1) * WORDS + word, PAIR);
    }
    before = word;
  }
  return features;
}

/** Sorted entries, gathered: under each feature its ideas, each with how many sentences have it. */
function postingsOf(entries: Float64Array): {
  ideas: Uint16Array;
  counts: Float32Array;
  range: (feature: number) => readonly [number, number];
} {
  const keys = new Float64Array(entries.length);
  const ideas = new Uint16Array(entries.length);
  const counts = new Float32Array(entries.length);
  let size = 0;
  let last = -1;
  for (const entry of entries) {
    const pair = Math.floor(entry / 2);
    if (pair !== last) {
      keys[size] = Math.floor(pair / IDEAS);
      ideas[size++] = pair % IDEAS;
      last = pair;
    }
    counts[size - 1] = (counts[size - 1] ?? 0) + (entry % 2 === 0 ? 1 : SECOND);
  }
  const sorted = keys.slice(0, size);
  const first = (feature: number) => {
    let [low, high] = [0, size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < feature) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    ideas: ideas.slice(0, size),
    counts: counts.slice(0, size),
    range: (feature) => [first(feature), first(feature + 1)],
  };
}

/** Reads stems quickly: the same few thousand words make all sentences. */
function stemReader(): (sentence: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (sentence) => {
    const stems: string[] = [];
    for (const token of sentence.split(' ')) {
      let here = known.get(token);
      if (here === undefined) {
        here = wordsOf(token).map(({ stem }) => stem);
        known.set(token, here);
      }
      stems.push(...here);
    }
    return stems;
  };
}
