import { afterAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../support/card-checker.ts';
import { closedAfterEach } from '../support/closed-after-each.ts';
import { openTestDatabase } from '../support/databases.ts';
import { activity, inChannel, press } from '../support/teams-activities.ts';
import { type TeamsTestBot, teamsBot } from '../support/teams-bot.ts';
import { TEAMS_APP, TEAMS_TENANT, teamsKeys } from '../support/teams-keys.ts';

type Json = Record<string, unknown>;

const keys = await teamsKeys();
const open = closedAfterEach<TeamsTestBot>();
afterAll(() => keys.close());

const member = (name: string, more: Json = {}): Json => ({
  id: `29:${name.toLowerCase()}`,
  aadObjectId: `aad-${name.toLowerCase()}`,
  name,
  email: `${name}@testbury.example`,
  userRole: 'user',
  ...more,
});
const pollen = { id: `28:${TEAMS_APP.id}`, name: 'Pollen' };
const TEAM = '19:team@thread.tacv2';
const from = (name: string): Json => ({
  from: { id: `29:${name}`, aadObjectId: `aad-${name}`, name },
  conversation: { conversationType: 'personal', tenantId: TEAMS_TENANT, id: `a:${name}` },
});
const installed = (more: Json = {}) =>
  activity({ type: 'installationUpdate', action: 'add', text: undefined, ...more });
const update = (more: Json = {}, eventType?: string) =>
  activity({
    type: 'conversationUpdate',
    ...inChannel,
    channelData: { ...(inChannel.channelData as object), eventType },
    ...more,
  });
const words = (card: unknown) => wordsIn(card).join('\n');

/** A tenant with Ann, Bea, Cy and a guest; nobody is on the staff list. */
async function tenant() {
  const database = await openTestDatabase();
  const roster = [member('Ann'), member('Bea'), member('Guest', { userRole: 'guest' }), member('Cy')];
  const bot = await teamsBot(database, keys, roster);
  open.push(bot);
  const does = async (...what: readonly Json[]) => {
    for (const one of what) expect((await bot.send(one)).status).toBe(200);
    await bot.settled();
  };
  const summaries = (conversation: string) => bot.teams.in(conversation).map(({ summary }) => summary);
  const step = (name: string, more: Json = {}) =>
    does(press({ pollen: { kind: 'action', action: `teams.setup.${name}`, value: 'now' } }, 'm-none', more));
  const accounts = async () =>
    (await database.client.account.findMany({ orderBy: { user: 'asc' } })).map(({ user }) => user);
  return { bot, database, does, summaries, step, accounts, teams: bot.teams };
}

describe('setting Pollen up in Teams', () => {
  it('makes a school of the tenant at the first start, which is quiet', async () => {
    const { database } = await tenant();
    expect(await database.client.school.findMany({ include: { workspaces: true } })).toMatchObject([
      { workspaces: [{ platform: 'teams', workspace: TEAMS_TENANT, quiet: true }] },
    ]);
  });

  it('makes an admin of who installs it, welcomes them and asks what to do, once however often it is told', async () => {
    const { does, summaries, database } = await tenant();
    await does(
      installed(),
      installed({ id: 'f:again' }),
      activity({ type: 'conversationUpdate', membersAdded: [pollen] }),
    );
    expect(summaries('a:ann')).toEqual(['Hello, I am Pollen.', 'Setting up Pollen at Our school']);
    expect(await database.client.person.findMany()).toMatchObject([
      { name: 'Ann', admin: true, email: 'ann@testbury.example' },
    ]);
  });

  it('welcomes whoever adds it later, as the colleague that they are on the staff list, and asks them nothing', async () => {
    const { bot, does, summaries, database } = await tenant();
    await does(installed());
    await bot.person('Beatrice Smith', { email: 'bea@testbury.example' });
    await does(installed(from('bea')));
    expect(summaries('a:bea')).toEqual(['Hello, I am Pollen.']);
    expect(await database.client.person.count({ where: { admin: true } })).toBe(1);
    await does(activity({ text: 'setup', ...from('bea') }));
    expect(words(bot.teams.in('a:bea').at(-1)?.card)).toContain('setting up is for whoever looks after Pollen');
  });

  it('welcomes whoever adds it though Teams does not describe them', async () => {
    const { bot, does, summaries, teams } = await tenant();
    await bot.person('Beatrice Smith', { user: 'aad-bea' });
    teams.fail('member', { status: 404 });
    await does(installed(from('bea')));
    expect(summaries('a:bea')).toEqual(['Hello, I am Pollen.']);
  });

  it('says how to begin where its installation was missed', async () => {
    const { does, teams } = await tenant();
    await does(activity({ text: 'setup' }));
    expect(words(teams.in('a:ann')[0]?.card)).toContain('remove me under Apps and add me again');
  });

  it('finds the staff of a team it is added to, page by page, by address or object id, and writes to none of them', async () => {
    const { bot, does, summaries, accounts, teams } = await tenant();
    await bot.person('Beatrice Smith', { email: 'bea@testbury.example' });
    await bot.person('Cyril Cope', { externalId: 'AAD-CY' });
    await does(installed(inChannel), update({ membersAdded: [pollen] }));
    expect(await accounts()).toEqual(['aad-ann', 'aad-bea', 'aad-cy']);
    expect(summaries('19:general@thread.tacv2')).toEqual(['Hello, I am Pollen.']);
    expect(summaries('a:aad-ann')).toEqual(['Setting up Pollen at Our school']);
    expect(teams.messages).toHaveLength(2);
    expect(teams.calls.filter((call) => call === 'members')).toHaveLength(4);
  });

  it('matches and adds those in its teams when it is told to, guests left out', async () => {
    const { does, step, accounts, teams, database } = await tenant();
    await does(installed(), installed(inChannel));
    await step('match');
    expect(words(teams.in('a:ann').at(-1)?.card)).toContain('2 members of Pollen’s teams not on the staff list');
    await step('add');
    expect(await accounts()).toEqual(['aad-ann', 'aad-bea', 'aad-cy']);
    expect(await database.client.person.count()).toBe(3);
  });

  it('writes to nobody by itself before an admin has said so', async () => {
    const { bot, does, step, database } = await tenant();
    await does(installed());
    const quiet = async () => (await database.client.workspace.findFirstOrThrow()).quiet;
    await bot.bot.tick();
    expect([await quiet(), await database.client.delivery.count()]).toEqual([true, 0]);
    await step('start', from('bea'));
    expect(await quiet()).toBe(true);
    await step('start');
    expect(await quiet()).toBe(false);
  });

  it('keeps up with who joins and leaves a team, and leaves those alone who have a chat of their own', async () => {
    const { bot, does, accounts } = await tenant();
    await does(installed(), installed(inChannel));
    await bot.person('Cyril Cope', { email: 'cy@testbury.example' });
    await bot.person('Beatrice Smith', { email: 'bea@testbury.example' });
    await does(update({ membersAdded: [{ id: '29:cy' }, { id: '29:bea' }, { id: '29:guest' }] }));
    expect(await accounts()).toEqual(['aad-ann', 'aad-bea', 'aad-cy']);
    await does(activity({ text: 'help', ...from('bea') }));
    await does(
      update({
        membersRemoved: [
          { id: '29:cy', aadObjectId: 'aad-cy' },
          { id: '29:bea', aadObjectId: 'aad-bea' },
        ],
      }),
    );
    expect(await accounts()).toEqual(['aad-ann', 'aad-bea']);
  });

  it('takes in a whole year’s newcomers at once, and is not stopped by who has left again', async () => {
    const { bot, does, accounts, teams } = await tenant();
    await bot.person('Beatrice Smith', { email: 'bea@testbury.example' });
    await bot.person('Cyril Cope', { email: 'cy@testbury.example' });
    await does(update({ membersAdded: [{ id: '29:nobody' }, { id: '29:bea' }] }));
    expect(await accounts()).toEqual(['aad-bea']);
    teams.calls.splice(0);
    const crowd = Array.from({ length: 6 }, (_, n) => ({ id: `29:new-${n}` }));
    await does(update({ membersAdded: [...crowd, { id: '29:cy' }] }));
    expect(await accounts()).toEqual(['aad-bea', 'aad-cy']);
    expect(new Set(teams.calls)).toEqual(new Set(['members']));
  });

  it('knows its teams by their names, and forgets those it is taken out of', async () => {
    const { does, database } = await tenant();
    await does(installed(inChannel));
    const teams = async () =>
      (await database.client.conversation.findMany({ where: { kind: 'team' } })).map(({ title }) => title);
    expect(await teams()).toEqual(['All staff']);
    const team = { id: TEAM, name: 'Everyone' };
    await does(update({ channelData: { tenant: { id: TEAMS_TENANT }, team, eventType: 'teamRenamed' } }));
    expect(await teams()).toEqual(['Everyone']);
    await does(update({ membersRemoved: [pollen] }));
    expect(await teams()).toEqual([]);
    await does(installed(inChannel));
    await does(update({}, 'teamDeleted'));
    expect(await teams()).toEqual([]);
  });

  it('writes no more to who removes it, counts them, and welcomes them back', async () => {
    const { bot, does, summaries, teams } = await tenant();
    await does(installed());
    await does(installed({ action: 'remove' }));
    const to = { kind: 'person', account: { platform: 'teams', workspace: TEAMS_TENANT, user: 'aad-ann' } } as const;
    const before = teams.calls.length;
    const sending = bot.messenger.send({ key: 'k', to, message: { summary: 'x', blocks: [] } });
    await expect(sending).rejects.toMatchObject({ code: 'blocked', unreachable: true });
    expect(teams.calls).toHaveLength(before);
    await does(
      activity({
        text: 'setup',
        ...from('ann'),
        conversation: { ...(from('ann').conversation as object), id: 'a:ann2' },
      }),
    );
    expect(words(teams.in('a:ann2')[0]?.card)).toMatch(/Cannot be written to\s*0/);
    await does(
      installed({ action: 'remove', conversation: { ...(from('ann').conversation as object), id: 'a:ann2' } }),
    );
    await does(installed());
    expect(summaries('a:ann').slice(2)).toEqual(['Hello, I am Pollen.', 'Setting up Pollen at Our school']);
  });
});
