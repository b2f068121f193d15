import { kindGroups, type ParticipationState } from '../../core/cpd/model.ts';
import type { CpdStore } from '../../core/cpd/store.ts';
import { byName } from './by-name.ts';
import { inChunks } from './chunks.ts';
import type { Db } from './clients.ts';
import { activityShape, participationShape, toActivity, toKind, toParticipation } from './cpd-rows.ts';
import { toDate } from './time.ts';

/** The CPD record in the database. */
export function cpdStore(db: Db): CpdStore {
  return {
    async kinds(schoolId) {
      const kinds = (await db.cpdKind.findMany({ where: { schoolId } })).map(toKind);
      const order = (group: (typeof kinds)[number]['group']) => kindGroups.indexOf(group);
      return kinds.sort((a, b) => order(a.group) - order(b.group) || byName(a.name, b.name));
    },

    async saveKind(schoolId, { id, name, group, retired }) {
      const { count } = await db.cpdKind.updateMany({ where: { id, schoolId }, data: { name, group, retired } });
      if (count === 0) await db.cpdKind.create({ data: { id, schoolId, name, group, retired } });
    },

    async activity(schoolId, id) {
      const row = await db.activity.findFirst({ where: { id, schoolId }, include: activityShape });
      return row ? toActivity(row) : undefined;
    },

    async activitiesEnding(schoolId, from, to) {
      const rows = await db.activity.findMany({
        where: { schoolId, endsAt: { gte: toDate(from), lte: toDate(to) } },
        include: activityShape,
        orderBy: [{ endsAt: 'desc' }, { id: 'asc' }],
      });
      return rows.map(toActivity);
    },

    async activitiesLedBy(personId, limit) {
      const rows = await db.activity.findMany({
        where: { leads: { some: { personId } } },
        include: activityShape,
        orderBy: [{ endsAt: 'desc' }, { id: 'asc' }],
        take: limit,
      });
      return rows.map(toActivity);
    },

    async registers(schoolId, from, to) {
      const rows = await db.activity.findMany({
        where: { schoolId, endsAt: { gte: toDate(from) }, startsAt: { lte: toDate(to) } },
        include: { ...activityShape, _count: { select: { participations: true } } },
        orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
      });
      const booked = await db.participation.findMany({
        where: {
          state: 'booked',
          activity: { schoolId, endsAt: { gte: toDate(from) }, startsAt: { lte: toDate(to) } },
        },
        select: { activityId: true },
        distinct: ['activityId'],
      });
      const waiting = new Set(booked.map((row) => row.activityId));
      return rows.filter((row) => row._count.participations > 1 || waiting.has(row.id)).map(toActivity);
    },

    async addActivity(schoolId, { leads, createdBy, createdAt, startsAt, endsAt, ...activity }) {
      await db.activity.create({
        data: {
          ...activity,
          schoolId,
          startsAt: toDate(startsAt),
          endsAt: toDate(endsAt),
          createdAt: toDate(createdAt),
          createdById: createdBy,
        },
      });
      await db.activityLead.createMany({
        data: [...new Set(leads)].map((personId) => ({ activityId: activity.id, personId })),
      });
    },

    async removeActivity(schoolId, id, createdBy) {
      const { count } = await db.activity.deleteMany({
        where: {
          id,
          schoolId,
          createdById: createdBy,
          participations: { none: { OR: [{ state: 'evaluated' }, { evaluation: { isNot: null } }] } },
        },
      });
      return count > 0;
    },

    async participation(schoolId, id) {
      const row = await db.participation.findFirst({
        where: { id, activity: { schoolId } },
        include: participationShape,
      });
      return row ? toParticipation(row) : undefined;
    },

    async participationsOf(personId, limit) {
      const rows = await db.participation.findMany({
        where: { personId },
        include: participationShape,
        orderBy: [{ activity: { endsAt: 'desc' } }, { id: 'asc' }],
        take: limit,
      });
      return rows.map(toParticipation);
    },

    async participantsOf(activityId) {
      const rows = await db.participation.findMany({
        where: { activityId },
        select: { id: true, state: true, person: { select: { id: true, name: true } } },
      });
      return rows
        .map(({ id, state, person }) => ({ id, person, state: state as ParticipationState }))
        .sort((a, b) => byName(a.person.name, b.person.name) || (a.id < b.id ? -1 : 1));
    },

    async addParticipations(activityId, people, state, at) {
      const there = await db.participation.findMany({ where: { activityId }, select: { personId: true } });
      const known = new Set(there.map((row) => row.personId));
      const fresh = new Map(people.filter(({ person }) => !known.has(person)).map((one) => [one.person, one]));
      await inChunks([...fresh.values()], async (some) => {
        await db.participation.createMany({
          data: some.map(({ id, person }) => ({ id, activityId, personId: person, state, recordedAt: toDate(at) })),
        });
        return [];
      });
    },

    async setState(participationIds, state, at) {
      const keep = state === 'absent' ? {} : { state: { not: 'evaluated' } };
      await inChunks(participationIds, async (ids) => {
        await db.participation.updateMany({
          where: { id: { in: ids }, ...keep },
          data: { state, recordedAt: toDate(at) },
        });
        return [];
      });
    },
  };
}
