import { describe, expect, it } from 'vitest';
import { messageCards } from '../../../src/adapters/teams/message-card.ts';
import type { Block, Message } from '../../../src/core/chat/message.ts';
import { rich } from '../../../src/core/chat/rich-text.ts';
import { wordsIn } from '../../support/card-checker.ts';

const userOf = (person: string) => (person === 'known' ? '29:known' : undefined);

describe('what people typed', () => {
  const typed =
    '**not bold** _nor this_ [nor](https://a.link) <at>Everyone</at> {{DATE(2026-12-04T09:00:00Z,SHORT)}} 😀 שלום';

  it('stands in a text word for word, as data', () => {
    const [{ card }] = messageCards(one({ kind: 'text', text: rich`You said: ${typed}` }), userOf);
    expect(card.body.map(({ type }) => type)).toEqual(['RichTextBlock']);
    expect(wordsIn(card).join('')).toBe(
      `You said: ${typed.replaceAll('<', '‹').replace('‹/', '‹/').replace('{{', '｛{')}`,
    );
    expect(card.msteams).toBeUndefined();
  });

  it.each(['heading', 'facts', 'mention'])('is no markup where Teams reads markdown: %s', (kind) => {
    const blocks: Record<string, Block> = {
      heading: { kind: 'heading', text: typed },
      facts: { kind: 'facts', facts: [{ label: typed.slice(0, 60), value: typed }] },
      mention: { kind: 'text', text: rich`${{ kind: 'mention', person: 'known', name: 'Priya' }} said: ${typed}` },
    };
    const [{ card }] = messageCards(one(blocks[kind] as Block), userOf);
    const shown = wordsIn(card).join('\n').replaceAll('<at>Priya</at>', '');
    expect(shown).toContain('😀 שלום');
    expect(shown).not.toMatch(/[*<]|\]\(|\{\{DATE|(^|\W)_|_(\W|$)/);
  });

  it.each([
    '- a point',
    '# a title',
    '> a quote',
    '1. one',
    '+ more',
    '    code',
    '===',
    'a\\b',
    '&lt;',
    '`x`',
    '~~x~~',
  ])('does not become something else at the start of a line: %s', (text) => {
    const [{ card }] = messageCards(one({ kind: 'heading', text }), userOf);
    expect(wordsIn(card).join('')).not.toMatch(/^(\s*[-#>+=]|\d+\.\s| {4})|[\\`~]|&lt;/);
  });

  it('makes no link or mention together with what stands beside it', () => {
    const priya = { kind: 'mention', person: 'known', name: 'Priya' } as const;
    const text = rich`${priya} ${'[click'}*${']'}*${'(https://a.example) <'}*${'at>Priya</at>'}*`;
    const [{ card }] = messageCards(one({ kind: 'text', text }), userOf);
    expect(wordsIn(card.body)).toEqual(['<at>Priya</at> ［click**］**(https://a.example) ‹**at›Priya‹/at›**']);
  });

  it('keeps an address as it is, underlines included', () => {
    const address = 'first_last@school.example';
    const [{ card }] = messageCards(one({ kind: 'facts', facts: [{ label: 'E-mail', value: address }] }), userOf);
    expect(wordsIn(card)).toContain(address);
  });
});

function one(block: Block): Message {
  return { summary: 'A summary', blocks: [block] };
}
