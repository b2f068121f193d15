import type { Temporal } from 'temporal-polyfill';
import type { Reply } from '../../core/chat/reply.ts';
import type { Db } from './clients.ts';
import type { Prisma } from './generated/sqlite/client.ts';
import { toDate } from './time.ts';

/** The turn store on Prisma; `repeated` makes the error that says another transaction took the turn. */
export function turnStore(db: Db, repeated: () => Error) {
  return {
    async replies(id: string): Promise<readonly Reply[] | undefined> {
      const row = await db.turnRecord.findUnique({ where: { id } });
      return row === null ? undefined : (row.replies as unknown as readonly Reply[]);
    },
    async begin(id: string, schoolId: string, at: Temporal.Instant): Promise<void> {
      try {
        await db.turnRecord.create({ data: { id, schoolId, replies: [], at: toDate(at) } });
      } catch (error) {
        throw isDuplicate(error) ? repeated() : error;
      }
    },
    async finish(id: string, replies: readonly Reply[]): Promise<void> {
      await db.turnRecord.update({ where: { id }, data: { replies: replies as unknown as Prisma.InputJsonValue } });
    },
  };
}

function isDuplicate(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2002';
}
