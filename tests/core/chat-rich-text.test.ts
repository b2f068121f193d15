import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richPlain } from '../../src/core/chat/plain-text.ts';
import { contact, inlineText, mention, plain, rich } from '../../src/core/chat/rich-text.ts';
import { storable, storableJson, storableTurn } from '../../src/core/chat/storable.ts';
import type { Turn } from '../../src/core/chat/turn.ts';
import { localInstant } from '../support/test-school.ts';

/** Anything that somebody could type or paste, the worst of it often. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '*',
        '_',
        '[',
        ']',
        '(',
        ')',
        '- ',
        '\n',
        '\n\n',
        'https://x.uk',
        '\uE000',
        '\u202E',
        '👩🏽‍🏫',
        'ab',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('rich text', () => {
  it('reads the small markdown of its own words', () => {
    expect(rich`How was *${'it'}*, _really_? See [the page](https://school.uk/cpd).`).toEqual([
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'plain', text: 'How was ' },
          { kind: 'bold', inlines: [{ kind: 'plain', text: 'it' }] },
          { kind: 'plain', text: ', ' },
          { kind: 'italic', inlines: [{ kind: 'plain', text: 'really' }] },
          { kind: 'plain', text: '? See ' },
          { kind: 'link', label: 'the page', url: 'https://school.uk/cpd' },
          { kind: 'plain', text: '.' },
        ],
      },
    ]);
    expect(rich`Either:\n- *one*\n- two\n\nThen three`.map((paragraph) => paragraph.kind)).toEqual([
      'paragraph',
      'list',
      'paragraph',
    ]);
  });

  it('never takes what a person typed for markup, and loses none of it', () => {
    fc.assert(
      fc.property(typed, typed, typed, (first, second, third) => {
        expect(rich`${first} *${second}*\n- _${third}_`).toEqual([
          { kind: 'paragraph', inlines: [word(first), word(' '), { kind: 'bold', inlines: [word(second)] }] },
          { kind: 'list', items: [[{ kind: 'italic', inlines: [word(third)] }]] },
        ]);
        expect(plain(first)).toEqual([{ kind: 'paragraph', inlines: [word(first)] }]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives an address that a person typed as a link only where it is safe to follow', () => {
    for (const url of ['https://school.uk/a_(b)*c*?d=[e]', 'http://school.uk', 'mailto:office@school.uk']) {
      expect(rich`[${'here'}](${url})`).toEqual([
        { kind: 'paragraph', inlines: [{ kind: 'link', label: 'here', url }] },
      ]);
    }
    const unsafe = [
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://x.uk',
      'https://x.uk|y>',
      'https://a b',
      'file:///etc',
      '',
    ];
    for (const url of unsafe) {
      expect(rich`[${'here'}](${url})`).toEqual([{ kind: 'paragraph', inlines: [word(`here (${url})`)] }]);
    }
  });

  it('says every inline in words, links with their address', () => {
    const text = rich`${mention({ id: 'p1', name: 'Idris' })} wrote *a [page](https://school.uk)*\n- one\n- two`;
    expect(richPlain(text)).toBe('Idris wrote a page (https://school.uk)\n\n- one\n- two');
    const ways = rich`${contact({ id: 'p1', name: 'Idris', email: 'i@s.uk' })} or ${contact({ id: 'p2', name: 'Bea' })}`;
    expect(richPlain(ways)).toBe('Write to Idris (i@s.uk) or Write to Bea');
    expect(inlineText({ kind: 'bold', inlines: [mention({ id: 'p1', name: 'Idris' })] })).toBe('Idris');
  });
});

describe('what comes in', () => {
  it('is kept but for null characters and broken halves of characters, which no database takes', () => {
    expect(storable('a\u0000b\uD83Dc\uDC00 👩🏽‍🏫 \u202Etfel')).toBe('ab\uFFFDc\uFFFD 👩🏽‍🏫 \u202Etfel');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => storable(storable(text)) === storable(text)));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => storable(text) === text.replaceAll('\u0000', '')));
  });

  it('is cleaned wherever a turn holds text, and replies are cleaned all the way down', () => {
    const turn: Turn = {
      id: 't\u0000',
      from: { platform: 'test', workspace: 'w\u0000', user: 'u\u0000' },
      place: { kind: 'direct', id: 'd\u0000' },
      at: localInstant('2026-11-24T15:30'),
      deed: { kind: 'said', text: 'hi\uD800', inReplyTo: { place: 'd\u0000', message: 'm\u0000' } },
    };
    expect(storableTurn(turn)).toEqual({
      ...turn,
      id: 't',
      from: { platform: 'test', workspace: 'w', user: 'u' },
      place: { kind: 'direct', id: 'd' },
      deed: { kind: 'said', text: 'hi\uFFFD', inReplyTo: { place: 'd', message: 'm' } },
    });
    expect(storableJson([{ a: { b: ['👩'.slice(0, 1)] } }])).toEqual([{ a: { b: ['\uFFFD'] } }]);
  });
});

function word(text: string) {
  return { kind: 'plain' as const, text };
}
