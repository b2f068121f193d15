import type { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { courierStore } from '../../src/adapters/prisma/courier-store.ts';
import { deliveryStore } from '../../src/adapters/prisma/delivery-store.ts';
import { schools } from '../../src/adapters/prisma/schools.ts';
import type { NewDelivery } from '../../src/core/shared/delivery.ts';
import { eachDatabase } from '../support/databases.ts';
import { addSchool, wednesday } from '../support/small-school.ts';

const later = (hours: number) => wednesday.add({ hours });
const nudge = (key: string, person = 'ada', more: Partial<NewDelivery> = {}): NewDelivery => ({
  key,
  job: 'nudge',
  to: { kind: 'person', person },
  dueAt: wednesday,
  unprompted: true,
  payload: { about: [key] },
  ...more,
});

eachDatabase('The store of deliveries', (open) => {
  const start = async () => {
    const { client } = await open();
    await addSchool(client, 'oak', [
      { id: 'ada', name: 'Ada Obi' },
      { id: 'ben', name: 'Ben Ash' },
    ]);
    await addSchool(client, 'elm', [{ id: 'zoe', name: 'Zoe Else' }]);
    let ids = 0;
    const newId = () => `d${++ids}`;
    const deliveries = deliveryStore(client, newId);
    const courier = courierStore(client);
    /** Sends what is queued at that moment. */
    const send = async (at: Temporal.Instant) => {
      for (const { id, key } of await courier.claim('me', at, 100)) {
        await courier.prepared(id, 'me', { summary: key, blocks: [] }, { about: [key] }, at);
        await courier.sent(id, { place: 'dm', message: key }, at);
      }
    };
    return { client, deliveries, courier, send, newId };
  };

  it('queues each key once for ever, also when it was sent long ago', async () => {
    const { client, deliveries, send } = await start();
    await deliveries.add('oak', [nudge('a'), nudge('b'), nudge('a', 'ben')]);
    await send(wednesday);
    await deliveries.add('oak', [nudge('a', 'ben'), nudge('c')]);
    const rows = await client.delivery.findMany({ orderBy: { key: 'asc' } });
    expect(rows.map(({ key, state, personId }) => [key, state, personId])).toEqual([
      ['a', 'sent', 'ada'],
      ['b', 'sent', 'ada'],
      ['c', 'queued', 'ada'],
    ]);
  });

  it('queues each key once when several transactions want to at the same moment', async () => {
    const { client, newId } = await start();
    const both = Array.from({ length: 50 }, (_, n) => nudge(`k${n}`));
    await Promise.all(
      Array.from({ length: 6 }, () => client.$transaction((db) => deliveryStore(db, newId).add('oak', both))),
    );
    expect(await client.delivery.count()).toBe(50);
  });

  it('gives back what was queued, whole, to a person or a channel', async () => {
    const { deliveries, courier } = await start();
    const digest = nudge('digest', '', {
      to: { kind: 'channel', platform: 'slack', workspace: 'T1', place: 'C1' },
      unprompted: false,
    });
    await deliveries.add('oak', [nudge('a'), digest]);
    const claimed = await courier.claim('me', wednesday, 10);
    for (const one of [nudge('a'), digest]) {
      expect(claimed.find(({ key }) => key === one.key)).toMatchObject({
        ...one,
        schoolId: 'oak',
        state: 'sending',
        attempts: 1,
      });
    }
  });

  it('tells what a job sent since a moment, oldest first, to one person or to all of that school', async () => {
    const { deliveries, send } = await start();
    for (const [hours, person] of [
      [0, 'ada'],
      [2, 'ben'],
      [1, 'ada'],
    ] as const) {
      await deliveries.add('oak', [
        nudge(`${person}${hours}`, person),
        nudge(`other${person}${hours}`, person, { job: 'other' }),
      ]);
      await send(later(hours));
    }
    await deliveries.add('elm', [nudge('elsewhere', 'zoe')]);
    await send(later(3));
    await deliveries.add('oak', [nudge('not sent yet')]);
    const keys = async (since: number, person?: string) =>
      (await deliveries.sent('oak', 'nudge', later(since), person)).map(({ key }) => key);
    expect(await keys(0)).toEqual(['ada0', 'ada1', 'ben2']);
    expect(await keys(1)).toEqual(['ada1', 'ben2']);
    expect(await keys(0, 'ada')).toEqual(['ada0', 'ada1']);
    expect((await deliveries.sent('oak', 'nudge', later(2)))[0]).toMatchObject({
      payload: { about: ['ben2'] },
      sentAt: later(2),
    });
  });

  it('finds the delivery behind a message, in its own school only', async () => {
    const { deliveries, send } = await start();
    await deliveries.add('oak', [nudge('a')]);
    await send(wednesday);
    expect(await deliveries.byRef('oak', { place: 'dm', message: 'a' })).toMatchObject({ key: 'a', state: 'sent' });
    expect(await deliveries.byRef('elm', { place: 'dm', message: 'a' })).toBeUndefined();
    expect(await deliveries.byRef('oak', { place: 'dm', message: 'b' })).toBeUndefined();
  });

  it('counts against the budget what nobody asked for, over all jobs, also while it is being sent', async () => {
    const { deliveries, courier, send } = await start();
    await deliveries.add('oak', [
      nudge('a'),
      nudge('b', 'ada', { unprompted: false }),
      nudge('c', 'ben', { job: 'other' }),
    ]);
    await send(wednesday);
    await deliveries.add('oak', [nudge('d', 'ada', { job: 'other' }), nudge('e', 'ben')]);
    const [first] = (await courier.claim('me', later(1), 10)).filter(({ key }) => key === 'd');
    await courier.prepared(first?.id ?? '', 'me', { summary: '', blocks: [] }, {}, later(1));
    const sent = await deliveries.unprompted('oak', wednesday);
    expect([...sent].map(([person, at]) => [person, at.map(String)]).sort()).toEqual([
      ['ada', [wednesday.toString(), later(1).toString()]],
      ['ben', [wednesday.toString()]],
    ]);
    expect([...(await deliveries.unprompted('oak', later(1), 'ben')).keys()]).toEqual([]);
    await courier.close(first?.id ?? '', 'withdrawn', 'test');
    expect((await deliveries.unprompted('oak', wednesday, 'ada')).get('ada')).toHaveLength(1);
  });

  it('knows who has something waiting of a job, until it is sent or withdrawn', async () => {
    const { deliveries, courier, send } = await start();
    await deliveries.add('oak', [nudge('a'), nudge('b', 'ben', { job: 'other' })]);
    expect([...(await deliveries.waiting('oak', 'nudge'))]).toEqual(['ada']);
    await courier.claim('me', wednesday, 10);
    expect([...(await deliveries.waiting('oak', 'nudge'))]).toEqual(['ada']);
    expect([...(await deliveries.waiting('elm', 'nudge'))]).toEqual([]);
    await send(later(1));
    for (const { id } of await courier.takeOver('you', later(1), later(1)))
      await courier.close(id, 'withdrawn', 'test');
    expect([...(await deliveries.waiting('oak', 'nudge'))]).toEqual([]);
  });

  it('gives out nothing of a school that has taken Pollen out, until it is back', async () => {
    const { client, deliveries, courier } = await start();
    await deliveries.add('oak', [nudge('a'), nudge('b', 'ben')]);
    await deliveries.add('elm', [nudge('z', 'zoe')]);
    const keys = (some: readonly { key: string }[]) => some.map(({ key }) => key).sort();
    const goneAt = (at: Date | null) =>
      client.workspace.updateMany({ where: { schoolId: 'oak' }, data: { goneAt: at } });
    const claimed = await courier.claim('me', wednesday, 1);
    await goneAt(new Date());
    expect(keys([...claimed, ...(await courier.claim('me', wednesday, 10))])).toEqual(['a', 'z']);
    expect(keys(await courier.takeOver('me', later(1), later(1)))).toEqual(['z']);
    expect(
      keys(
        await schools(client)
          .awake()
          .then((all) => all.map(({ id }) => ({ key: id }))),
      ),
    ).toEqual(['elm']);
    await goneAt(null);
    expect(keys(await courier.claim('me', wednesday, 10))).toEqual(['b']);
    expect(keys(await courier.takeOver('me', later(1), later(1)))).toEqual(['a', 'b', 'z']);
  });

  it('tells whether a person is waited for by another job, unprompted', async () => {
    const { deliveries, send } = await start();
    const others = (person: string) => deliveries.othersWaiting('oak', person, 'nudge');
    await deliveries.add('oak', [
      nudge('a'),
      nudge('b', 'ben', { job: 'yearly' }),
      nudge('c', 'ada', { job: 'yearly', unprompted: false }),
    ]);
    expect([await others('ada'), await others('ben')]).toEqual([false, true]);
    expect(await deliveries.othersWaiting('elm', 'ben', 'nudge')).toBe(false);
    await send(wednesday);
    expect(await others('ben')).toBe(false);
  });
});
