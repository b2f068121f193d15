import { once } from 'node:events';
import { Server } from 'node:net';
import { createEmulator } from 'emulate';
import { REDIRECT_PATH } from '../../src/adapters/slack/install-paths.ts';
import { app } from './hosted-pollen.ts';

/** A Slack that is not ours: its OAuth pages, scopes, pages of users and triggers that can be used once. */
export type EmulatedSlack = Awaited<ReturnType<typeof emulatedSlack>>;

/** Starts it with these users, on the loopback address, for a Pollen at this one. */
export async function emulatedSlack(users: readonly { name: string; is_admin?: boolean }[], pollen: string) {
  const oauthApp = { ...snake(app), app_id: 'A1', name: 'Pollen', redirect_uris: [`${pollen}${REDIRECT_PATH}`] };
  const slack = { team: { name: 'Testbury School' }, users, oauth_apps: [oauthApp], strict_scopes: true };
  const { emulator, server } = await onLoopback(() => createEmulator({ service: 'slack', port: 0, seed: { slack } }));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const call = caller(url);
  return {
    url,
    api: `${url}/api/`,
    /** Says yes as this user, as the page at this address asks; gives where Slack sends the browser then. */
    async approve(page: URL, user: string): Promise<URL> {
      const shown = await (await fetch(page)).text();
      const form = [...shown.matchAll(/<form[\s\S]*?<\/form>/g)].map(([one]) => one).find((one) => one.includes(user));
      const fields = [...(form ?? '').matchAll(/name="([^"]+)" value="([^"]*)"/g)];
      if (fields.length === 0) throw new Error(`nobody to say yes: ${shown}`);
      const body = new URLSearchParams(
        fields.map(([, name = '', value = '']): [string, string] => [name, value.replaceAll('&amp;', '&')]),
      );
      const answer = await fetch(`${url}/oauth/v2/authorize/callback`, { method: 'POST', body, redirect: 'manual' });
      return new URL(answer.headers.get('location') ?? '');
    },
    /** A trigger as a click would bring it. */
    trigger: async (token: string) => String((await call(token, 'views.generateTriggerId', {})).trigger_id),
    /** Opens something with a trigger, so that it is used. */
    use: (token: string, trigger_id: string) => {
      const title = { type: 'plain_text', text: 'Other' };
      return call(token, 'views.open', { trigger_id, view: { type: 'modal', title, blocks: [] } });
    },
    /** How many forms were opened so far. */
    async views(): Promise<number> {
      const shown = await (await fetch(`${url}/?tab=views`)).text();
      return [...shown.matchAll(/>modal</g)].length;
    },
    /** How many messages a user has from the bot of this token. */
    async messages(token: string, user: string): Promise<number> {
      const { channel } = (await call(token, 'conversations.open', { users: user })) as { channel: { id: string } };
      const { messages } = await call(token, 'conversations.history', { channel: channel.id });
      return (messages as unknown[]).length;
    },
    close: () => emulator.close(),
  };
}

function caller(url: string) {
  return async (token: string, method: string, body: object): Promise<Record<string, unknown>> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await fetch(`${url}/api/${method}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await answer.json()) as Record<string, unknown>;
  };
}

function snake({ clientId, clientSecret }: typeof app) {
  return { client_id: clientId, client_secret: clientSecret };
}

/** The program listens on every address of the computer, and cannot be told otherwise. */
async function onLoopback<T>(start: () => Promise<T>): Promise<{ emulator: T; server: Server }> {
  const { listen } = Server.prototype;
  const started = Promise.withResolvers<Server>();
  Server.prototype.listen = function (this: Server) {
    Server.prototype.listen = listen;
    started.resolve(this);
    return this.listen(0, '127.0.0.1');
  };
  try {
    const emulator = await start();
    const server = await started.promise;
    if (!server.listening) await once(server, 'listening');
    return { emulator, server };
  } finally {
    Server.prototype.listen = listen;
  }
}
