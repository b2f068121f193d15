import { afterEach, describe, expect, it } from 'vitest';
import { textsIn } from '../support/block-kit-checker.ts';
import { openTestDatabase } from '../support/databases.ts';
import { closeHosts, slackHost } from '../support/slack-host.ts';
import { directMessage, slackEvent, slashCommand } from '../support/slack-payloads.ts';

afterEach(closeHosts);

describe('a workspace that installs Pollen', () => {
  it('is told what Pollen may do and why, and becomes a school whose installer looks after Pollen', async () => {
    const { pollen, install, database, schools } = await slackHost();
    const { text, headers } = await pollen.browser().get(`${pollen.url}/slack/install`);
    expect(text).toContain('to answer /pollen');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const done = await install('T1 U1 a');
    expect([done.status, done.text.includes('Pollen is in your Slack')]).toEqual([200, true]);
    expect(await schools()).toEqual(['School T1']);
    expect(await database.client.person.findMany()).toMatchObject([
      { name: 'Ada', admin: true, email: 'ada@testbury.example' },
    ]);
    expect(await database.client.workspace.findMany()).toMatchObject([{ workspace: 'T1', quiet: true }]);
  });

  it('never gets a school that is here already, though it has no workspace', async () => {
    const database = await openTestDatabase();
    await database.client.school.create({ data: { id: 'oak', name: 'Oak', createdAt: new Date() } });
    const { install, schools } = await slackHost(database);
    await install('T1 U1 a');
    expect(await schools()).toEqual(['Oak', 'School T1']);
  });

  it('does not make an admin of whoever installs it again, where somebody looks after Pollen', async () => {
    const { install, database } = await slackHost();
    await install('T1 U1 a');
    await install('T1 U2 b');
    expect(await database.client.person.findMany()).toMatchObject([{ name: 'Ada', admin: true }]);
  });

  it('lets only an admin of the workspace look after the records of a school that nobody looks after', async () => {
    const { install, database } = await slackHost();
    await install('T1 U1 a');
    await database.client.person.updateMany({ data: { admin: false } });
    await install('T1 U1 b');
    expect(await database.client.person.count({ where: { admin: true } })).toBe(0);
    await install('T1 U2 c');
    expect(await database.client.person.findMany({ where: { admin: true } })).toMatchObject([{ name: 'Bea' }]);
  });

  it('can be one of many, each answered with its own token and its own people only', async () => {
    const { pollen, install, slack, schools } = await slackHost();
    await install('T1 U1 a');
    await install('T2 U2 a');
    expect(await schools()).toEqual(['School T1', 'School T2']);
    await pollen.event(slackEvent(directMessage('help'), 'Ev-a'));
    await pollen.event({ ...slackEvent(directMessage('help', { user: 'U2', channel: 'D2' }), 'Ev-b'), team_id: 'T2' });
    await pollen.settled();
    expect(slack.messages.map(({ team, channel }) => [team, channel]).sort()).toEqual([
      ['T1', 'D1'],
      ['T2', 'D2'],
    ]);
    const stranger = await pollen.command({ ...slashCommand('help'), team_id: 'T2', trigger_id: '9.9' });
    expect(textsIn(await stranger.json()).join()).toContain('I do not know you at School T2');
  });

  it('is refused for a whole organisation, and when its installer says no', async () => {
    const { pollen, install, schools } = await slackHost();
    expect(await install('T1 U1 a organisation')).toMatchObject({ status: 400 });
    const cancelled = await pollen.browser().back({ error: 'access_denied', state: 'x' });
    expect(cancelled.text).toContain('Nothing was installed');
    expect(await schools()).toEqual([]);
  });

  it('is known by the enterprise that it belongs to', async () => {
    const { pollen, install, slack } = await slackHost();
    await install('T1 U1 a E1');
    const from = (enterprise: string, id: string) => ({
      ...slackEvent(directMessage('help'), id),
      enterprise_id: enterprise,
    });
    await pollen.event(from('E2', 'Ev-a'));
    expect(slack.messages).toEqual([]);
    await pollen.event(from('E1', 'Ev-b'));
    await pollen.settled();
    expect(slack.messages).toHaveLength(1);
  });
});

describe('an installation is not finished', () => {
  it.each<[string, (state: string) => Promise<string> | string]>([
    ['without what it began with', () => ''],
    ['with a forged beginning', (state) => `${state.slice(0, -3)}AAA`],
    ['with words of somebody’s own', () => 'let-me-in'],
  ])('%s', async (_, change) => {
    const { pollen, slack, schools } = await slackHost();
    const browser = pollen.browser();
    const state = (await browser.begin()).searchParams.get('state') ?? '';
    const { status, text } = await browser.back({ code: 'T1 U1 a', state: await change(state) });
    expect([status, text.includes('Please start again')]).toEqual([400, true]);
    expect(text).not.toMatch(/Error|at .*\.(js|ts):/);
    expect(slack.calls).toEqual([]);
    expect(await schools()).toEqual([]);
  });

  it('in another browser, or twice', async () => {
    const { pollen, slack } = await slackHost();
    const browser = pollen.browser();
    const state = (await browser.begin()).searchParams.get('state') ?? '';
    expect((await pollen.browser().back({ code: 'T1 U1 a', state })).status).toBe(400);
    const other = pollen.browser();
    await other.begin();
    expect((await other.back({ code: 'T1 U1 a', state })).status).toBe(400);
    expect((await browser.back({ code: 'T1 U1 a', state })).status).toBe(200);
    const again = pollen.browser();
    // As if somebody had copied the cookie too.
    again.take(`slack-app-oauth-state=${state}`);
    expect((await again.back({ code: 'T1 U1 b', state })).status).toBe(400);
    expect(slack.calls.filter((call) => call === 'oauth.v2.access')).toHaveLength(1);
  });

  it('when Slack does not know the code, and nothing is said about why', async () => {
    const { pollen, install } = await slackHost();
    const { status, text } = await install('nonsense');
    expect([status, text.includes('invalid_code')]).toEqual([500, false]);
    expect(text).not.toMatch(/Error|at .*\.(js|ts):/);
    expect(pollen.logged()).toContain('installing failed');
  });
});
