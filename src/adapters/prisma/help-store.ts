import { createHash } from 'node:crypto';
import type { Ask, AskState, Helped, HelpRequest } from '../../core/expertise/requests.ts';
import type { HelpStore, NeedStore } from '../../core/expertise/store.ts';
import type { Db } from './clients.ts';
import { toDate, toInstant } from './time.ts';

const withAsks = { asks: { orderBy: { askedAt: 'asc' } } } as const;

type AskRow = { id: string; expertId: string; state: string; askedAt: Date; answeredAt: Date | null };
type RequestRow = {
  id: string;
  askerId: string;
  need: string;
  state: string;
  helped: string | null;
  mayMention: boolean | null;
  asks: AskRow[];
};

/** The store of requests for help on Prisma. */
export function helpStore(db: Db): HelpStore {
  return {
    async open({ asker, ...request }, at) {
      await db.helpRequest.create({ data: { ...request, askerId: asker, state: 'open', createdAt: toDate(at) } });
    },
    async request(schoolId, id) {
      const row = await db.helpRequest.findFirst({ where: { id, schoolId }, include: withAsks });
      return row ? toRequest(row) : undefined;
    },
    async byAsk(schoolId, id) {
      const row = await db.helpRequest.findFirst({ where: { schoolId, asks: { some: { id } } }, include: withAsks });
      const request = row ? toRequest(row) : undefined;
      const ask = request?.asks.find((one) => one.id === id);
      return request && ask ? { request, ask } : undefined;
    },
    async openOf(askerId, need) {
      const row = await db.helpRequest.findFirst({ where: { askerId, need, state: 'open' }, include: withAsks });
      return row ? toRequest(row) : undefined;
    },
    async ask({ id, request, expert }, at) {
      await db.helpAsk.create({
        data: { id, requestId: request, expertId: expert, state: 'asked', askedAt: toDate(at) },
      });
    },
    async setAsk(id, state, at) {
      const times = state === 'asked' ? { askedAt: toDate(at), answeredAt: null } : { answeredAt: toDate(at) };
      await db.helpAsk.updateMany({ where: { id }, data: { state, ...times } });
    },
    async setRequest(id, change) {
      await db.helpRequest.updateMany({ where: { id }, data: change });
    },
    async withAsks(schoolId, state, since) {
      const asks = { some: { state, askedAt: { gte: toDate(since) } } };
      const rows = await db.helpRequest.findMany({
        where: { schoolId, asks },
        include: withAsks,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      });
      return rows.map(toRequest);
    },
    async asksSince(schoolId, since) {
      const where = { request: { schoolId }, askedAt: { gte: toDate(since) } };
      const rows = await db.helpAsk.findMany({ where, include: { request: { select: { helped: true } } } });
      return rows.map((row) => ({ ...toAsk(row), helped: (row.request.helped as Helped | null) ?? undefined }));
    },
  };
}

/** The store of nameless needs on Prisma. */
export function needStore(db: Db): NeedStore {
  return {
    async note(schoolId, person, topics, met, at) {
      for (const topic of topics) {
        // One-way, and different for every topic: it tells askers apart without saying who they are.
        const asker = createHash('sha256').update(`${schoolId}/${person}/${topic}`).digest('hex');
        const id = `${asker.slice(0, 32)}`;
        const changes = { met, at: toDate(at) };
        await db.helpNeed.upsert({
          where: { schoolId_topic_asker: { schoolId, topic, asker } },
          create: { id, schoolId, topic, asker, ...changes },
          update: changes,
        });
      }
    },
    async since(schoolId, at) {
      const rows = await db.helpNeed.findMany({ where: { schoolId, at: { gte: toDate(at) } } });
      return [...Map.groupBy(rows, ({ topic }) => topic)].map(([topic, needs]) => ({
        topic,
        people: needs.length,
        unmet: needs.filter(({ met }) => !met).length,
      }));
    },
  };
}

function toRequest(row: RequestRow): HelpRequest {
  return {
    id: row.id,
    asker: row.askerId,
    need: row.need,
    state: row.state as HelpRequest['state'],
    helped: (row.helped as Helped | null) ?? undefined,
    mayMention: row.mayMention ?? undefined,
    asks: row.asks.map(toAsk),
  };
}

function toAsk(row: AskRow): Ask {
  return {
    id: row.id,
    expert: row.expertId,
    state: row.state as AskState,
    askedAt: toInstant(row.askedAt),
    answeredAt: row.answeredAt ? toInstant(row.answeredAt) : undefined,
  };
}
