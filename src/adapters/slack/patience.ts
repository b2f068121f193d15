import { PlatformError, StorageError } from '../../core/shared/errors.ts';

/** Waits so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Whoever waits for an answer waits this long for Slack, so often, and no longer. Seconds. */
const LONGEST = 30;
const TIMES = 3;

/** Makes a call again after the pause that Slack asks for: refused so, nothing of it has happened. */
export async function outwaiting<T>(wait: Wait, call: () => Promise<T>): Promise<T> {
  for (let times = 1; ; times++) {
    try {
      return await call();
    } catch (error) {
      const pause = error instanceof PlatformError ? (error.retryAfter ?? Number.NaN) : Number.NaN;
      if (!(pause <= LONGEST) || times > TIMES) throw error;
      await wait(Math.max(pause, 1) * 1000);
    }
  }
}

/** True for trouble that may be over in a minute: at Slack, on the way there, or in the database. */
export function isPassing(error: unknown): boolean {
  if (error instanceof StorageError) return true;
  return error instanceof PlatformError && (error.retryAfter !== undefined || !isClear(error));
}

/** True for a refusal in so many words, after which nothing was done; a lost answer or a failed server says nothing of the kind. */
export function isClear(error: PlatformError): boolean {
  const unclear = error.code.startsWith('http_') || error.code === 'internal_error' || error.code === 'fatal_error';
  return !unclear;
}
