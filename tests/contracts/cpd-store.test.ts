import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { cpdStore } from '../../src/adapters/prisma/cpd-store.ts';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { eachDatabase } from '../support/databases.ts';
import { addSchool, wednesday } from '../support/small-school.ts';

const ago = (days: number) => wednesday.subtract({ hours: 24 * days });
const activity = (id: string, days: number) => ({
  id,
  title: `Session ${id}`,
  kindId: 'oak-twilight',
  leads: [],
  startsAt: ago(days).subtract({ hours: 1 }),
  endsAt: ago(days),
  createdAt: wednesday,
  createdBy: 'sam',
});

eachDatabase('The store of CPD', (open) => {
  const start = async () => {
    const { client } = await open();
    await addSchool(client, 'oak', [
      { id: 'sam', name: 'Sam Patel', leader: true },
      { id: 'ada', name: 'Ada Obi' },
      { id: 'bob', name: 'Bob Nye' },
    ]);
    await addSchool(client, 'elm', [{ id: 'zoe', name: 'Zoe Else' }]);
    return { client, cpd: cpdStore(client) };
  };

  it('lists kinds by the four groups and then by name, and keeps changes to them', async () => {
    const { cpd } = await start();
    await cpd.saveKind('oak', { id: 'reading', name: 'Reading', group: 'individual', retired: false });
    await cpd.saveKind('oak', { id: 'oak-course', name: 'Course away', group: 'external', retired: true });
    expect((await cpd.kinds('oak')).map(({ name, retired }) => [name, retired])).toEqual([
      ['Reading', false],
      ['Twilight', false],
      ['Course away', true],
    ]);
    expect(await cpd.kinds('elm')).toHaveLength(2);
  });

  it('gives an activity back whole, to its own school only', async () => {
    const { cpd } = await start();
    const whole = {
      title: '=1+1 <b>*x*</b> \u202e 🎉',
      provider: 'Trust',
      hours: 1.5,
      costPence: 120_000,
      priority: 'P',
      aim: 'A',
    };
    await cpd.addActivity('oak', { ...activity('a', 1), ...whole, leads: ['sam', 'ada', 'ada'] });
    expect(await cpd.activity('oak', 'a')).toEqual({
      id: 'a',
      ...whole,
      kind: { id: 'oak-twilight', name: 'Twilight', group: 'within-school', retired: false },
      leads: [
        { id: 'ada', name: 'Ada Obi' },
        { id: 'sam', name: 'Sam Patel' },
      ],
      startsAt: ago(1).subtract({ hours: 1 }),
      endsAt: ago(1),
    });
    expect(await cpd.activity('elm', 'a')).toBeUndefined();
    expect((await cpd.activitiesLedBy('ada', 5)).map((one) => one.id)).toEqual(['a']);
  });

  it('lists what ended in a stretch of time, both ends included, newest first', async () => {
    const { cpd } = await start();
    for (const days of [1, 2, 3, 4]) await cpd.addActivity('oak', activity(`a${days}`, days));
    expect((await cpd.activitiesEnding('oak', ago(3), ago(2))).map((one) => one.id)).toEqual(['a2', 'a3']);
    expect(await cpd.activitiesEnding('elm', ago(9), wednesday)).toEqual([]);
  });

  it('lists what attendance can be marked for: somebody is booked, or more than one took part', async () => {
    const { cpd } = await start();
    for (const id of ['own', 'booked', 'group', 'old', 'future']) {
      await cpd.addActivity('oak', activity(id, { old: 90, future: -2 }[id] ?? 1));
    }
    await cpd.addParticipations('own', [{ id: 'p1', person: 'ada' }], 'attended', wednesday);
    await cpd.addParticipations('booked', [{ id: 'p2', person: 'ada' }], 'booked', wednesday);
    const two = [
      { id: 'p3', person: 'ada' },
      { id: 'p4', person: 'bob' },
    ];
    await cpd.addParticipations('group', two, 'attended', wednesday);
    await cpd.addParticipations('old', [{ id: 'p5', person: 'ada' }], 'booked', wednesday);
    await cpd.addParticipations('future', [{ id: 'p6', person: 'ada' }], 'booked', wednesday);
    const found = await cpd.registers('oak', ago(60), wednesday);
    expect(found.map((one) => one.id).sort()).toEqual(['booked', 'group']);
  });

  it('adds each person once and leaves those who are there as they are', async () => {
    const { cpd } = await start();
    await cpd.addActivity('oak', activity('a', 1));
    await cpd.addParticipations('a', [{ id: 'p1', person: 'ada' }], 'attended', wednesday);
    const more = [
      { id: 'p2', person: 'ada' },
      { id: 'p3', person: 'bob' },
      { id: 'p4', person: 'bob' },
    ];
    await cpd.addParticipations('a', more, 'booked', wednesday);
    expect(await cpd.participantsOf('a')).toEqual([
      { id: 'p1', person: { id: 'ada', name: 'Ada Obi' }, state: 'attended' },
      { id: expect.stringMatching(/p[34]/), person: { id: 'bob', name: 'Bob Nye' }, state: 'booked' },
    ]);
  });

  it('keeps an evaluated participation evaluated, unless the person was absent', async () => {
    const { client, cpd } = await start();
    await cpd.addActivity('oak', activity('a', 1));
    await cpd.addParticipations(
      'a',
      [
        { id: 'p1', person: 'ada' },
        { id: 'p2', person: 'bob' },
      ],
      'booked',
      ago(2),
    );
    await client.participation.update({ where: { id: 'p1' }, data: { state: 'evaluated' } });
    await cpd.setState(['p1', 'p2'], 'attended', wednesday);
    expect(await cpd.participation('oak', 'p1')).toMatchObject({
      state: 'evaluated',
      recordedAt: ago(2),
      person: 'ada',
    });
    expect(await cpd.participation('oak', 'p2')).toMatchObject({ state: 'attended', recordedAt: wednesday });
    await cpd.setState(['p1'], 'absent', wednesday);
    expect(await cpd.participation('oak', 'p1')).toMatchObject({ state: 'absent' });
    expect(await cpd.participation('elm', 'p1')).toBeUndefined();
  });

  it("gives a person's own record newest first, no more than asked for", async () => {
    const { cpd } = await start();
    for (const days of [3, 1, 2]) {
      await cpd.addActivity('oak', activity(`a${days}`, days));
      await cpd.addParticipations(`a${days}`, [{ id: `p${days}`, person: 'ada' }], 'attended', wednesday);
    }
    const record = await cpd.participationsOf('ada', 2);
    expect(record.map((one) => one.activity.title)).toEqual(['Session a1', 'Session a2']);
  });

  it('takes back an own entry with all who took part, but never what somebody has evaluated', async () => {
    const { client, cpd } = await start();
    for (const id of ['a', 'b']) {
      await cpd.addActivity('oak', { ...activity(id, 1), leads: ['sam'] });
      await cpd.addParticipations(id, [{ id: `p-${id}`, person: 'ada' }], 'attended', wednesday);
    }
    await client.evaluation.create({
      data: { participationId: 'p-b', rating: 4, startedAt: toDate(wednesday), updatedAt: toDate(wednesday) },
    });
    expect(await cpd.removeActivity('oak', 'a', 'ada')).toBe(false);
    expect(await cpd.removeActivity('elm', 'a', 'sam')).toBe(false);
    expect(await cpd.removeActivity('oak', 'b', 'sam')).toBe(false);
    expect(await cpd.removeActivity('oak', 'a', 'sam')).toBe(true);
    expect(await cpd.removeActivity('oak', 'a', 'sam')).toBe(false);
    expect(await cpd.participation('oak', 'p-a')).toBeUndefined();
    expect(await client.activityLead.count({ where: { activityId: 'a' } })).toBe(0);
    expect(await cpd.participation('oak', 'p-b')).toBeDefined();
  });

  it('takes a whole trust of 3,000 people in one go', async () => {
    const { client, cpd } = await start();
    const ids = Array.from({ length: 3_000 }, (_, n) => `person-${n}`);
    await client.person.createMany({
      data: ids.map((id) => ({ id, schoolId: 'oak', name: id, joinedAt: toDate(wednesday) })),
    });
    await cpd.addActivity('oak', activity('a', 1));
    await cpd.addParticipations(
      'a',
      ids.map((person) => ({ id: `p-${person}`, person })),
      'booked',
      wednesday,
    );
    await cpd.setState(
      ids.map((id) => `p-${id}`),
      'attended',
      Temporal.Instant.from('2026-11-26T09:00:00Z'),
    );
    const there = await cpd.participantsOf('a');
    expect(there.filter((one) => one.state === 'attended')).toHaveLength(3_000);
  });
});
