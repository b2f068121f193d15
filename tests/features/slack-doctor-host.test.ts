import { afterEach, describe, expect, it } from 'vitest';
import { doctorCommand } from '../../src/bot/commands/doctor.ts';
import { workspaceState } from '../../src/bot/commands/workspace-state.ts';
import { openTestDatabase, removeDatabases } from '../support/databases.ts';
import { type FakeSlack, fakeSlack } from '../support/fake-slack.ts';
import { app, type HostedPollen, hostedPollen, tokenKey } from '../support/hosted-pollen.ts';
import { slackUser } from '../support/slack-bot.ts';

const open: (FakeSlack | HostedPollen)[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
  await removeDatabases();
});

async function rig() {
  const database = await openTestDatabase();
  const slack = await fakeSlack([slackUser('U1', 'Ada', { email: 'ada@testbury.example' })]);
  open.push(slack);
  const keys: [string, ...string[]] = [tokenKey()];
  const pollen = await hostedPollen(database, async () => slack, keys);
  open.push(pollen);
  const install = async (code: string) => {
    const browser = pollen.browser();
    const state = (await browser.begin()).searchParams.get('state') ?? '';
    return browser.back({ code, state });
  };
  const examine = async (tokenKeys = keys) => {
    const lines: string[] = [];
    const transport = { kind: 'http', signingSecret: 'x' } as const;
    const oauth = { ...app, publicUrl: 'https://pollen.example', tokenKeys };
    await doctorCommand({
      slack: { oauth, transport, api: slack.api },
      open: async () => ({ ...database, close: async () => undefined }),
      stateOf: workspaceState,
      out: (line) => void lines.push(line),
      wait: async () => undefined,
    });
    return lines.join('\n');
  };
  return { slack, install, examine, installations: pollen.installations };
}

describe('the doctor of a host', () => {
  it('says where to install Pollen while nobody has', async () => {
    const { examine } = await rig();
    expect(await examine()).toBe('✗ No workspace has installed Pollen yet: open https://pollen.example/slack/install.');
  });

  it('looks at every workspace', async () => {
    const { examine, install } = await rig();
    await install('T1 U1 a');
    await install('T2 U1 a');
    const said = await examine();
    expect(said).toContain('✓ T1: 1 of the staff look after Pollen.');
    expect(said).toContain('✗ T2: Nudges are off');
  });

  it('names the workspace whose token cannot be read, is not renewed or is not taken any more', async () => {
    const { examine, install, slack, installations } = await rig();
    await install('T1 U1 a rotating');
    expect(await examine([tokenKey()])).toMatch(/^✗ The token of T1 cannot be read: .*TOKEN_KEYS/);
    await installations.notRefreshed('T1', null, 'Slack answered invalid_refresh_token');
    expect(await examine()).toContain('✗ T1: It got no new token (Slack answered invalid_refresh_token).');
    slack.fail('auth.test', { error: 'token_revoked' });
    expect(await examine()).toContain('✗ T1: Slack does not take its token any more. Install Pollen again:');
  });
});
