import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../core/chat/message.ts';
import type { Reply } from '../core/chat/reply.ts';
import type { MessageRef } from '../core/chat/turn.ts';
import type { Delivery, Payload } from '../core/shared/delivery.ts';
import type { School } from '../core/shared/school.ts';

/** Runs work in one database transaction: all of it happens, or nothing. */
export type Transact<Db> = <T>(work: (db: Db) => Promise<T>) => Promise<T>;

/** Thrown by `TurnStore.begin` for a turn that another transaction has handled meanwhile. */
export class RepeatedTurn extends Error {}

/** The turns that were handled, with their replies. */
export type TurnStore = {
  replies(id: string): Promise<readonly Reply[] | undefined>;
  /** Takes the turn's id; throws RepeatedTurn where it is taken. */
  begin(id: string, schoolId: string, at: Temporal.Instant): Promise<void>;
  finish(id: string, replies: readonly Reply[]): Promise<void>;
};

/** The courier's view of deliveries: who may send what, exactly once. */
export type CourierStore = {
  /** Takes up to `limit` deliveries that are due, so that nobody else gets them; none of a school that has taken Pollen out. */
  claim(by: string, now: Temporal.Instant, limit: number): Promise<readonly Delivery[]>;
  /** Deliveries that `by` itself left unfinished, or that others took before `before`, with the same exception. */
  takeOver(by: string, now: Temporal.Instant, before: Temporal.Instant): Promise<readonly Delivery[]>;
  /** Waits until no other transaction decides about this person, and keeps it so until this one ends. */
  hold(person: string): Promise<void>;
  /** Keeps what is about to be sent, so that a crash can be traced; false where `by` no longer has it. */
  prepared(id: string, by: string, message: Message, payload: Payload, at: Temporal.Instant): Promise<boolean>;
  sent(id: string, ref: MessageRef, at: Temporal.Instant): Promise<void>;
  /** Back into the queue for later; a send that was not begun does not count as an attempt. */
  requeue(id: string, dueAt: Temporal.Instant, because: string, attempted: boolean): Promise<void>;
  close(id: string, state: 'withdrawn' | 'failed', because: string): Promise<void>;
};

/** The schools that jobs run for. */
export type SchoolsStore = {
  all(): Promise<readonly School[]>;
  /** Those whose admin has let Pollen write to people by itself, and that have not taken Pollen out. */
  awake(): Promise<readonly School[]>;
  byId(id: string): Promise<School | undefined>;
};
