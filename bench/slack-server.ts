// A process of its own for the measurement of Slack: `bare` is Bolt that only acknowledges, `adapter` is all that Pollen
// has between Slack and its core, with an answer ready, `pollen` is the whole bot on a fresh SQLite database. Prints its
// port; Slack's Web API is at the address given.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { App, HTTPReceiver } from '@slack/bolt';
import type { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import { throwawayFile } from '../scripts/throwaway-databases.ts';
import { openDatabase } from '../src/adapters/prisma/clients.ts';
import { slackClient } from '../src/adapters/slack/client.ts';
import { listener } from '../src/adapters/slack/listener.ts';
import { openConnection } from '../src/adapters/slack/open.ts';
import { openLog } from '../src/bot/log.ts';
import { openSlack } from '../src/bot/slack.ts';
import { plainScribe } from '../tests/support/plain-scribe.ts';

const [kind = '', secret = '', api = ''] = process.argv.slice(2);
const transport = { kind: 'http', signingSecret: secret } as const;
if (kind === 'bare') bare();
else if (kind === 'adapter') adapter();
else await pollen();

function bare(): void {
  const receiver = new HTTPReceiver({ signingSecret: secret });
  const app = new App({ receiver, authorize: async () => ({ botToken: 'xoxb-x', botUserId: 'UBOT' }) });
  app.command('/pollen', ({ ack }) => ack());
  app.action(/.*/, ({ ack }) => ack());
  const server = createServer(receiver.requestListener);
  server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
}

function adapter(): void {
  const client = slackClient('xoxb-x', api);
  const answer = { summary: 'Nothing is waiting for you.', blocks: [] };
  const failed = (error: unknown) => console.error(error);
  const listen = listener({
    host: {
      handle: async () => [{ kind: 'whisper', message: answer }],
      usersOf: async () => new Map(),
      peopleOf: async () => new Map(),
      failed,
    },
    clientOf: async () => client,
    setup: async () => undefined,
    members: { changed: async () => undefined },
    write: plainScribe,
    uninstalled: async () => undefined,
    now: () => Temporal.Now.instant(),
    patience: 2300,
  });
  const { routes } = openConnection({
    transport,
    api,
    installationOf: async () => ({ token: 'xoxb-x', botUser: 'UBOT' }),
    inbox: { keep: async () => true, done: async () => undefined, unfinished: async () => [] },
    listen,
    now: Date.now,
    refused: () => undefined,
    failed,
  });
  listenAt(routes);
}

function listenAt(routes: Hono | undefined): void {
  if (routes === undefined) throw new Error('there is nothing to serve');
  serve({ fetch: routes.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port));
}

async function pollen(): Promise<void> {
  const place = throwawayFile();
  const database = await openDatabase(place.url);
  const config = { botToken: 'xoxb-x', transport, api };
  const newId = () => crypto.randomUUID();
  const bot = await openSlack({ config, database, newId, name: 'bench', log: openLog('silent') });
  const school = await database.client.school.findFirstOrThrow();
  const accounts = { create: { platform: 'slack', workspace: 'T1', user: 'U1' } };
  await database.client.person.create({
    data: { id: newId(), schoolId: school.id, name: 'Ada', joinedAt: new Date(), accounts },
  });
  listenAt(bot.routes);
  process.on('SIGTERM', () => {
    void bot
      .stop()
      .then(() => place.remove())
      .then(() => process.exit(0));
  });
}
