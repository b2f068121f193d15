import { afterAll, describe, expect, it } from 'vitest';
import { teamsDoctor } from '../../src/bot/commands/doctor-teams.ts';
import { StorageError } from '../../src/core/shared/errors.ts';
import { closedAfterEach } from '../support/closed-after-each.ts';
import { openTestDatabase } from '../support/databases.ts';
import { activity } from '../support/teams-activities.ts';
import { type TeamsTestBot, teamsBot } from '../support/teams-bot.ts';
import { TEAMS_APP, TEAMS_TENANT, teamsKeys } from '../support/teams-keys.ts';

const keys = await teamsKeys();
const open = closedAfterEach<TeamsTestBot>();
afterAll(() => keys.close());

async function rig() {
  const database = await openTestDatabase();
  const bot = await teamsBot(database, keys);
  open.push(bot);
  const trial = {
    keys: keys.addresses.ToBotFromChannelOpenIdMetadataUrl,
    login: keys.addresses.ToChannelFromBotLoginUrl,
  };
  const examine = async (
    more: Partial<typeof trial> = {},
    openDatabase = async () => ({ ...database, close: async () => undefined }),
  ) => {
    const lines: string[] = [];
    const teams = {
      appId: TEAMS_APP.id,
      tenant: TEAMS_TENANT,
      proof: { kind: 'password', password: TEAMS_APP.secret },
      trial: { ...trial, ...more },
    } as const;
    const code = await teamsDoctor({ teams, open: openDatabase, out: (line) => void lines.push(line) });
    return { code, said: lines.join('\n') };
  };
  return { bot, database, examine };
}

describe('the doctor, in Teams', () => {
  it('says what is missing, and how to mend it', async () => {
    const { bot, examine } = await rig();
    await bot.person('Bea');
    const { code, said } = await examine();
    expect(code).toBe(1);
    expect(said).toContain(`✓ Microsoft knows the app ${TEAMS_APP.id} in the tenant ${TEAMS_TENANT}.`);
    expect(said).toContain('✓ The keys that Microsoft signs with can be read.');
    expect(said).toContain('✗ Nothing has come from Teams yet: see that the messaging endpoint');
    expect(said).toContain('✗ Nobody looks after Pollen yet');
    expect(said).toContain('✗ 1 of 1 on the staff list are not known in Teams');
    expect(said).toContain('✗ Nudges are off: write setup to Pollen');
  });

  it('finds nothing to mend when all is well, but for the trial itself', async () => {
    const { bot, database, examine } = await rig();
    await bot.person('Ann', { user: 'aad-ann', admin: true });
    await database.client.workspace.updateMany({ data: { quiet: false } });
    await bot.send(activity({ text: 'help' }));
    await bot.settled();
    const { said } = await examine();
    expect(said.split('\n').filter((line) => line.startsWith('✗'))).toEqual([
      expect.stringContaining('TEAMS_TRIAL_KEYS_URL and TEAMS_TRIAL_LOGIN_URL are set'),
    ]);
    expect(said).toContain('1 people have a chat with Pollen');
  });

  it('counts those who cannot be written to', async () => {
    const { bot, examine } = await rig();
    await bot.send(activity({ text: 'help' }));
    await bot.send(activity({ type: 'installationUpdate', action: 'remove' }));
    await bot.settled();
    expect((await examine()).said).toContain('✗ 1 cannot be written to');
  });

  it('says what to do where Microsoft gives no token, or its keys cannot be read', async () => {
    const { examine } = await rig();
    const { code, said } = await examine({ keys: 'http://127.0.0.1:9/', login: 'http://127.0.0.1:9' });
    expect(code).toBe(1);
    expect(said).toContain('✗ Microsoft gives Pollen no token. Compare TEAMS_APP_ID');
    expect(said).toContain('✗ The keys that Microsoft signs with cannot be read');
    expect(said).not.toContain(TEAMS_APP.secret);
  });

  it('still asks Microsoft while Pollen is using its database', async () => {
    const { examine } = await rig();
    const busy = async () => {
      throw new StorageError('in use');
    };
    expect((await examine({}, busy)).said).toContain('Stop Pollen to look at it too.');
  });
});
