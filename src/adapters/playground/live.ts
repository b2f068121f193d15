import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';

const HEARTBEAT_MILLISECONDS = 20_000;

/** Tells open pages that something changed. `version` differs after every change, and after a restart. */
export type Live = {
  version(): string;
  changed(): void;
  /** A stream of versions: the present one at once, then each new one. */
  stream(c: Context): Response;
  /** Ends every stream, so that the server can stop. */
  close(): void;
};

/** Opens the hub; `run` tells one start of the server from the next. */
export function openLive(run: string): Live {
  let changes = 0;
  const listeners = new Set<{ tell: () => void; end: () => void }>();
  const version = () => `${run}.${changes}`;
  return {
    version,
    changed() {
      changes += 1;
      for (const listener of listeners) listener.tell();
    },
    stream(c) {
      return streamSSE(c, async (stream) => {
        const tell = () => void stream.writeSSE({ event: 'version', data: version() });
        const heartbeat = setInterval(
          () => void stream.writeSSE({ event: 'still-here', data: '' }),
          HEARTBEAT_MILLISECONDS,
        );
        await new Promise<void>((resolve) => {
          const listener = { tell, end: resolve };
          listeners.add(listener);
          stream.onAbort(resolve);
          stream.onAbort(() => void listeners.delete(listener));
          tell();
        });
        clearInterval(heartbeat);
      });
    },
    close() {
      for (const listener of listeners) listener.end();
      listeners.clear();
    },
  };
}
