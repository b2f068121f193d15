import type { MessageRef } from '../../core/chat/turn.ts';
import type { Connector } from './connector.ts';
import { conversationOf, type Line } from './inbound-parts.ts';
import type { CardMessage } from './message-card.ts';

/** Posts a message's cards in order and gives the place of the first. */
export async function postCards(
  connector: Connector,
  line: Line,
  [first, ...more]: readonly [CardMessage, ...CardMessage[]],
): Promise<MessageRef> {
  const message = await connector.post(line, first);
  for (const card of more) await connector.post(line, card);
  return { place: conversationOf(line.conversation), message };
}
