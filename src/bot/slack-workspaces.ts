import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../adapters/prisma/clients.ts';
import type { Installation } from '../adapters/slack/open.ts';

/** What the workspaces stand on. */
export type SlackGiven = { database: Database; newId: () => string; now: () => Temporal.Instant; log: Logger };

/** Where in Slack Pollen is installed: in the one workspace of a token, or wherever somebody installed it. */
export type Workspaces = {
  /** Undefined where Pollen is not installed, and where the enterprise is not the one it was installed in. */
  installationOf: (workspace: string, enterprise?: string) => Promise<Installation | undefined>;
  /** Notes that Pollen was taken out; tells whether it had been there. */
  left: (workspace: string, at: Temporal.Instant) => Promise<boolean>;
  /** The address of the page through which others install Pollen. */
  installAt: string | undefined;
  /** That page, and the one Slack sends them back to. */
  routes: Hono<{ Bindings: HttpBindings }> | undefined;
  /** What has to be done every minute. */
  tick: () => Promise<void>;
};
