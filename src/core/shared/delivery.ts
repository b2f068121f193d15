import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../chat/message.ts';
import type { MessageRef } from '../chat/turn.ts';

/** Data that a delivery carries for its job: JSON, with the ids of what it is about. */
export type Payload = Readonly<Record<string, unknown>>;

/** Whom a delivery is for. */
export type DeliveryTo =
  | { kind: 'person'; person: string }
  | { kind: 'channel'; platform: string; workspace: string; place: string };

/** Something to send. `key` says job, person and occasion, and exists once for ever. */
export type NewDelivery = {
  key: string;
  job: string;
  to: DeliveryTo;
  dueAt: Temporal.Instant;
  /** True for a direct message that nobody asked for: school hours and the weekly budget then apply. */
  unprompted: boolean;
  payload: Payload;
};

/** A delivery as stored. `attempts` counts sends begun; `ref` is where it went. */
export type Delivery = NewDelivery & {
  id: string;
  schoolId: string;
  state: 'queued' | 'sending' | 'sent' | 'withdrawn' | 'failed';
  attempts: number;
  message?: Message;
  ref?: MessageRef;
  sentAt?: Temporal.Instant;
};
