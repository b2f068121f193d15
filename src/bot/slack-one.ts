import { schoolForWorkspace } from '../adapters/prisma/first-school.ts';
import { workspaces } from '../adapters/prisma/workspaces.ts';
import { slackClient } from '../adapters/slack/client.ts';
import { SLACK } from '../adapters/slack/inbound-parts.ts';
import type { Installation } from '../adapters/slack/open.ts';
import { whoAmI } from '../adapters/slack/who-am-i.ts';
import { ConfigError, PlatformError } from '../core/shared/errors.ts';
import type { OneWorkspace } from './config-slack.ts';
import { firstDay } from './first-day.ts';
import type { SlackGiven, Workspaces } from './slack-workspaces.ts';

/** The one workspace that the configured token is for; its school is made at the first start. */
export async function oneWorkspace(config: OneWorkspace, { database, newId, now }: SlackGiven): Promise<Workspaces> {
  const me = await known(config);
  const given = { database, platform: SLACK, now: now(), newId };
  await schoolForWorkspace(given, me.workspace, { ...firstDay, name: me.team, adopts: true });
  const installation: Installation = { token: config.botToken, botUser: me.botUser, bot: me.bot };
  let installed = true;
  return {
    installationOf: async (workspace) => (installed && workspace === me.workspace ? installation : undefined),
    left: async (workspace, at) => {
      if (workspace === me.workspace) installed = false;
      return workspaces(database, SLACK).left(workspace, at);
    },
    installAt: undefined,
    routes: undefined,
    tick: async () => undefined,
  };
}

/** Which workspace the token is for, as Slack says; a token that it refuses is a fault of the configuration. */
async function known({ botToken, api }: OneWorkspace) {
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
