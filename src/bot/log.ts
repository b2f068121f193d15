import { type DestinationStream, type Logger, pino } from 'pino';
import { ConfigError, PlatformError, StorageError } from '../core/shared/errors.ts';

/** What may stand in no log, should anybody hand it over by mistake: secrets, and what people said or are called. */
const PRIVATE = ['token', 'secret', 'password', 'url', 'text', 'values', 'name', 'email', 'message'];
const DEPTHS = ['', '*.', '*.*.'];

/** Structured logs, on standard error unless told otherwise. They hold ids and counts, never words, names or secrets. */
export function openLog(level: string, destination: DestinationStream = standardError()): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describe },
      redact: DEPTHS.flatMap((depth) => PRIVATE.map((name) => `${depth}${name}`)),
    },
    destination,
  );
}

function standardError(): DestinationStream {
  return pino.destination({ dest: 2, sync: true });
}

/** An error without its message, into which libraries put the data they met; ours name no data and `why` keeps them. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const ours = error instanceof PlatformError || error instanceof StorageError || error instanceof ConfigError;
  // A TypeError tells of the code, but may quote a value; a RangeError of Temporal's is little else.
  const hint = error instanceof TypeError ? error.message.replace(/(['"`]).*\1/s, '…') : undefined;
  const cause = error.cause === undefined ? undefined : kindOf(error.cause);
  // What ours say is enough to go by; where it came from is for bugs.
  return { ...kindOf(error), ...(ours ? { why: error.message } : { why: hint, frames: framesOf(error) }), cause };
}

function kindOf(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && /^[\w.-]{1,60}$/.test(String(error.code)) ? String(error.code) : undefined;
  return { type: error.name, code };
}

/** Where it happened. The message is taken out first: its lines may look like frames. */
function framesOf({ stack = '', message }: Error): string[] {
  const withoutMessage = message === '' ? stack : stack.replace(message, '');
  return withoutMessage.split('\n').flatMap((line) => line.match(/^\s+at (.+:\d+:\d+\)?)$/)?.[1] ?? []);
}
