import type { Identities } from '../../core/shared/people-store.ts';
import type { Db } from './clients.ts';
import { toPerson, withGroups } from './person-rows.ts';
import { toSchool, withPeriods } from './school-rows.ts';

/** Who is who on the platforms, in the database. */
export function identities(db: Db): Identities {
  return {
    async byAccount({ platform, workspace, user }) {
      const row = await db.account.findFirst({
        where: {
          platform,
          workspace,
          user,
          person: { school: { workspaces: { some: { platform, workspace } } } },
        },
        include: { person: { include: withGroups } },
      });
      return row ? toPerson(row.person) : undefined;
    },

    async schoolOf(platform, workspace) {
      const row = await db.workspace.findUnique({
        where: { platform_workspace: { platform, workspace } },
        include: { school: { include: withPeriods } },
      });
      return row ? toSchool(row.school) : undefined;
    },
  };
}
