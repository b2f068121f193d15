import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { openDatabase } from '../adapters/prisma/clients.ts';
import { ConfigError, StorageError } from '../core/shared/errors.ts';
import { readConfig } from './config.ts';
import { guard } from './failure.ts';
import { healthRoutes, listen } from './http.ts';
import { openLog } from './log.ts';
import { openPlayground } from './playground.ts';
import { everyMinute } from './scheduler.ts';

/** Starts Pollen and stops it in good order when it is told to. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = openLog(config.logLevel);
  const database = await openDatabase(config.databaseUrl);
  const { bot, app: page } = await openPlayground({ database, newId: randomUUID, name: randomUUID(), log });
  const app = new Hono();
  app.route('/', healthRoutes({ ready: async () => void (await database.client.school.count()) }));
  app.route('/', page);
  const server = await listen(app, config.port);
  console.log(`Pollen's playground: http://127.0.0.1:${server.port}`);
  console.log('A simulator without log-in, for this computer only, with a school of its own. Stop it with Ctrl+C.');
  const clockwork = everyMinute(bot.tick, log);
  await guard('first tick', log, bot.tick);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    log.info('stopping: finishing what is in hand');
    await server.close();
    await clockwork.stop();
    await bot.stop();
    await database.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StorageError)) throw error;
  console.error(error.message);
  process.exit(1);
}
