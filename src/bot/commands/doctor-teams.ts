import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../adapters/prisma/clients.ts';
import { conversationStore } from '../../adapters/prisma/conversation-store.ts';
import { workspacePeople } from '../../adapters/prisma/workspace-people.ts';
import { checkUp, type Finding } from '../../adapters/teams/check-up.ts';
import { TEAMS } from '../../adapters/teams/inbound-parts.ts';
import { StorageError } from '../../core/shared/errors.ts';
import type { TeamsConfig } from '../config-teams.ts';

/** What the doctor looks at; `open` opens the school's database. */
export type TeamsDoctor = { teams: TeamsConfig; open: () => Promise<Database>; out: (line: string) => void };

/** `pollen doctor` for Teams: what is wrong and how to mend it, a line each. Answers 0 where all is well, else 1. */
export async function teamsDoctor({ teams, open, out }: TeamsDoctor): Promise<number> {
  const findings = [...(await checkUp(teams)), ...(await inDatabase(open, teams.tenant))];
  for (const { well, says } of findings) out(`${well ? '✓' : '✗'} ${says}`);
  return findings.every(({ well }) => well) ? 0 : 1;
}

async function inDatabase(open: () => Promise<Database>, tenant: string): Promise<Finding[]> {
  try {
    const database = await open();
    try {
      return await tenantFindings(database, tenant);
    } finally {
      await database.close();
    }
  } catch (error) {
    // A running Pollen holds the file; what Microsoft says is worth having all the same.
    if (!(error instanceof StorageError)) throw error;
    const says =
      'The database is in use or cannot be read, so the staff list was not looked at. Stop Pollen to look at it too.';
    return [{ well: true, says }];
  }
}

async function tenantFindings(database: Database, tenant: string): Promise<Finding[]> {
  const where = { platform_workspace: { platform: TEAMS, workspace: tenant } };
  if ((await database.client.workspace.findUnique({ where })) === null)
    return [{ well: false, says: 'Pollen has not been started for this tenant yet: run `npm start`.' }];
  const now = () => Temporal.Now.instant();
  const state = await workspacePeople({ database, platform: TEAMS, now, newId: randomUUID }).state(tenant);
  const conversations = conversationStore(database, TEAMS, now);
  const { people: withChat, unreachable } = await conversations.count(tenant);
  const teams = (await conversations.all(tenant, 'team')).length;
  const { people, linked, admins, quiet } = state;
  return [
    (await conversations.address(tenant)) === undefined
      ? {
          well: false,
          says: 'Nothing has come from Teams yet: see that the messaging endpoint of your Azure Bot is https://YOUR-ADDRESS/api/messages, and install the app in Teams.',
        }
      : { well: true, says: `Teams reaches Pollen, which is in ${teams} ${teams === 1 ? 'team' : 'teams'}.` },
    admins > 0
      ? { well: true, says: `${admins} of the staff look after Pollen.` }
      : {
          well: false,
          says: 'Nobody looks after Pollen yet: whoever is to do so removes the app in Teams and installs it again.',
        },
    linked === people
      ? { well: true, says: `All ${people} on the staff list are known in Teams.` }
      : {
          well: false,
          says: `${people - linked} of ${people} on the staff list are not known in Teams: add Pollen to a team that they are in, write setup to it and press Match the staff list.`,
        },
    { well: true, says: `${withChat} people have a chat with Pollen; others get one with their first message.` },
    unreachable === 0
      ? { well: true, says: 'Nobody refuses messages.' }
      : {
          well: false,
          says: `${unreachable} cannot be written to: they blocked or removed Pollen. It begins again when they write to it.`,
        },
    quiet
      ? { well: false, says: 'Nudges are off: write setup to Pollen and press Start the nudges.' }
      : { well: true, says: 'Nudges are on.' },
  ];
}
