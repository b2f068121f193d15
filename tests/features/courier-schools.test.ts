import { expect, it } from 'vitest';
import type { Messenger } from '../../src/core/chat/messenger.ts';
import { eachDatabase } from '../support/databases.ts';
import { fakeMessenger } from '../support/fake-messenger.ts';
import { gate, mailroom } from '../support/mailroom.ts';
import { addSchool } from '../support/small-school.ts';

eachDatabase('the courier of several schools', (open) => {
  it('lets no school wait for the slow platform of another', async () => {
    const database = await open();
    const { person, queue, courier, messenger, deliveries, now } = await mailroom(database);
    await addSchool(database.client, 'elm', [{ id: 'zoe', name: 'Zoe Else' }]);
    for (const key of ['a', 'b']) await queue(await person(key), key, { dueAt: now().subtract({ hours: 1 }) });
    const letter = { key: 'z', job: 'news', dueAt: now(), unprompted: false, payload: {} };
    await deliveries.add('elm', [{ ...letter, to: { kind: 'person', person: 'zoe' } }]);
    const { pass, reached, open: go } = gate();
    const slow: Messenger = { ...messenger, send: (parcel) => pass().then(() => messenger.send(parcel)) };
    const inElm = fakeMessenger('playground');
    const arrived = Promise.withResolvers<string>();
    const quick: Messenger = {
      ...inElm,
      send: async (parcel) => {
        arrived.resolve(parcel.key);
        return inElm.send(parcel);
      },
    };
    const running = courier([slow, quick]).run();
    await reached;
    expect(await arrived.promise).toBe('z');
    expect(messenger.posted).toEqual([]);
    go();
    await running;
    expect(messenger.posted.map(({ key }) => key).sort()).toEqual(['a', 'b']);
  });
});
