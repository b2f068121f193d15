import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../../core/chat/message.ts';
import type { Db } from './clients.ts';
import type { Prisma } from './generated/sqlite/client.ts';
import { toDate, toInstant } from './time.ts';

type Row = Awaited<ReturnType<Db['playgroundMessage']['findFirstOrThrow']>>;
type Kept = ReturnType<typeof fromRow>;

const CLOCK = 1;

/** What the playground keeps in place of a chat platform: letters, how far each was read, and the clock's offset. */
export function postOffice(db: Db) {
  return {
    async keep(letter: Kept): Promise<Kept> {
      const same = { OR: [{ id: letter.id }, ...(letter.key === undefined ? [] : [{ key: letter.key }])] };
      const known = await db.playgroundMessage.findFirst({ where: same });
      if (known !== null) return fromRow(known);
      try {
        await db.playgroundMessage.create({ data: toRow(letter) });
        return letter;
      } catch (error) {
        // Somebody else kept it meanwhile, or else the fault is a true one.
        const kept = await db.playgroundMessage.findFirst({ where: same });
        if (kept === null) throw error;
        return fromRow(kept);
      }
    },
    async byId(id: string): Promise<Kept | undefined> {
      return found(await db.playgroundMessage.findUnique({ where: { id } }));
    },
    async byKey(key: string): Promise<Kept | undefined> {
      return found(await db.playgroundMessage.findUnique({ where: { key } }));
    },
    async change(id: string, message: Message, at: Temporal.Instant): Promise<boolean> {
      const data = { message: message as unknown as Prisma.InputJsonValue, changedAt: toDate(at) };
      return (await db.playgroundMessage.updateMany({ where: { id }, data })).count > 0;
    },
    async newest(place: string, reader: string, most: number): Promise<readonly Kept[]> {
      const where = { place, OR: [{ onlyFor: null }, { onlyFor: reader }] };
      const rows = await db.playgroundMessage.findMany({
        where,
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: most,
      });
      return rows.reverse().map(fromRow);
    },
    async markRead(person: string, place: string, upTo: Temporal.Instant): Promise<void> {
      const readAt = toDate(upTo);
      await db.playgroundRead.upsert({
        where: { person_place: { person, place } },
        create: { person, place, readAt },
        update: { readAt },
      });
    },
    async unread(person: string, places: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const reads = await db.playgroundRead.findMany({ where: { person, place: { in: [...places] } } });
      const readAt = new Map(reads.map((read) => [read.place, read.readAt]));
      const counts = places.map(async (place): Promise<[string, number]> => {
        const after = readAt.get(place);
        const where = {
          place,
          author: { not: person },
          OR: [{ onlyFor: null }, { onlyFor: person }],
          ...(after === undefined ? {} : { at: { gt: after } }),
        };
        return [place, await db.playgroundMessage.count({ where })];
      });
      return new Map(await Promise.all(counts));
    },
    async waiting(people: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
      const direct = { place: { startsWith: 'dm:' } };
      const newest = await db.playgroundMessage.groupBy({ by: ['place', 'author'], where: direct, _max: { at: true } });
      const byPlace = Map.groupBy(newest, (row) => row.place);
      const reads = await db.playgroundRead.findMany({ where: direct });
      const readAt = new Map(reads.map((read) => [`${read.person} ${read.place}`, read.readAt]));
      const isWaiting = ([person, place]: [string, string]) => {
        const read = readAt.get(`${person} ${place}`) ?? new Date(0);
        return byPlace.get(place)?.some((row) => row.author !== person && row._max.at !== null && row._max.at > read);
      };
      return new Set([...people].filter(isWaiting).map(([person]) => person));
    },
    async clockAhead(): Promise<number> {
      return (await db.playgroundClock.findUnique({ where: { id: CLOCK } }))?.aheadMs ?? 0;
    },
    async setClockAhead(aheadMs: number): Promise<void> {
      await db.playgroundClock.upsert({ where: { id: CLOCK }, create: { id: CLOCK, aheadMs }, update: { aheadMs } });
    },
  };
}

function fromRow(row: Row) {
  return {
    id: row.id,
    place: row.place,
    author: row.author,
    message: row.message as unknown as Message,
    replyTo: row.replyTo ?? undefined,
    onlyFor: row.onlyFor ?? undefined,
    key: row.key ?? undefined,
    at: toInstant(row.at),
    changedAt: toInstant(row.changedAt),
  };
}

function toRow(letter: Kept): Prisma.PlaygroundMessageUncheckedCreateInput {
  return {
    ...letter,
    message: letter.message as unknown as Prisma.InputJsonValue,
    at: toDate(letter.at),
    changedAt: toDate(letter.changedAt),
  };
}

function found(row: Row | null): Kept | undefined {
  return row === null ? undefined : fromRow(row);
}
