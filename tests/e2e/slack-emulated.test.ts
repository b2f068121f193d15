import { describe, expect, it } from 'vitest';
import { closedAfterEach } from '../support/closed-after-each.ts';
import { openTestDatabase } from '../support/databases.ts';
import { type EmulatedSlack, emulatedSlack } from '../support/emulated-slack.ts';
import { type HostedPollen, hostedPollen } from '../support/hosted-pollen.ts';
import { blockActions, slashCommand } from '../support/slack-payloads.ts';

const open = closedAfterEach<{ close: () => Promise<void> }>();

/** More than two of Slack's pages. */
const users = Array.from({ length: 450 }, (_, n) => ({ name: `teacher${n}` }));

async function installed() {
  const database = await openTestDatabase();
  let slack: EmulatedSlack | undefined;
  const pollen: HostedPollen = await hostedPollen(database, async (address) => {
    slack = await emulatedSlack(users, address);
    open.push(slack);
    return slack;
  });
  open.push(pollen);
  if (slack === undefined) throw new Error('there is no Slack');
  const browser = pollen.browser();
  const page = await browser.begin();
  const back = await slack.approve(page, 'teacher7');
  const done = await browser.get(back.href);
  return { database, slack, pollen, browser, page, back, done };
}

describe('in an emulated Slack', () => {
  it('a workspace installs Pollen with the scopes it asks for, and its installer looks after it', async () => {
    const { database, page, done, browser, back } = await installed();
    expect(page.searchParams.get('scope')).toContain('users:read.email');
    expect([done.status, done.text.includes('Pollen is in your Slack')]).toEqual([200, true]);
    expect((await database.client.installation.findFirstOrThrow()).scopes).toEqual(
      page.searchParams.get('scope')?.split(','),
    );
    expect(await database.client.school.findMany()).toMatchObject([{ name: 'Testbury School' }]);
    expect(await database.client.person.findMany()).toMatchObject([{ admin: true, email: 'teacher7@emulate.dev' }]);
    // Slack's code is good once, and so is the way back.
    expect((await browser.get(back.href)).status).toBe(400);
  });

  it('everyone is read, page by page, and put on the staff list', async () => {
    const { database, pollen } = await installed();
    const { workspace, user } = await database.client.account.findFirstOrThrow();
    const from = { team: { id: workspace }, user: { id: user }, channel: { id: user } };
    await pollen.interact(
      blockActions({ action_id: '0:slack.setup.add', value: 'now' }, { ...from, trigger_id: 't.1' }),
    );
    await pollen.settled();
    // Slack's own admin of the emulated workspace is a colleague too.
    expect(await database.client.person.count()).toBe(users.length + 1);
  });

  it('a form opens with the trigger of a click, and is offered by a button where that was used before', async () => {
    const { database, pollen, slack } = await installed();
    const { workspace, user } = await database.client.account.findFirstOrThrow();
    const token = (await pollen.installations.find(workspace))?.token ?? '';
    const command = { ...slashCommand('log cpd'), team_id: workspace, user_id: user, channel_id: user };
    const trigger_id = await slack.trigger(token);
    await pollen.command({ ...command, trigger_id });
    await pollen.settled();
    expect([await slack.views(), await slack.messages(token, user)]).toEqual([1, 0]);
    const used = await slack.trigger(token);
    await slack.use(token, used);
    await pollen.command({ ...command, trigger_id: used });
    await pollen.settled();
    expect([await slack.views(), await slack.messages(token, user)]).toEqual([2, 1]);
  });
});
