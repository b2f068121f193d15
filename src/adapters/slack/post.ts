import type { WebClient } from '@slack/web-api';
import type { MessageRef } from '../../core/chat/turn.ts';
import { PlatformError } from '../../core/shared/errors.ts';
import { asked } from './client.ts';
import type { SlackMessage } from './message.ts';
import { isClear, type Wait } from './patience.ts';

/** The name under which a message carries the key of what it delivers. */
const CARRIES = 'pollen_message';

/** How many of the newest messages are looked through for one that may have arrived. */
const LOOK_BACK = 100;

/** After this long, what may have arrived is there to be found; looked for so often. Milliseconds. */
const SETTLING = 2000;
const LOOKS = 3;

/**
 * Where to post, and under which key; `again` where an earlier try may have arrived. With a way to wait, what Slack gives
 * no clear answer to is looked for a little later and posted again where it is not there.
 */
export type Posting = { channel: string; thread?: string; key: string; again: boolean; wait?: Wait };

/** A part of a message on its way; `send` may call more than once, with the same or with plainer blocks, where Slack refuses those. */
export type Sendable = { send<T>(call: (message: SlackMessage) => Promise<T>): Promise<T> };

/** Posts a message's parts in order and gives the place of the first; a part that is there already is not posted again. */
export async function postParts(client: WebClient, parts: readonly Sendable[], posting: Posting): Promise<MessageRef> {
  let first: MessageRef | undefined;
  for (const [at, part] of parts.entries()) {
    const ref = await postOne(client, part, { ...posting, key: partKey(posting.key, at + 1) });
    first ??= ref;
  }
  if (first === undefined) throw new Error('a message has at least one part');
  return first;
}

/** The key of one part of a message, counted from 1. */
export function partKey(key: string, part: number): string {
  return part === 1 ? key : `${key}#${part}`;
}

async function postOne(client: WebClient, part: Sendable, posting: Posting): Promise<MessageRef> {
  const { channel, key, again, wait } = posting;
  for (let looks = 0; ; looks++) {
    const there = again || looks > 0 ? await find(client, channel, key) : undefined;
    if (there !== undefined && there !== 'unknown') return there;
    try {
      return await postNow(client, part, posting);
    } catch (error) {
      const canLook = isDirect(channel) && looks < LOOKS;
      if (wait === undefined || !canLook || !(error instanceof PlatformError) || isClear(error)) throw error;
      await wait(SETTLING);
    }
  }
}

async function postNow(client: WebClient, part: Sendable, { channel, thread, key }: Posting): Promise<MessageRef> {
  const answer = await part.send((message) =>
    asked(
      client.chat.postMessage({
        channel,
        ...message,
        ...(thread === undefined ? {} : { thread_ts: thread }),
        unfurl_links: false,
        unfurl_media: false,
        metadata: { event_type: CARRIES, event_payload: { key } },
      }),
    ),
  );
  return { place: answer.channel ?? channel, message: answer.ts ?? '' };
}

/** The message that carries this key, nothing, or 'unknown' where Pollen may not look: it reads no channel. */
export async function find(
  client: WebClient,
  channel: string,
  key: string,
): Promise<MessageRef | undefined | 'unknown'> {
  if (!isDirect(channel)) return 'unknown';
  const place = channel.startsWith('D') ? channel : await directChannel(client, channel);
  if (place === undefined) return 'unknown';
  const history = await asked(
    client.conversations.history({ channel: place, limit: LOOK_BACK, include_all_metadata: true }),
  );
  const found = history.messages?.find((message) => {
    const payload = message.metadata?.event_payload as { key?: unknown } | undefined;
    return message.metadata?.event_type === CARRIES && payload?.key === key;
  });
  return found?.ts === undefined ? undefined : { place, message: found.ts };
}

/** True for a person's own chat with Pollen, by its id or the person's: the only place that Pollen may look into. */
function isDirect(channel: string): boolean {
  return /^[DUW]/.test(channel);
}

/** The conversation with a user, which Slack opens where there is none yet; undefined for what is no user. */
export async function directChannel(client: WebClient, user: string): Promise<string | undefined> {
  if (!/^[UW]/.test(user)) return undefined;
  const opened = await asked(client.conversations.open({ users: user }));
  return opened.channel?.id;
}
