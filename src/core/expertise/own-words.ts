import { z } from 'zod';
import type { GlossaryEntry } from './glossary/entry.ts';
import { standardEntries } from './glossary/standard.ts';
import type { Glossary } from './glossary.ts';
import { emptyWords, simpleWord, wordsOf } from './words.ts';

/** A word (or a few) of a school's own and what it means, both as somebody typed them. */
export type OwnWord = { id: string; word: string; meaning: string };

/** The most characters of a word, and of its meaning. */
export const longest = { word: 60, meaning: 200 } as const;

/** The most words of its own that a school keeps. */
export const MOST_WORDS = 300;

/** Marks that turn words around, also those beside them; nobody sees that they are there. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const telling = (text: string) => wordsOf(text).some(({ low }) => !emptyWords.has(low));
const text = (max: number) =>
  z
    .string()
    .transform((typed) => typed.replaceAll(TURNING, '').replaceAll(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'Please answer this one.').max(max, `Please keep this to ${max} characters.`))
    .refine((typed) => /[\p{L}\p{N}]/u.test(typed), {
      error: 'I look for letters and numbers. Please use at least one.',
      abort: true,
    })
    .refine(telling, 'That is said about so much that it would find everybody. Please use words of its own.');

/** What a school may add; the message of a fault says what to type instead. */
export const ownWord = z.object({ word: text(longest.word), meaning: text(longest.meaning) });

/** The ideas of the glossary that a meaning names. */
export function ideasIn(meaning: string, glossary: Glossary): string[] {
  return [...new Set(glossary.mentions(wordsOf(meaning)).map(({ concept }) => concept))];
}

/** What English schools mean by this word, in other words of theirs: one for each idea, other than those named. */
export function usualMeanings(word: string, besides: readonly string[]): string[] {
  const asked = simpleWord(asTerm(word));
  return standardEntries.flatMap(({ id, terms }) => {
    const names = terms.split(';').map((term) => term.replace(/=\s*$/, '').trim());
    if (besides.includes(id) || !names.some((name) => simpleWord(name) === asked)) return [];
    return names.find((name) => simpleWord(name) !== asked) ?? [];
  });
}

/**
 * A school's words as entries of a glossary: a further name for each idea that the meaning mentions, or else an idea of
 * their own under both names.
 * @param standard the glossary that meanings are read with
 */
export function ownEntries(words: readonly OwnWord[], standard: Glossary): GlossaryEntry[] {
  return words.flatMap(({ word, meaning }): GlossaryEntry[] => {
    const ideas = ideasIn(meaning, standard);
    if (ideas.length > 0) return ideas.map((id) => ({ id, terms: asTerm(word) }));
    const id = `${OWN}${simpleWord(word).replaceAll(' ', '-')}`;
    return [{ id, terms: `${asTerm(word)}; ${asTerm(meaning)}` }];
  });
}

/** Begins the name of an idea that only this school has. */
export const OWN = 'our-';

/** Typed text is one term, whatever is in it: marks that mean something to a glossary go, and so does an article. */
function asTerm(typed: string): string {
  return typed.replaceAll(/[;=]/g, ' ').replace(/^(the|our|an?)\s+(?=\S)/i, '');
}
