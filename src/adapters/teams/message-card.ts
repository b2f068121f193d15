import { shortened } from '../../core/chat/cut-text.ts';
import type { Block, Message } from '../../core/chat/message.ts';
import { plain } from '../../core/chat/rich-text.ts';
import { type Drawing, elementsOf, headingElements } from './adaptive-card.ts';
import { bytesOf, type Card, type Element } from './card.ts';
import { limits } from './limits.ts';
import { type MentionDesk, mentionDesk, type UserOf } from './mentions.ts';
import { textElements } from './teams-text.ts';

/** A card ready to send; `summary` is what notifications and screen readers say. */
export type CardMessage = { summary: string; card: Card };

/** What a message becomes: one card, or several where one has no room. */
export type CardMessages = [CardMessage, ...CardMessage[]];

/**
 * A message as cards, each within the limits and in order; the later ones say that they go on. `home` marks the buttons
 * of a person's Home as such.
 */
export function messageCards(
  message: Message,
  userOf: UserOf,
  { home = false }: { home?: boolean } = {},
): CardMessages {
  const desk = mentionDesk(userOf);
  const said = message.summary.trim() === '' ? 'A message from Pollen' : message.summary;
  const elements = drawn(message.blocks, { desk, home });
  const [first = headingElements(shortened(said, limits.summary), desk), ...more] = split(elements, desk);
  return [
    { summary: shortened(said, limits.summary), card: cardOf(first, desk) },
    ...more.map((body) => ({
      summary: `${shortened(said, limits.summary)} (continued)`,
      card: cardOf([...goesOn(desk), ...body], desk),
    })),
  ];
}

/** Elements as a card. */
export function cardOf(body: readonly Element[], desk: MentionDesk): Card {
  const entities = desk.within(body);
  return { type: 'AdaptiveCard', version: '1.5', body, ...(entities.length === 0 ? {} : { msteams: { entities } }) };
}

/** Every block's elements; a divider is a line above what follows it. */
function drawn(blocks: readonly Block[], drawing: Drawing): Element[] {
  let line = false;
  return blocks.flatMap((block) => {
    if (block.kind === 'divider') line = true;
    const [first, ...rest] = elementsOf(block, drawing);
    if (first === undefined) return [];
    const lined: Element = line ? { ...first, separator: true, spacing: 'Medium' } : first;
    line = false;
    return [lined, ...rest];
  });
}

function split(elements: readonly Element[], desk: MentionDesk): Element[][] {
  const parts: Element[][] = [];
  const empty = bytesOf(cardOf(goesOn(desk), desk)) + bytesOf({ msteams: { entities: [] } });
  let room = 0;
  for (const element of elements) {
    // Each element comes with a comma, and with those whom it mentions.
    const size = bytesOf(element) + 1 + bytesOf(desk.within([element]));
    const open = parts.at(-1);
    if (open === undefined || size > room) {
      parts.push([element]);
      room = limits.cardBytes - empty - size;
    } else {
      open.push(element);
      room -= size;
    }
  }
  return parts;
}

function goesOn(desk: MentionDesk): Element[] {
  return textElements(plain('(continued)'), desk, { isSubtle: true, size: 'Small' });
}
