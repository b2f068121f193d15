import { shortened } from '../../core/chat/cut-text.ts';
import type { Bar, Block } from '../../core/chat/message.ts';
import type { Column, Element } from './card.ts';
import { limits } from './limits.ts';
import { literal } from './literal.ts';

/** Every bar of a chart as a row: its label, its length, its number. The length is for the eye and is not read out. */
export function chartElements({ bars, max = 0 }: Block & { kind: 'chart' }): Element[] {
  const most = Math.max(max, ...bars.map(({ value }) => value));
  return bars.map((bar) => ({
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      column(4, bar.label),
      { type: 'Column', width: 5, verticalContentAlignment: 'Center', items: [lengthOf(bar, most)] },
      column(3, numberOf(bar)),
    ],
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

/** Teams shares the width out by these numbers. */
function lengthOf({ value }: Bar, most: number): Element {
  const filled = most > 0 ? Math.min(Math.max(value / most, 0), 1) : 0;
  const shares = [
    { share: Math.round(filled * 100), style: { style: 'accent' as const } },
    { share: 100 - Math.round(filled * 100), style: {} },
  ];
  const columns = shares.flatMap(({ share, style }) => (share === 0 ? [] : [{ ...blank, width: share, ...style }]));
  return { type: 'ColumnSet', columns };
}

/** A column is as high as what is in it: a line of nothing. */
const blank: Column = {
  type: 'Column',
  width: 1,
  items: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: '\u00a0', size: 'Small' }] }],
};
