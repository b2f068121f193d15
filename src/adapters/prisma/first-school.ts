import type { Temporal } from 'temporal-polyfill';
import type { Period } from '../../core/shared/school-calendar.ts';
import type { Database } from './clients.ts';
import { schoolStore } from './school-store.ts';
import { toDate } from './time.ts';

/** What a school starts with. */
type Start = { name: string; kinds: readonly { name: string; group: string }[]; calendar: readonly Period[] };

/** Where a school is found: its workspace on a platform. */
type Given = { database: Database; platform: string; now: Temporal.Instant; newId: () => string };

/**
 * Gives a workspace its school: the one it has, the only one there is if that has no workspace on this platform yet, or
 * a new one. Pollen stays quiet there until an admin starts it.
 */
export async function schoolForWorkspace(
  { database, platform, now, newId }: Given,
  workspace: string,
  start: Start,
): Promise<string> {
  return database.client.$transaction(async (db) => {
    const there = await db.workspace.findUnique({ where: { platform_workspace: { platform, workspace } } });
    if (there !== null) return there.schoolId;
    const [only, ...others] = await db.school.findMany({ include: { workspaces: { where: { platform } } } });
    const free = only !== undefined && others.length === 0 && only.workspaces.length === 0 ? only.id : undefined;
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
