/** A stretch of text: from `start` until just before `end`. */
export type Span = { start: number; end: number };

/** A stretch between two marks of punctuation. `first`: a new sentence starts here; `asks`: a question mark ends it. */
export type Clause = Span & { first: boolean; asks: boolean };

/** Longest text that is looked at, in characters; nobody's reply to a nudge is longer. */
const LONGEST_READ = 5_000;

/** Longest text that is handed on, in characters. */
const LONGEST_KEPT = 3_000;

const BREAK = /[,;!?…\n—–]|\.(?!\d)| -+(?= )/g;
const OUTSIDE = new Set(' \n,;:.…&+-–—*•');
const CONNECTIVES = /^(?:and|but|because|cos|coz|so|also|then)\s+(?=\S)/i;
const TRAILING = /\s(?:and|but|so|because|also|then)$/i;

/** What the person typed, without stray spaces and control characters; lines stay lines. At most 5,000 characters. */
export function tidy(text: string): string {
  return wellCut(text, LONGEST_READ)
    .toWellFormed()
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The same text, letter for letter, with straight apostrophes, so that one spelling is looked for. */
export function plain(text: string): string {
  return text.replace(/[‘’ʼ`´]/g, "'");
}

/** The words of a text in lower case, without apostrophes: "What's due?" is 'whats', 'due'. */
export function wordsOf(text: string): string[] {
  const letters = plain(text).toLowerCase().replaceAll("'", '');
  return letters.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The clauses of a text that have a word in them, in order. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let first = true;
  for (const { 0: mark, index } of [...text.matchAll(BREAK), { 0: '.', index: text.length }]) {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, index))) {
      clauses.push({ start, end: index, first, asks: mark === '?' });
      first = false;
    } else if (mark === '?') {
      const last = clauses.at(-1);
      if (last) last.asks = true;
    }
    first ||= '.!?\n…'.includes(mark);
    start = index + mark.length;
  }
  return clauses;
}

/** The person's own words in that span, without punctuation and connectives around them; undefined if nothing is left. */
export function quote(text: string, { start, end }: Span): string | undefined {
  let from = start;
  let to = end;
  while (from < to && OUTSIDE.has(text.charAt(from))) from++;
  while (from < to && OUTSIDE.has(text.charAt(to - 1))) to--;
  const words = text.slice(from, to).replace(CONNECTIVES, '').replace(TRAILING, '');
  return words === '' ? undefined : wellCut(words, LONGEST_KEPT).trimEnd();
}

/** The same text with those spans blanked out as if a full stop stood there; every place in it stays where it was. */
export function without(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ';'.repeat(end - start) + rest.slice(end), text);
}

/** Never cuts a character that takes two units (an emoji) in half. */
function wellCut(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}
