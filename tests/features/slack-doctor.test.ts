import { afterEach, describe, expect, it } from 'vitest';
import { doctorCommand } from '../../src/bot/commands/doctor.ts';
import { workspaceState } from '../../src/bot/commands/workspace-state.ts';
import { StorageError } from '../../src/core/shared/errors.ts';
import { openTestDatabase, removeDatabases } from '../support/databases.ts';
import { type SlackTestBot, slackBot, slackUser } from '../support/slack-bot.ts';

const open: SlackTestBot[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  await removeDatabases();
});

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
    const { code, said } = await examine();
    expect([code, said.includes('✗')]).toEqual([0, false]);
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
