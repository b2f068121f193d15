import { type Span, spans } from './period.ts';

/** The sides from which a leader can look at the school's CPD. */
export const views = ['overview', 'activities', 'priorities', 'groups', 'csv'] as const;
/** One of `views`. */
export type View = (typeof views)[number];

/** What a leader wants to see; `words` narrow it to activities whose title, kind or priority has them. */
export type Question = { view: View; span: Span; offset: number; words: string };

const WORDS_MAX = 120;
const SPAN_WORDS = /\b(this|last)\s+(?:school\s+)?(term|year)\b/i;

/**
 * Reads what was typed after `cpd report`; this school year where no time is named.
 * @example questionFrom('retrieval this term') // { view: 'overview', span: 'this-term', offset: 0, words: 'retrieval' }
 */
export function questionFrom(text: string): Question {
  const named = SPAN_WORDS.exec(text);
  const span = named ? (`${named[1]}-${named[2]}`.toLowerCase() as Span) : 'this-year';
  const words = text.replace(SPAN_WORDS, ' ').replace(/\s+/g, ' ').trim().slice(0, WORDS_MAX);
  return { view: 'overview', span, offset: 0, words };
}

/** A question as the value of a button. */
export function buttonValue({ view, span, offset, words }: Question): string {
  return `${view} ${span} ${offset} ${words}`;
}

/** The question of a button's value; what is no such value is read as the plain question. */
export function questionOf(value: string): Question {
  const [, view, span, offset, words] = /^(\S+) (\S+) (\d{1,6}) (.*)$/s.exec(value) ?? [];
  const known = { view: views.find((one) => one === view), span: spans.find((one) => one === span) };
  if (known.view === undefined || known.span === undefined) return questionFrom('');
  return { view: known.view, span: known.span, offset: Number(offset), words: (words ?? '').slice(0, WORDS_MAX) };
}

/** Whether words typed by a leader speak of this text: in it, whatever the case. */
export function mentions(text: string, words: string): boolean {
  return text.toLocaleLowerCase('en-GB').includes(words.toLocaleLowerCase('en-GB'));
}
