import type { Messenger, Parcel } from '../../core/chat/messenger.ts';
import type { MessageRef } from '../../core/chat/turn.ts';
import { PlatformError } from '../../core/shared/errors.ts';
import type { Connector } from './connector.ts';
import type { Conversations } from './conversations.ts';
import { conversationOf, type Line, TEAMS } from './inbound-parts.ts';
import type { UserOf } from './mentions.ts';
import { messageCards } from './message-card.ts';
import type { OwnChats } from './own-chat.ts';
import { postCards } from './post.ts';

/** What the messenger needs; `userOf` says who a message's people are in Teams. */
export type MessengerGiven = {
  connector: Connector;
  chats: OwnChats;
  conversations: Conversations;
  namesIn: (workspace: string, message: Parcel['message']) => Promise<UserOf>;
  /** The tenant that a message of ours is in. */
  workspaceOf: (place: string) => string;
};

/** As many messages as a courier can have in hand after it could not note them. */
const REMEMBERED = 1000;

/** Teams takes 50 requests a second and answers each in a tenth of one: so many keep that pace. */
const HANDS = 8;

/**
 * Teams as the courier needs it: one call is one request a card. Teams cannot be asked what it has, so only what this
 * process sent is known. What was under way in a crash is sent again and may appear twice: a nudge that never comes is
 * worse.
 */
export function teamsMessenger(given: MessengerGiven): Messenger {
  const { connector, chats, conversations } = given;
  const sent = new Map<string, MessageRef>();

  return {
    platform: TEAMS,
    hands: HANDS,
    async send({ key, to, message }) {
      const workspace = to.kind === 'person' ? to.account.workspace : to.workspace;
      const cards = messageCards(message, await given.namesIn(workspace, message));
      const post = (line: Line) => postCards(connector, line, cards);
      const ref =
        to.kind === 'person'
          ? await chats.within(workspace, to.account.user, post)
          : await post(await lineOf(workspace, to.place));
      sent.set(key, ref);
      for (const [oldest] of sent) {
        if (sent.size <= REMEMBERED) break;
        sent.delete(oldest);
      }
      return ref;
    },
    async trace({ key }) {
      const ref = sent.get(key);
      return ref === undefined ? { kind: 'unknown' } : { kind: 'sent', ref };
    },
    async update(ref, message) {
      const workspace = given.workspaceOf(ref.place);
      const [first, ...more] = messageCards(message, await given.namesIn(workspace, message));
      const line = await lineOf(workspace, ref.place);
      await connector.update(line, ref.message, first);
      for (const card of more) await connector.post(line, card);
    },
  };

  async function lineOf(workspace: string, place: string): Promise<Line> {
    const serviceUrl = await conversations.address(workspace);
    if (serviceUrl === undefined)
      throw new PlatformError({ platform: TEAMS, code: 'not_installed', unreachable: true });
    return { conversation: conversationOf(place), serviceUrl };
  }
}
