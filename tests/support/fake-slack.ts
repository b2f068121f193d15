import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { scopeReasons } from '../../src/adapters/slack/manifest.ts';
import { fakeFiles } from './fake-slack-files.ts';
import { granted, teamOf } from './fake-slack-oauth.ts';

type Json = Record<string, unknown>;

/** A message as the fake keeps it. */
type FakeMessage = {
  team: string;
  channel: string;
  ts: string;
  text: string;
  blocks: Json[];
  only?: string;
  thread?: string;
  metadata?: Json;
};

/** What goes wrong with the next call of a method: refused, throttled, a server's failure, or an answer that gets lost. */
export type Fault = { error: string } | { retryAfter: number } | { status: number } | { lost: true };

/** Slack's Web API as far as Pollen uses it, on the loopback address, with users in pages of two. */
export type FakeSlack = Awaited<ReturnType<typeof fakeSlack>>;

/** Starts a fake Slack; `users` are Slack's own user objects. */
export async function fakeSlack(users: readonly Json[] = []) {
  const messages: FakeMessage[] = [];
  const views: { method: string; args: Json }[] = [];
  const responses: Json[] = [];
  const calls: string[] = [];
  const faults = new Map<string, Fault[]>();
  const triggers = new Set<string>();
  const scopes: string[] = Object.keys(scopeReasons);
  const refusals: Json[] = [];
  const rules: ((method: string, args: Json) => Fault | undefined)[] = [];
  const channels: Record<string, Json> = {};
  const { files, ...uploads } = fakeFiles(() => url);
  let clock = 1_795_600_000;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const method = (request.url ?? '').replace(/^\/api\//, '');
    if (method.startsWith('/upload/')) {
      uploads.take(method, body);
      return void response.end('OK');
    }
    const args = argumentsOf(request, body.toString());
    if (method.startsWith('/respond')) {
      const no = refusals.shift();
      if (no === undefined) responses.push(args);
      return void (no === undefined ? response.end('ok') : response.writeHead(404).end(JSON.stringify(no)));
    }
    calls.push(method);
    const fault = faults.get(method)?.shift() ?? rules.at(-1)?.(method, args);
    if (fault !== undefined && failed(fault, response)) return;
    const answer = answerTo(method, args, teamOf(request.headers.authorization));
    if (fault !== undefined && 'lost' in fault) return void request.socket.destroy();
    if (fault !== undefined && 'status' in fault) return void response.writeHead(fault.status).end('no');
    response.setHeader('x-oauth-scopes', scopes.join(','));
    json(response, answer);
  }
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    messages,
    views,
    responses,
    calls,
    files,
    /** What Pollen may do here: what it needs, and what a test adds. Slack says it with every answer. */
    scopes,
    /** Slack's own channel objects, by id. */
    channels,
    api: `${url}/api/`,
    responseUrl: `${url}/respond`,
    /** Makes the next calls of a method go wrong, in order. A 500 or a lost answer does the work first. */
    fail: (method: string, ...next: readonly Fault[]) =>
      void faults.set(method, [...(faults.get(method) ?? []), ...next]),
    /** Refuses the next answers through a response address, so many times. */
    refuse: (answer: Json, times: number) => void refusals.push(...Array<Json>(times).fill(answer)),
    /** Has every call judged from now on; what `fail` says comes first. */
    rule: (judge: (method: string, args: Json) => Fault | undefined) => void rules.push(judge),
    /** What stands in a channel, or in the conversation with a user. */
    in: (channel: string) => messages.filter((one) => one.channel === placeOf(channel)),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  function answerTo(method: string, args: Json, team: string): Json {
    switch (method) {
      case 'auth.test':
        return { ok: true, team_id: team, team: 'Testbury School', user_id: 'UBOT', bot_id: 'BBOT' };
      case 'oauth.v2.access':
        return granted(args, ++clock);
      case 'chat.postMessage':
      case 'chat.postEphemeral':
        return post(args, team, method === 'chat.postEphemeral' ? String(args.user) : undefined);
      case 'chat.update': {
        const found = messages.find((one) => one.channel === placeOf(String(args.channel)) && one.ts === args.ts);
        if (found === undefined) return { ok: false, error: 'message_not_found' };
        Object.assign(found, { text: args.text, blocks: args.blocks });
        return { ok: true, ts: found.ts, channel: found.channel };
      }
      case 'conversations.info': {
        const channel = channels[String(args.channel)];
        return channel === undefined ? { ok: false, error: 'channel_not_found' } : { ok: true, channel };
      }
      case 'conversations.open':
        return { ok: true, channel: { id: placeOf(String(args.users)) } };
      case 'conversations.history': {
        const here = messages.filter((one) => one.channel === args.channel).toReversed();
        return {
          ok: true,
          messages: here.slice(0, Number(args.limit)).map(({ ts, text, metadata }) => ({ ts, text, metadata })),
        };
      }
      case 'users.list': {
        const from = Number(args.cursor || 0);
        const next = from + 2 < users.length ? String(from + 2) : '';
        return { ok: true, members: users.slice(from, from + 2), response_metadata: { next_cursor: next } };
      }
      case 'users.info': {
        const user = users.find((one) => one.id === args.user);
        return user === undefined ? { ok: false, error: 'user_not_found' } : { ok: true, user };
      }
      case 'views.open': {
        if (triggers.has(String(args.trigger_id))) return { ok: false, error: 'exchanged_trigger_id' };
        triggers.add(String(args.trigger_id));
        views.push({ method, args });
        return { ok: true };
      }
      case 'views.publish':
        views.push({ method, args });
        return { ok: true };
      default:
        return uploads.answer(method, args) ?? { ok: false, error: 'unknown_method' };
    }
  }

  function post({ channel, text, blocks, thread_ts, metadata }: Json, team: string, only: string | undefined): Json {
    if (!uploads.showable(blocks)) return { ok: false, error: 'invalid_blocks' };
    const ts = `${++clock}.000100`;
    const place = placeOf(String(channel));
    messages.push({
      team,
      channel: place,
      ts,
      text: String(text),
      blocks: blocks as Json[],
      only,
      thread: thread_ts as string,
      metadata: metadata as Json,
    });
    return { ok: true, ts, channel: place, message_ts: ts };
  }
}

function placeOf(channel: string): string {
  return channel.startsWith('U') ? `D-${channel}` : channel;
}

function failed(fault: Fault, response: ServerResponse): boolean {
  if ('error' in fault) json(response, { ok: false, error: fault.error });
  else if ('retryAfter' in fault)
    response.writeHead(429, { 'retry-after': String(fault.retryAfter) }).end('{"ok":false,"error":"ratelimited"}');
  else return false;
  return true;
}

function json(response: ServerResponse, value: Json): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function argumentsOf(request: IncomingMessage, text: string): Json {
  if (request.headers['content-type']?.includes('json')) return JSON.parse(text || '{}') as Json;
  const form = Object.fromEntries(new URLSearchParams(text));
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, /^[[{]/.test(value) ? JSON.parse(value) : value]),
  );
}
