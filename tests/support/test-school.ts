import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/adapters/prisma/clients.ts';
import { cpdStore } from '../../src/adapters/prisma/cpd-store.ts';
import { toDate } from '../../src/adapters/prisma/time.ts';
import type { ParticipationState } from '../../src/core/cpd/model.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';

/** A local time at the test school. */
export function localInstant(local: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/London').toInstant();
}

/** What a test says of an activity; the rest is filled in. */
export type SomeActivity = {
  title: string;
  ends: string;
  aim?: string;
  priority?: string;
  hours?: number;
  costPence?: number;
  kind?: string;
  leads?: string[];
};

/** A school with the English calendar of 2026/27 and one kind of CPD, and the ways to add people and CPD to it. */
export async function testSchool(database: Database, newId: () => string, now: () => Temporal.Instant) {
  const schoolId = newId();
  const db = database.client;
  await db.school.create({ data: { id: schoolId, name: 'Testbury School', createdAt: toDate(now()) } });
  await db.workspace.create({ data: { platform: 'test', workspace: 'test', schoolId } });
  await db.calendarPeriod.createMany({ data: english2026to27.map((period) => ({ ...period, id: newId(), schoolId })) });
  const kinds = new Map<string, string>();

  async function kindId(name: string): Promise<string> {
    const known = kinds.get(name);
    if (known !== undefined) return known;
    const id = newId();
    await db.cpdKind.create({ data: { id, schoolId, name, group: 'within-school' } });
    kinds.set(name, id);
    return id;
  }

  return {
    schoolId,
    kindId,
    /** Adds somebody who can be reached on the test platform; the id is also their account. */
    async person(
      name: string,
      more: { leader?: boolean; admin?: boolean; roleTitle?: string; department?: string; leftOn?: string } = {},
    ): Promise<string> {
      const id = newId();
      await db.person.create({
        data: { roleTitle: 'Teacher of English', ...more, id, schoolId, name, joinedAt: toDate(now()) },
      });
      await db.account.create({ data: { platform: 'test', workspace: 'test', user: id, personId: id } });
      return id;
    },
    /** Adds an activity that ended at this local time. */
    async activity({
      ends,
      kind = 'Sharing expertise (twilight)',
      leads = [],
      ...more
    }: SomeActivity): Promise<string> {
      const id = newId();
      const endsAt = localInstant(ends);
      await cpdStore(db).addActivity(schoolId, {
        ...more,
        id,
        kindId: await kindId(kind),
        leads,
        startsAt: endsAt.subtract({ hours: 1 }),
        endsAt,
        createdAt: now(),
      });
      return id;
    },
    /** Adds somebody to an activity; gives the participation's id. */
    async takesPart(
      person: string,
      activity: string,
      state: ParticipationState = 'attended',
      recorded?: string,
    ): Promise<string> {
      const id = newId();
      const row = await db.activity.findUniqueOrThrow({ where: { id: activity }, select: { endsAt: true } });
      const recordedAt = recorded === undefined ? row.endsAt : toDate(localInstant(recorded));
      await db.participation.create({ data: { id, personId: person, activityId: activity, state, recordedAt } });
      return id;
    },
    /** Changes settings of the school. */
    async settings(settings: Record<string, unknown>): Promise<void> {
      await db.school.update({ where: { id: schoolId }, data: { settings: settings as object } });
    },
  };
}
