import { App, LogLevel, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Hono } from 'hono';
import { type ApiAddress, clientOptions, silent } from './client.ts';
import type { Inbox } from './inbox.ts';
import type { Acknowledge } from './listener.ts';
import { eventSchema } from './payloads.ts';
import { httpReceiver } from './receiver.ts';

/** How Slack reaches Pollen: requests signed with a secret, or a socket that Pollen opens with an app token. */
type Transport = { kind: 'http'; signingSecret: string } | { kind: 'socket'; appToken: string };

/** Who Pollen is in a workspace. */
export type Installation = { token: string; botUser: string; bot?: string };

/** What the connection stands on. */
export type OpenGiven = {
  transport: Transport;
  api: ApiAddress;
  installationOf: (workspace: string, enterprise?: string) => Promise<Installation | undefined>;
  inbox: Inbox;
  listen: (body: unknown, acknowledge: Acknowledge, again?: boolean) => Promise<boolean>;
  now: () => number;
  refused: (why: string) => void;
  failed: (error: unknown, what: string) => void;
};

/** A connection with Slack. `routes` are for the server where Slack posts to; `recover` works off what a crash left. */
export type Connection = {
  routes: Hono | undefined;
  start: () => Promise<void>;
  stop: () => Promise<void>;
  recover: () => Promise<void>;
};

/** Joins Pollen to Slack with Bolt. Events are kept before Slack hears that they were taken: Bolt itself acknowledges first. */
export function openConnection(given: OpenGiven): Connection {
  const { transport, inbox, listen, failed } = given;
  const working = new Set<Promise<boolean>>();

  const http =
    transport.kind === 'http'
      ? httpReceiver({
          ...transport,
          now: given.now,
          keep,
          refused: given.refused,
          failed: (error) => failed(error, 'request'),
        })
      : undefined;
  const receiver: Receiver =
    http?.receiver ?? keeping(socketReceiver(transport as Transport & { kind: 'socket' }, given.api));
  const app = new App({
    receiver,
    clientOptions: clientOptions(given.api),
    logger: silent,
    // What was said in a conversation is kept nowhere but in the database.
    convoStore: false,
    authorize: async ({ teamId, enterpriseId }) => {
      const found = await given.installationOf(teamId ?? '', enterpriseId);
      if (found === undefined) throw new Error('Pollen is not installed in this workspace');
      return { botToken: found.token, botUserId: found.botUser, botId: found.bot, teamId };
    },
  });
  app.use(async (args) => {
    const { body, ack } = args as unknown as { body: unknown; ack?: (answer?: object) => Promise<void> };
    const event = eventSchema.safeParse(body);
    const whole = await busy(listen(body, async (answer) => void (await ack?.(answer))));
    if (event.success && whole) await inbox.done(event.data.event_id);
  });
  app.error(async (error) => given.refused(error.code));

  return {
    routes: http?.routes,
    start: async () => void (await app.start()),
    async stop() {
      await app.stop();
      await Promise.allSettled(working);
    },
    async recover() {
      for (const { id, event } of await inbox.unfinished()) {
        if (await busy(listen(event, async () => undefined, true))) await inbox.done(id);
      }
    },
  };

  /** True for what is new. */
  async function keep(body: unknown): Promise<boolean> {
    const event = eventSchema.safeParse(body);
    return event.success ? inbox.keep(event.data.event_id, body) : true;
  }

  function keeping(inner: Receiver): Receiver {
    return {
      init: (bolt) => {
        const kept = Object.create(bolt) as App;
        kept.processEvent = async (event) => {
          if (await keep(event.body)) return bolt.processEvent(event);
          await event.ack();
        };
        inner.init(kept);
      },
      start: () => inner.start(),
      stop: () => inner.stop(),
    };
  }

  function busy(work: Promise<boolean>): Promise<boolean> {
    working.add(work);
    return work.finally(() => working.delete(work));
  }
}

function socketReceiver({ appToken }: { appToken: string }, api: ApiAddress): Receiver {
  // Slack's library keeps the socket alive and opens a new one by itself.
  const { slackApiUrl } = clientOptions(api);
  return new SocketModeReceiver({
    appToken,
    logger: silent,
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions: slackApiUrl ? { slackApiUrl } : {} },
  });
}

/** A client for each workspace, made when it is first needed. */
export function clientsOf(installationOf: OpenGiven['installationOf'], make: (token: string) => WebClient) {
  const clients = new Map<string, { token: string; client: WebClient }>();
  return async (workspace: string): Promise<WebClient | undefined> => {
    const found = await installationOf(workspace);
    if (found === undefined) return undefined;
    const known = clients.get(workspace);
    if (known?.token === found.token) return known.client;
    const client = make(found.token);
    clients.set(workspace, { token: found.token, client });
    return client;
  };
}
