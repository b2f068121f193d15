import type { Temporal } from 'temporal-polyfill';
import type { Database, Db } from './clients.ts';
import { toDate } from './time.ts';

type Kind = 'person' | 'team' | 'channel';
type Kept = { kind: Kind; name: string; place?: string; address: string; title: string };

/** The conversations that a platform told of, in the database. */
export function conversationStore({ client }: Database, platform: string, now: () => Temporal.Instant) {
  const one = (workspace: string, kind: string, name: string) => ({
    platform_workspace_kind_name: { platform, workspace, kind, name },
  });
  const inTransaction = <T>(work: (db: Db) => Promise<T>) => client.$transaction(work);

  return {
    keep: (workspace: string, { kind, name, place, address, title }: Kept): Promise<boolean> =>
      inTransaction(async (db) => {
        const where = one(workspace, kind, name);
        const known = await db.conversation.findUnique({ where });
        const data = {
          place: place ?? null,
          address,
          unreachableSince: null,
          keptAt: toDate(now()),
          ...(title === '' ? {} : { title }),
        };
        const create = { platform, workspace, kind, name, title, ...data };
        await db.conversation.upsert({ where, create, update: data });
        return known === null || known.unreachableSince !== null;
      }),

    async ofPerson(workspace: string, user: string) {
      const row = await client.conversation.findUnique({ where: one(workspace, 'person', user) });
      return row === null ? undefined : known(row);
    },

    async all(workspace: string, kind: Kind) {
      const where = { platform, workspace, kind };
      return (await client.conversation.findMany({ where, orderBy: [{ title: 'asc' }, { name: 'asc' }] })).map(known);
    },

    async address(workspace: string): Promise<string | undefined> {
      const where = { platform, workspace };
      return (await client.conversation.findFirst({ where, orderBy: { keptAt: 'desc' } }))?.address;
    },

    async lost(workspace: string, user: string): Promise<void> {
      const address = (await this.address(workspace)) ?? '';
      const since = { unreachableSince: toDate(now()) };
      const create = { platform, workspace, kind: 'person', name: user, address, keptAt: toDate(now()), ...since };
      await client.conversation.upsert({ where: one(workspace, 'person', user), create, update: since });
    },

    async rename(workspace: string, name: string, title: string): Promise<void> {
      await client.conversation.updateMany({ where: { platform, workspace, name }, data: { title } });
    },

    async forget(workspace: string, name: string): Promise<void> {
      await client.conversation.deleteMany({ where: { platform, workspace, name } });
    },

    async count(workspace: string): Promise<{ people: number; unreachable: number }> {
      const where = { platform, workspace, kind: 'person' };
      const people = await client.conversation.count({ where: { ...where, unreachableSince: null } });
      return {
        people,
        unreachable: await client.conversation.count({ where: { ...where, unreachableSince: { not: null } } }),
      };
    },
  };
}

function known(row: {
  kind: string;
  name: string;
  place: string | null;
  address: string;
  title: string;
  unreachableSince: Date | null;
}) {
  const { kind, name, place, address, title, unreachableSince } = row;
  return {
    kind: kind as Kind,
    name,
    address,
    title,
    unreachable: unreachableSince !== null,
    ...(place === null ? {} : { place }),
  };
}
