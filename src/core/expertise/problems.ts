import type { DirectoryIndex } from './directory-index.ts';
import type { English } from './english.ts';
import type { Cry, Mention } from './recognising.ts';
import { emptyWords, type Word } from './words.ts';

const FAINT = 0.1;
const TWO_TELLING = 1;
const FAINTLY = 0.6;
const AT_LEAST = 0.5;
const ENOUGH = 1.2;
/** Whoever says these tells of something that happened. */
const TOLD = new Set('not he she him his her my me they them their got keep keeps need too'.split(' '));

/** The problems in a question, the likeliest first; none where all of it is the names of things. */
export function problemsIn(
  words: readonly Word[],
  mentions: readonly Mention[],
  index: DirectoryIndex,
  english: English,
): Cry[] {
  const named = words.every(
    ({ low }, at) => (emptyWords.has(low) && !TOLD.has(low)) || mentions.some(({ from, to }) => from <= at && at < to),
  );
  if (named && mentions.length > 0) return [];
  const heard = strongest(index.glossary.cries(words), words, english);
  return heard.length > 0 || mentions.length > 0 ? heard : faint(words, index, english);
}

/** Problems by how telling the words are in which they were recognised: `dripping` tells more than `room` and `not`. */
function strongest(cries: readonly Cry[], words: readonly Word[], english: English): Cry[] {
  const told = ({ low }: Word) => (low === 'not' || emptyWords.has(low) ? FAINT : english.rarity(low));
  return cries
    .map((cry) => {
      const telling = cry.words.reduce((sum, at) => sum + (words[at] ? told(words[at]) : 0), 0);
      return { ...cry, weight: cry.weight * (AT_LEAST + (1 - AT_LEAST) * Math.min(1, telling / ENOUGH)) };
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4);
}

/** What a problem may be about that nobody has put like this before: the ideas in which its words are spoken of. */
function faint(words: readonly Word[], index: DirectoryIndex, english: English): Cry[] {
  const found = new Map<string, { score: number; words: number[] }>();
  words.forEach(({ low, stem }, at) => {
    if (low === 'not' || emptyWords.has(low)) return;
    const concepts = index.glossary.hints(stem);
    for (const concept of concepts) {
      const so = found.get(concept) ?? { score: 0, words: [] };
      found.set(concept, { score: so.score + english.rarity(low) / concepts.size, words: [...so.words, at] });
    }
  });
  return [...found]
    .filter(([, { score }]) => score >= TWO_TELLING)
    .sort(([, a], [, b]) => b.score - a.score)
    .slice(0, 2)
    .map(([concept, { words: used }]) => ({ concept, weight: FAINTLY, words: used }));
}
