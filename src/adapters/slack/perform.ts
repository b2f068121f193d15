import type { WebClient } from '@slack/web-api';
import { type Message, words } from '../../core/chat/message.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { plain, rich } from '../../core/chat/rich-text.ts';
import type { Turn } from '../../core/chat/turn.ts';
import { PlatformError } from '../../core/shared/errors.ts';
import { asked } from './client.ts';
import { OPEN_FORM } from './inbound.ts';
import type { Way } from './inbound-parts.ts';
import { homeOf, messagesOf } from './message.ts';
import { modalOf } from './modal.ts';
import type { UserOf } from './mrkdwn.ts';
import { postParts } from './post.ts';
import { respond } from './respond.ts';

/** Replies on their way to a person. `again` where an earlier try may have got some of them through. */
export type Performance = { client: WebClient; turn: Turn; way: Way; userOf: UserOf; again: boolean };

/** Carries out one reply; `key` is unique to it and the same on every try. */
export async function perform(reply: Reply, key: string, performance: Performance): Promise<void> {
  const { client, turn, way, userOf } = performance;
  switch (reply.kind) {
    case 'post':
      return post(reply.message, key, performance);
    case 'whisper':
      return whisper(reply.message, key, performance);
    case 'replace':
      return replace(reply.message, key, performance);
    case 'form':
    case 'invalid':
      return openForm(reply, key, performance);
    case 'home':
      return void (await asked(client.views.publish({ user_id: turn.from.user, view: homeOf(reply.message, userOf) })));
    default:
      return reply satisfies never;
  }

  /** A modal needs a click not older than 3 s; without one, a button asks for it. */
  async function openForm(
    asking: Reply & { kind: 'form' | 'invalid' },
    itsKey: string,
    given: Performance,
  ): Promise<void> {
    const values = asking.kind === 'invalid' ? asking.values : asking.form.values;
    if (way.trigger !== undefined && asking.kind === 'form') {
      try {
        return void (await asked(
          client.views.open({ trigger_id: way.trigger, view: modalOf(asking.form, way.asked, userOf, values) }),
        ));
      } catch (error) {
        if (!(error instanceof PlatformError) || !/trigger/.test(error.code)) throw error;
      }
    }
    await whisper(formOffer(asking, turn), itsKey, given);
  }
}

/** Shown to a person alone: in a channel they alone see it; their own chat with Pollen is private anyway. */
async function whisper(message: Message, key: string, performance: Performance): Promise<void> {
  const { client, turn, way, userOf } = performance;
  const { place, thread } = way.asked;
  if (place.kind === 'direct') return post(message, key, performance);
  const parts = messagesOf(message, userOf);
  if (way.responseUrl !== undefined)
    return respond(
      way.responseUrl,
      parts.map((part) => ({ response_type: 'ephemeral', replace_original: false, ...part })),
    );
  try {
    for (const part of parts) {
      await asked(
        client.chat.postEphemeral({
          channel: place.id,
          user: turn.from.user,
          ...(thread ? { thread_ts: thread } : {}),
          ...part,
        }),
      );
    }
  } catch (error) {
    // Pollen need not be in the channel; its own chat with the person is always there.
    if (!(error instanceof PlatformError) || !error.unreachable) throw error;
    await postParts(client, parts, { channel: turn.from.user, key, again: performance.again });
  }
}

async function post(message: Message, key: string, { client, way, userOf, again }: Performance): Promise<void> {
  const { place, thread } = way.asked;
  const parts = messagesOf(message, userOf);
  try {
    await postParts(client, parts, { channel: place.id, key, again, ...(thread ? { thread } : {}) });
  } catch (error) {
    // A command can be used in a channel that Pollen is not in, and be answered there all the same.
    if (way.responseUrl === undefined || !(error instanceof PlatformError) || !error.unreachable) throw error;
    await respond(
      way.responseUrl,
      parts.map((part) => ({ response_type: 'in_channel', replace_original: false, ...part })),
    );
  }
}

async function replace(message: Message, key: string, performance: Performance): Promise<void> {
  const { client, way, userOf } = performance;
  const [first, ...more] = messagesOf(message, userOf);
  const old = way.asked.message;
  if (way.ephemeral && way.responseUrl !== undefined) {
    return respond(way.responseUrl, [
      { replace_original: true, ...first },
      ...more.map((part) => ({ response_type: 'ephemeral', replace_original: false, ...part })),
    ]);
  }
  if (old === undefined) return post(message, key, performance);
  try {
    await asked(client.chat.update({ channel: old.place, ts: old.message, ...first }));
  } catch (error) {
    if (
      !(error instanceof PlatformError) ||
      !/^(message_not_found|cant_update_message|edit_window_closed)$/.test(error.code)
    )
      throw error;
    return post(message, key, performance);
  }
  if (more.length > 0) await postParts(client, more, { channel: old.place, key, again: performance.again });
}

function formOffer(asking: Reply & { kind: 'form' | 'invalid' }, turn: Turn): Message {
  const { form } = asking;
  const mend = asking.kind === 'invalid' ? Object.values(asking.errors).join(' ') : undefined;
  const lead = mend === undefined ? words(rich`*${form.title}*`, form.title) : words(plain(mend), mend);
  const button = {
    label: form.title,
    action: OPEN_FORM,
    value: `${turn.from.user} ${turn.id}`,
    style: 'primary',
  } as const;
  return { summary: form.title, blocks: [...lead.blocks, { kind: 'buttons', buttons: [button] }] };
}
