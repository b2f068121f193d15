import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionOf } from '../../../src/adapters/slack/block-kit.ts';
import { homeOf, messagesOf, partsOf } from '../../../src/adapters/slack/message.ts';
import { modalOf } from '../../../src/adapters/slack/modal.ts';
import type { Block } from '../../../src/core/chat/message.ts';
import { anyForm, anyMessage } from '../../support/any-message.ts';
import { blockFaults, messageFaults, modalFaults, textsIn } from '../../support/block-kit-checker.ts';

const userOf = (person: string) => (person === 'known' ? 'U1' : undefined);
const asked = {
  place: { kind: 'direct', id: 'D0123456789' },
  message: { place: 'D0123456789', message: '1700000000.000100' },
} as const;

describe('whatever core says', () => {
  it('reaches Slack within every limit of a message', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(messagesOf(message, userOf).flatMap(messageFaults)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('reaches Slack within every limit with its charts as pictures, and where Slack then wants words instead', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const ids = new Map<Block, string>(
          message.blocks.flatMap((block, n) => (isEnclosed(block) ? [[block, `F${10_000_000 + n}`]] : [])),
        );
        for (const { message: shown, instead } of partsOf(message, userOf, { ids, filesGo: 'It is there.' })) {
          expect([...messageFaults(shown), ...(instead === undefined ? [] : messageFaults(instead))]).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says a message of nothing but a summary without end in as many messages as it takes', () => {
    const summary = Array.from({ length: 5000 }, (_, n) => `w${n}`).join(' ');
    const shown = messagesOf({ summary, blocks: [] }, userOf);
    expect(shown.flatMap(messageFaults)).toEqual([]);
    expect(textsIn(shown.map(({ blocks }) => blocks)).join('')).toContain('w4999');
  });

  it('fits a Home', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(blockFaults(homeOf(message, userOf).blocks, 'home')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('fits a modal', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        expect(modalFaults(modalOf(form, asked, userOf) as never)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every button, with what it does', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const wanted = message.blocks.flatMap(deeds);
        const drawn = messagesOf(message, userOf).flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.type === 'actions' ? block.elements : [])),
        );
        expect(
          drawn.map((one) =>
            'value' in one || 'text' in one ? [actionOf(one.action_id ?? ''), 'value' in one ? one.value : ''] : [],
          ),
        ).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });

  it('loses no word of a long text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6000 }), (count) => {
        const text = Array.from({ length: count }, (_, n) => `w${n}`).join(' ');
        const shown = messagesOf(
          {
            summary: 's',
            blocks: [{ kind: 'text', text: [{ kind: 'paragraph', inlines: [{ kind: 'plain', text }] }] }],
          },
          userOf,
        );
        expect(shown.flatMap(({ blocks }) => textsIn(blocks)).join('')).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('says in a Home that there is more than it holds', () => {
    const blocks = Array.from({ length: 140 }, () => ({ kind: 'divider' }) as const);
    expect(textsIn(homeOf({ summary: 's', blocks }, userOf).blocks)).toEqual([
      expect.stringContaining('There is more than fits here (41'),
    ]);
  });
});

function isEnclosed({ kind }: Block): boolean {
  return kind === 'chart' || kind === 'file';
}

function deeds(block: Block): [string, string][] {
  if (block.kind === 'buttons') return block.buttons.map(({ action, value }) => [action, value]);
  if (block.kind === 'choices') return block.choices.map(({ value }) => [block.action, `${block.about} ${value}`]);
  return [];
}
