import { html } from 'hono/html';
import type { Bar, Block } from '../../core/chat/message.ts';
import { chartAlt } from '../../core/chat/plain-text.ts';
import type { Html } from './html.ts';

type Chart = Extract<Block, { kind: 'chart' }>;

const WIDTH = 400;
const ROW = 46;
const BAR = 14;
const LINE = 50;
const NOTE = 22;

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
  const height = Math.max(1, chart.bars.length) * ROW;
  return html`<svg role="img" viewBox="0 0 ${WIDTH} ${height}" aria-labelledby="${id}-title ${id}-desc">
    <title id="${id}-title">${chart.title}</title>
    <desc id="${id}-desc">${chartAlt(chart)}</desc>
    ${chart.bars.map((bar, row) => barSvg(bar, row * ROW, most))}
  </svg>`;
}

function barSvg(bar: Bar, top: number, most: number): Html {
  const filled = most === 0 ? 0 : Math.max(0, Math.round((bar.value / most) * WIDTH));
  const said = bar.note === undefined ? figure(bar.value) : `${figure(bar.value)} (${cut(bar.note, NOTE)})`;
  return html`<text x="0" y="${top + 16}">${cut(bar.label, LINE - said.length)}</text>
    <text class="value" x="${WIDTH}" y="${top + 16}" text-anchor="end">${said}</text>
    <rect class="track" x="0" y="${top + 23}" width="${WIDTH}" height="${BAR}" rx="7"></rect>
    ${filled > 0 && html`<rect class="bar" x="0" y="${top + 23}" width="${filled}" height="${BAR}" rx="7"></rect>`}`;
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

/** Pictures cannot wrap; the table below has every word. */
function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function figure(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}
