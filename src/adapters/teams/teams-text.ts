import { pieces } from '../../core/chat/cut-text.ts';
import type { Inline, RichText } from '../../core/chat/rich-text.ts';
import { bytesOf, type Element, type TextRun } from './card.ts';
import { limits } from './limits.ts';
import { harmless, literal } from './literal.ts';
import type { MentionDesk } from './mentions.ts';

/** How a text looks: notes stand back. */
export type Manner = { isSubtle?: true; size?: 'Small'; fontType?: 'Monospace' };

/** A run of one look; `mention` is what Teams reads as somebody's name. */
type Run = { text: string; bold: boolean; italic: boolean; url?: string; mention?: true };

/** No run is longer, so that elements fill well. */
const STRETCH = 400;

/**
 * Rich text as elements, a line each, since Teams' clients disagree on line breaks in a text. Words stand as they are,
 * in elements that know no markup; only a line that mentions somebody has to be markdown.
 */
export function textElements(text: RichText, desk: MentionDesk, manner: Manner = {}): Element[] {
  return text.flatMap((paragraph) => {
    const bodies = paragraph.kind === 'paragraph' ? [paragraph.inlines] : paragraph.items;
    const bullet: Run[] = paragraph.kind === 'list' ? [{ text: '• ', bold: false, italic: false }] : [];
    const lines = bodies.flatMap((inlines) => linesOf([...bullet, ...runsOf(inlines, desk)]));
    return spaced(lines, manner);
  });
}

/** Lines of one paragraph, close together; a blank line leaves the usual distance. */
function spaced(lines: readonly Run[][], manner: Manner): Element[] {
  let gap = true;
  return lines.flatMap((line) => {
    if (line.every(({ text }) => text.trim() === '')) {
      gap = true;
      return [];
    }
    const drawn = packed(line).map((runs, at) => ({
      ...elementOf(runs, manner),
      ...(gap && at === 0 ? {} : { spacing: 'None' as const }),
    }));
    gap = false;
    return drawn;
  });
}

function elementOf(runs: readonly Run[], manner: Manner): Element {
  if (runs.some(({ mention }) => mention)) {
    return { type: 'TextBlock', text: runs.map(markdown).join(''), wrap: true, ...manner };
  }
  return { type: 'RichTextBlock', inlines: runs.map((run) => textRun(run, manner)) };
}

function textRun({ text, bold, italic, url }: Run, manner: Manner): TextRun {
  return {
    type: 'TextRun',
    text: harmless(text),
    ...(bold ? { weight: 'Bolder' } : {}),
    ...(italic ? { italic: true } : {}),
    ...(url === undefined ? {} : { selectAction: { type: 'Action.OpenUrl', url } }),
    ...manner,
  };
}

/** Marks hold only against a letter, so the blanks around the words stay outside of them. */
function markdown({ text, bold, italic, url, mention }: Run): string {
  if (mention) return text;
  // Brackets could find their other half in the next run.
  const safe = literal(text).replaceAll('[', '［').replaceAll(']', '］');
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(safe) ?? [];
  if (words === '') return safe;
  if (url !== undefined) return `${before}[${words}](${address(url)})${after}`;
  const mark = `${bold ? '**' : ''}${italic ? '_' : ''}`;
  return `${before}${mark}${words}${[...mark].reverse().join('')}${after}`;
}

function address(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** Runs in order, in as few elements as their size allows. */
function packed(line: readonly Run[]): Run[][] {
  const elements: Run[][] = [];
  let room = 0;
  for (const run of line) {
    const size = bytesOf(textRun(run, { isSubtle: true, size: 'Small', fontType: 'Monospace' }));
    const open = elements.at(-1);
    if (open === undefined || size > room) {
      elements.push([run]);
      room = limits.elementBytes - size;
    } else {
      open.push(run);
      room -= size;
    }
  }
  return elements;
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [at, text] of run.text.split(/\r\n|\r|\n/).entries()) {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}

function runsOf(inlines: readonly Inline[], desk: MentionDesk, style = { bold: false, italic: false }): Run[] {
  return inlines.flatMap((inline) => {
    switch (inline.kind) {
      case 'plain':
        return stretches(inline.text, style);
      case 'bold':
        return runsOf(inline.inlines, desk, { ...style, bold: true });
      case 'italic':
        return runsOf(inline.inlines, desk, { ...style, italic: true });
      case 'link':
        return linked(inline.label, inline.url, style);
      case 'contact':
        return inline.email ? linked(inline.label, chatWith(inline.email), style) : stretches(inline.label, style);
      case 'mention': {
        const text = desk.mention(inline.person, inline.name);
        if (text === undefined) return stretches(inline.name, style);
        return [{ text, bold: false, italic: false, mention: true as const }];
      }
      default:
        return inline satisfies never;
    }
  });
}

/** A longer address than anybody follows is said as words. */
function linked(label: string, url: string, style: { bold: boolean; italic: boolean }): Run[] {
  if (url.length > limits.url) return stretches(`${label} (${url})`, style);
  return stretches(label.trim() === '' ? url : label, style).map((run) => ({ ...run, url }));
}

/** Teams' link to a chat of two, by the other's email. */
function chatWith(email: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email)}`;
}

function stretches(text: string, style: { bold: boolean; italic: boolean }): Run[] {
  return pieces(text, STRETCH).map((part) => ({ text: part, ...style }));
}
