import { shortened } from '../../core/chat/cut-text.ts';
import type { Block, Button } from '../../core/chat/message.ts';
import { plain, type RichText } from '../../core/chat/rich-text.ts';
import { type Action, bytesOf, type Element } from './card.ts';
import { CARD_VERB } from './card-data.ts';
import { chartElements } from './chart-card.ts';
import { factElements } from './fact-card.ts';
import { limits } from './limits.ts';
import { literal } from './literal.ts';
import type { MentionDesk } from './mentions.ts';
import { textElements } from './teams-text.ts';

/** How a block is drawn: who can be mentioned, and whether it stands in somebody's Home. */
export type Drawing = { desk: MentionDesk; home: boolean };

/** A block of a message as elements of a card, none much larger than the table of limits says; a divider is none. */
export function elementsOf(block: Block, { desk, home }: Drawing): Element[] {
  switch (block.kind) {
    case 'text':
      return textElements(block.text, desk);
    case 'heading':
      return headingElements(block.text, desk);
    case 'facts':
      return factElements(block.facts, desk);
    case 'buttons':
      return buttonRows(block.buttons.map((one) => action(one, home)));
    case 'choices':
      return [...textElements(bold(block.label), desk), ...buttonRows(choiceActions(block, home))];
    case 'image':
      return imageElements(block, desk);
    case 'chart':
      return [...textElements(bold(`${block.title} (${block.unit})`), desk), ...chartElements(block)];
    case 'file':
      return [
        ...textElements(bold(`${block.label}: ${block.name}`), desk),
        ...textElements(plain(block.content), desk, { fontType: 'Monospace' }),
      ];
    case 'note':
      return textElements(block.text, desk, { isSubtle: true, size: 'Small' });
    case 'divider':
      return [];
    default:
      return block satisfies never;
  }
}

/** Words in bold. */
export function bold(text: string): RichText {
  return [{ kind: 'paragraph', inlines: [{ kind: 'bold', inlines: [{ kind: 'plain', text }] }] }];
}

/** A heading that screen readers find as one; one too long to be a heading is bold text. */
export function headingElements(text: string, desk: MentionDesk): Element[] {
  if (text.trim() === '') return [];
  if (text.length > limits.label) return textElements(bold(text), desk);
  return [{ type: 'TextBlock', text: literal(text), wrap: true, style: 'heading', size: 'Medium', weight: 'Bolder' }];
}

/** Buttons in rows that every client shows whole. */
export function buttonRows(actions: readonly Action[]): Element[] {
  const rows: Action[][] = [];
  let room = 0;
  for (const one of actions) {
    const size = bytesOf(one);
    const open = rows.at(-1);
    if (open === undefined || open.length === limits.actions || size > room) {
      rows.push([one]);
      room = limits.elementBytes - size;
    } else {
      open.push(one);
      room -= size;
    }
  }
  return rows.map((row) => ({ type: 'ActionSet', actions: row }));
}

function action({ label, action: name, value, style }: Button, home: boolean): Action {
  return {
    type: 'Action.Execute',
    title: shortened(label.trim() === '' ? '…' : label, limits.actionTitle),
    verb: CARD_VERB,
    data: { pollen: { kind: 'action', action: name, value, ...(home ? { home } : {}) } },
    ...(style === undefined ? {} : { style: style === 'primary' ? 'positive' : 'destructive' }),
  };
}

function choiceActions(block: Block & { kind: 'choices' }, home: boolean): Action[] {
  return block.choices.map((choice) => {
    const chosen = choice.value === block.chosen;
    const label = `${chosen ? '✓ ' : ''}${choice.label}`;
    const value = `${block.about} ${choice.value}`;
    const one = action({ label, action: block.action, value, ...(chosen ? { style: 'primary' } : {}) }, home);
    return { ...one, tooltip: shortened(`${block.label}: ${choice.label}`, limits.actionTitle) };
  });
}

/** Teams fetches pictures from addresses; bytes in a card are not shown everywhere, so they are described. */
function imageElements({ source, alt }: Block & { kind: 'image' }, desk: MentionDesk): Element[] {
  const url = 'url' in source && URL.canParse(source.url) ? new URL(source.url) : undefined;
  if (url?.protocol !== 'https:' || url.href.length > limits.url) return textElements(plain(`(picture: ${alt})`), desk);
  return [{ type: 'Image', url: url.href, altText: shortened(alt || 'picture', limits.altText), size: 'Stretch' }];
}
