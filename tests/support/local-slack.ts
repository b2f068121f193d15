import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { openDatabase } from '../../src/adapters/prisma/clients.ts';
import { schoolForWorkspace } from '../../src/adapters/prisma/first-school.ts';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { startingKinds } from '../../src/core/cpd/kinds.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';
import { onBuildServer } from './environment.ts';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const program = file('node_modules/local-slack-linux-x64/bin/local-slack');
/** What this Slack signs its requests with. */
export const SECRET = 'a-secret-of-32-characters-for-us';

/** True where a Slack that is not Slack's can run; on the build server it must. */
export function hasLocalSlack(): boolean {
  const here = existsSync(program);
  if (!here && onBuildServer) throw new Error(`The tests in Slack need ${program}`);
  return here;
}

/** What is put between Slack and Pollen: addresses that stand in the place of Slack's Web API and of Pollen, given the real ones. */
type Between = { api: (slack: string) => Promise<string>; events: (pollen: string) => Promise<string> };

const nothing: Between = { api: async (slack) => slack, events: async (pollen) => pollen };

/** Pollen as `npm start` runs it, in a Slack of its own with Ada Byron, who looks after Pollen, and Bea Smith. */
export async function startInSlack(mode: 'events' | 'socket', between = nothing) {
  const folder = mkdtempSync(join(tmpdir(), 'pollen-slack-'));
  const [slackPort, pollenPort] = await Promise.all([freePort(), freePort()]);
  const url = `http://127.0.0.1:${slackPort}`;
  const app = {
    appId: 'A1',
    botUserId: 'UBOT',
    botName: 'Pollen',
    botToken: 'xoxb-test',
    appToken: 'xapp-test',
    signingSecret: SECRET,
    mode,
    ...(mode === 'events'
      ? { requestUrl: `${await between.events(`http://127.0.0.1:${pollenPort}`)}/slack/events` }
      : {}),
  };
  const config = {
    workspace: { name: 'Testbury School', domain: 'testbury', teamId: 'T1' },
    apps: [app],
    users: [
      { id: 'U1', name: 'ada', real_name: 'Ada Byron', email: 'ada@testbury.example' },
      { id: 'U2', name: 'bea', real_name: 'Bea Smith', email: 'bea@testbury.example' },
    ],
    channels: [{ id: 'C1', name: 'staffroom' }],
  };
  writeFileSync(join(folder, 'slack.json'), JSON.stringify(config));
  const databaseUrl = `file:${join(folder, 'pollen.db')}`;
  await staffed(databaseUrl);
  const slack = spawn(program, ['--config', 'slack.json', '--port', String(slackPort), '--base-host', '127.0.0.1'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await said(slack, /Control API/);
  const way = mode === 'events' ? { SLACK_SIGNING_SECRET: SECRET } : { SLACK_APP_TOKEN: 'xapp-test' };
  const pollen = spawn(process.execPath, [file('src/bot/main.ts')], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      PORT: String(pollenPort),
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: 'error',
      SLACK_BOT_TOKEN: 'xoxb-test',
      SLACK_API_URL: `${await between.api(url)}/api/`,
      ...way,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await said(pollen, /Pollen is in Slack/);
  return {
    url,
    /** Ends Pollen, which finishes what is in its hands; the Slack goes on. */
    leave: () => ended(pollen),
    async stop(): Promise<void> {
      await ended(pollen);
      await ended(slack);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function staffed(url: string): Promise<void> {
  const database = await openDatabase(url);
  const now = Temporal.Now.instant();
  const newId = () => crypto.randomUUID();
  const start = { name: 'Testbury School', kinds: startingKinds, calendar: english2026to27, adopts: true };
  const schoolId = await schoolForWorkspace({ database, platform: 'slack', now, newId }, 'T1', start);
  for (const [user, name, admin] of [
    ['U1', 'Ada Byron', true],
    ['U2', 'Bea Smith', false],
  ] as const) {
    const accounts = { create: { platform: 'slack', workspace: 'T1', user } };
    await database.client.person.create({
      data: { id: newId(), schoolId, name, admin, joinedAt: toDate(now), accounts },
    });
  }
  await database.close();
}

async function said(child: ChildProcess, what: RegExp): Promise<void> {
  const heard: string[] = [];
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    heard.push(line);
    if (what.test(line)) return void child.stdout?.resume();
  }
  throw new Error(`It did not start: ${heard.join('\n')}`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
