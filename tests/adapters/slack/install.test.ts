import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { installRoutes } from '../../../src/adapters/slack/install.ts';
import { INSTALL_PATH, REDIRECT_PATH } from '../../../src/adapters/slack/install-paths.ts';
import { type FakeSlack, fakeSlack } from '../../support/fake-slack.ts';
import { app } from '../../support/hosted-pollen.ts';

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** The pages with a clock of the test's own. */
async function pages() {
  const slack: FakeSlack = await fakeSlack();
  open.push(slack.close);
  let moment = Temporal.Instant.from('2026-11-23T09:00:00Z');
  const installed: string[] = [];
  const failures: unknown[] = [];
  const used = new Set<string>();
  const routes = installRoutes({
    ...app,
    publicUrl: 'https://pollen.example',
    api: slack.api,
    now: () => moment,
    once: async (id) => !used.has(id) && used.add(id) !== undefined,
    installed: async ({ workspace }) => void installed.push(workspace),
    refused: () => undefined,
    failed: (error) => void failures.push(error),
  });
  const server = serve({ fetch: routes.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  open.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const begun = await fetch(`${url}${INSTALL_PATH}`);
  const cookie = begun.headers.get('set-cookie') ?? '';
  const state = /slack-app-oauth-state=([^;]+)/.exec(cookie)?.[1] ?? '';
  const back = (code = 'T1 U1 a') =>
    fetch(`${url}${REDIRECT_PATH}?${new URLSearchParams({ code, state })}`, { headers: { cookie } });
  const pass = (seconds: number) => {
    moment = moment.add({ seconds });
  };
  return { slack, back, pass, installed, failures, cookie };
}

describe('an installation that was begun', () => {
  it('can be finished for ten minutes', async () => {
    const { back, pass, installed } = await pages();
    pass(600);
    expect((await back()).status).toBe(200);
    expect(installed).toEqual(['T1']);
  });

  it('is over after that', async () => {
    const { back, pass, installed, slack } = await pages();
    pass(601);
    expect((await back()).status).toBe(400);
    expect([installed, slack.calls]).toEqual([[], []]);
  });

  it('is bound to the browser by a cookie that no script and no plain connection sees', async () => {
    const { cookie } = await pages();
    expect(cookie).toMatch(/; Secure; HttpOnly;/);
  });

  it('fails with Slack’s own code for whoever runs Pollen, and without it for everybody else', async () => {
    const { back, slack, failures } = await pages();
    slack.fail('oauth.v2.access', { error: 'bad_redirect_uri' });
    const answer = await back();
    expect(await answer.text()).not.toContain('bad_redirect_uri');
    expect(failures).toMatchObject([{ code: 'bad_redirect_uri' }]);
  });
});
