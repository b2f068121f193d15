import { schedule } from 'node-cron';
import type { Logger } from 'pino';
import { guard } from './failure.ts';

/** Runs `work` at the start of every minute, never twice at a time; `stop` lets the run in hand finish. */
export function everyMinute(work: () => Promise<void>, log: Logger): { stop: () => Promise<void> } {
  let inHand: Promise<void> = Promise.resolve();
  const task = schedule(
    '* * * * *',
    () => {
      inHand = guard('jobs', log, work);
      return inHand;
    },
    { noOverlap: true },
  );
  return {
    stop: async () => {
      await task.stop();
      await inHand;
    },
  };
}
