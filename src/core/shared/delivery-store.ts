import type { Temporal } from 'temporal-polyfill';
import type { MessageRef } from '../chat/turn.ts';
import type { Delivery, NewDelivery } from './delivery.ts';

/** What was sent and what waits, as features may ask. */
export type DeliveryStore = {
  /** Queues these; a key that exists already is left as it is. */
  add(schoolId: string, deliveries: readonly NewDelivery[]): Promise<void>;
  /** The delivery that became this message on its platform. */
  byRef(schoolId: string, ref: MessageRef): Promise<Delivery | undefined>;
  /** What this job has sent since then (to one person, or to all), oldest first, without the messages. */
  sent(schoolId: string, job: string, since: Temporal.Instant, person?: string): Promise<readonly Delivery[]>;
  /** When each person was written to unprompted since then, over all jobs. */
  unprompted(
    schoolId: string,
    since: Temporal.Instant,
    person?: string,
  ): Promise<ReadonlyMap<string, readonly Temporal.Instant[]>>;
  /** Whether something unprompted of another job is waiting for this person or under way. */
  othersWaiting(schoolId: string, person: string, job: string): Promise<boolean>;
  /** Who already has something of this job waiting or under way. */
  waiting(schoolId: string, job: string): Promise<ReadonlySet<string>>;
};
