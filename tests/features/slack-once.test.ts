import { describe, expect, it } from 'vitest';
import { closedAfterEach } from '../support/closed-after-each.ts';
import { openTestDatabase } from '../support/databases.ts';
import { type SlackTestBot, slackBot } from '../support/slack-bot.ts';
import { blockActions, directMessage, slackEvent, slashCommand } from '../support/slack-payloads.ts';

const open = closedAfterEach<SlackTestBot>();

async function school() {
  const database = await openTestDatabase();
  const bot = await slackBot(database);
  open.push(bot);
  await bot.person('Ada Byron', { user: 'U1', admin: true, leader: true });
  return { bot, database, slack: bot.slack };
}

describe('nothing in Slack happens twice', () => {
  it('though Slack delivers an event again and again', async () => {
    const { bot, slack } = await school();
    for (let times = 0; times < 4; times++)
      expect((await bot.event(slackEvent(directMessage('help')))).status).toBe(200);
    await bot.settled();
    expect(slack.in('D1')).toHaveLength(1);
  });

  it('and nothing is lost when Pollen stops between taking an event and answering it', async () => {
    const { bot, slack, database } = await school();
    const old = {
      platform: 'slack',
      id: 'Ev-old',
      event: slackEvent(directMessage('help'), 'Ev-old'),
      receivedAt: new Date(Date.now() - 120_000),
    };
    await database.client.inboxEvent.create({ data: old });
    await bot.tick();
    await bot.tick();
    expect(slack.in('D1')).toHaveLength(1);
    expect(await database.client.inboxEvent.findFirst({ where: { id: 'Ev-old' } })).toMatchObject({
      event: null,
      doneAt: expect.any(Date),
    });
  });

  it('nor while Slack takes no answer: it comes when Slack is well again', async () => {
    const { bot, slack, database } = await school();
    slack.fail('chat.postMessage', { retryAfter: 600 });
    await bot.event(slackEvent(directMessage('help', { channel: 'D-U1' }), 'Ev-late'));
    await bot.settled();
    expect(slack.messages).toEqual([]);
    await database.client.inboxEvent.updateMany({ data: { receivedAt: new Date(Date.now() - 120_000) } });
    await bot.restart();
    await bot.tick();
    await bot.tick();
    expect(slack.in('U1')).toHaveLength(1);
  });

  it('nor when the answer had arrived already', async () => {
    const { bot, slack, database } = await school();
    await bot.event(slackEvent(directMessage('help'), 'Ev-once'));
    await bot.settled();
    // As if the process had ended right after Slack took the answer.
    const event = slackEvent(directMessage('help', { channel: 'D-U1' }), 'Ev-twice');
    await bot.event(event);
    await bot.settled();
    const receivedAt = new Date(Date.now() - 120_000);
    await database.client.inboxEvent.updateMany({
      where: { id: 'Ev-twice' },
      data: { doneAt: null, event: event as object, receivedAt },
    });
    await bot.restart();
    await bot.tick();
    expect(slack.in('U1')).toHaveLength(1);
  });
});

describe('what is not for Pollen', () => {
  it('is left alone when it comes from another workspace', async () => {
    const { bot, slack } = await school();
    await bot.event({ ...slackEvent(directMessage('help')), team_id: 'T2' });
    const answer = await bot.command({ ...slashCommand('help'), team_id: 'T2' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    await bot.settled();
    expect(slack.messages).toEqual([]);
  });

  it('changes nothing when a button belongs to nobody, or to another school', async () => {
    const { bot, slack } = await school();
    expect((await bot.interact(blockActions({ action_id: 'not-ours' }))).status).toBe(200);
    expect(
      (await bot.interact(blockActions({ action_id: '0:no.such.action', value: 'x' }, { trigger_id: '1.2.x' }))).status,
    ).toBe(200);
    await bot.interact(
      blockActions({ action_id: '0:slack.open-form', value: 'U1 slack:T2:Ev1' }, { trigger_id: '1.2.y' }),
    );
    await bot.settled();
    expect(slack.in('D1').map(({ text }) => text)).toEqual(['That button no longer works.']);
    expect(slack.views).toEqual([]);
  });

  it('is over when the workspace takes Pollen out', async () => {
    const { bot, slack } = await school();
    await bot.event(slackEvent({ type: 'app_uninstalled' }, 'Ev-out'));
    await bot.event(slackEvent(directMessage('help'), 'Ev-after'));
    await bot.settled();
    expect(slack.messages).toEqual([]);
  });
});
