import type { Db } from '../../src/adapters/prisma/clients.ts';

/** A member of staff as a test describes them. */
export type Someone = {
  id: string;
  name?: string;
  roleTitle?: string;
  leader?: boolean;
  admin?: boolean;
  leftOn?: string;
};

/** One participation as a test describes it, answers included. */
type Took = {
  person: string;
  state?: 'booked' | 'attended' | 'absent' | 'evaluated';
  recordedAt?: string;
  evaluation?: {
    at: string;
    rating?: number;
    aimMet?: string;
    learned?: string;
    plan?: string;
    unplannedGain?: string;
  };
  followUps?: readonly { stage: string; at: string; use: string; barrier?: string; change?: string }[];
};

/** A piece of CPD as a test describes it. */
export type Happened = {
  id: string;
  title?: string;
  priority?: string;
  endsAt: string;
  hours?: number;
  costPence?: number;
  took: readonly Took[];
};

/** Writes a school with its people and CPD into an empty database. */
export async function writeRecord(db: Db, schoolId: string, people: readonly Someone[], happened: readonly Happened[]) {
  const start = new Date('2026-09-01T08:00:00Z');
  const kindId = `${schoolId}-kind`;
  await db.school.create({ data: { id: schoolId, name: schoolId, createdAt: start } });
  await db.cpdKind.create({ data: { id: kindId, schoolId, name: 'Twilight', group: 'within-school' } });
  await db.person.createMany({
    data: people.map(({ id, name = id, ...rest }) => ({ id, name, schoolId, joinedAt: start, ...rest })),
  });
  for (const { took, endsAt, id, title = id, ...rest } of happened) {
    const ends = new Date(endsAt);
    await db.activity.create({
      data: { id, schoolId, kindId, title, startsAt: ends, endsAt: ends, createdAt: ends, ...rest },
    });
    const rows = took.map((one) => ({ ...one, id: `${id}/${one.person}` }));
    await db.participation.createMany({
      data: rows.map((row) => ({
        id: row.id,
        activityId: id,
        personId: row.person,
        state: row.state ?? (row.evaluation ? 'evaluated' : 'attended'),
        recordedAt: new Date(row.recordedAt ?? endsAt),
      })),
    });
    await db.evaluation.createMany({
      data: rows.flatMap(({ id: participationId, evaluation }) => {
        if (!evaluation) return [];
        const { at, ...answers } = evaluation;
        return [{ participationId, startedAt: new Date(at), updatedAt: new Date(at), ...answers }];
      }),
    });
    await db.followUp.createMany({
      data: rows.flatMap(({ id: participationId, followUps = [] }) =>
        followUps.map(({ at, ...answers }) => ({
          participationId,
          answeredAt: new Date(at),
          updatedAt: new Date(at),
          ...answers,
        })),
      ),
    });
  }
}
