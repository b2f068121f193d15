import { z } from 'zod';

const note = z.enum(['moved', 'beyond-calendar', 'only-on', 'no-moment', 'tick-failed', 'empty', 'form-gone']);

/** Something that the page says about what was just done. */
export type Note = z.infer<typeof note>;

const TEXTS: Readonly<Record<Exclude<Note, 'moved'>, string>> = {
  'beyond-calendar':
    'The school calendar ends before that day, so the clock stayed where it is. Import the next school year, or choose a date and time.',
  'only-on': 'The clock only moves on: please choose a later moment.',
  'no-moment': 'That is no date and time. Please choose one such as 7 September 2026, 15:30.',
  'tick-failed':
    'The clock has moved, but something went wrong with what fell due. It is tried again at the next minute.',
  empty: 'There was nothing to send. Please write something first.',
  'form-gone': 'That form is no longer open. Please press its button again.',
};

/** What a note says at that moment; nothing for one that does not exist. */
export function noteText(code: string | undefined, present: { moment: string; waiting: number }): string | undefined {
  const read = note.safeParse(code);
  if (!read.success) return undefined;
  return read.data === 'moved' ? `It is now ${present.moment}. ${waitingInWords(present.waiting)}` : TEXTS[read.data];
}

/** How many people have something waiting, as a sentence. */
export function waitingInWords(count: number): string {
  if (count === 0) return 'Nobody has anything waiting.';
  return count === 1 ? '1 person has something waiting.' : `${count} people have something waiting.`;
}

/** An address within the playground with a note added. */
export function withNote(path: string, code: Note): string {
  return `${path}${path.includes('?') ? '&' : '?'}note=${code}`;
}
