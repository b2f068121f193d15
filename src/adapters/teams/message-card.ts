import type { Message } from '../../core/chat/message.ts';
import type { Card } from './card.ts';

/** Who a person is in the conversation that a card goes to: an id that Teams can mention, or nothing. */
export type UserOf = (person: string) => string | undefined;

/** A card ready to send; `summary` is what notifications and screen readers say. */
export type CardMessage = { summary: string; card: Card };

/**
 * A message as one or more cards, each within the limits and in order; the later ones say that they go on. A person's
 * Home is such a message too.
 */
export function messageCards(message: Message, userOf: UserOf): [CardMessage, ...CardMessage[]] {
  void userOf;
  return [{ summary: message.summary, card: { type: 'AdaptiveCard', version: '1.5', body: [] } }];
}
