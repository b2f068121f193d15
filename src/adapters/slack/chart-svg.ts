import type { Bar, Block } from '../../core/chat/message.ts';

/** A chart of a message. */
export type Chart = Extract<Block, { kind: 'chart' }>;

/** In the picture's own units, of which 480 are as wide as it is. */
const WIDTH = 480;
const EDGE = 20;
const INNER = WIDTH - 2 * EDGE;
const BAR = 16;
const LINE = 20;
const GAP = 16;

/** How many letters go into a line, in the smaller and in the larger type. */
const LETTERS = 52;
const TITLE_LETTERS = 44;

/** More bars, or longer words, make a picture that nobody can read in a chat. */
const MOST_BARS = 24;
const MOST_LETTERS = 150;

/** The characters that the typeface has; with any other a picture would show a box. */
const drawable =
  /^[ -~\u00A0-\u0107\u010A-\u0113\u0116-\u011B\u011E-\u0123\u0131\u0141-\u0148\u0150-\u0155\u0158-\u015B\u015E-\u0165\u016E-\u0173\u0178-\u017E\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u20AC\u2212]*$/u;

/** A chart as an SVG of labelled bars on white; undefined where words show it better: none, too many, or letters that the typeface lacks. */
export function chartSvg({ title, unit, bars, max }: Chart): string | undefined {
  const said = [title, unit, ...bars.flatMap(({ label, note }) => [label, note ?? ''])];
  const fits = (text: string) => text.length <= MOST_LETTERS && drawable.test(text);
  if (bars.length === 0 || bars.length > MOST_BARS || !said.every(fits)) return undefined;
  const most = Math.max(max ?? 0, ...bars.map(({ value }) => value), 0);
  const drawn: string[] = [];
  let y = EDGE;
  const write = (text: string, style: string, end = false) =>
    drawn.push(
      `<text x="${end ? WIDTH - EDGE : EDGE}" y="${y}" ${style}${end ? ' text-anchor="end"' : ''}>${xml(text)}</text>`,
    );
  for (const line of inLines(title, TITLE_LETTERS)) {
    y += LINE + 2;
    write(line, 'font-size="19" font-weight="700"');
  }
  y += LINE;
  write(unit, 'font-size="14" fill="#57534a"');
  y += GAP / 2;
  for (const bar of bars) {
    const [labels, value, notes] = wordsOf(bar);
    for (const [at, line] of labels.entries()) {
      y += LINE;
      write(line, 'font-size="15"');
      if (at === 0) write(value, 'font-size="15" font-weight="700"', true);
    }
    for (const line of notes) {
      y += LINE;
      write(line, 'font-size="14" fill="#57534a"');
    }
    y += 7;
    const filled = most === 0 ? 0 : Math.max(0, Math.round((bar.value / most) * INNER));
    drawn.push(`<rect x="${EDGE}" y="${y}" width="${INNER}" height="${BAR}" rx="8" fill="#ece6d6"/>`);
    if (filled > 0) drawn.push(`<rect x="${EDGE}" y="${y}" width="${filled}" height="${BAR}" rx="8" fill="#7a5b00"/>`);
    y += BAR + GAP - 7;
  }
  const height = y + EDGE - GAP / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" fill="#1f1c14"><rect width="${WIDTH}" height="${height}" fill="#fff"/>${drawn.join('')}</svg>`;
}

/** A bar's label in lines, its value, and its note in lines where it does not fit beside the value. */
function wordsOf({ label, value, note }: Bar): [labels: string[], value: string, notes: string[]] {
  const figure = value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
  const noted = note === undefined ? figure : `${figure} (${note})`;
  const fits = widthOf(label) + noted.length < LETTERS;
  const beside = fits ? noted : figure;
  const labels = inLines(label, LETTERS - beside.length - 1);
  return [labels.length === 0 ? [''] : labels, beside, fits || note === undefined ? [] : inLines(note, LETTERS)];
}

/** Words in lines as wide as so many letters; a word that is longer than a line is parted. */
function inLines(text: string, most: number): string[] {
  const lines: string[] = [];
  const short = new RegExp(`.{1,${Math.max(Math.floor(most / 2), 1)}}`, 'gsu');
  for (const word of text
    .split(/\s+/)
    .flatMap((whole) => (widthOf(whole) > most ? (whole.match(short) ?? []) : [whole]))) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** In letters of the usual width: capitals are wider, and a few letters nearly twice as wide. */
function widthOf(text: string): number {
  return text.length + 0.3 * (text.match(/\p{Lu}/gu) ?? []).length + 0.6 * (text.match(/[MWmw@%]/g) ?? []).length;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
