import type { Temporal } from 'temporal-polyfill';
import type { Block } from '../chat/message.ts';
import type { Inline } from '../chat/rich-text.ts';
import { isOpen } from './counting.ts';
import type { Written, WrittenAbout } from './model.ts';

/** The names that a school shows: from which day on, and what was written about the one activity in view. */
export type Names = { since: Temporal.PlainDate; written: readonly Written[] };

const LONGEST = 300;

const aboutWords: Readonly<Record<WrittenAbout, string>> = {
  learned: 'learned',
  plan: 'plans',
  gain: 'gained besides',
  barrier: 'says what got in the way',
  change: 'sees a change',
};

/** Only what was first written once staff knew that leaders would see names. */
export function readable(written: readonly Written[], since: Temporal.Instant): readonly Written[] {
  return written.filter(({ at }) => isOpen(at, since));
}

/** What staff wrote, with their names. */
export function writtenBlocks({ written }: Names, offset: number, atOnce: number): readonly Block[] {
  const items = written.slice(offset, offset + atOnce).map(({ name, about, text }): readonly Inline[] => [
    { kind: 'bold', inlines: [{ kind: 'plain', text: name }] },
    { kind: 'plain', text: ` ${aboutWords[about]}: ${shortened(text)}` },
  ]);
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: 'In their words' },
    { kind: 'text', text: [{ kind: 'list', items }] },
  ];
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text;
}
