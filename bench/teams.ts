import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { fakeTeams } from '../tests/support/fake-teams.ts';
import { press } from '../tests/support/teams-activities.ts';
import { type TeamsKeys, teamsKeys } from '../tests/support/teams-keys.ts';
import type { Part, Row } from './report.ts';
import { eachTimed, quantile } from './stopwatch.ts';

const REQUESTS = 600;
const WARM_UP = 150;

/**
 * Signed presses on a card, beside Microsoft's adapter that only acknowledges. Pollen's figures hold what is saved in
 * SQLite; its card follows by a request of its own to a fake Teams, whose work is in the figures as load.
 */
export async function measureTeams(): Promise<Part> {
  const keys = await teamsKeys();
  const teams = await fakeTeams();
  const authorization = `Bearer ${await keys.sign({ serviceurl: teams.serviceUrl })}`;
  const body = () =>
    JSON.stringify({
      serviceUrl: teams.serviceUrl,
      ...press({ pollen: { kind: 'action', action: 'cpd.mine', value: '0' } }, 'm0'),
    });
  const rows: Row[] = [];
  const floors = new Map<number, number>();
  for (const server of ['bare', 'pollen'] as const) {
    const running = await start(server, keys);
    for (const connections of [1, 20]) {
      const agent = new Agent({ keepAlive: true, maxSockets: connections });
      const sending = (count: number) =>
        eachTimed(
          Array.from({ length: count }, () => () => post(running.port, body(), authorization, agent)),
          connections,
        );
      await sending(WARM_UP);
      const { each, together } = await sending(REQUESTS);
      agent.destroy();
      const p50 = quantile(each, 0.5);
      if (server === 'bare') floors.set(connections, p50);
      rows.push({
        what: 'card action',
        server: server === 'bare' ? 'bare CloudAdapter' : 'Pollen',
        connections,
        'requests/s': (REQUESTS / together) * 1000,
        'p50 ms': p50,
        'p99 ms': quantile(each, 0.99),
        'p50 / bare': p50 / (floors.get(connections) ?? Number.NaN),
      });
    }
    await running.stop();
  }
  await teams.close();
  await keys.close();
  return {
    name: 'teams',
    about: 'signed presses on a card answered, beside a CloudAdapter that only acknowledges (aim: p50 within 1.5)',
    rows,
  };
}

async function start(kind: 'bare' | 'pollen', { addresses }: TeamsKeys) {
  const file = fileURLToPath(new URL('teams-server.ts', import.meta.url));
  const child = spawn(process.execPath, [file, kind, JSON.stringify(addresses)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
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

function post(port: number, body: string, authorization: string, agent: Agent): Promise<void> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), authorization };
  return new Promise((resolve, reject) => {
    const asking = request(
      { port, host: '127.0.0.1', path: '/api/messages', method: 'POST', headers, agent },
      (answer) => {
        answer
          .resume()
          .on('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(`${answer.statusCode}`))));
      },
    );
    asking.on('error', reject).end(body);
  });
}
