import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../../core/chat/message.ts';
import type { MessageRef } from '../../core/chat/turn.ts';
import type { Delivery, Payload } from '../../core/shared/delivery.ts';
import type { Db } from './clients.ts';
import { toDelivery } from './delivery-rows.ts';
import type { Prisma } from './generated/sqlite/client.ts';
import { toDate } from './time.ts';

const LAST_ERROR_MAX = 300;

/** The courier's claims on Prisma: a delivery changes hands only by an update that names its old state. */
export function courierStore(db: Db) {
  const free = { claimedBy: null, claimedAt: null } as const;
  const school = { workspaces: { none: { goneAt: { not: null } } } };
  return {
    async claim(by: string, now: Temporal.Instant, limit: number): Promise<readonly Delivery[]> {
      const due = await db.delivery.findMany({
        where: { state: 'queued', dueAt: { lte: toDate(now) }, school },
        select: { id: true },
        orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
        take: limit,
      });
      if (due.length === 0) return [];
      const rows = await db.delivery.updateManyAndReturn({
        where: { id: { in: due.map((row) => row.id) }, state: 'queued' },
        data: { state: 'sending', claimedBy: by, claimedAt: toDate(now), attempts: { increment: 1 } },
      });
      return rows.map(toDelivery);
    },
    async takeOver(by: string, now: Temporal.Instant, before: Temporal.Instant): Promise<readonly Delivery[]> {
      const rows = await db.delivery.updateManyAndReturn({
        where: { state: 'sending', school, OR: [{ claimedBy: by }, { claimedAt: { lte: toDate(before) } }] },
        data: { claimedBy: by, claimedAt: toDate(now) },
      });
      return rows.map(toDelivery);
    },
    async hold(person: string): Promise<void> {
      // Their accounts, by which alone they can be written to: writing a row, even what it held before, locks it on PostgreSQL; on SQLite one transaction runs at a time.
      await db.account.updateMany({ where: { personId: person }, data: { personId: person } });
    },
    async prepared(id: string, by: string, message: Message, payload: Payload, at: Temporal.Instant): Promise<boolean> {
      const json = { message: message as unknown as Prisma.InputJsonValue, payload: payload as Prisma.InputJsonValue };
      // From here on it counts against the person's budget, and the lease is counted anew.
      const data = { ...json, sentAt: toDate(at), claimedAt: toDate(at) };
      return (await db.delivery.updateMany({ where: { id, state: 'sending', claimedBy: by }, data })).count === 1;
    },
    async sent(id: string, ref: MessageRef, at: Temporal.Instant): Promise<void> {
      await db.delivery.update({
        where: { id },
        data: {
          ...free,
          state: 'sent',
          sentPlace: ref.place,
          sentMessage: ref.message,
          sentAt: toDate(at),
          lastError: null,
        },
      });
    },
    async requeue(id: string, dueAt: Temporal.Instant, because: string, attempted: boolean): Promise<void> {
      await db.delivery.update({
        where: { id },
        data: {
          ...free,
          state: 'queued',
          sentAt: null,
          dueAt: toDate(dueAt),
          lastError: because.slice(0, LAST_ERROR_MAX),
          ...(attempted ? {} : { attempts: { decrement: 1 } }),
        },
      });
    },
    async close(id: string, state: 'withdrawn' | 'failed', because: string): Promise<void> {
      await db.delivery.update({
        where: { id },
        data: { ...free, state, sentAt: null, lastError: because.slice(0, LAST_ERROR_MAX) },
      });
    },
  };
}
