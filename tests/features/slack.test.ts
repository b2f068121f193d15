import { describe, expect, it } from 'vitest';
import { textsIn } from '../support/block-kit-checker.ts';
import { closedAfterEach } from '../support/closed-after-each.ts';
import { openTestDatabase } from '../support/databases.ts';
import type { FakeSlack } from '../support/fake-slack.ts';
import { type SlackTestBot, slackBot } from '../support/slack-bot.ts';
import {
  blockActions,
  directMessage,
  messageShortcut,
  shortcut,
  slackEvent,
  slashCommand,
  viewSubmission,
} from '../support/slack-payloads.ts';
import { can } from '../support/staff-room.ts';

const open = closedAfterEach<SlackTestBot>();

async function school() {
  const database = await openTestDatabase();
  const bot = await slackBot(database);
  open.push(bot);
  const ada = await bot.person('Ada Byron', { user: 'U1', admin: true, leader: true });
  return { bot, database, ada, slack: bot.slack };
}

type Modal = {
  callback_id: string;
  private_metadata: string;
  blocks: { block_id?: string; element?: { type: string; options?: { value: string; text: { text: string } }[] } }[];
};
const lastView = ({ views }: FakeSlack) => views.at(-1)?.args.view as Modal;
const words = (value: unknown) => textsIn(value).join('\n');

describe('in Slack, a colleague', () => {
  it('gets the answer to a command at once, seen by nobody else', async () => {
    const { bot } = await school();
    const answer = await bot.command(slashCommand('help'));
    const body = (await answer.json()) as { response_type: string; text: string; blocks: unknown };
    expect(body).toMatchObject({ response_type: 'ephemeral', text: 'What I can do for you' });
    expect(words(body.blocks)).toContain('log cpd');
  });

  it('is answered in their own chat when they write there', async () => {
    const { bot, slack } = await school();
    await bot.event(slackEvent(directMessage('what have I got left?')));
    await bot.settled();
    expect(slack.in('D1')).toHaveLength(1);
    expect(slack.in('D1')[0]?.text).not.toBe('');
  });

  it('is answered in a thread, for their eyes only, when they name Pollen in a channel', async () => {
    const { bot, slack } = await school();
    await bot.event(slackEvent({ type: 'app_mention', user: 'U1', channel: 'C1', ts: '5.1', text: '<@UBOT> help' }));
    await bot.settled();
    expect(slack.in('C1')).toMatchObject([{ only: 'U1', thread: '5.1' }]);
  });

  it('gets a form as a modal from the click itself, is told what to mend in it, and is thanked once it is right', async () => {
    const { bot, slack, database } = await school();
    await bot.command(slashCommand('log cpd'));
    await bot.settled();
    const modal = lastView(slack);
    expect(modal.callback_id).toBe('cpd.log-group');
    const wrong = await bot.interact(viewSubmission(modal.callback_id, modal.private_metadata, {}));
    const problem = (await wrong.json()) as { response_action: string; errors: Record<string, string> };
    expect(problem.response_action).toBe('errors');
    expect(modal.blocks.map(({ block_id }) => block_id)).toEqual(expect.arrayContaining(Object.keys(problem.errors)));
    const kind = modal.blocks.find(({ block_id }) => block_id === 'kind')?.element?.options?.[0];
    const values = {
      title: { answer: { type: 'plain_text_input', value: 'Retrieval practice' } },
      kind: { answer: { type: 'static_select', selected_option: kind } },
      date: { answer: { type: 'datepicker', selected_date: new Date().toISOString().slice(0, 10) } },
    };
    const right = await bot.interact(
      viewSubmission(modal.callback_id, modal.private_metadata, values, { trigger_id: '1.2.again' }),
    );
    expect(await right.text()).toBe('');
    await bot.settled();
    expect(await database.client.activity.count()).toBe(1);
    expect(slack.messages.length).toBeGreaterThan(0);
  });

  it('gets a button where words asked for a form, and the form from the button, which is theirs alone', async () => {
    const { bot, slack } = await school();
    await bot.person('Bea', { user: 'U2' });
    await bot.event(slackEvent(directMessage('log cpd')));
    await bot.settled();
    const [button] = slack
      .in('D1')
      .flatMap(({ blocks }) =>
        blocks.flatMap(({ elements }) => (elements as { action_id: string; value: string }[]) ?? []),
      );
    const action = { action_id: button?.action_id, value: button?.value };
    await bot.interact(blockActions(action, { user: { id: 'U2' }, trigger_id: '1.2.other' }));
    expect(slack.views).toEqual([]);
    await bot.interact(blockActions(action));
    await bot.settled();
    expect(lastView(slack).callback_id).toBe('cpd.log-group');
  });

  it.each(['expired_trigger_id', 'exchanged_trigger_id', 'invalid_trigger_id'])(
    'still gets a form when the click is good for no modal (%s)',
    async (error) => {
      const { bot, slack } = await school();
      slack.fail('views.open', { error });
      await bot.command({ ...slashCommand('log cpd'), channel_id: 'D1' });
      await bot.settled();
      expect(slack.in('D1')).toHaveLength(1);
    },
  );

  it('sees their Home, and can start from a shortcut', async () => {
    const { bot, slack } = await school();
    await bot.event(slackEvent({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }));
    await bot.settled();
    expect(slack.views.map(({ method }) => method)).toEqual(['views.publish']);
    expect(words(lastView(slack).blocks)).toContain('Hello Ada');
    await bot.interact(shortcut('pollen.log'));
    await bot.settled();
    expect(lastView(slack).callback_id).toBe('cpd.log-group');
  });

  it('asks on a message who can help with it, and alone sees the answer', async () => {
    const { bot, slack, database } = await school();
    const fern = await bot.person('Fern Tidy', { user: 'U5' });
    await can(database, fern, 'Polish – native');
    const response_url = slack.responseUrl;
    await bot.interact(messageShortcut('pollen.who', 'Does anyone speak Polish, for Jan’s parents?', { response_url }));
    await bot.settled();
    expect(slack.responses).toMatchObject([{ response_type: 'ephemeral' }]);
    expect(words(slack.responses)).toContain('Fern Tidy');
    expect(slack.messages).toEqual([]);
    // Asked of words from elsewhere, only what is needed is noted: not who wrote them, nor in which words.
    const noted = JSON.stringify([
      await database.client.helpNeed.findMany(),
      await database.client.inboxEvent.findMany(),
    ]);
    expect(noted).not.toContain('Jan');
  });

  it('chooses colleagues by their Slack names, and hears who is not on the staff list', async () => {
    const { bot, slack, database } = await school();
    const bea = await bot.person('Bea', { user: 'U2' });
    await bot.command(slashCommand('log cpd'));
    await bot.settled();
    const modal = lastView(slack);
    const kind = modal.blocks.find(({ block_id }) => block_id === 'kind')?.element?.options?.[0];
    const values = (users: string[]) => ({
      title: { answer: { type: 'plain_text_input', value: 'Twilight' } },
      kind: { answer: { type: 'static_select', selected_option: kind } },
      date: { answer: { type: 'datepicker', selected_date: new Date().toISOString().slice(0, 10) } },
      people: { answer: { type: 'multi_users_select', selected_users: users } },
    });
    const stranger = await bot.interact(
      viewSubmission(modal.callback_id, modal.private_metadata, values(['U2', 'U9'])),
    );
    expect(await stranger.json()).toMatchObject({
      response_action: 'errors',
      errors: { people: expect.stringContaining('not on the school’s staff list') },
    });
    await bot.interact(
      viewSubmission(modal.callback_id, modal.private_metadata, values(['U2']), { trigger_id: '1.2.b' }),
    );
    await bot.settled();
    expect(await database.client.participation.count({ where: { personId: bea } })).toBe(1);
  });

  it('who is not on the staff list is told so kindly', async () => {
    const { bot } = await school();
    const answer = await bot.command({ ...slashCommand('help'), user_id: 'U9' });
    expect(words(await answer.json())).toContain('I do not know you');
  });
});
