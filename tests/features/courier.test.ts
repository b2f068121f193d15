import { expect, it } from 'vitest';
import type { Messenger } from '../../src/core/chat/messenger.ts';
import { eachDatabase } from '../support/databases.ts';
import { fakeMessenger } from '../support/fake-messenger.ts';
import { gate, jobs, mailroom, platformFault } from '../support/mailroom.ts';

eachDatabase('the courier', (open) => {
  it('sends what is due, once, and notes where it went', async () => {
    const { person, queue, courier, messenger, row, after } = await mailroom(await open());
    const ann = await person('Ann');
    await queue(ann, 'a');
    await queue(ann, 'a');
    const mail = courier([messenger]);
    await Promise.all([mail.run(), mail.run()]);
    await mail.run();
    after(3600);
    await courier([messenger], 'another').run();
    expect(messenger.inbox(ann)).toHaveLength(1);
    expect(await row('a')).toMatchObject({
      state: 'sent',
      sentPlace: `dm:${ann}`,
      sentMessage: 'm1',
      attempts: 1,
      claimedBy: null,
    });
  });

  it('looks again after a run under way, so that nothing waits a minute for bad timing', async () => {
    const { person, queue, courier, messenger, sent } = await mailroom(await open());
    const ann = await person('Ann');
    await queue(ann, 'first');
    const { pass, reached, open: go } = gate();
    const slow: Messenger = { ...messenger, send: (parcel) => pass().then(() => messenger.send(parcel)) };
    const mail = courier([slow]);
    const running = mail.run();
    await reached;
    await queue(ann, 'second');
    const again = mail.run();
    go();
    await Promise.all([running, again]);
    expect(sent()).toEqual(['first', 'second']);
  });

  it('waits as long as a platform asks, with everything for that platform, and loses nothing', async () => {
    const { person, queue, courier, messenger, sent, row, after, now } = await mailroom(await open());
    const keys = ['a', 'b', 'c'];
    for (const key of keys) await queue(await person(key), key);
    const mail = courier([messenger]);
    messenger.failNext(platformFault({ code: 'ratelimited', retryAfter: 30.5 }));
    await mail.run();
    expect(sent()).toEqual([]);
    for (const key of keys) {
      const { state, attempts, dueAt } = await row(key);
      expect([state, attempts, dueAt.getTime()]).toEqual(['queued', 0, now().epochMilliseconds + 30_500]);
    }
    after(30);
    await mail.run();
    expect(sent()).toEqual([]);
    after(1);
    await mail.run();
    expect(sent().sort()).toEqual(keys);
  });

  it('is patient with a platform that always says "later", however oddly it says it', async () => {
    const { person, queue, courier, messenger, sent, row, after } = await mailroom(await open());
    await queue(await person('Ann'), 'a');
    const mail = courier([messenger]);
    const oddly = [0, -5, 0.001, 1e300, Number.POSITIVE_INFINITY, 1, 1, 1, 1, 1, 1, 1];
    for (const retryAfter of oddly) {
      messenger.failNext(platformFault({ retryAfter }));
      await mail.run();
      expect(await row('a')).toMatchObject({ state: 'queued', attempts: 0 });
      after(retryAfter > 1000 ? 24 * 60 * 60 : 1);
    }
    await mail.run();
    expect(sent()).toEqual(['a']);
  });

  it('keeps other platforms going while one is at rest', async () => {
    const database = await open();
    const { person, queue, courier, messenger, sent } = await mailroom(database);
    const [ann, bo] = [await person('Ann'), await person('Bo')];
    await database.client.account.updateMany({ where: { personId: bo }, data: { platform: 'other' } });
    const other = fakeMessenger('other');
    await queue(ann, 'a');
    messenger.failNext(platformFault({ retryAfter: 60 }));
    await queue(bo, 'b');
    await courier([messenger, other]).run();
    expect(sent()).toEqual([]);
    expect(other.posted.map((one) => one.key)).toEqual(['b']);
  });

  it('tries again ever less often after a failure, and gives up after eight attempts', async () => {
    const { person, queue, courier, messenger, row, after, now } = await mailroom(await open());
    await queue(await person('Ann'), 'a');
    const mail = courier([messenger]);
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 8; attempt++) {
      messenger.failNext(platformFault());
      await mail.run();
      const { state, dueAt } = await row('a');
      if (state !== 'queued') break;
      const wait = Math.ceil((dueAt.getTime() - now().epochMilliseconds) / 1000);
      waits.push(wait);
      after(wait - 1);
      await mail.run();
      after(1);
    }
    const soonest = [10, 20, 40, 80, 160, 320, 640];
    expect(waits).toHaveLength(soonest.length);
    waits.forEach((wait, n) => {
      expect(wait).toBeGreaterThanOrEqual(soonest[n]!);
      expect(wait).toBeLessThanOrEqual(soonest[n]! * 1.25 + 1);
    });
    expect(await row('a')).toMatchObject({ state: 'failed', attempts: 8, lastError: 'server_error' });
    after(7 * 24 * 3600);
    await mail.run();
    expect(messenger.posted).toEqual([]);
  });

  it('never writes again to somebody who cannot be reached', async () => {
    const { person, queue, courier, messenger, row, after } = await mailroom(await open());
    await queue(await person('Ann'), 'a');
    messenger.failNext(platformFault({ code: 'user_blocked', unreachable: true }));
    const mail = courier([messenger]);
    await mail.run();
    after(7 * 24 * 3600);
    await mail.run();
    expect(await row('a')).toMatchObject({ state: 'failed', lastError: 'unreachable: user_blocked' });
    expect(messenger.posted).toEqual([]);
  });

  it('says so where there is nobody to write to: no account, a leaver, no such platform', async () => {
    const database = await open();
    const { person, queue, courier, messenger, row } = await mailroom(database);
    const [nowhere, left, elsewhere] = [
      await person('A'),
      await person('B', { leftOn: '2026-11-01' }),
      await person('C'),
    ];
    await database.client.account.deleteMany({ where: { personId: nowhere } });
    await database.client.account.updateMany({ where: { personId: elsewhere }, data: { platform: 'gone' } });
    for (const [key, whom] of [
      ['a', nowhere],
      ['b', left],
      ['c', elsewhere],
    ] as const)
      await queue(whom, key);
    await courier([messenger]).run();
    for (const key of ['a', 'b', 'c']) {
      expect(await row(key)).toMatchObject({
        state: 'failed',
        lastError: expect.stringContaining('nobody to send it to'),
      });
    }
  });

  it('withdraws what is no longer due, and what no feature knows', async () => {
    const { person, queue, courier, messenger, row } = await mailroom(
      await open(),
      jobs(async (key) => key !== 'a'),
    );
    const ann = await person('Ann');
    await queue(ann, 'a');
    await queue(ann, 'b', { job: 'a feature that was removed' });
    await queue(ann, 'c');
    await courier([messenger]).run();
    expect(await row('a')).toMatchObject({ state: 'withdrawn', lastError: 'nothing is due any more' });
    expect(await row('b')).toMatchObject({ state: 'withdrawn' });
    expect(messenger.posted.map((one) => one.key)).toEqual(['c']);
  });

  it('puts off what a job puts off, to the past too, without asking it for ever', async () => {
    const { person, queue, courier, messenger, row, now } = await mailroom(await open());
    await queue(await person('Ann'), 'a', { payload: { until: '2020-01-01T00:00:00Z' } });
    await queue(await person('Bo'), 'b', { payload: { until: '2026-11-25T15:30:00Z' } });
    await courier([messenger]).run();
    expect((await row('a')).dueAt.getTime()).toBe(now().epochMilliseconds + 1000);
    expect(await row('b')).toMatchObject({ state: 'queued', attempts: 0, dueAt: new Date('2026-11-25T15:30:00Z') });
  });

  it('lets one delivery that cannot be made up hold up no other, and gives it up in the end', async () => {
    const { person, queue, courier, messenger, row, after, logged } = await mailroom(await open());
    const ann = await person('Ann');
    await queue(ann, 'a', { payload: { bug: true } });
    await queue(ann, 'b');
    const mail = courier([messenger]);
    await mail.run();
    expect(messenger.posted.map((one) => one.key)).toEqual(['b']);
    for (let attempt = 2; attempt <= 8; attempt++) {
      after(2 ** attempt * 5);
      await mail.run();
    }
    expect(await row('a')).toMatchObject({ state: 'failed', attempts: 8 });
    expect(logged()).not.toContain('cannot be made up"');
  });

  it('finishes the message in hand when it is stopped, and puts the others back', async () => {
    const { person, queue, courier, messenger, row, sent } = await mailroom(await open());
    const ann = await person('Ann');
    for (const key of ['a', 'b', 'c']) await queue(ann, key);
    const { pass, reached, open: go } = gate();
    const mail = courier([{ ...messenger, send: (parcel) => pass().then(() => messenger.send(parcel)) }]);
    const running = mail.run();
    await reached;
    const stopped = mail.stop();
    go();
    await Promise.all([running, stopped]);
    const [inHand] = sent();
    expect(sent()).toHaveLength(1);
    for (const key of ['a', 'b', 'c'].filter((one) => one !== inHand)) {
      expect(await row(key)).toMatchObject({ state: 'queued', attempts: 0, claimedBy: null });
    }
    await mail.run();
    expect(sent()).toHaveLength(1);
    await courier([messenger], 'the next process').run();
    expect(sent().sort()).toEqual(['a', 'b', 'c']);
  });

  it('can be stopped in peace when its last run failed', async () => {
    const { courier, messenger } = await mailroom(await open());
    const mail = courier([messenger], 'courier', Number.NaN);
    await expect(mail.run()).rejects.toThrow();
    await mail.stop();
  });
});
