import type { Temporal } from 'temporal-polyfill';
import type { CpdPlan, ImportedActivity } from '../../core/cpd/import/cpd-changes.ts';
import type { StaffPlan } from '../../core/cpd/import/staff-plan.ts';
import type { ParticipationState } from '../../core/cpd/model.ts';
import type { NewActivity } from '../../core/cpd/store.ts';
import type { ExpertisePlan } from '../../core/expertise/import-plan.ts';
import type { Person } from '../../core/shared/people.ts';
import { inChunks } from './chunks.ts';
import type { Db } from './clients.ts';
import { expertiseStore } from './expertise-store.ts';
import { toPerson } from './person-rows.ts';
import { toDate, toInstant } from './time.ts';

/** Is told how many more rows have been written. */
export type OnRows = (count: number) => void;

/**
 * What an import reads and writes, in bulk: new rows in portions, changed ones each by an update that reads nothing.
 * Give it a transaction: a plan is worked out from what is read here, and is written whole or not at all.
 */
export function importStore(db: Db) {
  return {
    /** Everyone, leavers too. */
    async people(schoolId: string): Promise<readonly Person[]> {
      const rows = await db.person.findMany({ where: { schoolId } });
      // Asked for with the people, the groups of many thousand would be more variables than a statement can have.
      const groups = await db.personGroup.findMany({ where: { person: { schoolId } }, orderBy: { name: 'asc' } });
      const byPerson = Map.groupBy(groups, (group) => group.personId);
      return rows.map((row) => toPerson({ ...row, groups: byPerson.get(row.id) ?? [] }));
    },

    /** The activities that imports brought, with everyone's part in them. */
    async imported(schoolId: string): Promise<readonly ImportedActivity[]> {
      const ours = { schoolId, externalKey: { not: null } };
      const activities = await db.activity.findMany({ where: ours });
      const leads = Map.groupBy(
        await db.activityLead.findMany({ where: { activity: ours } }),
        (lead) => lead.activityId,
      );
      const parts = await db.participation.findMany({ where: { activity: ours } });
      const participations = Map.groupBy(parts, (part) => part.activityId);
      return activities.map((row) => ({
        id: row.id,
        externalKey: row.externalKey ?? '',
        title: row.title,
        kindId: row.kindId,
        provider: row.provider ?? undefined,
        leads: (leads.get(row.id) ?? []).map((lead) => lead.personId),
        startsAt: toInstant(row.startsAt),
        endsAt: toInstant(row.endsAt),
        hours: row.hours ?? undefined,
        costPence: row.costPence ?? undefined,
        priority: row.priority ?? undefined,
        aim: row.aim ?? undefined,
        createdAt: toInstant(row.createdAt),
        participations: (participations.get(row.id) ?? []).map(({ id, personId, state }) => {
          return { id, person: personId, state: state as ParticipationState };
        }),
      }));
    },

    async saveStaff({ added, changed }: Pick<StaffPlan, 'added' | 'changed'>, onRows: OnRows): Promise<void> {
      await letGo(db, changed);
      const regrouped = changed.filter(({ before, after }) => !sameGroups(before, after)).map(({ after }) => after);
      await inChunks(regrouped, async (some) => {
        await db.personGroup.deleteMany({ where: { personId: { in: some.map(({ id }) => id) } } });
        return [];
      });
      for (const { after } of changed) {
        await db.person.updateMany({ where: { id: after.id }, data: personRow(after) });
        onRows(1);
      }
      await inChunks(added, async (some) => {
        await db.person.createMany({ data: some.map(personRow) });
        onRows(some.length);
        return [];
      });
      const groups = [...regrouped, ...added].flatMap(({ id, groups }) =>
        groups.map((name) => ({ personId: id, name })),
      );
      await inChunks(groups, async (some) => [await db.personGroup.createMany({ data: some })]);
    },

    async saveExpertise({ people }: ExpertisePlan, at: Temporal.Instant, onRows: OnRows): Promise<void> {
      const rows = people.flatMap(({ person, items }) =>
        items.map(({ private: hidden = false, level = null, ...item }) => {
          return { ...item, level, hidden, personId: person, addedAt: toDate(at) };
        }),
      );
      await inChunks(rows, async (data) => [await db.expertiseItem.createMany({ data })]);
      const store = expertiseStore(db);
      for (const { person, profile } of people) {
        if (Object.keys(profile).length > 0) await store.saveProfile(person, profile);
        onRows(1);
      }
    },

    async saveCpd(schoolId: string, { activities, participations }: CpdPlan, onRows: OnRows): Promise<void> {
      await inChunks(activities.added, async (some) => {
        await db.activity.createMany({ data: some.map((activity) => ({ ...activityRow(activity), schoolId })) });
        onRows(some.length);
        return [];
      });
      for (const { after, gained, lost } of activities.changed) {
        await db.activity.updateMany({ where: { id: after.id, schoolId }, data: activityRow(after) });
        if (lost.length > 0)
          await db.activityLead.deleteMany({ where: { activityId: after.id, personId: { in: [...lost] } } });
        if (gained.length > 0) await db.activityLead.createMany({ data: leadRows(after.id, gained) });
        onRows(1);
      }
      const leads = activities.added.flatMap((activity) => leadRows(activity.id, activity.leads));
      await inChunks(leads, async (some) => [await db.activityLead.createMany({ data: some })]);
      for (const { id, state, recordedAt } of participations.changed) {
        await db.participation.updateMany({ where: { id }, data: { state, recordedAt: toDate(recordedAt) } });
        onRows(1);
      }
      await inChunks(participations.added, async (some) => {
        const data = some.map(({ activity, person, recordedAt, ...part }) => {
          return { ...part, activityId: activity, personId: person, recordedAt: toDate(recordedAt) };
        });
        await db.participation.createMany({ data });
        onRows(some.length);
        return [];
      });
    },
  };
}

/** Two people may swap an email or staff code, which are unique: all that change are let go of before any is given. */
async function letGo(db: Db, changed: StaffPlan['changed']): Promise<void> {
  for (const field of ['email', 'externalId'] as const) {
    const ids = changed
      .filter(({ before, after }) => before[field] && before[field] !== after[field])
      .map(({ before }) => before.id);
    await inChunks(ids, async (some) => [
      await db.person.updateMany({ where: { id: { in: some } }, data: { [field]: null } }),
    ]);
  }
}

function sameGroups(before: Person, after: Person): boolean {
  return JSON.stringify([...before.groups].sort()) === JSON.stringify([...after.groups].sort());
}

function personRow({ groups: _, joinedAt, email, externalId, leftOn, ...person }: Person) {
  const orNull = { email: email ?? null, externalId: externalId ?? null, leftOn: leftOn ?? null };
  return { ...person, ...orNull, joinedAt: toDate(joinedAt) };
}

function activityRow({ leads: _, startsAt, endsAt, createdAt, createdBy: __, ...activity }: NewActivity) {
  return { ...activity, startsAt: toDate(startsAt), endsAt: toDate(endsAt), createdAt: toDate(createdAt) };
}

function leadRows(activityId: string, people: readonly string[]) {
  return people.map((personId) => ({ activityId, personId }));
}
