import { Temporal } from 'temporal-polyfill';
import type { DeliveryStore } from '../../core/shared/delivery-store.ts';
import { inChunks } from './chunks.ts';
import type { Db } from './clients.ts';
import { toDelivery } from './delivery-rows.ts';
import type { Prisma } from './generated/sqlite/client.ts';
import { toDate } from './time.ts';

/** The deliveries as features see them, on Prisma; `newId` names the rows. */
export function deliveryStore(db: Db, newId: () => string): DeliveryStore {
  return {
    async add(schoolId, deliveries) {
      if (deliveries.length === 0) return;
      // Two instances may queue the same at once: the second waits here for the first, and then sees its keys.
      await db.school.updateMany({ where: { id: schoolId }, data: { id: schoolId } });
      const keys = deliveries.map((delivery) => delivery.key);
      const known = await inChunks(keys, (some) =>
        db.delivery.findMany({ where: { key: { in: some } }, select: { key: true } }),
      );
      const taken = new Set(known.map((row) => row.key));
      const fresh = deliveries.filter((delivery) => !taken.has(delivery.key) && taken.add(delivery.key));
      const rows = fresh.map(({ to, dueAt, payload, ...rest }) => ({
        ...rest,
        id: newId(),
        schoolId,
        state: 'queued',
        dueAt: toDate(dueAt),
        payload: payload as Prisma.InputJsonValue,
        ...(to.kind === 'person' ? { personId: to.person } : { place: to }),
      }));
      await inChunks(rows, async (some) => {
        await db.delivery.createMany({ data: some });
        return [];
      });
    },
    async byRef(schoolId, ref) {
      const row = await db.delivery.findFirst({ where: { schoolId, sentPlace: ref.place, sentMessage: ref.message } });
      return row === null ? undefined : toDelivery(row);
    },
    async sent(schoolId, job, since, person) {
      const rows = await db.delivery.findMany({
        where: {
          schoolId,
          job,
          state: 'sent',
          sentAt: { gte: toDate(since) },
          ...(person === undefined ? {} : { personId: person }),
        },
        orderBy: { sentAt: 'asc' },
        // The longest part by far, and planning reads a year of these.
        omit: { message: true },
      });
      return rows.map((row) => toDelivery({ ...row, message: null }));
    },
    async unprompted(schoolId, since, person) {
      const rows = await db.delivery.findMany({
        where: {
          schoolId,
          unprompted: true,
          // What is on its way counts too: two jobs may be due to one person at the same moment.
          state: { in: ['sent', 'sending'] },
          sentAt: { gte: toDate(since) },
          ...(person === undefined ? { personId: { not: null } } : { personId: person }),
        },
        select: { personId: true, sentAt: true },
        orderBy: { sentAt: 'asc' },
      });
      const byPerson = new Map<string, Temporal.Instant[]>();
      for (const { personId, sentAt } of rows) {
        if (personId === null || sentAt === null) continue;
        const at = Temporal.Instant.fromEpochMilliseconds(sentAt.getTime());
        byPerson.set(personId, [...(byPerson.get(personId) ?? []), at]);
      }
      return byPerson;
    },
    async othersWaiting(schoolId, personId, job) {
      const others = { schoolId, personId, job: { not: job }, unprompted: true };
      return (await db.delivery.count({ where: { ...others, state: { in: ['queued', 'sending'] } } })) > 0;
    },
    async waiting(schoolId, job) {
      const rows = await db.delivery.findMany({
        where: { schoolId, job, state: { in: ['queued', 'sending'] }, personId: { not: null } },
        select: { personId: true },
      });
      return new Set(rows.flatMap((row) => (row.personId === null ? [] : [row.personId])));
    },
  };
}
