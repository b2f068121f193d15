import type { Button, Message } from '../chat/message.ts';
import { rich } from '../chat/rich-text.ts';
import type { OwnWord } from './own-words.ts';

/** The most words that one message shows; the others are found by saying a part of them. */
const SHOWN = 15;

const add: Button = { label: 'Add a word', action: 'expertise.word', value: '' };

/** The school's own words, or those among them that have the part asked for. */
export function glossaryCard(words: readonly OwnWord[], part: string, all: number): Message {
  const summary = 'Your school’s own words';
  if (all === 0) {
    return {
      summary,
      blocks: [
        {
          kind: 'text',
          text: rich`*Does your school have words of its own?* Tell me what “the Hub” or “PING time” means, and I find the right colleagues when somebody uses it. I know the usual words of English schools already.`,
        },
        { kind: 'buttons', buttons: [add] },
      ],
    };
  }
  if (words.length === 0) {
    return {
      summary,
      blocks: [
        { kind: 'text', text: rich`None of your school’s own words has “${part}” in it.` },
        { kind: 'buttons', buttons: [add] },
      ],
    };
  }
  const shown = words.slice(0, SHOWN);
  const more = words.length - shown.length;
  return {
    summary,
    blocks: [
      { kind: 'text', text: rich`*Your school’s own words* and what they mean. Choose one to change or remove it.` },
      { kind: 'facts', facts: shown.map(({ word, meaning }) => ({ label: word, value: meaning })) },
      ...(more > 0
        ? [
            {
              kind: 'note',
              text: rich`And ${more} more: say *glossary* and a part of the word to see it.`,
            } as const,
          ]
        : []),
      {
        kind: 'buttons',
        buttons: [
          ...shown.map(({ id, word }) => ({ label: `Change ${word}`, action: 'expertise.word', value: id })),
          { ...add, style: 'primary' },
        ],
      },
    ],
  };
}

/**
 * A word was kept; says what was understood of its meaning, in `ideas` that are known already, and what it meant until
 * then in `usual` words of English schools, where that is something else.
 */
export function wordKeptCard({ word, meaning }: OwnWord, ideas: readonly string[], usual: readonly string[]): Message {
  const understood =
    ideas.length > 0
      ? rich`I take it to be about: ${ideas.join(', ')}.`
      : rich`That is no idea I know yet, so I look for those very words in what colleagues say they can do.`;
  return {
    summary: `Noted: ${word}`,
    blocks: [
      {
        kind: 'text',
        text: rich`Thank you. From now on *${word}* means _${meaning}_ when somebody asks who can help.`,
      },
      ...(usual.length > 0
        ? [
            {
              kind: 'text',
              text: rich`Until now I took it to mean “${usual.join('” or “')}”, as in other schools. Here it no longer does.`,
            } as const,
          ]
        : []),
      { kind: 'note', text: understood },
      { kind: 'buttons', buttons: [{ ...add, label: 'Add another' }] },
    ],
  };
}
