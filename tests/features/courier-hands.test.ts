import { expect, it } from 'vitest';
import type { Messenger } from '../../src/core/chat/messenger.ts';
import { eachDatabase } from '../support/databases.ts';
import { mailroom, platformFault } from '../support/mailroom.ts';

eachDatabase('the courier', (open) => {
  it('does not try those again together that failed together', async () => {
    const { person, queue, courier, messenger, row, now } = await mailroom(await open());
    const keys = ['a', 'b', 'c', 'd', 'e'];
    for (const key of keys) await queue(await person(key), key);
    messenger.failNext(...keys.map(() => platformFault()));
    await courier([messenger]).run();
    const due = await Promise.all(keys.map(async (key) => (await row(key)).dueAt.getTime() - now().epochMilliseconds));
    expect(new Set(due).size).toBe(keys.length);
  });

  it('sends several at a time once all goes well, and one alone after trouble', async () => {
    const { person, queue, courier, messenger, sent } = await mailroom(await open());
    for (let n = 0; n < 30; n++) await queue(await person(`Person ${n}`), `news-${n}`);
    let [now, most] = [0, 0];
    const together: number[] = [];
    const counted: Messenger = {
      ...messenger,
      hands: 4,
      async send(parcel) {
        most = Math.max(most, ++now);
        together.push(now);
        await new Promise((resolve) => setImmediate(resolve));
        now -= 1;
        return messenger.send(parcel);
      },
    };
    await courier([counted]).run();
    expect(together[0]).toBe(1);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
    expect(new Set(sent()).size).toBe(30);
    expect(sent()).toHaveLength(30);
  });
});
