import { Temporal } from 'temporal-polyfill';
import type { Db } from '../../src/adapters/prisma/clients.ts';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';

/** Wednesday 25 November 2026, 14:00 in London: a school day. */
export const wednesday = Temporal.Instant.from('2026-11-25T14:00:00Z');

/** What a test says of a person; the rest is filled in. */
export type Sketch = {
  id: string;
  name: string;
  leader?: boolean;
  admin?: boolean;
  roleTitle?: string;
  department?: string;
  groups?: readonly string[];
  leftOn?: string;
};

/** Puts a school with these people, two kinds of CPD and the English calendar of 2026/27 into an empty database. */
export async function addSchool(db: Db, id: string, people: readonly Sketch[]): Promise<void> {
  await db.school.create({ data: { id, name: `School ${id}`, createdAt: toDate(wednesday) } });
  await db.workspace.create({ data: { platform: 'playground', workspace: id, schoolId: id } });
  await db.calendarPeriod.createMany({
    data: english2026to27.map((period) => ({ id: `${id}:${period.kind}:${period.starts}`, schoolId: id, ...period })),
  });
  await db.cpdKind.createMany({
    data: [
      { id: `${id}-twilight`, schoolId: id, name: 'Twilight', group: 'within-school' },
      { id: `${id}-course`, schoolId: id, name: 'External course', group: 'external' },
    ],
  });
  for (const { groups = [], ...person } of people) {
    await db.person.create({
      data: {
        ...person,
        schoolId: id,
        joinedAt: toDate(wednesday),
        groups: { create: groups.map((name) => ({ name })) },
        accounts: { create: { platform: 'playground', workspace: id, user: person.id } },
      },
    });
  }
}
