import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closedAfterEach } from '../support/closed-after-each.ts';
import { openTestDatabase } from '../support/databases.ts';
import { activity } from '../support/teams-activities.ts';
import { type TeamsTestBot, teamsBot } from '../support/teams-bot.ts';
import { TEAMS_APP, type TeamsKeys, teamsKeys } from '../support/teams-keys.ts';

let keys: TeamsKeys;
const open = closedAfterEach<TeamsTestBot>();
beforeAll(async () => {
  keys = await teamsKeys();
  // Microsoft's library prints what it refuses.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await keys.close();
});

async function school(): Promise<TeamsTestBot> {
  const bot = await teamsBot(await openTestDatabase(), keys);
  open.push(bot);
  await bot.person('Ann Archer', { user: 'aad-ann' });
  return bot;
}

const NO_TOKEN = 'no token of the channel';
const NOT_SIGNED = 'not signed by Microsoft for Pollen';
const NO_ACTIVITY = 'no activity of Teams';
const ADDRESS = 'an unknown address to answer to';
const TENANT = 'another tenant';
const past = Math.floor(Date.now() / 1000) - 3600;
const hello = activity({ text: 'help' });
const elsewhere = (tenant: unknown, channelData: unknown = { tenant: { id: 'another' } }) =>
  activity({
    text: 'help',
    channelData,
    conversation: { id: 'a:ann', conversationType: 'personal', tenantId: tenant },
  });

async function refused(bot: TeamsTestBot, answer: Response, why: string): Promise<void> {
  await bot.settled();
  expect([answer.status, await answer.text()]).toEqual([401, 'Refused.']);
  expect(bot.teams.calls).toEqual([]);
  expect(bot.log.join('')).toContain(`"why":"${why}"`);
}

describe('what Microsoft signed for Pollen', () => {
  it('is taken and answered', async () => {
    const bot = await school();
    expect((await bot.send(hello)).status).toBe(200);
    await bot.settled();
    expect(bot.teams.in('a:ann')).toMatchObject([{ summary: 'What I can do for you' }]);
    expect(bot.teams.in('a:ann')[0]?.authorization).toMatch(/^Bearer bot-/);
  });
});

describe('a request is refused, without a word and before anything is done,', () => {
  it.each([
    ['for another bot', NOT_SIGNED, { aud: '99999999-aaaa-4aaa-8aaa-000000000001' }],
    ['by another issuer', NO_TOKEN, { iss: 'https://sts.windows.net/22222222-bbbb-4bbb-8bbb-000000000002/' }],
    [
      'by an emulator, of this very app',
      NO_TOKEN,
      {
        iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
        ver: '2.0',
        azp: TEAMS_APP.id,
      },
    ],
    ['of an hour ago', NOT_SIGNED, { iat: past - 3600, nbf: past - 3600, exp: past }],
    ['of tomorrow', NOT_SIGNED, { nbf: past + 90_000 }],
    ['for another address', NOT_SIGNED, { serviceurl: 'https://smba.trafficmanager.net/emea/' }],
    ['for no address', NO_TOKEN, { serviceurl: undefined }],
  ])('with a token %s', async (_what, why, claims) => {
    const bot = await school();
    await refused(bot, await bot.send(hello, claims), why);
  });

  it.each([
    ['unknown key', NOT_SIGNED],
    ['forged', NOT_SIGNED],
    ['not endorsed', NOT_SIGNED],
    ['none', NO_TOKEN],
    ['HS256', NO_TOKEN],
  ] as const)('with a token signed so: %s', async (signing, why) => {
    const bot = await school();
    await refused(bot, await bot.send(hello, {}, signing), why);
  });

  it.each([
    ['no token', {}],
    ['garbage', { authorization: 'Bearer garbage' }],
    ['another scheme', { authorization: 'Basic YTpi' }],
    ['three parts of nothing', { authorization: 'Bearer e30.e30.e30' }],
  ])('with %s', async (_what, headers) => {
    const bot = await school();
    await refused(
      bot,
      await bot.post(JSON.stringify({ serviceUrl: bot.teams.serviceUrl, ...hello }), headers),
      NO_TOKEN,
    );
  });

  it.each([
    ['without an address to answer to', NO_ACTIVITY, { ...hello, serviceUrl: undefined }],
    ['with an address that is not Teams’', ADDRESS, { ...hello, serviceUrl: 'https://attacker.example/' }],
    [
      'with an address that only looks like it',
      ADDRESS,
      { ...hello, serviceUrl: 'https://smba.trafficmanager.net.attacker.example/' },
    ],
    ['of another tenant', TENANT, elsewhere('another')],
    ['that says two tenants', TENANT, elsewhere('22222222-bbbb-4bbb-8bbb-000000000002')],
    ['of no tenant', TENANT, elsewhere(undefined, {})],
    ['of another channel', NO_ACTIVITY, { ...hello, channelId: 'emulator' }],
    ['of a channel with other rules', NO_ACTIVITY, { ...hello, channelId: 'AseChannel' }],
    ['of nobody', NO_ACTIVITY, { ...hello, from: undefined }],
  ])('an activity %s', async (_what, why, odd) => {
    const bot = await school();
    await refused(bot, await bot.send(odd, { serviceurl: odd.serviceUrl ?? bot.teams.serviceUrl }), why);
  });

  it('a body that is longer than anything Teams sends', async () => {
    const bot = await school();
    expect((await bot.send({ ...hello, text: 'x'.repeat(1_100_000) })).status).toBe(413);
    expect(bot.teams.calls).toEqual([]);
  });

  it('a body that cannot be read', async () => {
    const bot = await school();
    const authorization = `Bearer ${await keys.sign({ serviceurl: bot.teams.serviceUrl })}`;
    for (const odd of ['{', '[]', '"x"', '']) expect((await bot.post(odd, { authorization })).status).toBe(401);
  });
});
