import { pino, type Logger } from 'pino';
import { ConfigError, PlatformError, StorageError } from '../core/shared/errors.ts';

/** Structured logs on standard error. What people say, names and secrets never go in: ids and counts do. */
export function openLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describe },
      redact: ['*.token', '*.secret', '*.password', '*.text', '*.values'],
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

/** An error without the data that libraries put into their messages. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const ours = error instanceof PlatformError || error instanceof StorageError || error instanceof ConfigError;
  const safe = ours || error instanceof TypeError || error instanceof RangeError;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { type: error.name, code, message: safe ? error.message : undefined, stack: frames.join('\n') };
}
