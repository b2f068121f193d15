import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { ConfigError } from '../core/shared/errors.ts';

/** What the health routes ask. `ready` rejects while the database or a platform cannot be used. */
export type Health = { ready: () => Promise<void> };

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

/** Serves on the loopback address only; rejects with a ConfigError where the port is taken. */
export function listen(app: Hono, port: number): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, ({ port: bound }) =>
      resolve({ port: bound, close: () => close(server) }),
    );
    server.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? taken(port) : error));
  });
}

/** Stops listening, lets answers in hand finish and ends streams that would stay open for ever. */
function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    // Live updates never end by themselves.
    if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 500).unref();
  });
}

function taken(port: number): ConfigError {
  return new ConfigError([
    {
      variable: 'PORT',
      problem: `another program (perhaps another Pollen) is using port ${port} already`,
      expected: 'a free port, such as PORT=3001',
      where: 'See "Settings" in README.md.',
    },
  ]);
}
