import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/adapters/prisma/clients.ts';
import { installationStore } from '../../src/adapters/prisma/installation-store.ts';
import { sealsWith } from '../../src/adapters/prisma/sealed.ts';
import { INSTALL_PATH } from '../../src/adapters/slack/install-paths.ts';
import { EVENTS_PATH } from '../../src/adapters/slack/receiver.ts';
import { sign } from '../../src/adapters/slack/signature.ts';
import { openLog } from '../../src/bot/log.ts';
import { openSlack, type SlackBot } from '../../src/bot/slack.ts';

const SECRET = 'a-secret-of-32-characters-for-us';

/** The app that the hosted Pollen is. */
export const app = { clientId: '1.2', clientSecret: 'a-client-secret-of-32-characters' };

/** A key as the settings hold it. */
export function tokenKey(): string {
  return randomBytes(32).toString('base64');
}

/** Pollen for many schools, served on the loopback address. */
export type HostedPollen = Awaited<ReturnType<typeof hostedPollen>>;

/** Starts it; `slackFor` gives the Slack for a Pollen at this address, `keys` as TOKEN_KEYS has them. */
export async function hostedPollen(
  database: Database,
  slackFor: (pollen: string) => Promise<{ api: string }>,
  keys: [string, ...string[]] = [tokenKey()],
) {
  const logged: string[] = [];
  const log = openLog('debug', { write: (line) => void logged.push(line) });
  const site = new Hono();
  const server = serve({ fetch: (request, env) => site.fetch(request, env), port: 0, hostname: '127.0.0.1' }) as Server;
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { api } = await slackFor(url);
  const newId = () => crypto.randomUUID();
  const transport = { kind: 'http', signingSecret: SECRET } as const;
  const oauth = { ...app, publicUrl: url, tokenKeys: keys };
  const bot: SlackBot = await openSlack({ config: { oauth, transport, api }, database, newId, name: newId(), log });
  if (bot.routes !== undefined) site.route('/', bot.routes);
  const began = Math.floor(Date.now() / 1000);
  let requests = 0;

  async function post(body: string, type: string): Promise<Response> {
    const timestamp = String(began - requests++);
    const signature = sign(SECRET, timestamp, body);
    const headers = { 'content-type': type, 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature };
    return fetch(`${url}${EVENTS_PATH}`, { method: 'POST', body, headers });
  }

  return {
    url,
    bot,
    installations: installationStore({
      database,
      platform: 'slack',
      seals: sealsWith(keys),
      now: Temporal.Now.instant,
    }),
    logged: () => logged.join(''),
    event: (event: object) => post(JSON.stringify(event), 'application/json'),
    command: (fields: Record<string, string>) =>
      post(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded'),
    interact: (payload: object) =>
      post(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), 'application/x-www-form-urlencoded'),
    /** Waits until what was taken is done with. */
    settled: () => bot.stop(),
    browser: () => browser(url),
    /** Installs it with a code of the fake Slack, from the first page to the last. */
    async install(code: string) {
      const somebody = browser(url);
      const state = (await somebody.begin()).searchParams.get('state') ?? '';
      return somebody.back({ code, state });
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      server.close();
      await bot.stop();
    },
  };
}

/** Somebody's browser, as far as it keeps cookies and follows nothing by itself. */
function browser(url: string) {
  let cookie = '';
  async function get(address: string): Promise<{ status: number; headers: Headers; text: string }> {
    const response = await fetch(address, { headers: cookie === '' ? {} : { cookie }, redirect: 'manual' });
    const given = response.headers.get('set-cookie');
    if (given !== null) cookie = given.split(';')[0] ?? '';
    return { status: response.status, headers: response.headers, text: await response.text() };
  }
  return {
    get,
    /** Takes a cookie over from somewhere else. */
    take(given: string): void {
      cookie = given;
    },
    /** Opens the page for installing, and gives the address at Slack that it leads to. */
    async begin(): Promise<URL> {
      const { text } = await get(`${url}${INSTALL_PATH}`);
      const href = /<a href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
      if (href === undefined) throw new Error(`nothing to press: ${text}`);
      return new URL(href);
    },
    /** Comes back from Slack. */
    back: (answer: Record<string, string>) => get(`${url}/slack/oauth_redirect?${new URLSearchParams(answer)}`),
  };
}
