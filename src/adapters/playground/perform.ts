import type { Temporal } from 'temporal-polyfill';
import { type Message, words } from '../../core/chat/message.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { plain, rich } from '../../core/chat/rich-text.ts';
import type { Turn } from '../../core/chat/turn.ts';
import { UserError } from '../../core/shared/errors.ts';
import type { PlaygroundHost } from './host.ts';
import type { Inbound, Said } from './inbound.ts';
import type { Memory } from './memory.ts';
import { POLLEN } from './places.ts';
import type { PostOffice } from './post-office.ts';

type Given = {
  host: PlaygroundHost;
  postOffice: PostOffice;
  memory: Memory;
  stamp: () => Temporal.Instant;
  changed: () => void;
};

/** Where to look next: a form that now stands open, or letters that came. */
export type Performed = { open?: string; letters: boolean };

/** Does what was posted: keeps what was typed, lets the bot answer, and delivers its replies. Repeating it changes nothing. */
export function performer({ host, postOffice, memory, stamp, changed }: Given) {
  return async (inbound: Exclude<Inbound, { kind: 'fault' }>, person: string, place: string): Promise<Performed> => {
    if (inbound.kind === 'talk') {
      await keepSaid(inbound.id, inbound.said, person, place);
      changed();
      return { letters: true };
    }
    const { turn, said, open } = inbound;
    if (said !== undefined) {
      await keepSaid(turn.id, said, person, place);
      changed();
    }
    try {
      const replies = await host.handle(turn);
      if (open !== undefined) memory.closeForm(open);
      return await deliver(turn, replies, actedOn(turn, open));
    } catch (error) {
      return await apologise(error, turn, open);
    } finally {
      changed();
      // The answer does not wait for what goes to others; each letter that arrives refreshes the pages by itself.
      host.deliver().catch((error: unknown) => host.failed(error, `what ${turn.id} queued`));
    }
  };

  async function keepSaid(id: string, { text, inReplyTo, aside }: Said, person: string, place: string): Promise<void> {
    const at = stamp();
    const onlyFor = aside ? person : undefined;
    await postOffice.keep({
      id: `${id}:said`,
      place,
      author: person,
      message: words(plain(text), text.slice(0, 200)),
      replyTo: inReplyTo,
      onlyFor,
      at,
      changedAt: at,
    });
  }

  /** The message that a press was on, or whose form was sent. */
  function actedOn({ deed }: Turn, open: string | undefined): string | undefined {
    if (deed.kind === 'action') return deed.message?.message;
    return open === undefined ? undefined : memory.askedFrom(open);
  }

  async function deliver(turn: Turn, replies: readonly Reply[], acted: string | undefined): Promise<Performed> {
    let performed: Performed = { letters: false };
    for (const [index, reply] of replies.entries()) {
      performed = { ...performed, ...(await deliverOne(turn, reply, `${turn.id}:${index}`, acted)) };
    }
    return performed;
  }

  async function deliverOne(
    turn: Turn,
    reply: Reply,
    id: string,
    askedFrom: string | undefined,
  ): Promise<Partial<Performed>> {
    const person = turn.from.user;
    switch (reply.kind) {
      case 'post':
        return keepReply(turn, reply.message, id, undefined);
      case 'whisper':
        return keepReply(turn, reply.message, id, turn.place.kind === 'channel' ? person : undefined);
      case 'replace': {
        const replaced = askedFrom !== undefined && (await postOffice.change(askedFrom, reply.message, stamp()));
        return replaced ? { letters: true } : keepReply(turn, reply.message, id, undefined);
      }
      case 'form':
        memory.keepForm({ id, person, form: reply.form, values: reply.form.values ?? {}, errors: {}, askedFrom });
        return { open: id };
      case 'invalid':
        memory.keepForm({ id, person, form: reply.form, values: reply.values, errors: reply.errors, askedFrom });
        return { open: id };
      case 'home':
        memory.keepHome(person, reply.message);
        return {};
      default:
        return reply satisfies never;
    }
  }

  async function keepReply(
    turn: Turn,
    message: Message,
    id: string,
    onlyFor: string | undefined,
  ): Promise<Partial<Performed>> {
    const at = stamp();
    await postOffice.keep({ id, place: turn.place.id, author: POLLEN, message, onlyFor, at, changedAt: at });
    return { letters: true };
  }

  /** A form stays open with what was typed; elsewhere the words go where the person is. */
  async function apologise(error: unknown, turn: Turn, open: string | undefined): Promise<Performed> {
    const mistake = error instanceof UserError;
    if (!mistake) host.failed(error, turn.id);
    const trouble = mistake ? error.message : `${SORRY} ${turn.id}`;
    const form = open === undefined ? undefined : memory.form(open);
    if (form !== undefined && turn.deed.kind === 'submission') {
      memory.keepForm({ ...form, values: turn.deed.values as typeof form.values, errors: {}, trouble });
      return { open: form.id, letters: false };
    }
    const message = mistake ? words(plain(trouble), trouble) : words(rich`${SORRY} *${turn.id}*`, SORRY);
    const onlyFor = turn.place.kind === 'channel' ? turn.from.user : undefined;
    await keepReply(turn, message, `${turn.id}:sorry`, onlyFor);
    return { letters: true };
  }
}

const SORRY =
  'Sorry, something went wrong on my side. It is safe to try again in a minute. If it happens again, please give whoever looks after Pollen this number:';
