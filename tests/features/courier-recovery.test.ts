import { expect, it } from 'vitest';
import { courierStore } from '../../src/adapters/prisma/courier-store.ts';
import type { Messenger } from '../../src/core/chat/messenger.ts';
import { StorageError } from '../../src/core/shared/errors.ts';
import { eachDatabase } from '../support/databases.ts';
import { jobs, mailroom, platformFault } from '../support/mailroom.ts';

eachDatabase('a send that was cut short', (open) => {
  /** A process dies after the platform took the message (or not), before that was noted. */
  async function crashed(tookIt: boolean) {
    const database = await open();
    const office = await mailroom(database);
    const { person, queue, messenger } = office;
    await queue(await person('Ann'), 'a');
    const dying: Messenger = {
      ...messenger,
      async send(parcel) {
        if (tookIt) await messenger.send(parcel);
        throw new Error('killed');
      },
    };
    await office.courier([dying], 'the dead one').run();
    expect(await office.row('a')).toMatchObject({ state: 'sending', claimedBy: 'the dead one', attempts: 1 });
    return office;
  }

  it('is not repeated where the platform has it', async () => {
    const { courier, messenger, row, after } = await crashed(true);
    after(61);
    await courier([messenger]).run();
    expect(messenger.posted).toHaveLength(1);
    expect(await row('a')).toMatchObject({ state: 'sent', sentMessage: 'm1' });
  });

  it('is made good where the platform does not have it', async () => {
    const { courier, messenger, row, after } = await crashed(false);
    after(61);
    await courier([messenger]).run();
    expect(messenger.posted).toHaveLength(1);
    expect(await row('a')).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('is repeated, and said so in the log, where the platform cannot tell', async () => {
    const { courier, messenger, after, logged } = await crashed(true);
    after(61);
    await courier([{ ...messenger, trace: async () => ({ kind: 'unknown' }) }]).run();
    expect(messenger.posted).toHaveLength(2);
    expect(logged()).toContain('the platform cannot say');
  });

  it('is left to its own courier until the lease is over, and then to one other only', async () => {
    const { courier, messenger, row, after } = await crashed(false);
    after(59);
    await courier([messenger]).run();
    expect(messenger.posted).toEqual([]);
    after(2);
    await Promise.all([courier([messenger], 'one').run(), courier([messenger], 'two').run()]);
    expect(messenger.posted).toHaveLength(1);
    expect(await row('a')).toMatchObject({ state: 'sent' });
  });

  it('is found again by the same process at its next run, and given up after eight attempts', async () => {
    const { courier, messenger, row } = await crashed(false);
    const bug: Messenger = {
      ...messenger,
      send: async () => {
        throw new TypeError('fetch failed');
      },
    };
    const mail = courier([bug], 'the dead one');
    for (let attempt = 2; attempt <= 9; attempt++) await mail.run();
    expect(await row('a')).toMatchObject({ state: 'failed', attempts: 8 });
  });

  it('stays where it is while the platform cannot even be asked', async () => {
    const { courier, messenger, row, after } = await crashed(true);
    after(61);
    const deaf: Messenger = {
      ...messenger,
      trace: async () => {
        throw platformFault();
      },
    };
    const mail = courier([deaf]);
    await mail.run();
    await mail.run();
    expect(await row('a')).toMatchObject({ state: 'sending', claimedBy: 'courier', attempts: 1 });
    await courier([messenger]).run();
    expect(messenger.posted).toHaveLength(1);
  });

  it('costs no attempt where it had not begun', async () => {
    const database = await open();
    const { person, queue, courier, messenger, row, after, now } = await mailroom(database);
    await queue(await person('Ann'), 'a');
    await courierStore(database.client).claim('the dead one', now(), 20);
    after(61);
    const asked: string[] = [];
    const trace: Messenger['trace'] = async ({ key }) => ({ asked: asked.push(key), kind: 'unknown' });
    await courier([{ ...messenger, trace }]).run();
    expect(await row('a')).toMatchObject({ state: 'sent', attempts: 1 });
    expect(asked).toEqual([]);
  });

  it('is not followed by others while nothing can be stored, for each would be as uncertain', async () => {
    let full = true;
    const due = async () => {
      if (full) throw new StorageError('The database has no space left.');
    };
    const { person, queue, courier, messenger, row, sent } = await mailroom(await open(), jobs(due));
    for (const key of ['a', 'b']) await queue(await person(key), key);
    const mail = courier([messenger]);
    await expect(mail.run()).rejects.toThrow('no space left');
    expect(await row('b')).toMatchObject({ state: 'sending', sentAt: null });
    full = false;
    await mail.run();
    expect(sent().sort()).toEqual(['a', 'b']);
    expect(await row('b')).toMatchObject({ state: 'sent', attempts: 1 });
  });
});
