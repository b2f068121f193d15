// A process of its own for the measurement of Slack: `bare` is Bolt that only acknowledges, `pollen` is the whole bot on
// a fresh SQLite database, with a fake Slack behind it. Prints its port.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { App, HTTPReceiver } from '@slack/bolt';
import { throwawayFile } from '../scripts/throwaway-databases.ts';
import { openDatabase } from '../src/adapters/prisma/clients.ts';
import { openLog } from '../src/bot/log.ts';
import { openSlack } from '../src/bot/slack.ts';
import { fakeSlack } from '../tests/support/fake-slack.ts';

const [kind = '', secret = ''] = process.argv.slice(2);
if (kind === 'bare') await bare();
else await pollen();

async function bare(): Promise<void> {
  const receiver = new HTTPReceiver({ signingSecret: secret });
  const app = new App({ receiver, authorize: async () => ({ botToken: 'xoxb-x', botUserId: 'UBOT' }) });
  app.command('/pollen', ({ ack }) => ack());
  app.action(/.*/, ({ ack }) => ack());
  const server = createServer(receiver.requestListener);
  server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
}

async function pollen(): Promise<void> {
  const place = throwawayFile();
  const database = await openDatabase(place.url);
  const slack = await fakeSlack();
  const config = { botToken: 'xoxb-x', transport: { kind: 'http', signingSecret: secret }, api: slack.api } as const;
  const newId = () => crypto.randomUUID();
  const bot = await openSlack({ config, database, newId, name: 'bench', log: openLog('silent') });
  const school = await database.client.school.findFirstOrThrow();
  const accounts = { create: { platform: 'slack', workspace: 'T1', user: 'U1' } };
  await database.client.person.create({
    data: { id: newId(), schoolId: school.id, name: 'Ada', joinedAt: new Date(), accounts },
  });
  const routes = bot.routes;
  if (routes === undefined) throw new Error('there is nothing to serve');
  serve({ fetch: routes.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port));
  process.on('SIGTERM', () => {
    void bot
      .stop()
      .then(() => place.remove())
      .then(() => process.exit(0));
  });
}
