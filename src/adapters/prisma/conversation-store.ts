import type { Temporal } from 'temporal-polyfill';
import type { Database } from './clients.ts';
import { Prisma } from './generated/sqlite/client.ts';
import { toDate } from './time.ts';

type Kind = 'person' | 'team' | 'channel';
type Kept = { kind: Kind; name: string; place?: string; address: string; title: string };

/** The conversations that a platform told of, in the database. */
export function conversationStore({ client }: Database, platform: string, now: () => Temporal.Instant) {
  const one = (workspace: string, kind: string, name: string) => ({
    platform_workspace_kind_name: { platform, workspace, kind, name },
  });
  const address = async (workspace: string): Promise<string | undefined> => {
    const where = { platform, workspace };
    return (await client.conversation.findFirst({ where, orderBy: { keptAt: 'desc' } }))?.address;
  };

  return {
    /** Each step is whole by itself, so that of two at the same moment one is the first. */
    async keep(workspace: string, { kind, name, place, address: at, title }: Kept): Promise<boolean> {
      const here = { platform, workspace, kind, name };
      const told = { place: place ?? null, address: at, keptAt: toDate(now()), ...(title === '' ? {} : { title }) };
      const data = { ...told, unreachableSince: null };
      const back = await client.conversation.updateMany({ where: { ...here, unreachableSince: { not: null } }, data });
      if (back.count > 0) return true;
      if ((await client.conversation.updateMany({ where: here, data })).count > 0) return false;
      try {
        await client.conversation.create({ data: { ...here, ...data } });
        return true;
      } catch (error) {
        if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') throw error;
        return false;
      }
    },

    async ofPerson(workspace: string, user: string) {
      const row = await client.conversation.findUnique({ where: one(workspace, 'person', user) });
      return row === null ? undefined : known(row);
    },

    async all(workspace: string, kind: Kind) {
      const where = { platform, workspace, kind };
      return (await client.conversation.findMany({ where, orderBy: [{ title: 'asc' }, { name: 'asc' }] })).map(known);
    },

    address,

    async lost(workspace: string, user: string): Promise<void> {
      const at = await address(workspace);
      // Where nothing was ever kept, Pollen is in no team and nobody's chat: that says nothing about this person.
      if (at === undefined) return;
      const since = { unreachableSince: toDate(now()) };
      const create = { platform, workspace, kind: 'person', name: user, address: at, keptAt: toDate(now()), ...since };
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
