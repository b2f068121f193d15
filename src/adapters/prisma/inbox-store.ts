import type { Temporal } from 'temporal-polyfill';
import type { Database } from './clients.ts';
import { Prisma } from './generated/sqlite/client.ts';
import { toDate } from './time.ts';

/** An event that is in hand is not unfinished: another instance may be working on it for so long. Seconds. */
const IN_HAND = 60;

/** Repeats come within hours, and later than this nobody waits for an answer any more. Hours. */
const REMEMBERED = 72;

/** The events of a platform, kept from when they are taken until their work is done. */
export function inboxStore({ client }: Database, platform: string, now: () => Temporal.Instant) {
  const idOf = (id: string) => ({ platform_id: { platform, id } });
  return {
    async keep(id: string, event: unknown): Promise<boolean> {
      const data = { platform, id, event: event as Prisma.InputJsonValue, receivedAt: toDate(now()) };
      try {
        await client.inboxEvent.create({ data });
        return true;
      } catch (error) {
        if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return false;
        throw error;
      }
    },
    async done(id: string): Promise<void> {
      await client.inboxEvent.update({ where: idOf(id), data: { doneAt: toDate(now()), event: Prisma.DbNull } });
    },
    async unfinished(): Promise<readonly { id: string; event: unknown }[]> {
      const past = { lt: toDate(now().subtract({ hours: REMEMBERED })) };
      await client.inboxEvent.deleteMany({
        where: { platform, OR: [{ doneAt: past }, { doneAt: null, receivedAt: past }] },
      });
      return client.inboxEvent.findMany({
        where: { platform, doneAt: null, receivedAt: { lt: toDate(now().subtract({ seconds: IN_HAND })) } },
        orderBy: { receivedAt: 'asc' },
        select: { id: true, event: true },
      });
    },
  };
}
