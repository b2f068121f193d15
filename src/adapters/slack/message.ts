import type { HomeView, KnownBlock } from '@slack/types';
import { shortened } from '../../core/chat/cut-text.ts';
import type { Block, Message } from '../../core/chat/message.ts';
import { blocksOf, buttonsIn, type Drawing, type Enclosed, nothingEnclosed } from './block-kit.ts';
import { limits } from './limits.ts';
import { escaped, type UserOf } from './mrkdwn.ts';

/** A message as Slack takes it; `text` is what notifications and screen readers say. */
export type SlackMessage = { text: string; blocks: KnownBlock[] };

/** A part of a message; `instead` says its pictures in words, within the same limits, for where Slack does not take them. */
export type Part = { message: SlackMessage; instead: SlackMessage | undefined };

/** A message as one or more of Slack's, each within its limits and in order; the later ones say that they go on. */
export function messagesOf(message: Message, userOf: UserOf): [SlackMessage, ...SlackMessage[]] {
  const [first, ...more] = partsOf(message, userOf, nothingEnclosed);
  return [first.message, ...more.map((part) => part.message)];
}

/** The same with what was enclosed. */
export function partsOf(message: Message, userOf: UserOf, enclosed: Enclosed): [Part, ...Part[]] {
  const summary = message.summary.trim() === '' ? 'A message from Pollen' : message.summary;
  const text = (part: number) =>
    shortened(escaped(part === 0 ? summary : `${shortened(summary, 200)} (continued)`), limits.messageText);
  const drawn = draw(message.blocks, userOf, enclosed);
  const said = drawn.length > 0 ? drawn : draw([{ kind: 'heading', text: summary }], userOf);
  const [first = [], ...more] = split(said);
  return [part(text(0), first), ...more.map((pieces, at) => part(text(at + 1), pieces))];
}

/** A person's Home; where there is more than a Home holds, its last line says so. */
export function homeOf(message: Message, userOf: UserOf): HomeView {
  const blocks = draw(message.blocks, userOf).flatMap(({ shown }) => shown);
  const over = blocks.length > limits.viewBlocks;
  return { type: 'home', blocks: over ? [...blocks.slice(0, limits.viewBlocks - 1), more(blocks.length)] : blocks };
}

/** What stays together: blocks, and what says the same in words. */
type Piece = { shown: KnownBlock[]; inWords: KnownBlock[] };

function draw(blocks: readonly Block[], userOf: UserOf, enclosed = nothingEnclosed): Piece[] {
  let first = 0;
  return blocks.flatMap((block) => {
    const drawn = pieces(block, { userOf, first, enclosed });
    first += buttonsIn(block);
    return drawn;
  });
}

function pieces(block: Block, drawing: Drawing): Piece[] {
  const inWords = blocksOf(block, { ...drawing, enclosed: nothingEnclosed });
  const isPicture = block.kind !== 'file' && drawing.enclosed.ids.has(block);
  if (isPicture && sizeOf(inWords) < limits.messageCharacters / 2)
    return [{ shown: blocksOf(block, drawing), inWords }];
  const shown = isPicture ? inWords : blocksOf(block, drawing);
  return shown.map((one) => ({ shown: [one], inWords: [one] }));
}

function part(text: string, pieces: readonly Piece[]): Part {
  const message = { text, blocks: pieces.flatMap(({ shown }) => shown) };
  const pictured = pieces.some(({ shown, inWords }) => shown[0] !== inWords[0]);
  return { message, instead: pictured ? { text, blocks: pieces.flatMap(({ inWords }) => inWords) } : undefined };
}

function split(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  let blocks = 0;
  let room = 0;
  for (const piece of pieces) {
    const count = Math.max(piece.shown.length, piece.inWords.length);
    const size = Math.max(sizeOf(piece.shown), sizeOf(piece.inWords));
    const open = parts.at(-1);
    if (open === undefined || blocks + count > limits.messageBlocks || size > room) {
      parts.push([piece]);
      blocks = count;
      room = limits.messageCharacters - 1 - size;
    } else {
      open.push(piece);
      blocks += count;
      room -= size;
    }
  }
  return parts;
}

/** Each block comes with a comma; a list of them with its brackets. */
function sizeOf(blocks: readonly KnownBlock[]): number {
  return blocks.reduce((sum, block) => sum + charactersOf(block) + 1, 0);
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
