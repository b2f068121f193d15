import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sign } from '../src/adapters/slack/signature.ts';
import { fakeSlack } from '../tests/support/fake-slack.ts';
import { blockActions, slashCommand } from '../tests/support/slack-payloads.ts';
import type { Part, Row } from './report.ts';
import { eachTimed, quantile } from './stopwatch.ts';

const SECRET = 'a-secret-of-32-characters-for-us';
const REQUESTS = 600;
const WARM_UP = 150;

const names = { bare: 'bare Bolt', adapter: 'Pollen, no turn', pollen: 'Pollen' } as const;

const bodies = {
  'slash command': (n: number) => new URLSearchParams(flat(slashCommand('pending', { trigger_id: `c${n}` }))),
  'block action': (n: number) =>
    new URLSearchParams({
      payload: JSON.stringify(blockActions({ action_id: '0:cpd.mine', value: '0' }, { trigger_id: `a${n}` })),
    }),
};

/** Signed requests from Slack, beside Bolt that only acknowledges, and Pollen with an answer that is ready; Pollen's own hold the answer, saved in SQLite. */
export async function measureSlack(): Promise<Part> {
  const rows: Row[] = [];
  const floors = new Map<string, number>();
  const slack = await fakeSlack();
  for (const server of ['bare', 'adapter', 'pollen'] as const) {
    const running = await start(server, slack.api);
    let sent = 0;
    for (const [what, body] of Object.entries(bodies)) {
      for (const connections of [1, 20]) {
        const agent = new Agent({ keepAlive: true, maxSockets: connections });
        const post = () => postSigned(running.port, body(++sent).toString(), agent);
        await eachTimed(
          Array.from({ length: WARM_UP }, () => post),
          connections,
        );
        const { each, together } = await eachTimed(
          Array.from({ length: REQUESTS }, () => post),
          connections,
        );
        agent.destroy();
        const p50 = quantile(each, 0.5);
        const key = `${what} ${connections}`;
        if (server === 'bare') floors.set(key, p50);
        rows.push({
          what,
          server: names[server],
          connections,
          'requests/s': (REQUESTS / together) * 1000,
          'p50 ms': p50,
          'p99 ms': quantile(each, 0.99),
          'p50 / bare Bolt': p50 / (floors.get(key) ?? Number.NaN),
        });
      }
    }
    await running.stop();
  }
  await slack.close();
  return {
    name: 'slack',
    about: 'signed requests answered, beside Bolt that only acknowledges (aim: p50 within 1.5)',
    rows,
  };
}

async function start(kind: keyof typeof names, api: string) {
  const file = fileURLToPath(new URL('slack-server.ts', import.meta.url));
  const child = spawn(process.execPath, [file, kind, SECRET, api], { stdio: ['ignore', 'pipe', 'inherit'] });
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

function postSigned(port: number, body: string, agent: Agent): Promise<void> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': sign(SECRET, timestamp, body),
  };
  return new Promise((resolve, reject) => {
    const asking = request(
      { port, host: '127.0.0.1', path: '/slack/events', method: 'POST', headers, agent },
      (answer) => {
        answer
          .resume()
          .on('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(`${answer.statusCode}`))));
      },
    );
    asking.on('error', reject).end(body);
  });
}

function flat(fields: object): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
}
