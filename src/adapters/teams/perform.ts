import { type Message, words } from '../../core/chat/message.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { plain } from '../../core/chat/rich-text.ts';
import type { MessageRef, Turn } from '../../core/chat/turn.ts';
import { PlatformError } from '../../core/shared/errors.ts';
import type { Connector } from './connector.ts';
import type { Line, Way } from './inbound-parts.ts';
import type { CardMessage } from './message-card.ts';
import type { OwnChats } from './own-chat.ts';
import { postCards } from './post.ts';
import type { Renderer } from './renderer.ts';

/** What carrying replies out stands on, for one turn. `failed` takes note of a reply that did not get through. */
export type Performance = {
  connector: Connector;
  chats: OwnChats;
  render: Renderer;
  turn: Turn;
  way: Way;
  failed: (error: unknown) => void;
};

type Cards = readonly [CardMessage, ...CardMessage[]];

const answeredPrivately = said('I have answered you in our own chat.');
const cannotReach = said(
  'That answer is for your eyes only, and I cannot write to you yet. Please open a chat with me first: look for Pollen under Apps.',
);
const done = said('Thank you, that is done.');

/** Carries replies out in order; one that fails does not keep the others from coming. */
export async function perform(replies: readonly Reply[], performance: Performance): Promise<void> {
  const { connector, chats, render, turn, way } = performance;
  const isPublic = turn.place.kind === 'channel';
  const here: Line = { ...way.line, conversation: way.asked?.place.id ?? way.line.conversation };
  // What was pressed among others is theirs: nothing for one person alone may take its place.
  const isOwn = way.from.kind === 'direct';
  const closing = isOwn && turn.deed.kind === 'submission' ? closingOf(replies, isPublic) : undefined;
  let told = false;

  for (const [at, reply] of replies.entries()) {
    await one(reply, at === closing).catch(performance.failed);
  }
  // A form that was taken must not look as if it waited to be sent.
  if (closing === -1 && way.card !== undefined)
    await put(way.card, await render.message(done)).catch(performance.failed);

  async function one(reply: Reply, closes: boolean): Promise<void> {
    switch (reply.kind) {
      case 'post':
        return closes
          ? inPlaceOf(way.card, await render.message(reply.message))
          : post(await render.message(reply.message));
      case 'whisper':
        return closes
          ? inPlaceOf(way.card, await render.message(reply.message))
          : privately(await render.message(reply.message));
      case 'replace':
        return inPlaceOf(way.asked === undefined ? way.card : way.asked.message, await render.message(reply.message));
      case 'form':
      case 'invalid':
        return ask(reply);
      case 'home': {
        const home = await render.message(reply.message, { home: true });
        return way.home ? inPlaceOf(way.card, home) : privately(home);
      }
      default:
        return reply satisfies never;
    }
  }

  /** A form stands in the person's own chat, below the card that asked for it, which others of its questions may need. */
  async function ask(reply: Reply & { kind: 'form' | 'invalid' }): Promise<void> {
    if (isOwn && turn.deed.kind === 'submission')
      return inPlaceOf(way.card, [await render.form(reply, way.asked)], privately);
    const asked = !isOwn
      ? { place: { ...turn.place, id: way.line.conversation }, ...(way.card ? { message: way.card } : {}) }
      : undefined;
    return privately([await render.form(reply, asked)]);
  }

  /** A card of Pollen's can be pressed in chats that Pollen is not in: the answer then comes to their own. */
  async function post(cards: Cards): Promise<void> {
    try {
      await postCards(connector, here, cards);
    } catch (error) {
      if (!isPublic || !(error instanceof PlatformError) || !error.unreachable) throw error;
      await inOwnChat(cards);
    }
  }

  /** Takes the place of a message; where that is none or gone, it is said anew. */
  async function inPlaceOf(old: MessageRef | undefined, cards: Cards, otherwise = post): Promise<void> {
    if (old === undefined) return otherwise(cards);
    try {
      await put(old, cards);
    } catch (error) {
      if (!(error instanceof PlatformError) || !/^http_40[0345]/.test(error.code)) throw error;
      await otherwise(cards);
    }
  }

  async function put(old: MessageRef, [first, ...more]: Cards): Promise<void> {
    const line = { conversation: old.place, serviceUrl: way.line.serviceUrl };
    await connector.update(line, old.message, first);
    for (const card of more) await connector.post(line, card);
  }

  /** Teams has no message that one person among others can see: it goes to their own chat, and the place is told so once. */
  async function privately(cards: Cards): Promise<void> {
    if (!isPublic) return post(cards);
    try {
      await inOwnChat(cards);
    } catch (error) {
      if (!(error instanceof PlatformError) || !error.unreachable) throw error;
      return tell(cannotReach);
    }
    // A form that was filled in there needs no telling.
    if (way.asked === undefined) await tell(answeredPrivately);
  }

  async function inOwnChat(cards: Cards): Promise<void> {
    await chats.within(turn.from.workspace, turn.from.user, (line) => postCards(connector, line, cards));
  }

  /** A press says the same in its response, and Pollen need not be where a card of its own was sent. */
  async function tell(note: Message): Promise<void> {
    if (told) return;
    told = true;
    await postCards(connector, here, await render.message(note)).catch((error: unknown) => {
      if (!(error instanceof PlatformError) || !error.unreachable) throw error;
    });
  }
}

/** The reply that takes the place of a submitted form; -1 where none does. */
function closingOf(replies: readonly Reply[], isPublic: boolean): number {
  const first = (...kinds: readonly Reply['kind'][]) => replies.findIndex(({ kind }) => kinds.includes(kind));
  const found = first('form', 'invalid', ...(isPublic ? [] : (['replace'] as const)));
  return found >= 0 ? found : first('whisper', ...(isPublic ? [] : (['post'] as const)));
}

function said(text: string): Message {
  return words(plain(text), text);
}
