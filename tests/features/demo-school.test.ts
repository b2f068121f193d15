import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { loadDemoSchool } from '../../src/bot/demo/load.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';
import { staffGroup } from '../../src/core/shared/people.ts';
import { isSchoolDay, localDate } from '../../src/core/shared/school-calendar.ts';
import { openTestDatabase, removeDatabases, type TestDatabase } from '../support/databases.ts';

/** When the playground starts: Tuesday 24 November 2026, 15:30 in London. */
const now = Temporal.Instant.from('2026-11-24T15:30:00Z');
const calendar = { timeZone: 'Europe/London', opens: '08:00', closes: '17:00', periods: english2026to27 };
const thisYear = { gte: new Date('2026-09-01') };

describe('the demo school', () => {
  let db: TestDatabase;

  beforeEach(async () => {
    db = await openTestDatabase();
    await loadDemoSchool(db, { now, newId: randomUUID });
  });
  afterEach(removeDatabases);

  const twilights = () =>
    db.client.activity.findMany({
      where: { startsAt: thisYear },
      include: { leads: true, participations: { include: { evaluation: true, followUps: true, person: true } } },
    });

  it('is loaded once, however often the playground starts', async () => {
    const people = await db.client.person.count();
    const again = await loadDemoSchool(db, { now, newId: randomUUID });
    expect(await db.client.school.findMany({ select: { id: true } })).toEqual([{ id: again.schoolId }]);
    expect([people, await db.client.person.count()]).toEqual([165, 165]);
  });

  it('has everybody of the directory with an account, its leaders, and one admin', async () => {
    expect(await db.client.account.count({ where: { platform: 'playground' } })).toBe(165);
    const admins = await db.client.person.findMany({ where: { admin: true } });
    expect(admins.map(({ externalId }) => externalId)).toEqual(['P006']);
    const leaders = await db.client.person.findMany({ where: { leader: true } });
    expect(leaders.length).toBeGreaterThan(15);
    expect(leaders.map(({ roleTitle }) => roleTitle)).toContain('Headteacher');
    expect(leaders.map(({ roleTitle }) => roleTitle)).not.toContain('Head of Year 7');
  });

  it('gives everybody an address of their own that is nobody’s, so that they can be written to', async () => {
    const people = await db.client.person.findMany();
    const addresses = people.map(({ email }) => z.email().endsWith('@bumblecombe.example').parse(email));
    expect(new Set(addresses).size).toBe(165);
    expect(addresses).toContain('yevgenia.marchbanks-oke@bumblecombe.example');
  });

  it('offers 18 kinds of CPD and 21 twilights, each with an aim and a priority, on school days', async () => {
    expect(await db.client.cpdKind.count()).toBe(18);
    const offered = await twilights();
    expect(offered).toHaveLength(21);
    for (const { aim, priority, leads, startsAt } of offered) {
      expect([aim?.length, priority?.length, leads.length]).not.toContain(0);
      expect(aim).not.toBeNull();
      const day = localDate(calendar, Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()));
      expect([day.toString(), isSchoolDay(calendar, day)]).toEqual([day.toString(), true]);
    }
    expect(new Set(offered.map(({ priority }) => priority)).size).toBe(4);
  });

  it('gives every member of staff at least three twilights', async () => {
    const people = await db.client.person.findMany({
      include: { participations: { where: { activity: { startsAt: thisYear } } } },
    });
    expect(Math.min(...people.map(({ participations }) => participations.length))).toBeGreaterThanOrEqual(3);
  });

  it('has between 15 and 40 people who have just been to something and not said anything yet', async () => {
    const due = await db.client.participation.findMany({
      where: { state: 'attended', activity: { endsAt: { gte: new Date('2026-11-19'), lt: toDate(now) } } },
    });
    const people = new Set(due.map(({ personId }) => personId)).size;
    expect(people).toBeGreaterThanOrEqual(15);
    expect(people).toBeLessThanOrEqual(40);
  });

  it('has nobody attending what is to come, and nothing said or learned in the future', async () => {
    for (const { endsAt, participations } of await twilights()) {
      const states = new Set(participations.map(({ state }) => state));
      if (endsAt > toDate(now)) expect([...states]).toEqual(['booked']);
      else expect(states.has('booked')).toBe(false);
      for (const { evaluation, followUps, state } of participations) {
        expect(evaluation !== null).toBe(state === 'evaluated');
        const said = [evaluation?.completedAt, ...followUps.map(({ answeredAt }) => answeredAt)];
        for (const at of said.filter((one) => one !== undefined && one !== null))
          expect(at < toDate(now) && at > endsAt).toBe(true);
      }
    }
  });

  it('shows a leader something: several activities with five answers or more, from all groups of staff', async () => {
    const offered = await twilights();
    const answered = offered.map(({ participations }) => participations.filter(({ evaluation }) => evaluation));
    expect(answered.filter((answers) => answers.length >= 5).length).toBeGreaterThanOrEqual(8);
    expect(new Set(answered.flat().map(({ person }) => staffGroup(person.roleTitle))).size).toBe(4);
    const followed = offered.flatMap(({ participations }) => participations.flatMap(({ followUps }) => followUps));
    expect(new Set(followed.map(({ use }) => use)).size).toBe(3);
    const waiting = answered.flat().filter(({ evaluation, followUps }) => evaluation?.plan && followUps.length === 0);
    expect(waiting.length).toBeGreaterThan(5);
  });

  it('is the same school on every machine', async () => {
    const shape = async (of: TestDatabase) =>
      (await of.client.participation.findMany({ include: { person: true, activity: true } }))
        .map(({ person, activity, state }) => `${person.externalId} ${activity.externalKey} ${state}`)
        .sort();
    const other = await openTestDatabase();
    await loadDemoSchool(other, { now, newId: randomUUID });
    expect(await shape(other)).toEqual(await shape(db));
  });
});
