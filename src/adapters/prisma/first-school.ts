import type { Temporal } from 'temporal-polyfill';
import type { Period } from '../../core/shared/school-calendar.ts';
import type { Database } from './clients.ts';
import { schoolStore } from './school-store.ts';
import { toDate } from './time.ts';

/** What a school starts with. `adopts`: the only school there is may be it, where that has no workspace there yet. */
type Start = {
  name: string;
  kinds: readonly { name: string; group: string }[];
  calendar: readonly Period[];
  adopts: boolean;
};

/** Where a school is found: its workspace on a platform. */
type Given = { database: Database; platform: string; now: Temporal.Instant; newId: () => string };

/**
 * Gives a workspace its school: the one it has (also where Pollen had been taken out), the only one there is if it
 * adopts that, or a new one. Pollen stays quiet there until an admin starts it.
 */
export async function schoolForWorkspace(
  { database, platform, now, newId }: Given,
  workspace: string,
  start: Start,
): Promise<string> {
  return database.client.$transaction(async (db) => {
    const where = { platform_workspace: { platform, workspace } };
    const there = await db.workspace.findUnique({ where });
    if (there !== null) {
      await db.workspace.update({ where, data: { goneAt: null } });
      return there.schoolId;
    }
    const [only, ...others] = await db.school.findMany({ include: { workspaces: { where: { platform } } } });
    const mayBe = start.adopts && others.length === 0 && only?.workspaces.length === 0;
    const free = mayBe ? only?.id : undefined;
    const id = free ?? newId();
    if (free === undefined) {
      await db.school.create({ data: { id, name: start.name, createdAt: toDate(now) } });
      await db.cpdKind.createMany({ data: start.kinds.map((kind) => ({ id: newId(), schoolId: id, ...kind })) });
      await schoolStore(db).replaceCalendar(id, start.calendar);
    }
    await db.workspace.create({ data: { platform, workspace, schoolId: id, quiet: true } });
    return id;
  });
}
