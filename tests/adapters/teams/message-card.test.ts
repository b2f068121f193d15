import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Element } from '../../../src/adapters/teams/card.ts';
import { readPress } from '../../../src/adapters/teams/card-data.ts';
import { messageCards } from '../../../src/adapters/teams/message-card.ts';
import type { Block, Message } from '../../../src/core/chat/message.ts';
import { plain, rich } from '../../../src/core/chat/rich-text.ts';
import { anyMessage } from '../../support/any-message.ts';
import { cardFaults, everyPart, wordsIn } from '../../support/card-checker.ts';

const userOf = (person: string) =>
  person === 'known' ? '29:known' : person.startsWith('sam') ? `29:${person}` : undefined;

describe('whatever core says', () => {
  it('reaches Teams as cards that it takes, each under 25 KB', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(messageCards(message, userOf).flatMap(({ card }) => cardFaults(card))).toEqual([]);
        expect(messageCards(message, userOf).every(({ summary }) => summary.trim() !== '')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every button, with what it does', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const pressed = messageCards(message, userOf).flatMap(({ card }) => presses(card));
        expect(pressed).toEqual(message.blocks.flatMap(deeds));
      }),
      { numRuns: 100 },
    );
  });

  it('loses no word of a long text, and says on each further card that it goes on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12_000 }), (count) => {
        const text = Array.from({ length: count }, (_, n) => `w${n}`).join(' ');
        const [first, ...more] = messageCards(one({ kind: 'text', text: plain(text) }), userOf);
        expect(
          [first, ...more]
            .flatMap(({ card }) => wordsIn(card))
            .join('')
            .replaceAll('(continued)', ''),
        ).toBe(text);
        for (const { card, summary } of more) {
          expect(wordsIn(card)[0]).toBe('(continued)');
          expect(summary).toBe('A summary (continued)');
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a message in Teams', () => {
  it('shows bold, italics and links by their look and never by marks', () => {
    const [{ card }] = messageCards(
      one({ kind: 'text', text: rich`*Well* _done_, see [this](https://a.example/b)` }),
      userOf,
    );
    expect(card.body).toEqual([
      {
        type: 'RichTextBlock',
        inlines: [
          { type: 'TextRun', text: 'Well', weight: 'Bolder' },
          { type: 'TextRun', text: ' ' },
          { type: 'TextRun', text: 'done', italic: true },
          { type: 'TextRun', text: ', see ' },
          { type: 'TextRun', text: 'this', selectAction: { type: 'Action.OpenUrl', url: 'https://a.example/b' } },
        ],
      },
    ]);
  });

  it('notifies whom it mentions, and names those it cannot', () => {
    const sam = (person: string) => ({ kind: 'mention', person, name: 'Sam <Jones>' }) as const;
    const [{ card }] = messageCards(
      one({ kind: 'text', text: rich`*Ask* ${sam('sam1')}, ${sam('sam2')} or ${sam('unknown')}` }),
      userOf,
    );
    expect(wordsIn(card.body)).toEqual(['**Ask** <at>Sam Jones</at>, Sam ‹Jones› or Sam ‹Jones›']);
    expect(card.msteams?.entities).toEqual([
      { type: 'mention', text: '<at>Sam Jones</at>', mentioned: { id: '29:sam1', name: 'Sam Jones' } },
    ]);
  });

  it('gives each line a place of its own, and points of a list their mark', () => {
    const [{ card }] = messageCards(
      one({
        kind: 'text',
        text: rich`One
      two

      - three`,
      }),
      userOf,
    );
    expect(card.body.map(({ spacing }) => spacing)).toEqual([undefined, 'None', undefined]);
    expect(wordsIn(card)).toEqual(['One', 'two', '• ', 'three']);
  });

  it('marks a chosen answer with a tick as well as a colour, and tells a screen reader what is answered', () => {
    const block: Block = {
      kind: 'choices',
      label: 'Worth your time?',
      action: 'rate',
      about: 'p1',
      choices: [1, 2, 3, 4, 5].map((n) => ({ label: String(n), value: String(n) })),
      chosen: '4',
    };
    const [{ card }] = messageCards(one(block), userOf);
    const buttons = everyPart(card).filter(({ type }) => type === 'Action.Execute');
    expect(buttons.map(({ title, style }) => [title, style])).toEqual([
      ['1', undefined],
      ['2', undefined],
      ['3', undefined],
      ['✓ 4', 'positive'],
      ['5', undefined],
    ]);
    expect(buttons[3]?.tooltip).toBe('Worth your time?: 4');
  });

  it('says a chart in labels and numbers beside its bars, which are to scale', () => {
    const bars = [
      { label: 'Workload', value: 6, note: 'most named' },
      { label: 'Time', value: 3 },
      { label: 'None of these', value: 0 },
    ];
    const [{ card }] = messageCards(
      one({ kind: 'chart', title: 'What stood in the way', unit: 'answers', bars }),
      userOf,
    );
    expect(wordsIn(card).filter((word) => word.trim() !== '')).toEqual([
      'What stood in the way (answers)',
      'Workload',
      '██████████',
      '6 (most named)',
      'Time',
      '█████░░░░░',
      '3',
      'None of these',
      '░░░░░░░░░░',
      '0',
    ]);
  });

  it('shows a picture that Teams can fetch, and describes any other', () => {
    const show = (url: string) =>
      messageCards(one({ kind: 'image', source: { url }, alt: 'A hexagon' }), userOf)[0].card.body;
    expect(show('https://a.example/h.png')).toEqual([
      { type: 'Image', url: 'https://a.example/h.png', altText: 'A hexagon', size: 'Stretch' },
    ]);
    expect(wordsIn(show('http://a.example/h.png'))).toEqual(['(picture: A hexagon)']);
    expect(wordsIn(show('javascript:alert(1)'))).toEqual(['(picture: A hexagon)']);
  });

  it('draws a divider as a line above what follows', () => {
    const [{ card }] = messageCards(
      {
        summary: 's',
        blocks: [{ kind: 'note', text: plain('a') }, { kind: 'divider' }, { kind: 'note', text: plain('b') }],
      },
      userOf,
    );
    expect(card.body.map(({ separator }) => separator)).toEqual([undefined, true]);
  });

  it('tells the buttons of a Home from those of messages', () => {
    const block: Block = { kind: 'buttons', buttons: [{ label: 'Log CPD', action: 'cpd.log', value: '' }] };
    const home = (cards: ReturnType<typeof messageCards>) =>
      readPress(everyPart(cards[0].card).find(({ type }) => type === 'Action.Execute')?.data);
    expect(home(messageCards(one(block), userOf, { home: true }))).toEqual({
      kind: 'action',
      action: 'cpd.log',
      value: '',
      home: true,
    });
    expect(home(messageCards(one(block), userOf))).toEqual({ kind: 'action', action: 'cpd.log', value: '' });
  });
});

function one(block: Block): Message {
  return { summary: 'A summary', blocks: [block] };
}

function presses(card: { body: readonly Element[] }): [string, string][] {
  return everyPart(card)
    .filter(({ type }) => type === 'Action.Execute')
    .map(({ data }) => readPress(data))
    .map((press) => (press?.kind === 'action' ? [press.action, press.value] : ['', '']));
}

function deeds(block: Block): [string, string][] {
  if (block.kind === 'buttons') return block.buttons.map(({ action, value }) => [action, value]);
  if (block.kind === 'choices') return block.choices.map(({ value }) => [block.action, `${block.about} ${value}`]);
  return [];
}
