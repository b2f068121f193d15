// A process of its own for the measurement of Teams: `bare` is Microsoft's CloudAdapter that only acknowledges, `pollen`
// is the whole bot on a fresh SQLite database. Prints its port.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { serve } from '@hono/node-server';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { Temporal } from 'temporal-polyfill';
import { throwawayFile } from '../scripts/throwaway-databases.ts';
import { openDatabase } from '../src/adapters/prisma/clients.ts';
import { compose } from '../src/bot/compose.ts';
import { openLog } from '../src/bot/log.ts';
import { openTeams } from '../src/bot/teams.ts';
import { TEAMS_APP, TEAMS_TENANT, type TeamsKeys } from '../tests/support/teams-keys.ts';

const [kind = '', given = '{}'] = process.argv.slice(2);
const addresses = JSON.parse(given) as TeamsKeys['addresses'];
if (kind === 'bare') bare();
else await pollen();

function bare(): void {
  const own = { MicrosoftAppId: TEAMS_APP.id, MicrosoftAppPassword: TEAMS_APP.secret };
  const tenant = { MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: TEAMS_TENANT };
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ ...own, ...tenant, ...addresses }));
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Thank you.' };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const read = Object.assign(request, { body: JSON.parse(await text(request)) as Record<string, unknown> });
    await adapter.process(read as never, asExpress(response) as never, async (context) => {
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
    });
  };
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
}

/** A response as the adapter knows it from Express. */
function asExpress(response: ServerResponse) {
  const express = {
    socket: response.socket,
    header: (name: string, value: string) => response.setHeader(name, value),
    status(code: number) {
      response.statusCode = code;
      return express;
    },
    send(value: unknown) {
      response.write(typeof value === 'string' ? value : JSON.stringify(value));
      return express;
    },
    end: () => response.end(),
  };
  return express;
}

async function pollen(): Promise<void> {
  const place = throwawayFile();
  const database = await openDatabase(place.url);
  const newId = () => crypto.randomUUID();
  const log = openLog('silent');
  const config = {
    appId: TEAMS_APP.id,
    tenant: TEAMS_TENANT,
    proof: { kind: 'password', password: TEAMS_APP.secret },
    trial: { keys: addresses.ToBotFromChannelOpenIdMetadataUrl, login: addresses.ToChannelFromBotLoginUrl },
  } as const;
  const teams = await openTeams({ config, database, newId, log });
  const now = () => Temporal.Now.instant();
  const bot = compose({ database, messengers: [teams.messenger], now, newId, name: 'bench', lease: 120, log });
  const school = await database.client.school.findFirstOrThrow();
  const accounts = { create: { platform: 'teams', workspace: TEAMS_TENANT, user: 'aad-ann' } };
  await database.client.person.create({
    data: { id: newId(), schoolId: school.id, name: 'Ann', joinedAt: new Date(), accounts },
  });
  const joined = teams.join(bot);
  serve({ fetch: joined.routes.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port));
  process.on('SIGTERM', () => {
    void joined
      .stop()
      .then(() => bot.stop())
      .then(() => place.remove())
      .then(() => process.exit(0));
  });
}
