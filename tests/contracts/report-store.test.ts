import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { reportStore } from '../../src/adapters/prisma/report-store.ts';
import { type Happened, type Someone, writeRecord } from '../support/cpd-record.ts';
import { eachDatabase } from '../support/databases.ts';

const at = Temporal.Instant.from;
const from = at('2026-08-01T00:00:00Z');
const to = at('2027-08-01T00:00:00Z');

const people: readonly Someone[] = [
  { id: 'ada', name: 'Ada Byron', roleTitle: 'Headteacher', leader: true },
  { id: 'ben', name: 'Ben Okri', roleTitle: 'Teacher of maths' },
  { id: 'cal', name: 'Cal Left', roleTitle: 'Teacher', leftOn: '2026-11-01' },
];

const phonics: Happened = {
  id: 'phonics',
  title: 'Phonics',
  priority: 'Reading',
  endsAt: '2026-11-16T16:00:00Z',
  hours: 1.5,
  costPence: 12_000,
  took: [
    { person: 'ada', state: 'booked' },
    {
      person: 'ben',
      evaluation: { at: '2026-11-17T15:31:00Z', rating: 4, aimMet: 'mostly', plan: 'Try it with Y9', learned: 'Cues' },
      followUps: [
        { stage: 'half-term', at: '2027-01-20T15:31:00Z', use: 'once', barrier: 'no time', change: 'Faster' },
      ],
    },
    { person: 'cal', evaluation: { at: '2026-11-17T15:40:00Z', rating: 2, unplannedGain: ' ' } },
  ],
};
const early: Happened = { id: 'early', endsAt: '2026-07-31T23:59:59Z', took: [{ person: 'ben' }] };
const late: Happened = { id: 'late', endsAt: '2027-08-01T00:00:00Z', took: [{ person: 'ben' }] };
const reading: Happened = {
  id: 'reading',
  endsAt: '2026-12-01T16:00:00Z',
  took: [{ person: 'ada' }, { person: 'ben', state: 'absent', evaluation: { at: '2026-12-02T09:00:00Z', rating: 1 } }],
};

eachDatabase('the report store', (open) => {
  test('gives all that can be counted of the activities that ended in the stretch, most recent first', async () => {
    const { client } = await open();
    await writeRecord(client, 's', people, [phonics, early, late, reading]);
    await writeRecord(client, 'other', [{ id: 'eve' }], [{ ...phonics, id: 'elsewhere', took: [{ person: 'eve' }] }]);
    const rows = await reportStore(client).rows('s', from, to);
    expect(rows.activities.map(({ id }) => id)).toEqual(['reading', 'phonics']);
    expect(rows.activities[1]).toEqual({
      id: 'phonics',
      title: 'Phonics',
      kind: 'Twilight',
      priority: 'Reading',
      endsAt: at('2026-11-16T16:00:00Z'),
      hours: 1.5,
      costPence: 12_000,
    });
    expect(byId(rows.participations)).toEqual([
      { id: 'phonics/ben', activity: 'phonics', person: 'ben', evaluated: true },
      { id: 'phonics/cal', activity: 'phonics', person: 'cal', evaluated: true },
      { id: 'reading/ada', activity: 'reading', person: 'ada', evaluated: false },
    ]);
    const answers = rows.answers.toSorted((a, b) => (a.participation < b.participation ? -1 : 1));
    expect(answers).toEqual([
      {
        participation: 'phonics/ben',
        rating: 4,
        aimMet: 'mostly',
        planned: true,
        gained: false,
        at: at('2026-11-17T15:31:00Z'),
      },
      {
        participation: 'phonics/cal',
        rating: 2,
        aimMet: undefined,
        planned: false,
        gained: false,
        at: at('2026-11-17T15:40:00Z'),
      },
    ]);
    expect(rows.followUps).toEqual([
      {
        participation: 'phonics/ben',
        stage: 'half-term',
        use: 'once',
        barrier: 'no time',
        at: at('2027-01-20T15:31:00Z'),
      },
    ]);
    expect(byId(rows.staff)).toEqual([
      { id: 'ada', roleTitle: 'Headteacher' },
      { id: 'ben', roleTitle: 'Teacher of maths' },
    ]);
  });

  test('gives what was written about one activity, newest first, and nothing first given before the day', async () => {
    const { client } = await open();
    await writeRecord(client, 's', people, [phonics, reading]);
    const store = reportStore(client);
    const sentences = async (since: string) =>
      (await store.written('s', 'phonics', at(since))).map(({ name, about, text }) => `${name} ${about}: ${text}`);
    expect(await sentences('2026-11-17T00:00:00Z')).toEqual([
      'Ben Okri barrier: no time',
      'Ben Okri change: Faster',
      'Ben Okri learned: Cues',
      'Ben Okri plan: Try it with Y9',
    ]);
    expect(await sentences('2026-11-18T00:00:00Z')).toEqual(['Ben Okri barrier: no time', 'Ben Okri change: Faster']);
    expect(await store.written('other', 'phonics', from)).toEqual([]);
  });

  test('counts a week: people who were sent a nudge, once each, evaluations and follow-ups', async () => {
    const { client } = await open();
    await writeRecord(client, 's', people, [phonics]);
    await writeRecord(client, 'other', [{ id: 'eve' }], []);
    const nudge = (
      personId: string,
      sentAt: string,
      rest: { schoolId?: string; job?: string; state?: string } = {},
    ) => ({
      id: `${personId} ${sentAt}`,
      key: `${personId} ${sentAt}`,
      schoolId: 's',
      job: 'evaluation.nudge',
      personId,
      unprompted: true,
      payload: {},
      state: 'sent',
      dueAt: new Date(sentAt),
      sentAt: new Date(sentAt),
      ...rest,
    });
    await client.delivery.createMany({
      data: [
        nudge('ada', '2026-11-16T15:30:00Z'),
        nudge('ben', '2026-11-17T15:30:00Z'),
        nudge('ben', '2026-11-20T15:30:00Z'),
        nudge('cal', '2026-11-23T00:00:00Z'),
        nudge('cal', '2026-11-18T15:30:00Z', { state: 'failed' }),
        nudge('cal', '2026-11-19T15:30:00Z', { job: 'report.digest' }),
        nudge('eve', '2026-11-18T15:30:00Z', { schoolId: 'other' }),
      ],
    });
    const store = reportStore(client);
    const week = (monday: string) => store.week('s', at(monday), at(monday).add({ hours: 7 * 24 }));
    expect(await week('2026-11-16T00:00:00Z')).toEqual({ asked: 2, answered: 2, followUps: 0, barriers: [] });
    expect(await week('2027-01-18T00:00:00Z')).toEqual({ asked: 0, answered: 0, followUps: 1, barriers: ['no time'] });
  });

  test('keeps who wants the digest, leaders and admins who have not left alone, and other wishes as they are', async () => {
    const { client } = await open();
    await writeRecord(
      client,
      's',
      [
        ...people,
        { id: 'dee', leader: true },
        { id: 'adi', admin: true },
        { id: 'gone', leader: true, leftOn: '2026-09-09' },
      ],
      [],
    );
    await client.preference.create({ data: { personId: 'ada', fewer: true } });
    const store = reportStore(client);
    for (const id of ['ada', 'ada', 'adi', 'ben', 'gone']) await store.setDigest(id, true);
    expect(await store.digestReaders('s')).toEqual(['ada', 'adi']);
    expect(await store.digestReaders('other')).toEqual([]);
    await store.setDigest('ada', false);
    expect(await store.digestReaders('s')).toEqual(['adi']);
    expect(await client.preference.findUnique({ where: { personId: 'ada' } })).toMatchObject({
      fewer: true,
      digest: false,
    });
  });
});

function byId<T extends { id: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
