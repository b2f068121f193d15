import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { literal } from '../../../src/adapters/teams/literal.ts';

// Teams for the web reads markdown as this reader does; where it reads less, fewer marks count.
const readers = (['commonmark', 'default'] as const).map((preset) => new MarkdownIt(preset, { html: false }));

const marks =
  '* ** _ __ ` ``` ~~ [ ]( ] : <a> </at> <!-- <https://a.example> ![x] (u) &amp; &#42; \\ \\* # === --- | + - 1. 9) a b é 🙂 _a a_ x@y.example ! "';
const piece = fc.oneof(
  fc.constantFrom(...marks.split(' '), ' ', '    ', '\t', '\n', '\n\n', '- ', '1. ', '> '),
  fc.string({ maxLength: 4 }),
);
const typed = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

/** Words as they are read, without what no reader shows: blanks at the ends of lines, and more than one. */
const seen = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('typed words where Teams reads markdown', () => {
  it('are shown as words, with no markup made of them and nothing missing', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const safe = literal(text);
        for (const reader of readers) {
          const html = reader.render(safe);
          const made = html.replaceAll(/<\/?p>|<br ?\/?>/g, '');
          expect(made).not.toMatch(/<[a-z/]/);
          expect(seen(words(made))).toBe(seen(safe));
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function words(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
