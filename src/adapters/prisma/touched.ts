import type { Temporal } from 'temporal-polyfill';
import type { Db } from './clients.ts';
import { toDate, toInstant } from './time.ts';

/** When anything of a school's directory was last written. */
export async function lastTouched(db: Db, schoolId: string): Promise<Temporal.Instant | undefined> {
  const latest = { _max: { touchedAt: true } } as const;
  const ofPerson = { where: { person: { schoolId } }, ...latest };
  const tables = [
    await db.person.aggregate({ where: { schoolId }, ...latest }),
    await db.activity.aggregate({ where: { schoolId }, ...latest }),
    await db.activityLead.aggregate(ofPerson),
    await db.participation.aggregate(ofPerson),
    await db.expertise.aggregate(ofPerson),
    await db.expertiseItem.aggregate(ofPerson),
  ];
  const times = tables.flatMap(({ _max }) => _max.touchedAt?.getTime() ?? []);
  return times.length > 0 ? toInstant(new Date(Math.max(...times))) : undefined;
}

/** Whose part of the directory was written since then (or ever), with when: their own rows, and the CPD they were part of. */
export async function touchedPeople(
  db: Db,
  schoolId: string,
  since: Temporal.Instant | undefined,
): Promise<ReadonlyMap<string, string>> {
  const touchedAt = since === undefined ? { not: null } : { gte: toDate(since) };
  const where = { person: { schoolId }, touchedAt };
  const select = { personId: true, touchedAt: true } as const;
  const ofActivity = { activity: { schoolId, touchedAt } };
  const renamed = { personId: true, activity: { select: { touchedAt: true } } } as const;
  const people = await db.person.findMany({ where: { schoolId, touchedAt }, select: { id: true, touchedAt: true } });
  const rows = [
    ...people.map(({ id, ...row }) => ({ personId: id, ...row })),
    ...(await db.expertise.findMany({ where, select })),
    ...(await db.expertiseItem.findMany({ where, select })),
    ...(await db.activityLead.findMany({ where, select })),
    ...(await db.participation.findMany({ where, select })),
    ...(await db.activityLead.findMany({ where: ofActivity, select: renamed })).map(asRow),
    ...(await db.participation.findMany({ where: ofActivity, select: renamed })).map(asRow),
  ];
  const touched = new Map<string, string>();
  for (const { personId, touchedAt: at } of rows) {
    const time = at?.toISOString() ?? '';
    if (time > (touched.get(personId) ?? '')) touched.set(personId, time);
  }
  return touched;
}

function asRow({ personId, activity }: { personId: string; activity: { touchedAt: Date | null } }) {
  return { personId, touchedAt: activity.touchedAt };
}
