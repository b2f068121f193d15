import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../adapters/prisma/clients.ts';
import { workspaceHealth } from '../../adapters/prisma/workspace-health.ts';
import { workspacePeople } from '../../adapters/prisma/workspace-people.ts';
import { SLACK } from '../../adapters/slack/inbound-parts.ts';
import { slackSetup } from '../slack-setup.ts';

/** How a Slack workspace stands in the database; undefined where it is not there. */
export async function workspaceState(database: Database, workspace: string) {
  const where = { platform_workspace: { platform: SLACK, workspace } };
  if ((await database.client.workspace.findUnique({ where })) === null) return undefined;
  const given = { database, platform: SLACK, now: () => Temporal.Now.instant(), newId: randomUUID };
  const health = await workspaceHealth(database, SLACK, workspace, given.now());
  const chosen = await slackSetup(given).channelOf(workspace);
  const channels = [...new Set([...health.channels, ...(chosen === undefined ? [] : [chosen])])];
  return { ...(await workspacePeople(given).state(workspace)), ...health, channels };
}
