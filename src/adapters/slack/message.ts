import type { HomeView, KnownBlock } from '@slack/types';
import { shortened } from '../../core/chat/cut-text.ts';
import type { Block, Message } from '../../core/chat/message.ts';
import { blocksOf, buttonsIn } from './block-kit.ts';
import { limits } from './limits.ts';
import { escaped, type UserOf } from './mrkdwn.ts';

/** A message as Slack takes it; `text` is what notifications and screen readers say. */
export type SlackMessage = { text: string; blocks: KnownBlock[] };

/** A message as one or more of Slack's, each within its limits and in order; the later ones say that they go on. */
export function messagesOf(message: Message, userOf: UserOf): [SlackMessage, ...SlackMessage[]] {
  const drawn = draw(message.blocks, userOf);
  const [first = [], ...more] = split(drawn);
  const summary = message.summary.trim() === '' ? 'A message from Pollen' : message.summary;
  const text = (part: number) =>
    shortened(escaped(part === 0 ? summary : `${shortened(summary, 200)} (continued)`), limits.messageText);
  const start =
    first.length > 0 ? first : draw([{ kind: 'heading', text: summary }], userOf).slice(0, limits.messageBlocks);
  return [{ text: text(0), blocks: start }, ...more.map((blocks, at) => ({ text: text(at + 1), blocks }))];
}

/** A person's Home; where there is more than a Home holds, its last line says so. */
export function homeOf(message: Message, userOf: UserOf): HomeView {
  const blocks = draw(message.blocks, userOf);
  const over = blocks.length > limits.viewBlocks;
  return { type: 'home', blocks: over ? [...blocks.slice(0, limits.viewBlocks - 1), more(blocks.length)] : blocks };
}

function draw(blocks: readonly Block[], userOf: UserOf): KnownBlock[] {
  let first = 0;
  return blocks.flatMap((block) => {
    const drawn = blocksOf(block, { userOf, first });
    first += buttonsIn(block);
    return drawn;
  });
}

function split(blocks: readonly KnownBlock[]): KnownBlock[][] {
  const parts: KnownBlock[][] = [];
  let room = 0;
  for (const block of blocks) {
    // Each block comes with a comma; a list of them with its brackets.
    const size = charactersOf(block) + 1;
    const open = parts.at(-1);
    if (open === undefined || open.length === limits.messageBlocks || size > room) {
      parts.push([block]);
      room = limits.messageCharacters - 1 - size;
    } else {
      open.push(block);
      room -= size;
    }
  }
  return parts;
}

/** Counted as sent, markup and names included: more than Slack counts, never less. */
function charactersOf(block: KnownBlock): number {
  return JSON.stringify(block).length;
}

function more(count: number): KnownBlock {
  const hidden = count - limits.viewBlocks + 1;
  const text = `There is more than fits here (${hidden} more parts). Write to me in Messages to see the rest.`;
  return { type: 'context', elements: [{ type: 'plain_text', text }] };
}
