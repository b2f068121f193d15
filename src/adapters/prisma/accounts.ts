import type { Db } from './clients.ts';

/**
 * Gives everyone of a workspace's school who has none an account there, under their own id: for a platform that has no
 * accounts of its own.
 */
export async function giveAccounts(
  db: Db,
  { platform, workspace }: { platform: string; workspace: string },
): Promise<void> {
  const without = await db.person.findMany({
    where: {
      school: { workspaces: { some: { platform, workspace } } },
      accounts: { none: { platform, workspace } },
    },
    select: { id: true },
  });
  if (without.length === 0) return;
  await db.account.createMany({ data: without.map(({ id }) => ({ platform, workspace, user: id, personId: id })) });
}
