import type { School } from '../../core/shared/school.ts';
import type { Db } from './clients.ts';
import { toSchool, withPeriods } from './school-rows.ts';

/** The schools that jobs run for, on Prisma. */
export function schools(db: Db) {
  return {
    async all(): Promise<readonly School[]> {
      const rows = await db.school.findMany({ include: withPeriods, orderBy: { id: 'asc' } });
      return rows.map(toSchool);
    },
    async awake(): Promise<readonly School[]> {
      const where = { workspaces: { none: { OR: [{ quiet: true }, { goneAt: { not: null } }] } } };
      const rows = await db.school.findMany({ where, include: withPeriods, orderBy: { id: 'asc' } });
      return rows.map(toSchool);
    },
    async byId(id: string): Promise<School | undefined> {
      const row = await db.school.findUnique({ where: { id }, include: withPeriods });
      return row === null ? undefined : toSchool(row);
    },
  };
}
