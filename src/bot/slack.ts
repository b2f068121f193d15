import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../adapters/prisma/clients.ts';
import { schoolForWorkspace } from '../adapters/prisma/first-school.ts';
import { inboxStore } from '../adapters/prisma/inbox-store.ts';
import { workspacePeople } from '../adapters/prisma/workspace-people.ts';
import { slackClient } from '../adapters/slack/client.ts';
import { SLACK } from '../adapters/slack/inbound-parts.ts';
import { listener } from '../adapters/slack/listener.ts';
import { memberDesk } from '../adapters/slack/member-desk.ts';
import { slackMessenger } from '../adapters/slack/messenger.ts';
import { clientsOf, type Installation, openConnection } from '../adapters/slack/open.ts';
import { setup } from '../adapters/slack/setup.ts';
import { whoAmI } from '../adapters/slack/who-am-i.ts';
import type { Messenger } from '../core/chat/messenger.ts';
import { startingKinds } from '../core/cpd/kinds.ts';
import { english2026to27 } from '../core/shared/english-calendar.ts';
import { ConfigError, PlatformError } from '../core/shared/errors.ts';
import { type Bot, compose } from './compose.ts';
import type { SlackConfig } from './config-slack.ts';
import { guard } from './failure.ts';
import { paced, slackPace } from './pace.ts';

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
  start: () => Promise<void>;
  tick: () => Promise<void>;
  stop: () => Promise<void>;
};

/** After how many milliseconds Slack, which waits for 3 s, is told that more is to come. */
const PATIENCE = 2300;

/** How long a send may be in the hands of another instance, in seconds: far longer than any takes. */
const LEASE = 120;

/** Joins the workspace of the configured token to its school, made at the first start, and opens the connection. */
export async function openSlack({ config, database, newId, name, log, beside = [] }: Given): Promise<SlackBot> {
  const now = () => Temporal.Now.instant();
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  const failed = (error: unknown, what: string) => log.error({ err: error, what }, 'slack');
  const refused = (why: string) => log.warn({ why }, 'request refused');

  const me = await known(config);
  const start = { name: me.team, kinds: startingKinds, calendar: english2026to27 };
  await schoolForWorkspace({ database, platform: SLACK, now: now(), newId }, me.workspace, start);
  let installed = true;
  const installation: Installation = { token: config.botToken, botUser: me.botUser, bot: me.bot };
  const installationOf = async (workspace: string) =>
    installed && workspace === me.workspace ? installation : undefined;
  const clientOf = clientsOf(installationOf, (token) => slackClient(token, config.api));

  const staff = workspacePeople({ database, platform: SLACK, now, newId });
  const inbox = inboxStore(database, SLACK, now);
  const messenger = slackMessenger({ clientOf, usersOf: staff.usersOf, workspaceOf: () => me.workspace });
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
      staff,
      isAdmin: staff.isAdmin,
      wait: (seconds) => sleep(seconds * 1000),
      progress: (workspace, read) => log.info({ workspace, read }, 'members read'),
    }),
    members: memberDesk({ staff, clientOf, now }),
    uninstalled: async (workspace) => {
      if (workspace === me.workspace) installed = false;
      log.warn({ workspace }, 'Pollen was taken out of the workspace');
    },
    now,
    patience: PATIENCE,
  });
  const connection = openConnection({
    transport: config.transport,
    api: config.api,
    installationOf,
    inbox,
    listen,
    now: () => now().epochMilliseconds,
    refused,
    failed,
  });
  return {
    bot,
    routes: connection.routes,
    start: connection.start,
    tick: async () => {
      await guard('events left behind', log, connection.recover);
      await bot.tick();
    },
    stop: async () => {
      await connection.stop();
      await bot.stop();
    },
  };
}

/** Which workspace the token is for, as Slack says; a token that it refuses is a fault of the configuration. */
async function known({ botToken, api }: SlackConfig) {
  try {
    return await whoAmI(slackClient(botToken, api));
  } catch (error) {
    if (!(error instanceof PlatformError) || !/auth|token|account/.test(error.code)) throw error;
    throw new ConfigError([
      {
        variable: 'SLACK_BOT_TOKEN',
        problem: `Slack does not accept it (${error.code})`,
        expected: 'the bot token of the app as it is installed now, starting with xoxb-',
        where: 'api.slack.com/apps, your app, OAuth & Permissions.',
      },
    ]);
  }
}
