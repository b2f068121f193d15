import { afterEach, describe, expect, it } from 'vitest';
import { tokenKey } from '../support/hosted-pollen.ts';
import { cleanUp, expectClearRefusal, freshFolder, removeFolders, startPollen } from '../support/pollen-process.ts';

afterEach(async () => {
  await cleanUp();
  removeFolders();
});

const SECRET = '0123456789abcdef0123456789abcdef';
const settings = {
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: SECRET,
  SLACK_SIGNING_SECRET: SECRET,
  PUBLIC_URL: 'https://pollen.example',
  TOKEN_KEYS: tokenKey(),
};

describe('Pollen for many workspaces, as its host starts it', () => {
  it('serves the page to install it from, and takes from Slack only what Slack signed', async () => {
    const pollen = startPollen(freshFolder(), settings);
    const address = await pollen.address();
    const page = await fetch(`${address}/slack/install`);
    const text = await page.text();
    expect([page.status, text.includes('Add Pollen to Slack')]).toEqual([200, true]);
    expect(text).toContain(encodeURIComponent('https://pollen.example/slack/oauth_redirect'));
    const forged = await fetch(`${address}/slack/events`, { method: 'POST', body: '{}' });
    expect([forged.status, await forged.text()]).toEqual([401, 'Refused.']);
    const lost = await fetch(`${address}/slack/oauth_redirect?code=x&state=y`);
    expect([lost.status, /\bat .*:\d+/.test(await lost.text())]).toEqual([400, false]);
    pollen.kill('SIGTERM');
    const { code, out } = await pollen.ended;
    expect(out).toContain('Workspaces install it at https://pollen.example/slack/install.');
    expect(code).toBe(0);
  });

  it('does not start without all that it needs, and names every part of it', async () => {
    const ending = await startPollen(freshFolder(), { SLACK_CLIENT_ID: '1.2', TOKEN_KEYS: 'short' }).ended;
    expectClearRefusal(ending, /SLACK_CLIENT_SECRET: .*SLACK_SIGNING_SECRET: .*PUBLIC_URL: .*TOKEN_KEYS: /s);
    expect(ending.error).not.toContain('short');
  });
});
