import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Connector } from '../../../src/adapters/teams/connector.ts';
import { listener } from '../../../src/adapters/teams/listener.ts';
import { activitySchema } from '../../../src/adapters/teams/payloads.ts';
import { words } from '../../../src/core/chat/message.ts';
import { type Reply, whisper } from '../../../src/core/chat/reply.ts';
import { mention as person, plain, rich } from '../../../src/core/chat/rich-text.ts';
import { PlatformError } from '../../../src/core/shared/errors.ts';
import { activity, inChannel, mention, press, searching } from '../../support/teams-activities.ts';
import { TEAMS_TENANT } from '../../support/teams-keys.ts';

type Json = Record<string, unknown>;

/** A listener whose bot answers as the test says, and a connector that notes what was asked of it. */
function rig(handle: () => Promise<readonly Reply[]>, patience = 60_000) {
  const failures: unknown[] = [];
  const done: string[] = [];
  const broken = new Map<string, Error>();
  const note = async (what: string) => {
    const error = broken.get(what);
    broken.delete(what);
    if (error !== undefined) throw error;
    done.push(what);
  };
  const connector: Connector = {
    post: async ({ conversation }, { summary, card }) => {
      await note(`post ${conversation}: ${summary}`);
      done.push(...new Set(JSON.stringify(card).match(/<at>[^<]*<\/at>/g)));
      return 'm1';
    },
    update: (line, message, { summary }) => note(`update ${line.conversation} ${message}: ${summary}`),
    open: async () => 'a:opened',
    member: async ({ conversation }) => note(`member ${conversation}`),
    members: async () => ({ members: [], next: undefined }),
  };
  const inbox = new Map<string, unknown>();
  const listen = listener({
    host: {
      handle,
      search: async () => {
        await handle();
        return [];
      },
      usersOf: async () => new Map([['p1', 'aad-bea']]),
      peopleOf: async () => new Map(),
      staffOf: async () => [],
      placesOf: async () => [],
      failed: (error) => void failures.push(error),
    },
    tenant: TEAMS_TENANT,
    connector,
    chats: { within: (_workspace, _user, work) => work({ conversation: 'a:own', serviceUrl: 'https://x' }) },
    inbox: {
      keep: async (id, event) => !inbox.has(id) && inbox.set(id, event) !== undefined,
      done: async (id) => void inbox.set(id, 'done'),
      unfinished: async () => [],
    },
    setup: async () => undefined,
    meet: async () => undefined,
    changed: async () => undefined,
    now: () => Temporal.Instant.from('2026-11-25T15:30:00Z'),
    patience,
  });
  const send = (payload: Json) =>
    listen.take(activitySchema.parse({ serviceUrl: 'https://smba.trafficmanager.net/', ...payload }), 'receipt');
  return { send, settled: listen.settled, done, failures, inbox, broken };
}

const hello = words(plain('hello'), 'hello');
const pressed = () => press({ pollen: { kind: 'action', action: 'a', value: 'v' } }, 'm7');

describe('an answer in Teams', () => {
  it('that takes long is announced in time, and comes by another way', async () => {
    const work = Promise.withResolvers<readonly Reply[]>();
    const { send, settled, done } = rig(() => work.promise, 0);
    expect(await send(pressed())).toMatchObject({ status: 200, body: { value: 'One moment, please.' } });
    expect(await send(activity({ text: 'help' }))).toBeUndefined();
    expect(done).toEqual([]);
    work.resolve([{ kind: 'replace', message: hello }]);
    await settled();
    expect(done.toSorted()).toEqual(['post a:ann: hello', 'update a:ann m7: hello']);
  });

  it('to a search that takes long, or fails, is in words that a search box can show', async () => {
    const never = rig(() => new Promise(() => undefined), 0);
    const wait = { composeExtension: { type: 'message', text: 'One moment, please.' } };
    expect(await never.send(searching('EAL'))).toEqual({ status: 200, body: wait });
    const { send } = rig(async () => {
      throw new Error('a bug');
    });
    expect(await send(searching('EAL'))).toMatchObject({
      body: { composeExtension: { text: expect.stringContaining('Sorry') } },
    });
  });

  it('is kept before Teams hears that a message was taken, until its work is done', async () => {
    const work = Promise.withResolvers<readonly Reply[]>();
    const { send, settled, inbox } = rig(() => work.promise, 0);
    await send(activity({ text: 'help', id: '17' }));
    expect(inbox.get('teams:a:ann:17')).toMatchObject({ activity: { text: 'help' } });
    work.resolve([whisper(hello)]);
    await settled();
    expect(inbox.get('teams:a:ann:17')).toBe('done');
  });

  it('takes the place of the card that was pressed, or is said anew where that is gone', async () => {
    const { send, settled, done, broken } = rig(async () => [{ kind: 'replace', message: hello }]);
    await send(pressed());
    broken.set('update a:ann m7: hello', new PlatformError({ platform: 'teams', code: 'http_404_ActivityNotFound' }));
    await send(pressed());
    await settled();
    expect(done).toEqual(['update a:ann m7: hello', 'post a:ann: hello']);
  });

  it('names colleagues so that Teams can notify them, and nobody whom a person merely typed', async () => {
    const text = rich`${person({ id: 'p1', name: 'Bea' })} and ${person({ id: 'p2', name: 'Cy' })} said ${'<at>Everyone</at>'}`;
    const { send, settled, done } = rig(async () => [{ kind: 'post', message: words(text, 'x') }]);
    await send(activity({ text: 'x' }));
    await settled();
    expect(done).toEqual(['post a:ann: x', '<at>Bea</at>']);
  });

  it('in a channel stays in its thread, and what is for one person goes to their own chat', async () => {
    const { send, settled, done } = rig(async () => [whisper(hello), { kind: 'post', message: hello }, whisper(hello)]);
    await send(mention('x'));
    await settled();
    const thread = '19:general@thread.tacv2;messageid=1795599999999';
    expect(done).toEqual([
      'post a:own: hello',
      `post ${thread}: I have answered you in our own chat.`,
      `post ${thread}: hello`,
      'post a:own: hello',
    ]);
  });

  it('that cannot be given does not keep the others from coming, and is noted', async () => {
    const second = words(plain('second'), 'second');
    const { send, settled, done, failures, broken } = rig(async () => [
      { kind: 'post', message: hello },
      { kind: 'post', message: second },
    ]);
    broken.set('post a:ann: hello', new Error('no'));
    await send(activity({ text: 'x' }));
    await settled();
    expect(done).toEqual(['post a:ann: second']);
    expect(failures).toHaveLength(1);
  });

  it('never comes from a bug: Teams still hears something, and the bug is noted', async () => {
    const { send, settled, failures } = rig(async () => {
      throw new Error('a bug');
    });
    expect(await send(pressed())).toMatchObject({ status: 200, body: { value: expect.stringContaining('Sorry') } });
    await settled();
    expect(failures).toHaveLength(1);
  });

  it('closes a form that was taken without a word about it', async () => {
    const { send, settled, done } = rig(async () => []);
    await send(press({ pollen: { kind: 'submission', form: 'f', context: '' } }, 'm7'));
    await settled();
    expect(done).toEqual(['update a:ann m7: Thank you, that is done.']);
  });

  it('to a form of a channel goes to that channel, but only if Teams knows its sender there', async () => {
    const { send, settled, done, broken } = rig(async () => [{ kind: 'post', message: hello }]);
    const asked = { place: { kind: 'channel', id: '19:x@thread.tacv2;messageid=5' } };
    const form = () => press({ pollen: { kind: 'submission', form: 'f', context: '', asked } }, 'm7');
    await send(form());
    await settled();
    expect(done.splice(0)).toEqual([
      'member 19:x@thread.tacv2',
      'post 19:x@thread.tacv2;messageid=5: hello',
      'update a:ann m7: Thank you, that is done.',
    ]);
    broken.set('member 19:x@thread.tacv2', new PlatformError({ platform: 'teams', code: 'http_403' }));
    await send(form());
    await settled();
    expect(done).toEqual(['update a:ann m7: hello']);
  });

  it('for one person alone never stands among others, though a form was sent from there', async () => {
    const form = { id: 'f', context: '', title: 'Form', submitLabel: 'Send', fields: {} };
    const { send, settled, done } = rig(async () => [
      whisper(hello),
      { kind: 'invalid', form, errors: {}, values: {} },
    ]);
    await send(press({ pollen: { kind: 'submission', form: 'f', context: '' } }, 'm7', inChannel));
    await settled();
    const thread = '19:general@thread.tacv2;messageid=1795599999999';
    expect(done).toEqual([
      'post a:own: hello',
      `post ${thread}: I have answered you in our own chat.`,
      'post a:own: Form',
    ]);
  });

  it('to a card that was pressed where Pollen is not comes to their own chat', async () => {
    const { send, settled, done, broken, failures } = rig(async () => [
      { kind: 'replace', message: hello },
      whisper(hello),
    ]);
    const group = { conversation: { id: '19:few@thread.v2', conversationType: 'groupChat', isGroup: true } };
    const away = new PlatformError({
      platform: 'teams',
      code: 'http_403_BotNotInConversationRoster',
      unreachable: true,
    });
    for (const what of ['update 19:few@thread.v2 m7: hello', 'post 19:few@thread.v2: hello']) broken.set(what, away);
    broken.set('post 19:few@thread.v2: I have answered you in our own chat.', away);
    await send(press({ pollen: { kind: 'action', action: 'a', value: 'v' } }, 'm7', group));
    await settled();
    expect([done, failures]).toEqual([['post a:own: hello', 'post a:own: hello'], []]);
  });

  it('to an invoke that Pollen does not know is that it does not', async () => {
    const { send } = rig(async () => []);
    expect(await send(activity({ type: 'invoke', name: 'task/fetch', value: {} }))).toMatchObject({ status: 501 });
  });
});
