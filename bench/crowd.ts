import { randomUUID } from 'node:crypto';
import { inChunks } from '../src/adapters/prisma/chunks.ts';
import type { Database } from '../src/adapters/prisma/clients.ts';
import { toDate } from '../src/adapters/prisma/time.ts';
import type { ParticipationState } from '../src/core/cpd/model.ts';
import { localInstant, testSchool } from '../tests/support/test-school.ts';

/** How many people take part in one activity. */
const GROUP = 20;

/** When the benchmark takes place: a Tuesday in term, at the time when nudges go out. */
export const now = localInstant('2026-11-24T15:30');

/** An activity in which everybody takes part in groups: when it ended (local school time) and what came of it. */
export type Held = { title: string; ends: string; state: ParticipationState };

/** A school of so many people; gives its id, the people's ids and, for each activity held, their participations' ids. */
export async function crowd({ client }: Database, size: number, helds: readonly Held[]) {
  const school = await testSchool({ client } as Database, randomUUID, () => now);
  const { schoolId } = school;
  const kindId = await school.kindId('Sharing expertise (twilight)');
  const people = Array.from({ length: size }, () => randomUUID());
  await inChunks(people, async (ids) => {
    const row = { schoolId, roleTitle: 'Teacher', joinedAt: toDate(now) };
    await client.person.createMany({ data: ids.map((id) => ({ ...row, id, name: `Teacher ${id}` })) });
    const account = { platform: 'test', workspace: 'test' };
    return [await client.account.createMany({ data: ids.map((id) => ({ ...account, user: id, personId: id })) })];
  });
  const participations: string[][] = [];
  for (const held of helds) participations.push(await hold(held));
  return { schoolId, people, participations };

  async function hold({ title, ends, state }: Held): Promise<string[]> {
    const endsAt = toDate(localInstant(ends));
    const startsAt = toDate(localInstant(ends).subtract({ hours: 1 }));
    const ids = people.map(() => randomUUID());
    const activities = Array.from({ length: Math.ceil(size / GROUP) }, () => randomUUID());
    await inChunks(activities, async (some) => {
      const row = { schoolId, title, kindId, startsAt, endsAt, createdAt: startsAt, hours: 1 };
      await client.activity.createMany({ data: some.map((id) => ({ ...row, id })) });
      const leads = some.map((activityId, at) => ({ activityId, personId: people[at] ?? '' }));
      return [await client.activityLead.createMany({ data: leads })];
    });
    const rows = people.map((personId, at) => {
      const activityId = activities[Math.floor(at / GROUP)] ?? '';
      return { id: ids[at] ?? '', personId, activityId, state, recordedAt: endsAt };
    });
    await inChunks(rows, async (data) => [await client.participation.createMany({ data })]);
    return ids;
  }
}
