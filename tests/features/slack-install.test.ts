import { afterEach, describe, expect, it } from 'vitest';
import { textsIn } from '../support/block-kit-checker.ts';
import { openTestDatabase, removeDatabases, type TestDatabase } from '../support/databases.ts';
import { type FakeSlack, fakeSlack } from '../support/fake-slack.ts';
import { type HostedPollen, hostedPollen, tokenKey } from '../support/hosted-pollen.ts';
import { slackUser } from '../support/slack-bot.ts';
import { blockActions, directMessage, slackEvent, slashCommand, viewSubmission } from '../support/slack-payloads.ts';

const open: (HostedPollen | FakeSlack)[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
  await removeDatabases();
});

const users = [
  slackUser('U1', 'Ada', { email: 'ada@testbury.example' }),
  slackUser('U2', 'Bea', { email: 'bea@testbury.example', is_admin: true }),
];

async function host(database?: TestDatabase, keys?: [string, ...string[]]) {
  const its = database ?? (await openTestDatabase());
  const slack = await fakeSlack(users);
  open.push(slack);
  const pollen = await hostedPollen(its, async () => slack, keys);
  open.push(pollen);
  /** Installs with a code of the fake. */
  const install = async (code: string) => {
    const browser = pollen.browser();
    const state = (await browser.begin()).searchParams.get('state') ?? '';
    return browser.back({ code, state });
  };
  const schools = async () => (await its.client.school.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name);
  return { database: its, slack, pollen, install, schools };
}

describe('a workspace that installs Pollen', () => {
  it('is told what Pollen may do and why, and becomes a school whose installer looks after Pollen', async () => {
    const { pollen, install, database, schools } = await host();
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
    const { install, schools } = await host(database);
    await install('T1 U1 a');
    expect(await schools()).toEqual(['Oak', 'School T1']);
  });

  it('does not make an admin of whoever installs it again, where somebody looks after Pollen', async () => {
    const { install, database } = await host();
    await install('T1 U1 a');
    await install('T1 U2 b');
    expect(await database.client.person.findMany()).toMatchObject([{ name: 'Ada', admin: true }]);
  });

  it('lets only an admin of the workspace look after the records of a school that nobody looks after', async () => {
    const { install, database } = await host();
    await install('T1 U1 a');
    await database.client.person.updateMany({ data: { admin: false } });
    await install('T1 U1 b');
    expect(await database.client.person.count({ where: { admin: true } })).toBe(0);
    await install('T1 U2 c');
    expect(await database.client.person.findMany({ where: { admin: true } })).toMatchObject([{ name: 'Bea' }]);
  });

  it('can be one of many, each answered with its own token and its own people only', async () => {
    const { pollen, install, slack, schools } = await host();
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
    const { pollen, install, schools } = await host();
    expect(await install('T1 U1 a organisation')).toMatchObject({ status: 400 });
    const cancelled = await pollen.browser().back({ error: 'access_denied', state: 'x' });
    expect(cancelled.text).toContain('Nothing was installed');
    expect(await schools()).toEqual([]);
  });

  it('is known by the enterprise that it belongs to', async () => {
    const { pollen, install, slack } = await host();
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
    const { pollen, slack, schools } = await host();
    const browser = pollen.browser();
    const state = (await browser.begin()).searchParams.get('state') ?? '';
    const { status, text } = await browser.back({ code: 'T1 U1 a', state: await change(state) });
    expect([status, text.includes('Please start again')]).toEqual([400, true]);
    expect(text).not.toMatch(/Error|at .*\.(js|ts):/);
    expect(slack.calls).toEqual([]);
    expect(await schools()).toEqual([]);
  });

  it('in another browser, or twice', async () => {
    const { pollen, slack } = await host();
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
    const { pollen, install } = await host();
    const { status, text } = await install('nonsense');
    expect([status, text.includes('invalid_code')]).toEqual([500, false]);
    expect(text).not.toMatch(/Error|at .*\.(js|ts):/);
    expect(pollen.logged()).toContain('installing failed');
  });
});

describe('a workspace that takes Pollen out', () => {
  const uninstalled = (id: string, more: object = {}) => ({
    ...slackEvent({ type: 'app_uninstalled' }, id),
    event_time: Math.ceil(Date.now() / 1000),
    ...more,
  });
  const letter = (schoolId: string, personId: string) => ({
    id: 'd1',
    key: 'expertise.news/1',
    job: 'no.such.job',
    schoolId,
    personId,
    unprompted: false,
    payload: {},
    state: 'queued',
    dueAt: new Date(0),
  });

  it('hears nothing more, keeps its school and what waits there, and has all of it back when it returns', async () => {
    const { pollen, install, slack, database, schools } = await host();
    await install('T1 U1 a');
    await install('T2 U1 a');
    const { id: person, schoolId } = await database.client.person.findFirstOrThrow({
      where: { school: { name: 'School T1' } },
    });
    await pollen.event(uninstalled('Ev-out'));
    await database.client.delivery.create({ data: letter(schoolId, person) });
    await pollen.bot.tick();
    await pollen.event(slackEvent(directMessage('help'), 'Ev-after'));
    expect(slack.messages).toEqual([]);
    expect(await database.client.delivery.findFirst()).toMatchObject({ state: 'queued', attempts: 0 });
    expect(await database.client.installation.findFirst({ where: { workspace: 'T1' } })).toMatchObject({ token: null });

    await install('T1 U1 b');
    expect(await schools()).toEqual(['School T1', 'School T2']);
    await pollen.bot.tick();
    expect(await database.client.delivery.findFirst()).not.toMatchObject({ state: 'queued' });
    await pollen.event(slackEvent(directMessage('help'), 'Ev-back'));
    await pollen.settled();
    expect(slack.messages.map(({ team }) => team)).toEqual(['T1']);
  });

  it('is believed when its token was revoked, once Slack no longer takes it', async () => {
    const { pollen, install, slack, database } = await host();
    await install('T1 U1 a');
    const revoked = (id: string) => slackEvent({ type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }, id);
    const gone = async () => (await database.client.workspace.findFirstOrThrow()).goneAt !== null;
    await pollen.event(revoked('Ev-one'));
    await pollen.settled();
    expect(await gone()).toBe(false);
    slack.fail('auth.test', { error: 'token_revoked' });
    await pollen.event(revoked('Ev-two'));
    await pollen.settled();
    expect(await gone()).toBe(true);
  });

  it('is still gone after a restart', async () => {
    const keys: [string] = [tokenKey()];
    const first = await host(undefined, keys);
    await first.install('T1 U1 a');
    await first.pollen.event(uninstalled('Ev-out'));
    await first.pollen.bot.stop();
    const second = await host(first.database, keys);
    await second.pollen.event(slackEvent(directMessage('help'), 'Ev-after'));
    await second.pollen.bot.stop();
    expect(second.slack.messages).toEqual([]);
  });
});

describe('a school', () => {
  it('is not reached by a button or a form of another school', async () => {
    const { pollen, install, database, slack } = await host();
    await install('T1 U1 a');
    await install('T2 U2 a');
    const { id: schoolId } = await database.client.school.findFirstOrThrow({ where: { name: 'School T1' } });
    const kind = await database.client.cpdKind.findFirstOrThrow({ where: { schoolId } });
    const ada = await database.client.person.findFirstOrThrow({ where: { schoolId } });
    const at = new Date(Date.now() - 86_400_000);
    const activity = {
      id: 'a1',
      schoolId,
      title: 'Twilight',
      kindId: kind.id,
      startsAt: at,
      endsAt: at,
      createdAt: at,
    };
    await database.client.activity.create({ data: activity });
    await database.client.participation.create({
      data: { id: 'p1', activityId: 'a1', personId: ada.id, state: 'attended', recordedAt: at },
    });
    const answers = async () => (await database.client.evaluation.findMany()).map(({ rating }) => rating);
    const press = (who: object, trigger_id: string) =>
      pollen.interact(blockActions({ action_id: '0:evaluation.rate', value: 'p1 4' }, { ...who, trigger_id }));
    const fillIn = (who: object, trigger_id: string) => {
      const metadata = '{"place":{"kind":"direct","id":"D2"}}\np1';
      const rating = { answer: { type: 'radio_buttons', selected_option: { value: '5' } } };
      return pollen.interact(viewSubmission('evaluation.answer', metadata, { rating }, { ...who, trigger_id }));
    };
    const stranger = { team: { id: 'T2' }, user: { id: 'U2' } };
    await press(stranger, 't.1');
    await fillIn(stranger, 't.2');
    await pollen.settled();
    expect([slack.views, await answers()]).toEqual([[], []]);
    // The same from the person whom it is for shows that nothing but the school was wrong.
    await press({}, 't.3');
    await pollen.settled();
    expect(await answers()).toEqual([4]);
    await fillIn({}, 't.4');
    await pollen.settled();
    expect(await answers()).toEqual([5]);
  });
});
