import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Json = Record<string, unknown>;

/** A message as the fake keeps it. */
type TeamsMessage = { conversation: string; id: string; summary: string; card: Json; authorization: string };

/** What goes wrong with the next request of a kind: refused with a status, or an answer that gets lost after the work. */
export type TeamsFault =
  | { status: number; code?: string; retryAfter?: string; location?: string; after?: true }
  | { lost: true };

/** Teams' connector as far as Pollen uses it, on the loopback address, with members in pages of two. */
export type FakeTeams = Awaited<ReturnType<typeof fakeTeams>>;

/** Starts a fake connector; `members` are those of every conversation, as Teams describes them. */
export async function fakeTeams(members: readonly Json[] = []) {
  const messages: TeamsMessage[] = [];
  const calls: string[] = [];
  const faults = new Map<string, TeamsFault[]>();
  const rules: { refuses: (kind: string, conversation: string) => TeamsFault | undefined } = {
    refuses: () => undefined,
  };
  let ids = 0;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const kind = kindOf(request.method ?? '', url.pathname);
    calls.push(kind);
    const parts = url.pathname.split('/').slice(3).map(decodeURIComponent);
    const fault = faults.get(kind)?.shift() ?? rules.refuses(kind, parts[0] ?? '');
    if (fault !== undefined && 'status' in fault && !fault.after) return refuse(response, fault);
    const answer = answerTo(kind, parts, body, url.searchParams, request.headers.authorization ?? '');
    if (fault !== undefined && 'lost' in fault) return void request.socket.destroy();
    if (fault !== undefined) return refuse(response, fault);
    if (answer === undefined) return refuse(response, { status: 404, code: 'ConversationNotFound' });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  }
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    messages,
    members: members as Json[],
    /** What was asked, in order: open, post, update, members, member. */
    calls,
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /** What goes wrong by rule: asked before each request. */
    rules,
    /** Makes the next requests of a kind go wrong, in order. */
    fail: (kind: string, ...next: readonly TeamsFault[]) =>
      void faults.set(kind, [...(faults.get(kind) ?? []), ...next]),
    /** What stands in a conversation. */
    in: (conversation: string) => messages.filter((one) => one.conversation === conversation),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  function answerTo(kind: string, parts: string[], body: Json, query: URLSearchParams, authorization: string): unknown {
    const [conversation = '', , id] = parts;
    const place = conversation.replace(/;messageid=.*/, '');
    switch (kind) {
      case 'open':
        return { id: `a:${(body.members as { id: string }[])[0]?.id}` };
      case 'post': {
        const message = { conversation: place, id: `m${++ids}`, authorization, ...contentOf(body) };
        messages.push(message);
        return { id: message.id };
      }
      case 'update': {
        const found = messages.find((one) => one.conversation === place && one.id === id);
        return found && Object.assign(found, contentOf(body)) && { id };
      }
      case 'members': {
        const from = Number(query.get('continuationToken') || 0);
        const next = from + 2 < members.length ? { continuationToken: String(from + 2) } : {};
        return { members: members.slice(from, from + 2), ...next };
      }
      case 'member':
        return members.find((one) => one.id === id || one.aadObjectId === id);
      default:
        return undefined;
    }
  }
}

function kindOf(method: string, path: string): string {
  if (method === 'PUT') return 'update';
  if (method === 'POST') return /\/activities(\/|$)/.test(path) ? 'post' : 'open';
  return path.endsWith('/pagedmembers') ? 'members' : /\/members\/[^/]+$/.test(path) ? 'member' : 'unknown';
}

function contentOf(activity: Json): { summary: string; card: Json } {
  const [attachment] = activity.attachments as { content: Json }[];
  return { summary: String(activity.summary), card: attachment?.content ?? {} };
}

function refuse(
  response: ServerResponse,
  fault: { status: number; code?: string; retryAfter?: string; location?: string },
): void {
  const { retryAfter, location } = fault;
  response.writeHead(fault.status, {
    'content-type': 'application/json',
    ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
    ...(location === undefined ? {} : { location }),
  });
  response.end(JSON.stringify({ error: { code: fault.code ?? 'Failed', message: 'no' } }));
}

async function bodyOf(request: IncomingMessage): Promise<Json> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text || '{}') as Json;
}
