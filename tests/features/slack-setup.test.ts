import { describe, expect, it } from 'vitest';
import { textsIn } from '../support/block-kit-checker.ts';
import { closedAfterEach } from '../support/closed-after-each.ts';
import { openTestDatabase } from '../support/databases.ts';
import { type SlackTestBot, slackBot, slackUser } from '../support/slack-bot.ts';
import { blockActions, slackEvent, slashCommand, viewSubmission } from '../support/slack-payloads.ts';

const open = closedAfterEach<SlackTestBot>();

/** What a form carries that was asked for in somebody's own chat. */
const METADATA = '{"place":{"kind":"direct","id":"D1"}}\n';

const users = [
  slackUser('U1', 'Ada', { email: 'Ada@testbury.example', is_admin: true }),
  slackUser('U2', 'Bea', { email: 'bea@testbury.example' }),
  slackUser('U3', 'Guest', { email: 'guest@other.example', is_restricted: true }),
  slackUser('U4', 'Robot', { is_bot: true }),
  slackUser('U5', 'Gone', { email: 'gone@testbury.example', deleted: true }),
  slackUser('U6', 'Cy', { email: 'cy@testbury.example' }),
];

async function workspace() {
  const database = await openTestDatabase();
  const bot = await slackBot(database, users);
  open.push(bot);
  const command = async (text: string, user: string) =>
    textsIn(
      await (
        await bot.command({ ...slashCommand(text), user_id: user, trigger_id: `${user}.${Math.random()}` })
      ).json(),
    ).join('\n');
  const press = (step: string, user = 'U1') =>
    bot.interact(
      blockActions(
        { action_id: `0:slack.setup.${step}`, value: 'now' },
        { user: { id: user }, trigger_id: `${step}.${user}` },
      ),
    );
  const submit = async (form: string, values: object, user = 'U1') => {
    const more = { user: { id: user }, trigger_id: `${form}.${Math.random()}` };
    const answer = await bot.interact(viewSubmission(`slack.setup.${form}`, METADATA, values, more));
    await bot.settled();
    return answer;
  };
  const accounts = async () =>
    (await database.client.account.findMany({ orderBy: { user: 'asc' } })).map(({ user }) => user);
  return { bot, database, command, press, submit, accounts, slack: bot.slack };
}

describe('setting Pollen up in Slack', () => {
  it('makes a school of the workspace at the first start, and not another at the next', async () => {
    const { bot, database } = await workspace();
    await bot.restart();
    const schools = await database.client.school.findMany({
      include: { workspaces: true, kinds: true, periods: true },
    });
    expect(schools).toMatchObject([{ name: 'Testbury School', workspaces: [{ workspace: 'T1', quiet: true }] }]);
    expect(schools[0]?.kinds.length).toBeGreaterThan(10);
    expect(schools[0]?.periods.length).toBeGreaterThan(5);
  });

  it('is for an admin of the workspace while nobody looks after Pollen, and from then on for those who do', async () => {
    const { command, database } = await workspace();
    expect(await command('setup', 'U2')).toContain('Sorry');
    expect(await command('setup', 'U1')).toContain('Setting up Pollen at Testbury School');
    expect(await database.client.person.findMany()).toMatchObject([
      { name: 'Ada', admin: true, email: 'ada@testbury.example' },
    ]);
    expect(await command('setup', 'U2')).toContain('Sorry');
  });

  it('matches the staff list by e-mail address, page by page, and leaves guests, bots and leavers alone', async () => {
    const { bot, command, press, accounts, slack } = await workspace();
    await bot.person('Beatrice Smith', { email: 'bea@testbury.example' });
    await command('setup', 'U1');
    slack.fail('users.list', { retryAfter: 0 });
    await press('match');
    await bot.settled();
    expect(await accounts()).toEqual(['U1', 'U2']);
    const card = textsIn(slack.messages.concat()).join('\n');
    expect(card).toContain('1 member of this workspace not on the staff list');
    expect(slack.calls.filter((call) => call === 'users.list').length).toBe(4);
  });

  it('can put everyone in the workspace on the staff list', async () => {
    const { bot, command, press, accounts, database } = await workspace();
    await command('setup', 'U1');
    await press('add');
    await bot.settled();
    expect(await accounts()).toEqual(['U1', 'U2', 'U6']);
    expect(await database.client.person.count()).toBe(3);
  });

  it('takes a pasted staff list whole, or says which line cannot be read and takes nothing', async () => {
    const { bot, command, press, submit, database, slack } = await workspace();
    await command('setup', 'U1');
    await press('paste');
    await bot.settled();
    expect(slack.views.at(-1)?.args.view).toMatchObject({ callback_id: 'slack.setup.staff' });
    const list = (text: string) => ({ list: { answer: { type: 'plain_text_input', value: text } } });
    const before = await database.client.person.count();
    const refused = await submit('staff', list('Name,Email\nBea,bea at school\nCy,cy@testbury.example'));
    expect(await refused.json()).toMatchObject({
      response_action: 'errors',
      errors: { list: expect.stringContaining("line 2, 'Email': 'bea at school'; expected an email address") },
    });
    expect(await database.client.person.count()).toBe(before);
    await submit('staff', list('Name;Email\nBea;bea@testbury.example\nCy;cy@testbury.example'));
    expect(await database.client.person.count()).toBe(before + 2);
    expect(textsIn(slack.messages.concat()).join('\n')).toContain('People: 2 new, 0 changed, 0 unchanged.');
  });

  it('lets an admin choose the channel to ask in, once Pollen can write there', async () => {
    const { bot, command, press, submit, database, slack } = await workspace();
    await command('setup', 'U1');
    await press('choose');
    await bot.settled();
    expect(slack.views.at(-1)?.args.view).toMatchObject({ callback_id: 'slack.setup.channel' });
    const channel = (id: string) => ({
      place: { answer: { type: 'conversations_select', selected_conversation: id } },
    });
    const chosen = async () => (await database.client.school.findFirstOrThrow()).settings;
    slack.fail('chat.postMessage', { error: 'not_in_channel' });
    const refused = await submit('channel', channel('C1'));
    expect(await refused.json()).toMatchObject({ errors: { place: expect.stringContaining('/invite @Pollen') } });
    expect(await chosen()).toEqual({});
    await submit('channel', channel('C1'));
    expect(await chosen()).toMatchObject({ askIn: { platform: 'slack', workspace: 'T1', place: 'C1' } });
    await submit('channel', channel('C1'));
    expect(slack.in('C1').map(({ text }) => text)).toEqual(['Hello, I am Pollen.']);
    await submit('channel', {});
    expect(await chosen()).not.toHaveProperty('askIn');
  });

  it('takes neither a list nor a channel from anybody else', async () => {
    const { bot, command, submit, press, database, slack } = await workspace();
    await command('setup', 'U1');
    await press('paste', 'U2');
    await bot.settled();
    await submit('staff', { list: { answer: { type: 'plain_text_input', value: 'Name\nCy' } } }, 'U2');
    const answer = { type: 'conversations_select', selected_conversation: 'C1' };
    await submit('channel', { place: { answer } }, 'U2');
    expect(await database.client.person.count()).toBe(1);
    expect((await database.client.school.findFirstOrThrow()).settings).toEqual({});
    expect([slack.views, slack.in('C1')]).toEqual([[], []]);
  });

  it('writes to nobody by itself before an admin has said so', async () => {
    const { bot, command, press, database } = await workspace();
    await command('setup', 'U1');
    const quiet = async () => (await database.client.workspace.findFirstOrThrow()).quiet;
    await bot.tick();
    expect([await quiet(), await database.client.delivery.count()]).toEqual([true, 0]);
    await press('start', 'U2');
    expect(await quiet()).toBe(true);
    await press('start', 'U1');
    expect(await quiet()).toBe(false);
  });

  it('keeps up with who joins, leaves and changes', async () => {
    const { bot, accounts, slack } = await workspace();
    await bot.person('Cyril', { email: 'cy@testbury.example' });
    await bot.person('Gone', { email: 'gone@testbury.example', user: 'U5' });
    await bot.event(slackEvent({ type: 'team_join', user: { id: 'U6' } }, 'Ev-join'));
    await bot.event(slackEvent({ type: 'user_change', user: { id: 'U5' } }, 'Ev-change'));
    await bot.event(slackEvent({ type: 'team_join', user: { id: 'U3' } }, 'Ev-guest'));
    await bot.settled();
    expect(await accounts()).toEqual(['U6']);
    expect(slack.messages).toEqual([]);
  });

  it('welcomes a colleague who joins once Pollen has been started', async () => {
    const { bot, slack, database } = await workspace();
    await database.client.workspace.updateMany({ data: { quiet: false } });
    await bot.person('Cyril', { email: 'cy@testbury.example' });
    await bot.event(slackEvent({ type: 'team_join', user: { id: 'U6' } }, 'Ev-join'));
    await bot.settled();
    expect(slack.in('U6').map(({ text }) => text)).toEqual(['Hello, I am Pollen.']);
  });
});
