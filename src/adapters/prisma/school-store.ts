import type { SchoolStore } from '../../core/school/store.ts';
import type { Db } from './clients.ts';
import { toSchool, withPeriods } from './school-rows.ts';

/** Settings and calendar of a school in the database. */
export function schoolStore(db: Db): SchoolStore {
  return {
    async school(id) {
      const row = await db.school.findUnique({ where: { id }, include: withPeriods });
      return row ? toSchool(row) : undefined;
    },

    async saveSettings(schoolId, settings) {
      await db.school.update({ where: { id: schoolId }, data: { settings } });
    },

    async replaceCalendar(schoolId, periods) {
      await db.calendarPeriod.deleteMany({ where: { schoolId } });
      await db.calendarPeriod.createMany({
        data: periods.map(({ kind, name, starts, ends }) => ({
          id: `${schoolId}:${kind}:${starts}`,
          schoolId,
          kind,
          name,
          starts,
          ends,
        })),
      });
    },
  };
}
