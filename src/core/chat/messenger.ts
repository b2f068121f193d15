import type { Message } from './message.ts';
import type { Account, MessageRef } from './turn.ts';

/** Whom a delivery goes to: a person's own chat with the bot, or a channel. */
export type Recipient = { kind: 'person'; account: Account } | { kind: 'channel'; workspace: string; place: string };

/** One message to send; `key` is unique to it for ever, and travels with it where the platform can carry it. */
export type Parcel = { key: string; to: Recipient; message: Message };

/** What became of an earlier send: the platform has it, surely has not, or cannot say. */
export type Traced = { kind: 'sent'; ref: MessageRef } | { kind: 'not-sent' } | { kind: 'unknown' };

/** A platform, as the courier needs it. Every implementation passes the same contract tests. */
export type Messenger = {
  readonly platform: string;
  /** How many sends may be under way at a time, one unless it says more; so many are in doubt after a crash. */
  readonly hands?: number;
  /** Sends once and tells where it is. Throws PlatformError; never retries by itself. */
  send(parcel: Parcel): Promise<MessageRef>;
  /** Says what became of a parcel whose sending was cut short. */
  trace(parcel: Parcel): Promise<Traced>;
  /** Puts another message in the place of one sent before. Throws PlatformError. */
  update(ref: MessageRef, message: Message): Promise<void>;
};
