import { shortened } from '../../core/chat/cut-text.ts';
import type { Bar, Block } from '../../core/chat/message.ts';
import { barText } from '../../core/chat/plain-text.ts';
import type { Column, Element } from './card.ts';
import { limits } from './limits.ts';
import { literal } from './literal.ts';

/**
 * Every bar of a chart as a row: its label, its length, its number. The length is made of squares, since Teams pads what
 * has a colour, which puts bars out of scale, and does not show pictures that are in a card everywhere.
 */
export function chartElements({ bars, max = 0 }: Block & { kind: 'chart' }): Element[] {
  const most = Math.max(max, ...bars.map(({ value }) => value));
  return bars.map((bar) => ({
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [column(4, bar.label), column(5, barText(bar.value, most)), column(4, numberOf(bar))],
  }));
}

function column(width: number, text: string): Column {
  const shown = literal(shortened(text, limits.chartText)).trim() || '–';
  return {
    type: 'Column',
    width,
    verticalContentAlignment: 'Center',
    items: [{ type: 'TextBlock', text: shown, wrap: true }],
  };
}

function numberOf({ value, note }: Bar): string {
  return note === undefined || note.trim() === '' ? String(value) : `${value} (${note})`;
}
