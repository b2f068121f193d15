import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { playgroundMessenger } from '../../src/adapters/playground/messenger.ts';
import type { Letter, PostOffice } from '../../src/adapters/playground/post-office.ts';
import { risingClock } from '../../src/adapters/playground/stamp.ts';
import { postOffice } from '../../src/adapters/prisma/post-office.ts';
import { words } from '../../src/core/chat/message.ts';
import type { Parcel } from '../../src/core/chat/messenger.ts';
import { plain } from '../../src/core/chat/rich-text.ts';
import { PlatformError } from '../../src/core/shared/errors.ts';
import { eachDatabase } from '../support/databases.ts';

const start = Temporal.Instant.from('2026-09-11T14:30:00Z');
const account = { platform: 'playground', workspace: 'playground', user: 'p1' };
const saying = (text: string) => words(plain(text), text);
const parcel = (key: string, text = key): Parcel => ({ key, to: { kind: 'person', account }, message: saying(text) });

function letter(given: Partial<Letter> & { id: string; minute: number }): Letter {
  const at = start.add({ minutes: given.minute });
  const { minute: _, ...rest } = given;
  return { place: 'dm:p1', author: 'pollen', message: saying(given.id), at, changedAt: at, ...rest };
}

eachDatabase('the playground as a platform', (open) => {
  async function assembled() {
    const office: PostOffice = postOffice((await open()).client);
    let ids = 0;
    let changes = 0;
    const messenger = playgroundMessenger({
      postOffice: office,
      stamp: risingClock({ now: () => start }),
      newId: () => `m${++ids}`,
      changed: () => void changes++,
    });
    return { office, messenger, changes: () => changes };
  }

  test('delivers to a person and to a channel, and tells open pages', async () => {
    const { office, messenger, changes } = await assembled();
    const ref = await messenger.send(parcel('k1', 'hello'));
    await messenger.send({
      key: 'k2',
      to: { kind: 'channel', workspace: 'playground', place: 'channel:cpd' },
      message: saying('all'),
    });
    expect(ref).toEqual({ place: 'dm:p1', message: 'm1' });
    expect((await office.newest('dm:p1', 'p1', 10)).map((l) => l.message.summary)).toEqual(['hello']);
    expect((await office.newest('channel:cpd', 'p9', 10)).map((l) => l.message.summary)).toEqual(['all']);
    expect(changes()).toBe(2);
  });

  test('the same parcel sent twice, or twice at once, is one message', async () => {
    const { office, messenger } = await assembled();
    const first = await messenger.send(parcel('k1'));
    const again = await Promise.all([messenger.send(parcel('k1')), messenger.send(parcel('k1'))]);
    const fresh = await Promise.all([messenger.send(parcel('k2')), messenger.send(parcel('k2'))]);
    expect(again).toEqual([first, first]);
    expect(fresh[0]).toEqual(fresh[1]);
    expect(await office.newest('dm:p1', 'p1', 10)).toHaveLength(2);
  });

  test('traces exactly what was sent', async () => {
    const { messenger } = await assembled();
    const ref = await messenger.send(parcel('k1'));
    expect(await messenger.trace(parcel('k1'))).toEqual({ kind: 'sent', ref });
    expect(await messenger.trace(parcel('k2'))).toEqual({ kind: 'not-sent' });
  });

  test('updates a message in its place, and says so when it is gone', async () => {
    const { office, messenger } = await assembled();
    const ref = await messenger.send(parcel('k1', 'before'));
    await messenger.update(ref, saying('after'));
    const [kept] = await office.newest('dm:p1', 'p1', 10);
    expect(kept?.message.summary).toBe('after');
    expect(Temporal.Instant.compare(kept?.changedAt ?? start, kept?.at ?? start)).toBe(1);
    await expect(messenger.update({ place: 'dm:p1', message: 'nope' }, saying('x'))).rejects.toThrow(PlatformError);
  });

  test('keeps letters whole and in order, and shows an aside to its one reader only', async () => {
    const { office } = await assembled();
    const aside = letter({ id: 'b', minute: 1, place: 'channel:cpd', onlyFor: 'p1', replyTo: 'a' });
    await office.keep(letter({ id: 'c', minute: 2, place: 'channel:cpd', author: 'p2' }));
    await office.keep(aside);
    await office.keep(letter({ id: 'a', minute: 0, place: 'channel:cpd' }));
    expect((await office.newest('channel:cpd', 'p1', 10)).map((l) => l.id)).toEqual(['a', 'b', 'c']);
    expect((await office.newest('channel:cpd', 'p2', 10)).map((l) => l.id)).toEqual(['a', 'c']);
    expect((await office.newest('channel:cpd', 'p1', 2)).map((l) => l.id)).toEqual(['b', 'c']);
    const kept = await office.byId('b');
    expect({ ...kept, at: kept?.at.toString(), changedAt: kept?.changedAt.toString() }).toEqual({
      ...aside,
      key: undefined,
      at: aside.at.toString(),
      changedAt: aside.changedAt.toString(),
    });
  });

  test('counts what others wrote since a person looked, and knows in whose own conversation something waits', async () => {
    const { office } = await assembled();
    const places = ['dm:p1', 'channel:cpd'];
    const everyone = new Map([
      ['p1', 'dm:p1'],
      ['p2', 'dm:p2'],
    ]);
    await office.keep(letter({ id: 'a', minute: 0 }));
    await office.keep(letter({ id: 'b', minute: 1, author: 'p1' }));
    await office.keep(letter({ id: 'c', minute: 1, place: 'channel:cpd', onlyFor: 'p2' }));
    await office.keep(letter({ id: 'd', minute: 2, place: 'channel:cpd' }));
    expect(await office.unread('p1', places)).toEqual(
      new Map([
        ['dm:p1', 1],
        ['channel:cpd', 1],
      ]),
    );
    expect(await office.waiting(everyone)).toEqual(new Set(['p1']));
    await office.markRead('p1', 'dm:p1', start.add({ minutes: 1 }));
    expect(await office.unread('p1', places)).toEqual(
      new Map([
        ['dm:p1', 0],
        ['channel:cpd', 1],
      ]),
    );
    expect(await office.waiting(everyone)).toEqual(new Set());
    await office.keep(letter({ id: 'e', minute: 3 }));
    expect(await office.waiting(everyone)).toEqual(new Set(['p1']));
  });

  test('remembers how far its clock is ahead', async () => {
    const { office } = await assembled();
    expect(await office.clockAhead()).toBe(0);
    await office.setClockAhead(1_234_567_890_123);
    await office.setClockAhead(-5);
    expect(await office.clockAhead()).toBe(-5);
  });
});
