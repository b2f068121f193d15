import { describe, expect, it } from 'vitest';
import { slackClient } from '../../../src/adapters/slack/client.ts';
import { slackMessenger } from '../../../src/adapters/slack/messenger.ts';
import { type Message, words } from '../../../src/core/chat/message.ts';
import type { Messenger, Recipient } from '../../../src/core/chat/messenger.ts';
import { plain } from '../../../src/core/chat/rich-text.ts';
import { PlatformError } from '../../../src/core/shared/errors.ts';
import { closedAfterEach } from '../../support/closed-after-each.ts';
import { type FakeSlack, fakeSlack } from '../../support/fake-slack.ts';
import { plainScribe } from '../../support/plain-scribe.ts';

type Rig = { messenger: Messenger; shown: () => readonly string[]; to: Recipient };

const open = closedAfterEach<FakeSlack>();

async function slackRig(): Promise<Rig & { slack: FakeSlack }> {
  const slack = await fakeSlack();
  open.push(slack);
  const client = slackClient('xoxb-test', slack.api);
  const messenger = slackMessenger({
    clientOf: async (workspace) => (workspace === 'T1' ? client : undefined),
    usersOf: async () => new Map(),
    workspaceOf: async () => 'T1',
    write: plainScribe,
  });
  const to = { kind: 'person', account: { platform: 'slack', workspace: 'T1', user: 'U1' } } as const;
  return { slack, messenger, to, shown: () => slack.in('U1').map(({ text }) => text) };
}

const say = (text: string): Message => words(plain(text), text);

describe('the Slack messenger', () => {
  it('passes on how long Slack wants to be left alone', async () => {
    const { messenger, to, slack } = await slackRig();
    slack.fail('chat.postMessage', { retryAfter: 7 });
    await expect(messenger.send({ key: 'k', to, message: say('x') })).rejects.toMatchObject({
      code: 'ratelimited',
      retryAfter: 7,
    });
    expect(slack.calls).toEqual(['chat.postMessage']);
  });

  it.each(['cannot_dm_bot', 'user_disabled'])('says of %s that trying again never helps', async (error) => {
    const { messenger, to, slack } = await slackRig();
    slack.fail('chat.postMessage', { error });
    await expect(messenger.send({ key: 'k', to, message: say('x') })).rejects.toMatchObject({
      code: error,
      unreachable: true,
    });
  });

  it.each([{ status: 500 }, { lost: true } as const])(
    'asks before it repeats what may have arrived (%o)',
    async (fault) => {
      const { messenger, to, slack, shown } = await slackRig();
      slack.fail('chat.postMessage', fault);
      const failure = await messenger.send({ key: 'k', to, message: say('x') }).catch((error: unknown) => error);
      // The courier looks after any error but a PlatformError, which is a clear no.
      expect(failure).not.toBeInstanceOf(PlatformError);
      expect(slack.calls.filter((call) => call === 'chat.postMessage')).toHaveLength(1);
      expect(shown()).toEqual(['x']);
      expect((await messenger.trace({ key: 'k', to, message: say('x') })).kind).toBe('sent');
    },
  );

  it.each([{ retryAfter: 7 }, { error: 'internal_error' }] as const)(
    'finishes a long message whose second part was refused, and does not begin it again (%o)',
    async (fault) => {
      const { messenger, to, slack, shown } = await slackRig();
      const long: Message = { summary: 'long', blocks: Array.from({ length: 60 }, () => ({ kind: 'divider' })) };
      const parcel = { key: 'k', to, message: long };
      slack.rule((method) => (method === 'chat.postMessage' && slack.messages.length === 1 ? fault : undefined));
      await messenger.send(parcel).catch((error: unknown) => error);
      expect(await messenger.trace(parcel)).toEqual({ kind: 'not-sent' });
      slack.rule(() => undefined);
      await messenger.send(parcel);
      expect(shown()).toEqual(['long', 'long (continued)']);
      expect(await messenger.trace(parcel)).toMatchObject({ kind: 'sent', ref: { message: slack.messages[0]?.ts } });
    },
  );

  it('cannot look into channels, and says so', async () => {
    const { messenger } = await slackRig();
    const to = { kind: 'channel', workspace: 'T1', place: 'C1' } as const;
    expect(await messenger.trace({ key: 'k', to, message: say('x') })).toEqual({ kind: 'unknown' });
  });

  it.each(['account_inactive', 'token_revoked', 'invalid_auth'])(
    'waits, and blames nobody, when Slack does not take its token (%s)',
    async (error) => {
      const { messenger, to, slack } = await slackRig();
      slack.fail('chat.postMessage', { error });
      const failure = messenger.send({ key: 'k', to, message: say('x') });
      await expect(failure).rejects.toMatchObject({ code: error, unreachable: false, retryAfter: 900 });
    },
  );

  it('writes to nobody where it is not installed, and waits', async () => {
    const { messenger } = await slackRig();
    const to = { kind: 'person', account: { platform: 'slack', workspace: 'T2', user: 'U1' } } as const;
    await expect(messenger.send({ key: 'k', to, message: say('x') })).rejects.toMatchObject({
      code: 'not_installed',
      unreachable: false,
      retryAfter: 900,
    });
  });
});
