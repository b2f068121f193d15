import type { Temporal } from 'temporal-polyfill';
import type { Member } from '../../core/shared/workspace-staff.ts';
import { inChunks } from './chunks.ts';
import type { Database, Db } from './clients.ts';
import { toDate } from './time.ts';

type Given = { database: Database; platform: string; now: () => Temporal.Instant; newId: () => string };

/** Who of a school's people is who in a workspace of a platform. */
export function workspacePeople({ database, platform, now, newId }: Given) {
  const { client } = database;
  const schoolIdOf = async (db: Db, workspace: string) =>
    (await db.workspace.findUniqueOrThrow({ where: { platform_workspace: { platform, workspace } } })).schoolId;
  const inTransaction = <T>(work: (db: Db) => Promise<T>) => client.$transaction(work, { timeout: 120_000 });

  return {
    async usersOf(workspace: string, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const rows = await inChunks(people, (ids) =>
        client.account.findMany({ where: { platform, workspace, personId: { in: ids } } }),
      );
      return new Map(rows.map(({ personId, user }) => [personId, user]));
    },

    async peopleOf(workspace: string, users: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const here = { school: { workspaces: { some: { platform, workspace } } }, leftOn: null };
      const rows = await inChunks(users, (some) =>
        client.account.findMany({ where: { platform, workspace, user: { in: some }, person: here } }),
      );
      return new Map(rows.map(({ personId, user }) => [user, personId]));
    },

    async isAdmin(workspace: string, user: string): Promise<boolean> {
      const where = { platform, workspace, user, person: { admin: true, leftOn: null } };
      return (await client.account.count({ where })) > 0;
    },

    link: (workspace: string, members: readonly Member[]): Promise<readonly Member[]> =>
      inTransaction(async (db) => link(db, await schoolIdOf(db, workspace), workspace, members)),

    async unlink(workspace: string, users: readonly string[]): Promise<void> {
      await inChunks(users, async (some) => [
        await client.account.deleteMany({ where: { platform, workspace, user: { in: some } } }),
      ]);
    },

    add: (workspace: string, members: readonly Member[]): Promise<void> =>
      inTransaction(async (db) => {
        const schoolId = await schoolIdOf(db, workspace);
        for (const member of await link(db, schoolId, workspace, members))
          await create(db, schoolId, workspace, member, false);
      }),

    makeAdmin: (workspace: string, member: Member): Promise<void> =>
      inTransaction(async (db) => {
        const schoolId = await schoolIdOf(db, workspace);
        const [unknown] = await link(db, schoolId, workspace, [member]);
        if (unknown !== undefined) return create(db, schoolId, workspace, unknown, true);
        const account = { platform, workspace, user: member.user };
        await db.person.updateMany({ where: { accounts: { some: account } }, data: { admin: true } });
      }),

    async state(workspace: string) {
      const schoolId = await schoolIdOf(client, workspace);
      const staff = { schoolId, leftOn: null };
      const { school, quiet } = await client.workspace.findUniqueOrThrow({
        where: { platform_workspace: { platform, workspace } },
        include: { school: true },
      });
      const failed = await client.delivery.findMany({
        where: { schoolId, state: 'failed', lastError: { startsWith: 'unreachable' }, person: { leftOn: null } },
        distinct: ['personId'],
        select: { personId: true },
      });
      return {
        school: school.name,
        people: await client.person.count({ where: staff }),
        linked: await client.person.count({ where: { ...staff, accounts: { some: { platform, workspace } } } }),
        admins: await client.person.count({
          where: { ...staff, admin: true, accounts: { some: { platform, workspace } } },
        }),
        unreachable: failed.length,
        quiet,
      };
    },

    async wake(workspace: string): Promise<void> {
      await client.workspace.update({ where: { platform_workspace: { platform, workspace } }, data: { quiet: false } });
    },
  };

  /** Gives those whom nobody on the staff list matches; a leaver is matched too, and stays in peace. */
  async function link(
    db: Db,
    schoolId: string,
    workspace: string,
    members: readonly Member[],
  ): Promise<readonly Member[]> {
    const people = await db.person.findMany({
      where: { schoolId },
      select: { id: true, email: true, externalId: true },
    });
    const byEmail = new Map(
      people.flatMap(({ id, email }) => (email === null ? [] : [[email.trim().toLowerCase(), id] as const])),
    );
    const byExternalId = new Map(people.map(({ id, externalId }) => [externalId?.trim().toLowerCase(), id]));
    const accounts = await db.account.findMany({ where: { platform, workspace } });
    const linked = new Map(accounts.map(({ user, personId }) => [user, personId]));
    const unknown: Member[] = [];
    for (const member of members) {
      const { user, email, objectId } = member;
      const byAddress = email === undefined ? undefined : byEmail.get(email);
      const personId = byAddress ?? (objectId === undefined ? undefined : byExternalId.get(objectId.toLowerCase()));
      if (personId === undefined) {
        if (!linked.has(user)) unknown.push(member);
      } else if (linked.get(user) !== personId) {
        const account = { platform, workspace, user };
        await db.account.upsert({
          where: { platform_workspace_user: account },
          create: { ...account, personId },
          update: { personId },
        });
      }
    }
    return unknown;
  }

  async function create(
    db: Db,
    schoolId: string,
    workspace: string,
    { name, email, title, user }: Member,
    admin: boolean,
  ): Promise<void> {
    const accounts = { create: { platform, workspace, user } };
    await db.person.create({
      data: {
        id: newId(),
        schoolId,
        name,
        email: email ?? null,
        roleTitle: title,
        admin,
        joinedAt: toDate(now()),
        accounts,
      },
    });
  }
}
