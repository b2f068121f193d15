import type { ProblemIndex } from './problem-index.ts';

/** What is known of English words and of how colleagues put their problems, whatever the school. */
export type English = {
  /** A word that needs no correcting. */
  isWord: (low: string) => boolean;
  /** A word to which an ending may be put: `delete`, and not `Handel`. */
  takesEndings: (low: string) => boolean;
  /** How telling a word is: 0 for the commonest, 1 for one seldom heard. */
  rarity: (low: string) => number;
  /** Frequent words with this first letter, to which a slip may be corrected. */
  frequent: (initial: string) => readonly string[];
  /** The ideas that a problem in these words may be about, the likeliest first. */
  likeliest: ProblemIndex['likeliest'];
};

const COMMON = 3.2;

/**
 * Makes `English` of a frequency list (SUBTLEX: 51 million words of subtitles), the words of a spelling dictionary and
 * sample sentences.
 * @param counts how often each word was counted
 */
export function englishOf(
  counts: readonly { word: string; count: number }[],
  dictionary: Iterable<string>,
  { likeliest }: ProblemIndex,
): English {
  const known = new Set<string>();
  const names = new Set<string>();
  for (const word of dictionary) {
    const low = word.toLowerCase();
    known.add(low);
    if (low !== word) names.add(low);
  }
  const zipfs = new Map<string, number>();
  const frequent = new Map<string, string[]>();
  for (const { word, count } of counts) {
    const low = word.toLowerCase();
    const zipf = Math.log10((count / 51) * 1000);
    if (zipfs.has(low)) continue;
    zipfs.set(low, zipf);
    if (zipf >= COMMON + 0.5 && low.length > 3) {
      const initial = low.charAt(0);
      const list = frequent.get(initial) ?? [];
      if (list.length === 0) frequent.set(initial, list);
      if (known.has(low)) list.push(low);
    }
  }
  const isWord = (low: string) => (zipfs.get(low) ?? 0) >= COMMON || known.has(low);
  return {
    isWord,
    takesEndings: (low) => isWord(low) && !names.has(low),
    rarity: (low) => Math.min(1, Math.max(0.05, (6 - (zipfs.get(low) ?? 0)) / 3)),
    frequent: (initial) => frequent.get(initial) ?? [],
    likeliest,
  };
}
