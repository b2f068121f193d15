import { afterEach, describe, expect, it } from 'vitest';
import { doctorCommand } from '../../src/bot/commands/doctor.ts';
import { workspaceState } from '../../src/bot/commands/workspace-state.ts';
import { app, tokenKey } from '../support/hosted-pollen.ts';
import { closeHosts, slackHost } from '../support/slack-host.ts';

afterEach(closeHosts);

async function rig() {
  const keys: [string, ...string[]] = [tokenKey()];
  const { database, slack, pollen } = await slackHost(undefined, keys);
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
  return { slack, install: pollen.install, examine, installations: pollen.installations };
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
