import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { TeamsKeys } from './teams-keys.ts';
import { teamsPeople } from './teams-playground.ts';

/** Where a conversation is opened. */
const OPENING = '/_connector/v3/conversations';

/** A request that went through, and how it was answered. `what`: its path to the connector, or the activity's own words. */
type Passed = { what: string; status: number };

/**
 * Stands where the Bot Connector stands, between the playground and Pollen: what goes to Pollen is signed, and what
 * comes from Pollen is let through only with a token that the log-in gave out. `ahead`: Pollen's clock, in milliseconds.
 */
export async function startTeamsProxy(keys: TeamsKeys, ahead: number) {
  const beyond = { pollen: '', playground: '' };
  const calls: Passed[] = [];
  const heard: Passed[] = [];
  const waiting = new Set<() => void>();

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const body = path === OPENING ? byTeamsIds(await buffer(request)) : await buffer(request);
    const inbound = path === '/api/messages';
    // The playground looks whether anybody is there before it shows its page.
    if (inbound && request.method !== 'POST') return void response.writeHead(405).end();
    if (!inbound && !/^Bearer bot-/.test(request.headers.authorization ?? ''))
      return void response.writeHead(401).end('{}');
    const answer = await fetch(`${inbound ? beyond.pollen : beyond.playground}${path}`, {
      method: request.method ?? 'GET',
      headers: { 'content-type': 'application/json', ...(inbound ? await signature(body) : {}) },
      body: body.length === 0 ? null : body,
    });
    if (inbound) heard.push({ what: nameOf(body), status: answer.status });
    else calls.push({ what: `${request.method} ${decodeURIComponent(path)}`, status: answer.status });
    for (const look of waiting) look();
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  }

  async function signature(body: Buffer): Promise<{ authorization: string }> {
    const { serviceUrl } = JSON.parse(body.toString()) as { serviceUrl: string };
    const now = Math.floor((Date.now() + ahead) / 1000);
    const claims = { serviceurl: serviceUrl, iat: now, nbf: now - 60, exp: now + 3600 };
    return { authorization: `Bearer ${await keys.sign(claims)}` };
  }

  const server = createServer((request, response) => {
    // Somebody who is not there any more, at the end of a test or between two lives of Pollen.
    serve(request, response).catch(() => response.writeHead(502).end('{}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint: `${url}/api/messages`,
    serviceUrl: `${url}/_connector`,
    /** What Pollen asked of the connector, in order. */
    calls,
    /** Resolves once Pollen has answered an activity of this name (`type`, `name` and `action`), with its status. */
    answered: (name: RegExp) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const found = heard.find(({ what }) => name.test(what));
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found.status);
        };
        waiting.add(look);
        look();
      }),
    /** Where both are, once they run. */
    beyond,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Teams knows people by their object ids; the playground opens a chat by one, and then does not know whose it is. */
function byTeamsIds(body: Buffer): Buffer {
  let text = body.toString();
  for (const { aadObjectId, id } of teamsPeople) text = text.replaceAll(aadObjectId, id);
  return Buffer.from(text);
}

function nameOf(body: Buffer): string {
  const { type, name, action } = JSON.parse(body.toString()) as Record<string, string | undefined>;
  return [type, name, action].filter((word) => word !== undefined).join(' ');
}
