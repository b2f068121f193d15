import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { type Database, openDatabase } from '../adapters/prisma/clients.ts';
import { explainStorageError } from '../adapters/prisma/storage-errors.ts';
import type { Messenger } from '../core/chat/messenger.ts';
import type { Config } from './config.ts';
import type { SlackConfig } from './config-slack.ts';
import type { TeamsConfig } from './config-teams.ts';
import { failedRequest, healthRoutes, listen } from './http.ts';

/** A platform that runs: what the clock starts every minute, what to tell whoever started it, and how it ends. `close` comes last. */
export type Running = {
  tick: () => Promise<void>;
  stop: () => Promise<void>;
  close: () => Promise<void>;
  says: readonly string[];
};

type Ground = { database: Database; newId: () => string; name: string; log: Logger };
type SlackGround = Ground & { beside: readonly Messenger[] };

/** How long a send may be in the hands of another instance, in seconds: far longer than any takes. */
const LEASE = 120;

/** Starts everything that is set up. Each platform is loaded only then: they are large. */
export async function startPlatforms(config: Config, log: Logger): Promise<readonly Running[]> {
  const running: Running[] = [];
  if (config.slack !== undefined || config.teams !== undefined) running.push(await startSchool(config, log));
  if (config.playground !== undefined) running.push(await startPlayground(config, config.playground, log));
  return running;
}

/** One bot for all the platforms of a database, since it sends what is due on any of them. */
async function startSchool({ databaseUrl, port, slack, teams }: Config, log: Logger): Promise<Running> {
  const database = await openDatabase(databaseUrl);
  const ground = { database, newId: randomUUID, name: randomUUID(), log };
  const inTeams = teams === undefined ? undefined : await prepareTeams(ground, teams);
  const beside = inTeams === undefined ? [] : [inTeams.messenger];
  const inSlack = slack === undefined ? undefined : await prepareSlack({ ...ground, beside }, slack);
  const bot = inSlack?.bot ?? (await composed(ground, beside));
  const joined = inTeams?.join(bot);

  const app = appOf(database, log);
  for (const routes of [inSlack?.routes, joined?.routes]) if (routes !== undefined) app.route('/', routes);
  const server = await listen(app, port);
  await inSlack?.start();
  const address = `http://127.0.0.1:${server.port}`;
  const way = slack?.transport.kind === 'socket' ? 'over a socket' : `over HTTP: ${address}/slack/events`;
  const next =
    inSlack?.installAt === undefined ? 'Write "setup" to it there.' : `Workspaces install it at ${inSlack.installAt}.`;
  return {
    says: [
      ...(inSlack === undefined ? [] : [`Pollen is in Slack, ${way}. ${next} Stop it with Ctrl+C.`]),
      ...(joined === undefined
        ? []
        : [`Pollen is in Teams, over HTTP: ${address}/api/messages. Write "setup" to it there. Stop it with Ctrl+C.`]),
    ],
    tick: async () => {
      await joined?.recover();
      await (inSlack?.tick ?? bot.tick)();
    },
    stop: async () => {
      await Promise.all([server.close(), joined?.stop(), (inSlack ?? bot).stop()]);
    },
    close: database.close,
  };
}

async function prepareSlack(ground: SlackGround, config: SlackConfig) {
  const { openSlack } = await import('./slack.ts');
  return openSlack({ ...ground, config });
}

async function prepareTeams(ground: Ground, config: TeamsConfig) {
  const { openTeams } = await import('./teams.ts');
  return openTeams({ ...ground, config });
}

async function composed(ground: Ground, messengers: readonly Messenger[]) {
  const { compose } = await import('./compose.ts');
  return compose({ ...ground, messengers, now: () => Temporal.Now.instant(), lease: LEASE });
}

/** Beside a platform it has the next port: what a platform can reach must not show a page without log-in. */
async function startPlayground({ port, slack, teams }: Config, databaseUrl: string, log: Logger): Promise<Running> {
  const { openPlayground } = await import('./playground.ts');
  const database = await openDatabase(databaseUrl);
  const { bot, ...page } = await openPlayground({ database, newId: randomUUID, name: randomUUID(), log });
  const app = appOf(database, log);
  app.route('/', page.app);
  const server = await listen(app, (slack ?? teams) === undefined || port === 0 ? port : port + 1);
  return {
    says: [
      `Pollen's playground: http://127.0.0.1:${server.port}`,
      'A simulator without log-in, for this computer only, with a school of its own. Stop it with Ctrl+C.',
    ],
    tick: bot.tick,
    stop: async () => {
      page.close();
      await Promise.all([server.close(), bot.stop()]);
    },
    close: database.close,
  };
}

function appOf(database: Database, log: Logger): Hono {
  const app = new Hono();
  app.onError(failedRequest(log, (error) => explainStorageError(error) ?? error));
  app.route('/', healthRoutes({ ready: async () => void (await database.client.school.count()) }));
  return app;
}
