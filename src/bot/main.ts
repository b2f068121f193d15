import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { openDatabase } from '../adapters/prisma/clients.ts';
import { explainStorageError } from '../adapters/prisma/storage-errors.ts';
import { ConfigError, StorageError } from '../core/shared/errors.ts';
import { readPlaygroundConfig } from './config.ts';
import { guard } from './failure.ts';
import { failedRequest, healthRoutes, listen } from './http.ts';
import { openLog } from './log.ts';
import { openPlayground } from './playground.ts';
import { everyMinute } from './scheduler.ts';

/** Starts Pollen and stops it in good order when it is told to. */
async function main(): Promise<void> {
  const config = readPlaygroundConfig();
  const log = openLog(config.logLevel);
  const database = await openDatabase(config.databaseUrl);
  const { bot, ...page } = await openPlayground({ database, newId: randomUUID, name: randomUUID(), log });
  const app = new Hono();
  app.onError(failedRequest(log, (error) => explainStorageError(error) ?? error));
  app.route('/', healthRoutes({ ready: async () => void (await database.client.school.count()) }));
  app.route('/', page.app);
  const server = await listen(app, config.port);
  const clockwork = everyMinute(bot.tick, log);
  const firstTick = guard('first tick', log, bot.tick);

  let stopping = false;
  const stop = async () => {
    // Whoever asks twice means now; what was in hand is then found again as after a crash.
    if (stopping) process.exit(1);
    stopping = true;
    log.info('stopping: finishing what is in hand');
    process.exitCode = 1;
    await guard('stop', log, async () => {
      page.close();
      await Promise.all([server.close(), clockwork.stop(), bot.stop(), firstTick]);
      await database.close();
      process.exitCode = 0;
    });
    process.exit();
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop());

  console.log(`Pollen's playground: http://127.0.0.1:${server.port}`);
  console.log('A simulator without log-in, for this computer only, with a school of its own. Stop it with Ctrl+C.');
}

try {
  await main();
} catch (thrown) {
  const error = explainStorageError(thrown) ?? thrown;
  if (!(error instanceof ConfigError || error instanceof StorageError)) throw error;
  console.error(error.message);
  process.exit(1);
}
