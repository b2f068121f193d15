import type { Account } from '../../core/chat/turn.ts';
import type { PeopleStore } from '../../core/shared/people-store.ts';
import { byName } from './by-name.ts';
import { inChunks } from './chunks.ts';
import type { Db } from './clients.ts';
import { toPerson, withGroups } from './person-rows.ts';

/** The people of a school in the database. */
export function peopleStore(db: Db): PeopleStore {
  return {
    async person(schoolId, id) {
      const row = await db.person.findFirst({ where: { id, schoolId }, include: withGroups });
      return row ? toPerson(row) : undefined;
    },

    async active(schoolId) {
      const rows = await db.person.findMany({ where: { schoolId, leftOn: null }, include: withGroups });
      return rows.map(toPerson).sort((a, b) => byName(a.name, b.name) || (a.id < b.id ? -1 : 1));
    },

    async setRoles(schoolId, id, { leader, admin }) {
      const { count } = await db.person.updateMany({ where: { id, schoolId }, data: { leader, admin } });
      return count > 0;
    },

    async accountsOf(personIds) {
      const found = new Map<string, Account>();
      const rows = await inChunks(personIds, (ids) =>
        db.account.findMany({
          where: { personId: { in: ids }, person: { leftOn: null } },
          orderBy: [{ platform: 'asc' }, { workspace: 'asc' }, { user: 'asc' }],
        }),
      );
      for (const { personId, platform, workspace, user } of rows) {
        if (!found.has(personId)) found.set(personId, { platform, workspace, user });
      }
      return found;
    },
  };
}
