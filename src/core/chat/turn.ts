import type { Temporal } from 'temporal-polyfill';

/** Where a conversation is: one person's own chat with the bot, or a channel that others read. */
export type Place = { kind: 'direct' | 'channel'; id: string };

/** Who somebody is to a platform. */
export type Account = { platform: string; workspace: string; user: string };

/** Points at a message on its platform; both parts are the platform's own words. */
export type MessageRef = { place: string; message: string };

/** What a person did. `action.message` and `said.inReplyTo` point at the bot's message they were reacting to. */
export type Deed =
  | { kind: 'command'; name: string; text: string }
  | { kind: 'said'; text: string; inReplyTo?: MessageRef }
  | { kind: 'action'; action: string; value: string; message?: MessageRef }
  | { kind: 'submission'; form: string; context: string; values: Readonly<Record<string, unknown>> }
  | { kind: 'opened-home' }
  | { kind: 'joined' };

/** One thing that came in. `id` is the platform's own and the same on every retry of it. */
export type Turn = { id: string; from: Account; place: Place; at: Temporal.Instant; deed: Deed };
