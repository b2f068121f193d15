import { explainStorageError } from '../adapters/prisma/storage-errors.ts';
import { ConfigError, PlatformError, StorageError } from '../core/shared/errors.ts';
import { readPlaygroundConfig } from './config.ts';
import { guard } from './failure.ts';
import { openLog } from './log.ts';
import { everyMinute } from './scheduler.ts';
import { startPlatforms } from './start.ts';

/** Starts Pollen and stops it in good order when it is told to. */
async function main(): Promise<void> {
  const config = readPlaygroundConfig();
  const log = openLog(config.logLevel);
  const running = await startPlatforms(config, log);
  const clockworks = running.map(({ tick }) => everyMinute(tick, log));
  const firstTicks = running.map(({ tick }) => guard('first tick', log, tick));

  let stopping = false;
  const stop = async () => {
    // Whoever asks twice means now; what was in hand is then found again as after a crash.
    if (stopping) process.exit(1);
    stopping = true;
    log.info('stopping: finishing what is in hand');
    process.exitCode = 1;
    await guard('stop', log, async () => {
      await Promise.all([...running, ...clockworks].map((one) => one.stop()));
      await Promise.all(firstTicks);
      await Promise.all(running.map((one) => one.close()));
      process.exitCode = 0;
    });
    process.exit();
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop());

  for (const line of running.flatMap(({ says }) => says)) console.log(line);
}

try {
  await main();
} catch (thrown) {
  const error = explainStorageError(thrown) ?? thrown;
  const ours = error instanceof ConfigError || error instanceof StorageError || error instanceof PlatformError;
  if (!ours) throw error;
  console.error(error.message);
  process.exit(1);
}
