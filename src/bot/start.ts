import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { type Database, openDatabase } from '../adapters/prisma/clients.ts';
import { explainStorageError } from '../adapters/prisma/storage-errors.ts';
import type { Config } from './config.ts';
import type { SlackConfig } from './config-slack.ts';
import { failedRequest, healthRoutes, listen } from './http.ts';

/** A platform that runs: what the clock starts every minute, what to tell whoever started it, and how it ends. `close` comes last. */
export type Running = {
  tick: () => Promise<void>;
  stop: () => Promise<void>;
  close: () => Promise<void>;
  says: readonly string[];
};

/** Starts everything that is set up. Each platform is loaded only then: they are large. */
export async function startPlatforms(config: Config, log: Logger): Promise<readonly Running[]> {
  const running: Running[] = [];
  if (config.slack !== undefined) running.push(await startSlack(config, config.slack, log));
  if (config.playground !== undefined) running.push(await startPlayground(config, config.playground, log));
  return running;
}

async function startSlack({ databaseUrl, port }: Config, slack: SlackConfig, log: Logger): Promise<Running> {
  const { openSlack } = await import('./slack.ts');
  const database = await openDatabase(databaseUrl);
  const bot = await openSlack({ config: slack, database, newId: randomUUID, name: randomUUID(), log });
  const app = appOf(database, log);
  if (bot.routes !== undefined) app.route('/', bot.routes);
  const server = await listen(app, port);
  await bot.start();
  const address = `http://127.0.0.1:${server.port}/slack/events`;
  const way = slack.transport.kind === 'socket' ? 'over a socket' : `over HTTP: ${address}`;
  const next =
    bot.installAt === undefined ? 'Write "setup" to it there.' : `Workspaces install it at ${bot.installAt}.`;
  return {
    says: [`Pollen is in Slack, ${way}. ${next} Stop it with Ctrl+C.`],
    tick: bot.tick,
    stop: async () => void (await Promise.all([server.close(), bot.stop()])),
    close: database.close,
  };
}

/** Beside a platform it has the next port: what a platform can reach must not show a page without log-in. */
async function startPlayground({ port, slack }: Config, databaseUrl: string, log: Logger): Promise<Running> {
  const { openPlayground } = await import('./playground.ts');
  const database = await openDatabase(databaseUrl);
  const { bot, ...page } = await openPlayground({ database, newId: randomUUID, name: randomUUID(), log });
  const app = appOf(database, log);
  app.route('/', page.app);
  const server = await listen(app, slack === undefined || port === 0 ? port : port + 1);
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
