import { type Time, timeIn } from './availability.ts';
import type { DirectoryIndex } from './directory-index.ts';
import type { English } from './english.ts';
import type { Matter } from './glossary/grave.ts';
import { namesIn } from './names.ts';
import { isPrepared, isTalk, matterIn, problemsIn, type Told } from './problems.ts';
import { corrected } from './spelling.ts';
import { DAY, graveWant, type Heard, namedWants, problemWants, type Want, wordWants } from './wants.ts';
import { type Word, wordsOf } from './words.ts';

/** A question as it was understood. */
export type Query = {
  words: readonly Word[];
  people: readonly string[];
  wants: readonly Want[];
  problem: boolean;
  /** It is likelier to be small talk than a problem. */
  talk: boolean;
  /** When somebody has to be there. */
  time?: Time;
  /** What needs care before anything else; it is neither counted nor put to a channel. */
  matter?: Matter;
};

const SAFEGUARDING = new Set(['safeguarding', 'safeguarding-lead']);

/** Understands a question: slips mended, names and times told apart from what it is about. */
export function queryOf(text: string, index: DirectoryIndex, english: English): Query {
  const words = corrected(wordsOf(text).slice(0, 80), index, english);
  const people = namesIn(words, index, english);
  const when = timeIn(words);
  const mentions = index.glossary.mentions(words).filter(({ from }) => !when?.words.has(from));
  const [patterns, likely] = [index.glossary.cries(words), english.likeliest(words)];
  const told: Told = { words, mentions, patterns, likely, index, english };
  const grave = matterIn(told);
  if (grave)
    return { words, people: [], wants: [graveWant(grave.ask)], problem: true, talk: false, matter: grave.matter };
  const cries = when ? [] : problemsIn(told);
  const heard: Heard = { words, cries, likely, index, english };
  const used = new Set<number>([...people.used, ...(when?.words ?? [])]);
  const named = namedWants(mentions, used, heard);
  const meant = [...named, ...problemWants(cries, named)];
  const wants = [...meant, ...wordWants(meant, used, heard)];
  const guarded =
    SAFEGUARDING.has(cries[0]?.concept ?? '') || mentions.some(({ concept }) => SAFEGUARDING.has(concept));
  return {
    words,
    people: people.people,
    wants: sole(merged(alternatives(wants, words))),
    problem: cries.length > 0,
    talk: isTalk(told),
    ...(when ? { time: when.time } : {}),
    ...(guarded && !isPrepared(words) ? { matter: 'risk' } : {}),
  };
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
