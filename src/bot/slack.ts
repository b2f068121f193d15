import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../adapters/prisma/clients.ts';
import { inboxStore } from '../adapters/prisma/inbox-store.ts';
import { workspacePeople } from '../adapters/prisma/workspace-people.ts';
import { workspaces } from '../adapters/prisma/workspaces.ts';
import { isOfTheToken, slackClient } from '../adapters/slack/client.ts';
import { SLACK } from '../adapters/slack/inbound-parts.ts';
import { scribe } from '../adapters/slack/letter.ts';
import { listener } from '../adapters/slack/listener.ts';
import { memberDesk } from '../adapters/slack/member-desk.ts';
import { slackMessenger } from '../adapters/slack/messenger.ts';
import { clientsOf, openConnection } from '../adapters/slack/open.ts';
import { setup } from '../adapters/slack/setup.ts';
import { whoAmI } from '../adapters/slack/who-am-i.ts';
import type { Messenger } from '../core/chat/messenger.ts';
import { type Bot, compose } from './compose.ts';
import type { SlackConfig } from './config-slack.ts';
import { guard } from './failure.ts';
import { paced, slackPace } from './pace.ts';
import { manyWorkspaces } from './slack-many.ts';
import { oneWorkspace } from './slack-one.ts';
import { slackSetup } from './slack-setup.ts';

/** What Slack stands on. `beside` are the other platforms of the same bot: there is one for all, since it sends for all. */
type Given = {
  config: SlackConfig;
  database: Database;
  newId: () => string;
  name: string;
  log: Logger;
  beside?: readonly Messenger[];
};

/** The bot in Slack: `routes` for the server (none with a socket), `tick` for every minute. */
export type SlackBot = {
  bot: Bot;
  routes: Hono | undefined;
  /** Where others install Pollen, if they may. */
  installAt: string | undefined;
  start: () => Promise<void>;
  tick: () => Promise<void>;
  stop: () => Promise<void>;
};

/** After how many milliseconds Slack, which waits for 3 s, is told that more is to come. */
const PATIENCE = 2300;

/** How long a send may be in the hands of another instance, in seconds: far longer than any takes. */
const LEASE = 120;

/** Joins the workspaces that Pollen is installed in to their schools, and opens the connection. */
export async function openSlack({ config, database, newId, name, log, beside = [] }: Given): Promise<SlackBot> {
  const now = () => Temporal.Now.instant();
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  const failed = (error: unknown, what: string) => log.error({ err: error, what }, 'slack');
  const refused = (why: string) => log.warn({ why }, 'request refused');

  const given = { database, newId, now, log };
  const places = await ('oauth' in config ? manyWorkspaces(config, given) : oneWorkspace(config, given));
  const clientOf = clientsOf(places.installationOf, (token) => slackClient(token, config.api));

  const staff = workspacePeople({ database, platform: SLACK, now, newId });
  const inbox = inboxStore(database, SLACK, now);
  const write = scribe({ wait: sleep, failed });
  const messenger = slackMessenger({
    clientOf,
    usersOf: staff.usersOf,
    workspaceOf: workspaces(database, SLACK).ofPlace,
    write,
  });
  const pace = { now: () => now().epochMilliseconds, sleep };
  const bot: Bot = compose({
    database,
    messengers: [paced(messenger, slackPace, pace), ...beside],
    now,
    newId,
    name,
    lease: LEASE,
    log,
  });
  const listen = listener({
    host: { handle: bot.handle, usersOf: staff.usersOf, peopleOf: staff.peopleOf, failed },
    clientOf,
    setup: setup({
      ...slackSetup(given),
      staff,
      wait: (seconds) => sleep(seconds * 1000),
      progress: (workspace, read) => log.info({ workspace, read }, 'members read'),
    }),
    members: memberDesk({ staff, clientOf, now }),
    write,
    async uninstalled({ workspace, revoked, at }) {
      if (revoked && (await stillTaken(workspace))) return;
      if (await places.left(workspace, at)) log.warn({ workspace }, 'Pollen was taken out of the workspace');
    },
    now,
    patience: PATIENCE,
  });
  const connection = openConnection({
    transport: config.transport,
    api: config.api,
    installationOf: places.installationOf,
    inbox,
    listen,
    now: () => now().epochMilliseconds,
    refused,
    failed,
  });
  if (places.routes !== undefined) connection.routes?.route('/', places.routes);
  return {
    bot,
    routes: connection.routes,
    installAt: places.installAt,
    start: connection.start,
    tick: async () => {
      await guard('workspaces', log, places.tick);
      await guard('events left behind', log, connection.recover);
      await bot.tick();
    },
    stop: async () => {
      await connection.stop();
      await bot.stop();
    },
  };

  /** Slack revokes tokens for more than one reason; whether the one in use is among them, it can be asked. */
  async function stillTaken(workspace: string): Promise<boolean> {
    const client = await clientOf(workspace);
    if (client === undefined) return false;
    return whoAmI(client).then(
      () => true,
      (error: unknown) => !isOfTheToken(error),
    );
  }
}
