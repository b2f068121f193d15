import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { understand } from '../../src/core/evaluation/words.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';

const calendar = { timeZone: 'Europe/London', opens: '08:00', closes: '17:00', periods: english2026to27 };
/** A Tuesday in the autumn term, after half-term. */
const today = Temporal.PlainDate.from('2026-11-24');

describe('whatever is typed', () => {
  const tight = (text: string) => text.toWellFormed().replace(/[\s\p{Cc}]+/gu, '');
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            '4 loved it',
            'trying it with Y9 next week',
            'not yet, no time',
            'stop',
            'after half term',
            'happy to help',
          ],
          ...['tried it once but no time', 'as a bonus', 'aim met', 'I wasn’t there', '5 stars', 'remind me on'],
          ...['<b>4</b>', '=1+1', '@everyone', '\u202eלא', '🐝', ', ', ' and ', '\n', '4', ' 7/5 ', "I'll ", '\0'],
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(' ')),
  );

  test('gives whole ratings from 1 to 5, real dates, and only words that were typed', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (said) => {
        const understood = await understand(said, { calendar, today });
        const { rating, planBy, until, ...rest } = understood as Record<string, unknown>;
        if (rating !== undefined) expect([1, 2, 3, 4, 5]).toContain(rating);
        for (const date of [planBy, until].filter((one) => one !== undefined)) Temporal.PlainDate.from(String(date));
        for (const key of ['learned', 'plan', 'unplannedGain', 'change', 'barrier', 'words']) {
          const words = rest[key];
          if (words !== undefined) expect(tight(said)).toContain(tight(String(words)));
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    'a'.repeat(100_000),
    '4 '.repeat(50_000),
    ' ,'.repeat(50_000),
    "I'll ".repeat(20_000),
    'my a '.repeat(20_000),
    'yes, '.repeat(20_000),
    'xx '.repeat(33_000),
    'not yet '.repeat(12_500),
    'really '.repeat(14_000),
    'y9 and '.repeat(14_000),
    'next week '.repeat(10_000),
    '⭐ '.repeat(50_000),
    '4'.repeat(100_000),
    '4-'.repeat(50_000),
    '\u202e🐝'.repeat(30_000),
    'ð'.repeat(100_000),
  ])('answers 100 kB of hostile text: %.12s…', async (said) => {
    expect(await understand(said, { calendar, today })).toHaveProperty('intent');
  });

  test('keeps at most 3,000 characters and never half an emoji', async () => {
    const understood = await understand(`4 loved ${'🐝'.repeat(3_000)}`, { calendar, today });
    expect(understood).toMatchObject({ intent: 'answer', rating: 4 });
    const { learned = '' } = understood as { learned?: string };
    expect(learned.length).toBeLessThanOrEqual(3_000);
    expect(learned.isWellFormed()).toBe(true);
  });

  test('is read for its first 5,000 characters only', async () => {
    const understood = await understand(`loved it ${'la '.repeat(2_000)}, 4`, { calendar, today });
    expect(understood).not.toHaveProperty('rating');
  });
});
