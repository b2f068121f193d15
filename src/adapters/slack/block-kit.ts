import type { Button, KnownBlock } from '@slack/types';
import { pieces, shortened } from '../../core/chat/cut-text.ts';
import type { Block, Button as CoreButton } from '../../core/chat/message.ts';
import { chartAlt, chartText } from '../../core/chat/plain-text.ts';
import { plain, type RichText } from '../../core/chat/rich-text.ts';
import { limits } from './limits.ts';
import { literal, mrkdwn, type UserOf } from './mrkdwn.ts';

/** What Slack has been given of a message beside its words: the ids of uploaded files, and where files that are no pictures go. */
export type Enclosed = { ids: ReadonlyMap<Block, string>; filesGo: string };

/** Everything is said in words. */
export const nothingEnclosed: Enclosed = { ids: new Map(), filesGo: '' };

/** How one block is drawn; `first` numbers its buttons, so that no two of a message share an id. */
export type Drawing = { userOf: UserOf; first: number; enclosed: Enclosed };

/** A block of a message in Slack's own blocks, each within Slack's limits; long text takes several. */
export function blocksOf(block: Block, drawing: Drawing): KnownBlock[] {
  switch (block.kind) {
    case 'text':
      return sections(block.text, drawing.userOf);
    case 'heading':
      return heading(block.text);
    case 'facts':
      return sections(factLines(block.facts), drawing.userOf);
    case 'buttons':
      return rows(block.buttons.map((one, at) => button(one, drawing.first + at)));
    case 'choices':
      return [...sections(bold(block.label), drawing.userOf), ...rows(choiceButtons(block, drawing.first))];
    case 'image':
      return image(block);
    case 'chart':
      return uploaded(block, chartAlt(block), drawing) ?? preformatted(chartText(block));
    case 'file': {
      const named = bold(`${block.label}: ${block.name}`);
      const { ids, filesGo } = drawing.enclosed;
      if (ids.has(block)) return sections([...named, ...plain(filesGo)], drawing.userOf);
      return [...sections(named, drawing.userOf), ...preformatted(block.content)];
    }
    case 'note':
      return mrkdwn(block.text, drawing.userOf, limits.sectionText).map((text) => ({
        type: 'context',
        elements: [{ type: 'mrkdwn', text, verbatim: true }],
      }));
    case 'divider':
      return [{ type: 'divider' }];
    default:
      return block satisfies never;
  }
}

/** How many buttons a block has. */
export function buttonsIn(block: Block): number {
  return block.kind === 'buttons' ? block.buttons.length : block.kind === 'choices' ? block.choices.length : 0;
}

/** Rich text as sections; `verbatim` keeps Slack from finding channels and people in what somebody typed. */
export function sections(text: RichText, userOf: UserOf): KnownBlock[] {
  return mrkdwn(text, userOf, limits.sectionText).map((piece) => ({
    type: 'section',
    text: { type: 'mrkdwn', text: piece, verbatim: true },
  }));
}

/** The action and number of a button, from its id; undefined for an id that is not ours. */
export function actionOf(actionId: string): string | undefined {
  return /^\d+:(.+)$/s.exec(actionId)?.[1];
}

function heading(text: string): KnownBlock[] {
  if (text.trim() === '') return [];
  if (text.length > limits.headerText) return sections(bold(text), () => undefined);
  return [{ type: 'header', text: { type: 'plain_text', text } }];
}

function bold(text: string): RichText {
  return [{ kind: 'paragraph', inlines: [{ kind: 'bold', inlines: [{ kind: 'plain', text }] }] }];
}

function factLines(facts: readonly { label: string; value: string }[]): RichText {
  const lines = facts.flatMap(({ label, value }, at) => [
    ...(at === 0 ? [] : [{ kind: 'plain' as const, text: '\n' }]),
    { kind: 'bold' as const, inlines: [{ kind: 'plain' as const, text: `${label}:` }] },
    { kind: 'plain' as const, text: ` ${value}` },
  ]);
  return [{ kind: 'paragraph', inlines: lines }];
}

function choiceButtons(block: Block & { kind: 'choices' }, first: number): Button[] {
  return block.choices.map((choice, at) => {
    const chosen = choice.value === block.chosen;
    const label = `${chosen ? '✓ ' : ''}${choice.label}`;
    const value = `${block.about} ${choice.value}`;
    const one = button({ label, action: block.action, value, style: chosen ? 'primary' : undefined }, first + at);
    return { ...one, accessibility_label: shortened(`${block.label}: ${label}`, limits.accessibilityLabel) };
  });
}

function button({ label, action, value, style }: CoreButton, n: number): Button {
  const text = shortened(label.trim() === '' ? '…' : label, limits.buttonText);
  return {
    type: 'button',
    text: { type: 'plain_text', text },
    action_id: `${n}:${action}`,
    ...(value === '' ? {} : { value }),
    ...(style === undefined ? {} : { style }),
  };
}

function rows(buttons: readonly Button[]): KnownBlock[] {
  const count = Math.ceil(buttons.length / limits.actionsElements);
  return Array.from({ length: count }, (_, row) => ({
    type: 'actions',
    elements: buttons.slice(row * limits.actionsElements, (row + 1) * limits.actionsElements),
  }));
}

/** A picture that Slack was given, for everybody who sees the message; undefined where it was not given any. */
function uploaded(block: Block, alt: string, { enclosed }: Drawing): KnownBlock[] | undefined {
  const id = enclosed.ids.get(block);
  if (id === undefined) return undefined;
  return [{ type: 'image', slack_file: { id }, alt_text: shortened(alt, limits.imageAlt) }];
}

/** Slack fetches an image from an address; nobody sends bytes yet, so they are only described. */
function image({ source, alt }: Block & { kind: 'image' }): KnownBlock[] {
  const described = sections(plain(`(picture: ${alt})`), () => undefined);
  if (!('url' in source) || !/^https?:\/\//.test(source.url) || source.url.length > limits.imageUrl) return described;
  return [{ type: 'image', image_url: source.url, alt_text: shortened(alt || 'picture', limits.imageAlt) }];
}

const FENCE = '```';

/** Text in a fixed width, where columns stay under each other. */
function preformatted(text: string): KnownBlock[] {
  if (text.trim() === '') return [];
  // Escaping makes one character into at most five.
  const room = Math.floor((limits.sectionText - 2 * FENCE.length - 2) / 5);
  const parts = text.length < room ? [text] : pieces(text, room);
  return parts
    .filter((part) => part.trim() !== '')
    .map((part) => ({
      type: 'section',
      text: { type: 'mrkdwn', text: `${FENCE}\n${literal(part).replace(/\n$/, '')}\n${FENCE}`, verbatim: true },
    }));
}
