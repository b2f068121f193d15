import { expect, it } from 'vitest';
import { type Db, openDatabase } from '../../src/adapters/prisma/clients.ts';
import type { Feature } from '../../src/core/shared/feature.ts';
import { eachDatabase, type TestDatabase } from '../support/databases.ts';
import { gate, jobs, mailroom } from '../support/mailroom.ts';
import { addSchool } from '../support/small-school.ts';
import { localInstant } from '../support/test-school.ts';
import { wiring } from '../support/wiring.ts';

eachDatabase('the attention of a person', (open) => {
  it('is asked for once, though two jobs are due in the same batch; the other waits a week', async () => {
    const { person, queue, courier, messenger, row, moveTo } = await mailroom(await open());
    const ann = await person('Ann');
    await queue(ann, 'news/ann', { unprompted: true });
    await queue(ann, 'digest/ann', { unprompted: true, job: 'digest' });
    await courier([messenger]).run();
    expect(messenger.inbox(ann)).toHaveLength(1);
    const waiting = messenger.posted[0]!.key === 'news/ann' ? 'digest/ann' : 'news/ann';
    expect(await row(waiting)).toMatchObject({ state: 'queued', attempts: 0, dueAt: new Date('2026-12-01T15:30:00Z') });
    moveTo('2026-12-01T15:30');
    await courier([messenger]).run();
    expect(messenger.inbox(ann)).toHaveLength(2);
  });

  it('is not asked for outside school time, and what they asked for themselves comes at once', async () => {
    const { person, queue, courier, messenger, row, moveTo } = await mailroom(await open());
    const ann = await person('Ann');
    moveTo('2026-11-28T11:00');
    await queue(ann, 'nudge', { unprompted: true });
    await queue(ann, 'asked for');
    await courier([messenger]).run();
    expect(messenger.posted.map((one) => one.key)).toEqual(['asked for']);
    expect((await row('nudge')).dueAt).toEqual(new Date('2026-11-30T15:30:00Z'));
  });
});

const onServer = (open: () => Promise<TestDatabase>) => {
  it('send 200 deliveries once each between them', async () => {
    const database = await open();
    const second = await openDatabase(database.url);
    try {
      const one = await mailroom(database);
      const two = wiring(second, [jobs()], one.now);
      for (let n = 0; n < 200; n++) await one.queue(await one.person(`Person ${n}`), `key ${n}`);
      const [here, there] = [one.courier([one.messenger], 'one'), two.courier([one.messenger], 'two')];
      while ((await database.client.delivery.count({ where: { state: 'sent' } })) < 200)
        await Promise.all([here.run(), there.run()]);
      expect(new Set(one.sent()).size).toBe(200);
      expect(one.sent()).toHaveLength(200);
    } finally {
      await second.close();
    }
  });

  it('ask a person for attention once, though each is about to write to them at the same moment', async () => {
    const database = await open();
    const second = await openDatabase(database.url);
    try {
      const { reached, pass, open: go } = gate();
      const one = await mailroom(database, jobs(pass));
      const two = wiring(second, [jobs()], one.now);
      const ann = await one.person('Ann');
      await one.queue(ann, 'news', { unprompted: true });
      const first = one.courier([one.messenger], 'one').run();
      await reached;
      await one.queue(ann, 'digest', { unprompted: true, job: 'digest' });
      let done = false;
      const other = two
        .courier([one.messenger], 'two')
        .run()
        .finally(() => {
          done = true;
        });
      while (!done && !(await somebodyWaits(database)));
      go();
      await Promise.all([first, other]);
      expect(one.sent()).toEqual(['news']);
      expect(await one.row('digest')).toMatchObject({ state: 'queued', attempts: 0 });
    } finally {
      await second.close();
    }
  });
};

/** True while a transaction waits for another. */
async function somebodyWaits({ client }: TestDatabase): Promise<boolean> {
  const rows = await client.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`;
  return rows.length > 0;
}

eachDatabase('two instances on one database', onServer, ['postgresql']);

eachDatabase('planning', (open) => {
  const NOW = localInstant('2026-11-24T15:30');
  const welcome = (name: string, trouble: (school: string) => boolean): Feature<Db> => ({
    name,
    jobs: {
      [name]: {
        async plan({ school, stores, now }) {
          if (trouble(school.id)) throw new Error('a bug');
          const people = await stores.person.findMany({ where: { schoolId: school.id } });
          const to = (person: string) => ({ kind: 'person', person }) as const;
          return people.map(({ id }) => ({
            key: `${name}/${id}`,
            job: name,
            to: to(id),
            dueAt: now,
            unprompted: false,
            payload: {},
          }));
        },
        compose: async () => ({ kind: 'withdraw', because: 'only planned here' }),
      },
    },
  });

  it('goes on with the other jobs and schools where one job fails in one school', async () => {
    const database = await open();
    await addSchool(database.client, 'elm', [{ id: 'zoe', name: 'Zoe' }]);
    await addSchool(database.client, 'oak', [{ id: 'ada', name: 'Ada' }]);
    const features = [welcome('first', (school) => school === 'elm'), welcome('second', () => false)];
    const { desk, logged } = wiring(database, features, () => NOW);
    await desk.plan(NOW);
    await desk.plan(NOW);
    const keys = (await database.client.delivery.findMany()).map((row) => row.key).sort();
    expect(keys).toEqual(['first/ada', 'second/ada', 'second/zoe']);
    expect(logged()).toContain('plan first');
  });
});
