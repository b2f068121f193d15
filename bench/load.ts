import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { eachTimed, quantile } from './stopwatch.ts';

const REQUESTS = 600;
const WARM_UP = 150;

/** A request to put to a server on this computer. */
export type Asked = { path: string; headers: Readonly<Record<string, string>>; body: string };

/** Starts one of the servers in this folder in a process of its own, and waits for the port that it prints. */
export async function serving(file: string, ...args: readonly string[]) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let port = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    port = Number(line);
    if (port > 0) break;
  }
  const gone = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
  };
  return { port, stop };
}

/** How fast a server answers, over so many connections at a time, after a warm-up; rejects where it does not answer 200. */
export async function underLoad(port: number, connections: number, next: () => Asked) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const sending = (count: number) =>
    eachTimed(
      Array.from({ length: count }, () => () => post(port, next(), agent)),
      connections,
    );
  await sending(WARM_UP);
  const { each, together } = await sending(REQUESTS);
  agent.destroy();
  return { 'requests/s': (REQUESTS / together) * 1000, 'p50 ms': quantile(each, 0.5), 'p99 ms': quantile(each, 0.99) };
}

function post(port: number, { path, headers, body }: Asked, agent: Agent): Promise<void> {
  const all = { ...headers, 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const asking = request({ port, host: '127.0.0.1', path, method: 'POST', headers: all, agent }, (answer) => {
      answer
        .resume()
        .on('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(`${answer.statusCode}`))));
    });
    asking.on('error', reject).end(body);
  });
}
