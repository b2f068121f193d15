import { afterAll, describe, expect, it } from 'vitest';
import { type Message, words } from '../../../src/core/chat/message.ts';
import { plain } from '../../../src/core/chat/rich-text.ts';
import { closedAfterEach } from '../../support/closed-after-each.ts';
import type { FakeTeams } from '../../support/fake-teams.ts';
import { TEAMS_TENANT, teamsKeys } from '../../support/teams-keys.ts';
import { teamsRig } from '../../support/teams-rig.ts';

const keys = await teamsKeys();
const open = closedAfterEach<FakeTeams>();
afterAll(() => keys.close());

async function rig() {
  const made = await teamsRig(keys);
  open.push(made.teams);
  return made;
}

const say = (text: string): Message => words(plain(text), text);
const to = (user: string, workspace: string = TEAMS_TENANT) =>
  ({ kind: 'person', account: { platform: 'teams', workspace, user } }) as const;
const parcel = (user = 'aad-ann', key = 'k') => ({ key, to: to(user), message: say('x') });

describe('the Teams messenger', () => {
  it('writes to somebody in the chat that they have with Pollen, and opens one with others once', async () => {
    const { messenger, teams, conversations } = await rig();
    await conversations.keep(TEAMS_TENANT, {
      kind: 'person',
      name: 'aad-ann',
      place: 'a:kept',
      address: teams.serviceUrl,
      title: '',
    });
    expect(await messenger.send(parcel())).toMatchObject({ place: 'a:kept' });
    expect(await messenger.send(parcel('aad-bea'))).toMatchObject({ place: 'a:aad-bea' });
    await messenger.send(parcel('aad-bea', 'k2'));
    expect(teams.calls).toEqual(['post', 'open', 'post', 'post']);
  });

  it('records who cannot be written to, and does not try again before they are back', async () => {
    const { messenger, teams, conversations } = await rig();
    teams.fail('post', { status: 403, code: 'MessageWritesBlocked' });
    await expect(messenger.send(parcel())).rejects.toMatchObject({
      code: 'http_403_MessageWritesBlocked',
      unreachable: true,
    });
    await expect(messenger.send(parcel())).rejects.toMatchObject({ code: 'blocked', unreachable: true });
    expect(teams.calls).toEqual(['open', 'post']);
    expect(await conversations.count(TEAMS_TENANT)).toEqual({ people: 0, unreachable: 1 });
    await conversations.keep(TEAMS_TENANT, {
      kind: 'person',
      name: 'aad-ann',
      place: 'a:back',
      address: teams.serviceUrl,
      title: '',
    });
    expect(await messenger.send(parcel())).toMatchObject({ place: 'a:back' });
  });

  it('records who has not let Pollen in at all', async () => {
    const { messenger, teams, conversations } = await rig();
    teams.fail('open', { status: 403, code: 'Forbidden' });
    await expect(messenger.send(parcel())).rejects.toMatchObject({ unreachable: true });
    expect(await conversations.count(TEAMS_TENANT)).toEqual({ people: 0, unreachable: 1 });
  });

  it('opens another chat where the one it kept is no more', async () => {
    const { messenger, teams } = await rig();
    await messenger.send(parcel());
    teams.fail('post', { status: 404, code: 'ConversationNotFound' });
    await expect(messenger.send(parcel('aad-ann', 'k2'))).rejects.toMatchObject({ unreachable: false });
    await messenger.send(parcel('aad-ann', 'k2'));
    expect(teams.calls.filter((call) => call === 'open')).toHaveLength(2);
  });

  it.each([{ status: 500, after: true } as const, { lost: true } as const])(
    'cannot ask what became of a message after %o, and says so',
    async (fault) => {
      const { messenger, teams } = await rig();
      teams.fail('post', fault);
      await expect(messenger.send(parcel())).rejects.toThrow('no clear answer');
      expect(await messenger.trace(parcel())).toEqual({ kind: 'unknown' });
      expect(teams.calls).toEqual(['open', 'post']);
    },
  );

  it('writes to nobody where it was never installed', async () => {
    const { messenger, teams, conversations } = await rig();
    await conversations.forget(TEAMS_TENANT, 'team');
    await expect(messenger.send(parcel())).rejects.toMatchObject({ code: 'not_installed', unreachable: true });
    expect(teams.calls).toEqual([]);
  });
});
