import { html } from 'hono/html';
import type { Bar, Block } from '../../core/chat/message.ts';
import { chartAlt } from '../../core/chat/plain-text.ts';
import type { Html } from './html.ts';

type Chart = Extract<Block, { kind: 'chart' }>;

const WIDTH = 400;
const BAR = 14;
/** The height of a line of text, and how many letters go into one. */
const LINE = 18;
const LETTERS = 50;
/** Between a bar and the words of the next. */
const GAP = 14;

/** A chart as a picture of labelled bars, and the same figures as a table for those who prefer one. `id` is unique in the page. */
export function chartHtml(chart: Chart, id: string): Html {
  return html`<figure class="chart">
    <figcaption><strong><bdi>${chart.title}</bdi></strong> <span class="unit"><bdi>${chart.unit}</bdi></span></figcaption>
    ${barsSvg(chart, id)}
    <details id="${id}-table"><summary>Show as a table</summary>${tableHtml(chart)}</details>
  </figure>`;
}

/** Labelled horizontal bars; the longest fills the width, or `max` does where the chart has one. */
function barsSvg(chart: Chart, id: string): Html {
  const most = Math.max(chart.max ?? 0, ...chart.bars.map((bar) => bar.value), 0);
  const rows: { svg: Html; bottom: number }[] = [];
  for (const bar of chart.bars) rows.push(barSvg(bar, rows.at(-1)?.bottom ?? 0, most));
  return html`<svg role="img" viewBox="0 0 ${WIDTH} ${rows.at(-1)?.bottom ?? 1}" aria-labelledby="${id}-title ${id}-desc">
    <title id="${id}-title">${chart.title}</title>
    <desc id="${id}-desc">${chartAlt(chart)}</desc>
    ${rows.map(({ svg }) => svg)}
  </svg>`;
}

/** A bar under its words: a picture cannot wrap, so that long words go on to lines of their own. */
function barSvg(bar: Bar, top: number, most: number): { svg: Html; bottom: number } {
  const filled = most === 0 ? 0 : Math.max(0, Math.round((bar.value / most) * WIDTH));
  const value = figure(bar.value);
  const noted = bar.note === undefined ? value : `${value} (${bar.note})`;
  const fits = bar.label.length + noted.length < LETTERS;
  const said = fits ? noted : value;
  const lines = [
    ...inLines(bar.label, LETTERS - said.length - 1),
    ...(fits || bar.note === undefined ? [] : inLines(bar.note, LETTERS)),
  ];
  const track = top + Math.max(1, lines.length) * LINE + 5;
  const svg = html`${lines.map((line, at) => html`<text x="0" y="${top + (at + 1) * LINE - 2}">${line}</text>`)}
    <text class="value" x="${WIDTH}" y="${top + LINE - 2}" text-anchor="end">${said}</text>
    <rect class="track" x="0" y="${track}" width="${WIDTH}" height="${BAR}" rx="7"></rect>
    ${filled > 0 && html`<rect class="bar" x="0" y="${track}" width="${filled}" height="${BAR}" rx="7"></rect>`}`;
  return { svg, bottom: track + BAR + GAP };
}

function tableHtml(chart: Chart): Html {
  return html`<table>
    <thead><tr><th scope="col">What</th><th scope="col"><bdi>${chart.unit}</bdi></th></tr></thead>
    <tbody>${chart.bars.map(
      (bar) =>
        html`<tr><th scope="row"><bdi>${bar.label}</bdi></th><td>${figure(bar.value)}${bar.note === undefined ? '' : html` <bdi>(${bar.note})</bdi>`}</td></tr>`,
    )}</tbody>
  </table>`;
}

/** Words in lines of at most so many letters; a word that is longer than a line is parted. */
function inLines(text: string, most: number): string[] {
  const words = text.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? []);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.pop();
    const longer = `${last} ${word}`;
    if (last === undefined) lines.push(word);
    else if (longer.length <= most) lines.push(longer);
    else lines.push(last, word);
  }
  return lines;
}

function figure(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}
