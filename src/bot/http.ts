import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { type ErrorHandler, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import { ConfigError } from '../core/shared/errors.ts';

/** What the health routes ask. `ready` rejects while the database or a platform cannot be used. */
export type Health = { ready: () => Promise<void> };

/** How long answers in hand may take, in milliseconds, once the server is told to close. */
const LONGEST_GOODBYE = 10_000;
const LOOK_EVERY = 50;

const problems: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program (perhaps another Pollen) is using this port already',
  EACCES: 'this user may not use this port',
};

/** The routes of operation: alive (the process answers) and ready (it can do its work). */
export function healthRoutes({ ready }: Health): Hono {
  const app = new Hono();
  app.get('/healthz', (c) => c.text('ok\n'));
  app.get('/readyz', async (c) => {
    try {
      await ready();
      return c.text('ready\n');
    } catch {
      return c.text('not ready: the database does not answer\n', 503);
    }
  });
  return app;
}

/** Answers a request that failed: logged, kindly told, and without a word of what went wrong inside. */
export function failedRequest(log: Logger, explained: (error: Error) => Error): ErrorHandler {
  return (error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    log.error({ err: explained(error) }, 'request failed');
    return c.text('Sorry, something went wrong on my side. It is safe to go back and try again in a minute.\n', 500);
  };
}

/**
 * Serves on the loopback address only; rejects with a ConfigError where the port cannot be had. `close` lets answers in
 * hand finish, for ten seconds at most.
 */
export function listen(app: Hono, port: number): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const started = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (bound) =>
      resolve({ port: bound.port, close: () => close(server) }),
    );
    const server = started as Server; // plain HTTP, as nothing else was asked for
    server.on('error', (error: NodeJS.ErrnoException) => reject(withoutPort(error) ?? error));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that is kept alive becomes idle only after its answer.
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY);
    const late = setTimeout(() => server.closeAllConnections(), LONGEST_GOODBYE);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
  });
}

function withoutPort({ code = '' }: NodeJS.ErrnoException): ConfigError | undefined {
  const problem = problems[code];
  if (problem === undefined) return undefined;
  const where = 'See "Settings" in README.md.';
  return new ConfigError([{ variable: 'PORT', problem, expected: 'a free port, such as PORT=3001', where }]);
}
