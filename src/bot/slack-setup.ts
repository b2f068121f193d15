import type { Database } from '../adapters/prisma/clients.ts';
import { identities } from '../adapters/prisma/identities.ts';
import { schoolStore } from '../adapters/prisma/school-store.ts';
import { SLACK } from '../adapters/slack/inbound-parts.ts';
import type { SetupGiven } from '../adapters/slack/setup.ts';
import { importText } from './commands/import.ts';
import type { SlackGiven } from './slack-workspaces.ts';

/** What the set-up in chat keeps of a school: its staff list and its channel. */
export function slackSetup({ database, newId, now }: Omit<SlackGiven, 'log'>) {
  return {
    async importStaff(workspace, list) {
      const school = await schoolOf(database, workspace);
      const lines: string[] = [];
      const given = { db: database, schoolId: school.id, isTerminal: false, newId, now: now() };
      const staff = { what: 'staff', name: 'What you pasted', text: list, dryRun: false } as const;
      const code = await importText(staff, { ...given, out: (line) => void lines.push(line) });
      return { ok: code === 0, lines };
    },
    async channelOf(workspace) {
      const { askIn } = (await schoolOf(database, workspace)).settings;
      return askIn?.platform === SLACK && askIn.workspace === workspace ? askIn.place : undefined;
    },
    async chooseChannel(workspace, channel) {
      const { id, settings } = await schoolOf(database, workspace);
      const askIn = channel === undefined ? undefined : { platform: SLACK, workspace, place: channel };
      await schoolStore(database.client).saveSettings(id, { ...settings, askIn });
    },
  } satisfies Pick<SetupGiven, 'importStaff' | 'channelOf' | 'chooseChannel'>;
}

async function schoolOf({ client }: Database, workspace: string) {
  const school = await identities(client).schoolOf(SLACK, workspace);
  if (school === undefined) throw new Error('a workspace that Pollen is installed in has a school');
  return school;
}
