import type { Logger } from 'pino';
import { words } from '../core/chat/message.ts';
import { type Reply, whisper } from '../core/chat/reply.ts';
import { plain, rich } from '../core/chat/rich-text.ts';
import { StorageError, UserError } from '../core/shared/errors.ts';

/** What a person gets when a turn failed: their own mistake in words, or an apology with the turn's id to quote. */
export function apologise(error: unknown, turnId: string, log: Logger): readonly Reply[] {
  if (error instanceof UserError) return [whisper(words(plain(error.message), error.message))];
  log.error({ err: error }, 'turn failed');
  const sorry =
    error instanceof StorageError
      ? 'Sorry, I could not save that just now.'
      : 'Sorry, something went wrong on my side.';
  const then = rich`${sorry} Nothing was changed, so it is safe to try again in a minute. If it happens again, please give whoever looks after Pollen this number: ${turnId}`;
  return [whisper(words(then, sorry))];
}

/** Runs background work; what it throws is logged and never ends the process. */
export async function guard(what: string, log: Logger, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ err: error, what }, 'background work failed');
  }
}
