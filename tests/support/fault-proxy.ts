import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/**
 * What becomes of a request: refused here, never answered, passed on when the time has come, or passed on twice, the
 * second time with headers of its own.
 */
export type Trouble =
  | { status: number; retryAfter?: number }
  | { silent: true }
  | { late: Promise<void> }
  | { again: (body: Buffer) => Record<string, string> };

/** A request as a judge sees it: its path, and how many of that path came before. */
type Judged = { path: string; before: number };

/** An HTTP proxy on the loopback address that gets in the way where its judge says so; `target` is asked for every time. */
export async function faultProxy(target: () => string, judge: (request: Judged) => Trouble | undefined) {
  const counts = new Map<string, number>();
  const repeats: Promise<unknown>[] = [];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const before = counts.get(path) ?? 0;
    counts.set(path, before + 1);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    for (const own of ['host', 'connection', 'content-length', 'transfer-encoding', 'expect']) delete headers[own];
    const body = await buffer(request);
    const pass = (changed = headers) => passOn(`${target()}${path}`, request.method ?? 'GET', changed, body);
    const trouble = judge({ path, before });
    if (trouble !== undefined && 'status' in trouble) {
      const after = trouble.retryAfter === undefined ? {} : { 'retry-after': String(trouble.retryAfter) };
      return void response.writeHead(trouble.status, after).end('{"ok":false,"error":"ratelimited"}');
    }
    if (trouble !== undefined && 'silent' in trouble) return;
    if (trouble !== undefined && 'late' in trouble) await trouble.late;
    const answer = await pass();
    if (trouble !== undefined && 'again' in trouble) repeats.push(pass({ ...headers, ...trouble.again(body) }));
    response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  const server = createServer(
    (request, response) => void serve(request, response).catch(() => response.writeHead(502).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Waits until all is passed on that is to be passed on twice. */
    settled: async () => void (await Promise.allSettled(repeats)),
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function passOn(url: string, method: string, headers: Record<string, string>, body: Buffer) {
  const sent = method === 'GET' ? {} : { body: new Uint8Array(body) };
  const answer = await fetch(url, { method, headers, ...sent });
  const kept = [...answer.headers].filter(
    ([name]) => !/^(content-encoding|content-length|transfer-encoding|connection)$/.test(name),
  );
  return { status: answer.status, headers: Object.fromEntries(kept), body: Buffer.from(await answer.arrayBuffer()) };
}
