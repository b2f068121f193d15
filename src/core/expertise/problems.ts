import type { DirectoryIndex } from './directory-index.ts';
import type { English } from './english.ts';
import type { Matter } from './glossary/grave.ts';
import { type Likely, SMALL_TALK } from './problem-index.ts';
import type { Cry, Mention } from './recognising.ts';
import { emptyWords, foldOf, type Word } from './words.ts';

/**
 * What was told, read once. `mentions`: the names in it; `patterns`: the ways of the glossary to put a problem that it
 * matches; `likely`: the ideas that sample sentences point to.
 */
export type Told = {
  words: readonly Word[];
  mentions: readonly Mention[];
  patterns: readonly Cry[];
  likely: readonly Likely[];
  index: DirectoryIndex;
  english: English;
};

const FAINT = 0.1;
const AT_LEAST = 0.5;
const ENOUGH = 1.2;
const MOST_PROBLEMS = 4;
/** Fewer words than this tell no story. */
const STORY_LENGTH = 5;
/** What sample sentences say of a problem, beside the patterns of the glossary. */
const LEARNED = 0.75;
/** How well another idea has to answer for one that a problem is about. */
const NEAR_ENOUGH = 0.4;
/** Whoever says these tells of something that happened. */
const TOLD = new Set('not he she him his her my me they them their got keep keeps need too'.split(' '));
/** Whoever tells a story speaks of themselves or of others. */
const STORY = new Set('not he she him his her my they them their i we our us its got kept too'.split(' '));
/** Whoever asks when something is has no problem to be helped with. */
const FACT = /^(what time|what day|when (is|are|does|do|did|will)) /;
const ASKS = new Set('who whos any anyone anybody someone somebody'.split(' '));

/** The problems in a question, the likeliest first; none where all of it is the names of things. */
export function problemsIn({ words, mentions, patterns, likely, index, english }: Told): Cry[] {
  const named = words.every(({ low }, at) => (emptyWords.has(low) && !TOLD.has(low)) || isNamed(at, mentions));
  if ((named && mentions.length > 0) || FACT.test(words.map(({ low }) => low).join(' '))) return [];
  const asks = words.slice(0, 3).some(({ low }) => ASKS.has(low));
  const story = words.some(
    ({ low }) => STORY.has(low) || (!asks && (low === 'me' || low === 'keeps' || foldOf(low) !== undefined)),
  );
  // Whoever names a thing that nobody has is not helped by what sounds like it.
  if (
    !story &&
    (asks || words.length < STORY_LENGTH) &&
    mentions.length > 0 &&
    mentions.every(({ concept }) => index.bearers(concept) === 0)
  )
    return [];
  const naming = asks && !story && mentions.length > 0;
  const heard = naming ? [] : strongest(patterns, words, english);
  const least = story || mentions.length === 0 ? STORY_LENGTH : STORY_LENGTH + 1;
  return words.length < least ? heard.slice(0, MOST_PROBLEMS) : both(heard, likely, index).slice(0, MOST_PROBLEMS);
}

function isNamed(at: number, mentions: readonly Mention[]): boolean {
  return mentions.some(({ from, to }) => from <= at && at < to);
}

/** What patterns and sample sentences say together, of ideas that somebody here knows something of. */
function both(heard: readonly Cry[], likely: readonly Likely[], index: DirectoryIndex): Cry[] {
  const problems = new Map(heard.map((cry) => [cry.concept, cry]));
  for (const { idea, share } of likely) {
    if (!index.knows(idea, NEAR_ENOUGH)) continue;
    const { weight, words } = problems.get(idea) ?? { weight: 0, words: [] };
    problems.set(idea, { concept: idea, weight: weight + LEARNED * share, words });
  }
  return [...problems.values()].sort((a, b) => b.weight - a.weight);
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
    .slice(0, MOST_PROBLEMS);
}

/** So much of a pattern has to be said for words to be about a problem, however they sound. */
const PLAINLY = 0.8;
/** Less telling words than this in all are about nothing. */
const SAYS_LITTLE = 0.7;

/** Whether words are likelier to be thanks, plans, answers or remarks to a bot than a problem. */
export function isTalk({ words, patterns, likely, english }: Told): boolean {
  if (patterns.some(({ weight }) => weight >= PLAINLY)) return false;
  const telling = words.filter(({ low }) => low !== 'not' && !emptyWords.has(low));
  const told = telling.reduce((sum, { low }) => sum + english.rarity(low), 0);
  return likely[0]?.idea === SMALL_TALK || told < SAYS_LITTLE;
}

/** Whoever says these prepares a lesson or learns; they tell of nobody. */
const PREPARED = new Set(
  'lesson lessons training session sessions assembly assemblies policy policies course courses cpd inset twilight education workshop workshops resources curriculum unit scheme talk talks teach teaches teaching awareness safely skills'.split(
    ' ',
  ),
);
const EVERY_FURTHER_ROLE = 0.2;
/** Somebody who knows of the very thing comes after those whose part it is to act. */
const KNOWS_OF_IT = 0.62;

/** Whether this is about a lesson, a training or a policy rather than about somebody. */
export function isPrepared(words: readonly Word[]): boolean {
  return words.some(({ low }) => PREPARED.has(low));
}

/** What needs care before anything else, and whose part it is: ideas with how much (0 to 1) each answers for it. */
export function matterIn(told: Told): { matter: Matter; ask: ReadonlyMap<string, number> } | undefined {
  const { words, mentions, index, english } = told;
  if (isPrepared(words)) return undefined;
  // The bare name of a topic tells of nobody either.
  if (words.every((_, at) => isNamed(at, mentions))) return undefined;
  const heard = index.glossary.matters(words).filter(({ alone, words: cried }) => !alone || isAll(cried));
  function isAll(cried: readonly number[]): boolean {
    const inCry = (at: number) => cried.includes(at);
    if (mentions.some(({ from, to }) => !words.slice(from, to).some((_, at) => inCry(from + at)))) return false;
    return words.every(({ low }, at) => inCry(at) || emptyWords.has(low) || low === 'not' || english.rarity(low) < 0.5);
  }
  const conduct = heard.find(({ ask }) => ask[0] === 'headteacher');
  const first = conduct ?? heard.find(({ matter }) => matter === 'risk') ?? heard[0];
  if (first === undefined) return undefined;
  const near = new Map(index.glossary.related('safeguarding'));
  const concepts = [...mentions, ...problemsIn(told)].map(({ concept }) => concept);
  const knowing = first.matter === 'risk' && !conduct ? concepts.filter((concept) => near.has(concept)) : [];
  return {
    matter: first.matter,
    ask: new Map([
      ...knowing.map((key) => [key, KNOWS_OF_IT] as const),
      ...first.ask.map((key, at) => [key, 1 - EVERY_FURTHER_ROLE * at] as const),
    ]),
  };
}
