import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playgroundMessenger } from '../../src/adapters/playground/messenger.ts';
import { postOffice } from '../../src/adapters/prisma/post-office.ts';
import { slackClient } from '../../src/adapters/slack/client.ts';
import { slackMessenger } from '../../src/adapters/slack/messenger.ts';
import { words } from '../../src/core/chat/message.ts';
import type { Messenger, Parcel, Recipient } from '../../src/core/chat/messenger.ts';
import { plain } from '../../src/core/chat/rich-text.ts';
import type { MessageRef } from '../../src/core/chat/turn.ts';
import { PlatformError } from '../../src/core/shared/errors.ts';
import { closedAfterEach } from '../support/closed-after-each.ts';
import { eachDatabase } from '../support/databases.ts';
import { fakeMessenger } from '../support/fake-messenger.ts';
import { type FakeSlack, fakeSlack } from '../support/fake-slack.ts';
import type { FakeTeams } from '../support/fake-teams.ts';
import { plainScribe } from '../support/plain-scribe.ts';
import { type TeamsKeys, teamsKeys } from '../support/teams-keys.ts';
import { teamsRig } from '../support/teams-rig.ts';
import { localInstant } from '../support/test-school.ts';

/** A messenger, and what its platform shows at a place: the words of a message, or nothing. */
type Office = { messenger: Messenger; shown: (ref: MessageRef) => Promise<string | undefined> };

function fake(): Office {
  const messenger = fakeMessenger();
  return {
    messenger,
    shown: async (ref) =>
      messenger.posted.find((post) => post.ref.place === ref.place && post.ref.message === ref.message)?.message
        .summary,
  };
}

/** What every messenger promises to the courier. */
function contract(open: () => Promise<Office>): void {
  const to = (user: string): Recipient => ({
    kind: 'person',
    account: { platform: 'test', workspace: 'test', user: `U-${user}` },
  });
  const channel: Recipient = { kind: 'channel', workspace: 'test', place: 'staff-room' };
  const parcel = (key: string, whom = to('ann'), says = `About ${key}`): Parcel => ({
    key,
    to: whom,
    message: words(plain(says), says),
  });

  it('sends to a person’s own chat or to a channel, and tells where it is', async () => {
    const { messenger, shown } = await open();
    const refs = [
      await messenger.send(parcel('a')),
      await messenger.send(parcel('b', to('bo'))),
      await messenger.send(parcel('c', channel)),
    ];
    expect(await Promise.all(refs.map(shown))).toEqual(['About a', 'About b', 'About c']);
    expect(new Set(refs.map((ref) => ref.place)).size).toBe(3);
    expect(await messenger.send(parcel('d'))).toMatchObject({ place: refs[0]!.place });
  });

  it('says of a parcel that it has what it has, and where', async () => {
    const { messenger } = await open();
    const ref = await messenger.send(parcel('a'));
    expect(await messenger.trace(parcel('a'))).toEqual({ kind: 'sent', ref });
  });

  it('never claims to have a parcel that was not sent, be it to the same person', async () => {
    const { messenger } = await open();
    await messenger.send(parcel('a'));
    expect(['not-sent', 'unknown']).toContain((await messenger.trace(parcel('b'))).kind);
  });

  it('puts another message in the place of one, and leaves the others', async () => {
    const { messenger, shown } = await open();
    const [a, b] = [await messenger.send(parcel('a')), await messenger.send(parcel('b'))];
    await messenger.update(a, parcel('', undefined, 'Changed').message);
    expect([await shown(a), await shown(b)]).toEqual(['Changed', 'About b']);
    expect(await messenger.trace(parcel('a'))).toEqual({ kind: 'sent', ref: a });
  });

  it('says so where the message to change is gone', async () => {
    const { messenger } = await open();
    const gone = messenger.update({ place: 'nowhere', message: 'gone' }, parcel('a').message);
    await expect(gone).rejects.toThrow(PlatformError);
  });

  it('carries what people typed as it is', async () => {
    const { messenger, shown } = await open();
    const typed = '<!channel> *x* \u202E =1+1 👩🏽‍🏫 "quoted"';
    expect(await shown(await messenger.send(parcel('a', undefined, typed)))).toBe(typed);
  });
}

describe('the messenger of the tests', () => contract(async () => fake()));

eachDatabase('the messenger of the playground', (open) =>
  contract(async () => {
    const office = postOffice((await open()).client);
    let moments = 0;
    const stamp = () => localInstant('2026-11-24T15:30').add({ milliseconds: ++moments });
    const messenger = playgroundMessenger({
      postOffice: office,
      stamp,
      newId: () => `letter${++moments}`,
      changed: () => undefined,
    });
    return {
      messenger,
      shown: async ({ place, message }) => {
        const letter = await office.byId(message);
        return letter?.place === place ? letter.message.summary : undefined;
      },
    };
  }),
);

describe('the messenger of Slack', () => {
  const open = closedAfterEach<FakeSlack>();

  contract(async () => {
    const slack = await fakeSlack();
    open.push(slack);
    const client = slackClient('xoxb-test', slack.api);
    const messenger = slackMessenger({
      clientOf: async () => client,
      usersOf: async () => new Map(),
      workspaceOf: async () => 'test',
      write: plainScribe,
    });
    return {
      messenger,
      shown: async ({ place, message }) => {
        const text = slack.messages.find((one) => one.channel === place && one.ts === message)?.text;
        return text?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      },
    };
  });
});

describe('the messenger of Teams', () => {
  let keys: TeamsKeys;
  const open = closedAfterEach<FakeTeams>();
  beforeAll(async () => {
    keys = await teamsKeys();
  });
  afterAll(() => keys.close());

  contract(async () => {
    const { teams, messenger } = await teamsRig(keys, 'test');
    open.push(teams);
    return {
      messenger,
      shown: async ({ place, message }) => teams.in(place).find(({ id }) => id === message)?.summary,
    };
  });
});
