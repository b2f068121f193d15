import type { WebClient } from '@slack/web-api';
import { type Message, words } from '../../core/chat/message.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { plain, rich } from '../../core/chat/rich-text.ts';
import type { Turn } from '../../core/chat/turn.ts';
import { PlatformError } from '../../core/shared/errors.ts';
import { asked } from './client.ts';
import { OPEN_FORM } from './inbound.ts';
import type { Way } from './inbound-parts.ts';
import { IN_OWN_CHAT, IN_THE_THREAD, type Letter, type Scribe } from './letter.ts';
import { homeOf } from './message.ts';
import { modalOf } from './modal.ts';
import type { UserOf } from './mrkdwn.ts';
import { directChannel } from './post.ts';
import { respond } from './respond.ts';

/** Replies on their way to a person. `again` where an earlier try may have got some of them through. */
export type Performance = {
  client: WebClient;
  turn: Turn;
  way: Way;
  userOf: UserOf;
  write: Scribe;
  again: boolean;
};

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
  const { client, turn, way, again } = performance;
  const { place, thread } = way.asked;
  if (place.kind === 'direct') return post(message, key, performance);
  // A file cannot be seen by one person alone, except in their own chat.
  const letter = await written(message, IN_OWN_CHAT, performance);
  const { responseUrl } = way;
  const ephemeral = { response_type: 'ephemeral', replace_original: false };
  try {
    for (const part of letter.parts) {
      await part.send(async (said) => {
        if (responseUrl !== undefined) return respond(responseUrl, { ...ephemeral, ...said });
        const whom = { channel: place.id, user: turn.from.user, ...(thread ? { thread_ts: thread } : {}) };
        await asked(client.chat.postEphemeral({ ...whom, ...said }));
      });
    }
  } catch (error) {
    // Pollen need not be in the channel; its own chat with the person is always there.
    if (!(error instanceof PlatformError) || !error.unreachable) throw error;
    await letter.post({ channel: turn.from.user, key, again });
  }
  await inOwnChat(letter, key, performance);
}

async function post(message: Message, key: string, performance: Performance): Promise<void> {
  const { way, again } = performance;
  const { place, thread } = way.asked;
  const letter = await written(message, IN_THE_THREAD, performance);
  try {
    const ref = await letter.post({ channel: place.id, key, again, ...(thread ? { thread } : {}) });
    await letter.shelve({ channel: ref.place, thread: thread ?? ref.message }, key);
  } catch (error) {
    // A command can be used in a channel that Pollen is not in, and be answered there all the same.
    const { responseUrl } = way;
    if (responseUrl === undefined || !(error instanceof PlatformError) || !error.unreachable) throw error;
    const answer = { response_type: 'in_channel', replace_original: false };
    for (const part of letter.parts) await part.send((said) => respond(responseUrl, { ...answer, ...said }));
    await inOwnChat(letter, key, performance);
  }
}

async function replace(message: Message, key: string, performance: Performance): Promise<void> {
  const { client, way, again } = performance;
  const old = way.asked.message;
  const { responseUrl } = way;
  if (way.ephemeral && responseUrl !== undefined) {
    const letter = await written(message, IN_OWN_CHAT, performance);
    for (const [at, part] of letter.parts.entries()) {
      const answer = at === 0 ? { replace_original: true } : { response_type: 'ephemeral', replace_original: false };
      await part.send((said) => respond(responseUrl, { ...answer, ...said }));
    }
    return inOwnChat(letter, key, performance);
  }
  if (old === undefined) return post(message, key, performance);
  const letter = await written(message, IN_THE_THREAD, performance);
  const [first, ...more] = letter.parts;
  try {
    await first.send((said) => asked(client.chat.update({ channel: old.place, ts: old.message, ...said })));
  } catch (error) {
    if (!(error instanceof PlatformError) || !gone.test(error.code)) throw error;
    return post(message, key, performance);
  }
  if (more.length > 0) await letter.post({ channel: old.place, key, again }, more);
  await letter.shelve({ channel: old.place, thread: way.asked.thread ?? old.message }, key);
}

const gone = /^(message_not_found|cant_update_message|edit_window_closed)$/;

function written(message: Message, filesGo: string, { write, client, userOf }: Performance): Promise<Letter> {
  return write(message, { client, userOf, filesGo, patient: true });
}

async function inOwnChat(letter: Letter, key: string, { client, turn }: Performance): Promise<void> {
  if (!letter.hasFiles) return;
  const channel = await directChannel(client, turn.from.user);
  if (channel !== undefined) await letter.shelve({ channel, thread: undefined }, key);
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
