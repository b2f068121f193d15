import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadEnglish, samplesIn } from '../../src/adapters/english/english.ts';
import type { English } from '../../src/core/expertise/english.ts';
import { standardEntries } from '../../src/core/expertise/glossary/standard.ts';
import { problemIndexOf, type Sample } from '../../src/core/expertise/problem-index.ts';
import { wordsOf } from '../../src/core/expertise/words.ts';

let english: English;
let samples: readonly Sample[];
beforeAll(async () => {
  english = await loadEnglish();
  samples = samplesIn(
    await readFile(new URL('../../src/adapters/english/problems.tsv', import.meta.url), { encoding: 'utf8' }),
  );
});

const likely = (text: string) => english.likeliest(wordsOf(text)).map(({ idea }) => idea);

describe('a problem in words of its own', () => {
  test.each([
    ['it is freezing in here and we all have coats on', ['site', 'ventilation']],
    ['need thirty booklets stapled by tomorrow', ['design-print']],
    ['she keeps falling asleep on her desk', ['sleep', 'motivation', 'neglect']],
    ['the printer has eaten my worksheet again', ['it-support', 'design-print']],
    ['nobody puts their hand up', ['questioning', 'talk']],
  ])('“%s” is first of all about one of %s', (text, ideas) => {
    expect(ideas).toContain(likely(text)[0]);
  });

  test('with nothing that was ever said of an idea is about none', () => {
    expect(likely('zyzzyva qwertz')).toEqual([]);
    expect(likely('')).toEqual([]);
  });

  test('is ordered by how likely each idea is, of 1 for the first, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'he not printer reading the lunch cold phone dad'.split(' '))),
        (words) => {
          const shares = english.likeliest(wordsOf(words.join(' '))).map(({ share }) => share);
          expect(shares).toEqual([...shares].sort((a, b) => b - a));
          if (shares.length > 0) expect(shares[0]).toBe(1);
          for (const share of shares) expect(share).toBeGreaterThan(0);
        },
      ),
    );
  });

  test('is learned from sentences: who said it first counts more, and a pair of words more than the two apart', () => {
    const index = problemIndexOf([
      { ideas: ['one', 'two'], sentence: 'the kettle is broken' },
      { ideas: ['three'], sentence: 'broken is what the kettle sounds like' },
    ]);
    const [first, second, third] = index.likeliest(wordsOf('kettle is broken'));
    expect([first?.idea, first?.share]).toEqual(['one', 1]);
    expect([second?.idea, third?.idea].sort()).toEqual(['three', 'two']);
  });
});

describe('the sample sentences', () => {
  test('are of ideas that the glossary has, each told once, in a line that can be read', () => {
    const ids = new Set(standardEntries.map(({ id }) => id));
    expect(samples.flatMap(({ ideas }) => ideas).filter((idea) => !ids.has(idea))).toEqual([]);
    const told = samples.map(({ sentence }) => sentence.toLowerCase());
    expect(new Set(told).size).toBe(told.length);
    expect(samples.filter(({ sentence }) => wordsOf(sentence).length < 2 || sentence.length > 140)).toEqual([]);
  });
});
