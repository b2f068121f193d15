import type { Message } from '../../src/core/chat/message.ts';
import type { Messenger, Parcel, Recipient, Traced } from '../../src/core/chat/messenger.ts';
import type { MessageRef } from '../../src/core/chat/turn.ts';
import { PlatformError } from '../../src/core/shared/errors.ts';

/** A message as the fake platform keeps it. */
export type Posted = { ref: MessageRef; key: string; message: Message };

/** A platform in memory that passes the messenger contract; `failNext` makes the next sends fail in order. */
export type FakeMessenger = Messenger & {
  posted: readonly Posted[];
  inbox(user: string): readonly Posted[];
  failNext(...errors: readonly PlatformError[]): void;
};

/** A fresh fake platform. */
export function fakeMessenger(platform = 'test'): FakeMessenger {
  const posted: Posted[] = [];
  const failures: PlatformError[] = [];
  return {
    platform,
    posted,
    inbox: (user) => posted.filter((post) => post.ref.place === `dm:${user}`),
    failNext: (...errors) => void failures.push(...errors),
    async send({ key, to, message }: Parcel): Promise<MessageRef> {
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      const ref = { place: placeOf(to), message: `m${posted.length + 1}` };
      posted.push({ ref, key, message });
      return ref;
    },
    async trace({ key }): Promise<Traced> {
      const found = posted.find((post) => post.key === key);
      return found === undefined ? { kind: 'not-sent' } : { kind: 'sent', ref: found.ref };
    },
    async update(ref, message): Promise<void> {
      const found = posted.find((post) => post.ref.place === ref.place && post.ref.message === ref.message);
      if (found === undefined) throw new PlatformError({ platform, code: 'message_not_found' });
      found.message = message;
    },
  };
}

function placeOf(to: Recipient): string {
  return to.kind === 'person' ? `dm:${to.account.user}` : to.place;
}
