import { describe, expect, it } from 'vitest';
import { doctorCommand } from '../../src/bot/commands/doctor.ts';
import { workspaceState } from '../../src/bot/commands/workspace-state.ts';
import { StorageError } from '../../src/core/shared/errors.ts';
import { closedAfterEach } from '../support/closed-after-each.ts';
import { openTestDatabase } from '../support/databases.ts';
import { type SlackTestBot, slackBot, slackUser } from '../support/slack-bot.ts';
import { directMessage, slackEvent } from '../support/slack-payloads.ts';

const open = closedAfterEach<SlackTestBot>();

async function rig() {
  const database = await openTestDatabase();
  const bot = await slackBot(database, [slackUser('U1', 'Ada', { email: 'ada@testbury.example' })]);
  open.push(bot);
  const slack = { botToken: 'xoxb-test', transport: { kind: 'http', signingSecret: 'x' }, api: bot.slack.api } as const;
  const examine = async (openDatabase = async () => ({ ...database, close: async () => undefined })) => {
    const lines: string[] = [];
    const code = await doctorCommand({
      slack,
      open: openDatabase,
      stateOf: workspaceState,
      out: (line) => void lines.push(line),
      wait: async () => undefined,
    });
    return { code, said: lines.join('\n') };
  };
  return { bot, database, examine };
}

describe('the doctor', () => {
  it('says what is missing, and how to mend it', async () => {
    const { examine, bot } = await rig();
    await bot.person('Bea');
    const { code, said } = await examine();
    expect(code).toBe(1);
    expect(said).toContain('✓ The bot token is for Testbury School (T1).');
    expect(said).toContain('✗ Nobody looks after Pollen yet: an admin of the workspace writes /pollen setup.');
    expect(said).toContain('✗ 1 of 1 on the staff list are not known in Slack');
    expect(said).toContain('✗ Nudges are off');
  });

  it('is content when all is well', async () => {
    const { examine, bot, database } = await rig();
    await bot.person('Ada', { user: 'U1', admin: true });
    await database.client.workspace.updateMany({ data: { quiet: false } });
    await bot.event(slackEvent(directMessage('help')));
    await bot.settled();
    const { code, said } = await examine();
    expect([code, said.includes('✗')]).toEqual([0, false]);
    expect(said).toContain('✓ All scopes are granted. Left out, as they may be: files:write (to show charts');
  });

  it('counts those who cannot be written to', async () => {
    const { examine, bot, database } = await rig();
    const person = await bot.person('Ada', { user: 'U1', admin: true });
    const delivery = {
      job: 'j',
      personId: person,
      unprompted: true,
      payload: {},
      state: 'failed',
      dueAt: new Date(),
      lastError: 'unreachable: user_disabled',
    };
    for (const id of ['a', 'b'])
      await database.client.delivery.create({ data: { ...delivery, id, key: id, schoolId: bot.schoolId } });
    expect((await examine()).said).toContain('✗ 1 cannot be written to');
  });

  it('says what does not come in or go out', async () => {
    const { examine, bot, database } = await rig();
    expect((await examine()).said).toContain('✗ Slack has told of nothing in the last three days.');
    const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    await database.client.inboxEvent.create({ data: { platform: 'slack', id: 'Ev1', event: {}, receivedAt: ago(1) } });
    const data = (id: string, more: object) => ({
      ...{
        id,
        key: id,
        schoolId: bot.schoolId,
        job: 'j',
        unprompted: true,
        payload: {},
        dueAt: ago(2),
        state: 'queued',
      },
      ...more,
    });
    await database.client.delivery.create({ data: data('late', {}) });
    await database.client.delivery.create({ data: data('given up', { state: 'failed', lastError: 'internal_error' }) });
    const { said } = await examine();
    expect(said).toContain('✗ Events taken from Slack and not answered: 1.');
    expect(said).toContain('✗ Messages more than an hour late: 1.');
    expect(said).toContain('✗ Messages of the last month that were given up (internal_error): 1.');
  });

  it('names the channels that Pollen was asked to write to and is not in, where it may know them', async () => {
    const { examine, bot, database } = await rig();
    for (const place of ['C1', 'C2', 'C3']) {
      const to = { kind: 'channel', platform: 'slack', workspace: 'T1', place };
      const sent = { job: 'j', unprompted: false, payload: {}, state: 'sent', dueAt: new Date(), place: to };
      await database.client.delivery.create({ data: { ...sent, id: place, key: place, schoolId: bot.schoolId } });
    }
    const askIn = { platform: 'slack', workspace: 'T1', place: 'C4' };
    await database.client.school.updateMany({ data: { settings: { askIn } } });
    const inside = { is_member: true, name: 'staffroom' };
    const channels = {
      C1: inside,
      C2: { is_member: false, name: 'maths' },
      C4: { is_member: false, name: 'questions' },
    };
    Object.assign(bot.slack.channels, channels);
    const { said } = await examine();
    expect(said).toContain('✗ Pollen is not in #maths: write /invite @Pollen there.');
    expect(said).toContain('✗ Pollen is not in #questions');
    expect(said).toContain('✗ Pollen cannot see the channel C3 (channel_not_found)');
    expect(said).not.toContain('#staffroom');
    bot.slack.fail('conversations.info', { error: 'missing_scope' });
    expect((await examine()).said).toContain('✓ Whether Pollen is in the channels it writes to cannot be seen');
  });

  it('names a token that Slack does not take, and looks no further', async () => {
    const { examine, bot } = await rig();
    bot.slack.fail('auth.test', { error: 'invalid_auth' });
    const { code, said } = await examine();
    expect(code).toBe(1);
    expect(said.split('\n')).toEqual([expect.stringContaining('✗ Slack does not take the bot token (invalid_auth).')]);
  });

  it('still asks Slack while Pollen is using its database', async () => {
    const { examine } = await rig();
    const { said } = await examine(async () => {
      throw new StorageError('in use');
    });
    expect(said).toContain('Stop Pollen to look at it too.');
  });

  it('points to the guide when nothing is set up', async () => {
    const lines: string[] = [];
    const never = async () => {
      throw new Error('not to be opened');
    };
    const given = {
      slack: undefined,
      open: never,
      stateOf: async () => undefined,
      out: (line: string) => void lines.push(line),
      wait: async () => undefined,
    };
    expect(await doctorCommand(given)).toBe(1);
    expect(lines.join()).toContain('docs/guides/slack.md');
  });
});
