import type { Database } from '../../adapters/prisma/clients.ts';
import { checkUp, type Finding } from '../../adapters/slack/check-up.ts';
import { StorageError } from '../../core/shared/errors.ts';
import type { SlackConfig } from '../config-slack.ts';

/** What the doctor looks at; `open` opens the school's database, and `stateOf` says how a workspace stands there. */
export type DoctorCommand = {
  slack: SlackConfig | undefined;
  open: () => Promise<Database>;
  stateOf: (database: Database, workspace: string) => Promise<WorkspaceState>;
  out: (line: string) => void;
  wait: (seconds: number) => Promise<void>;
};

/** How a workspace stands; undefined where Pollen has not been started in it. */
type WorkspaceState =
  | { people: number; linked: number; admins: number; unreachable: number; quiet: boolean }
  | undefined;

/** `pollen doctor`: what is wrong with the set-up and how to mend it, a line each. Answers 0 where all is well, else 1. */
export async function doctorCommand({ slack, open, stateOf, out, wait }: DoctorCommand): Promise<number> {
  if (slack === undefined) {
    out('✗ No platform is set up. docs/guides/slack.md takes you from nothing to the first nudge.');
    return 1;
  }
  const staffIn = (workspace: string) => async (database: Database) =>
    staffFindings(await stateOf(database, workspace));
  if ('oauth' in slack) {
    const { installationFindings } = await import('./doctor-installations.ts');
    const look = (database: Database) =>
      installationFindings(database, slack, { wait, staffOf: (workspace) => staffIn(workspace)(database) });
    return report(await inDatabase(open, look), out);
  }
  const appToken = slack.transport.kind === 'socket' ? slack.transport.appToken : undefined;
  const { me, findings } = await checkUp({ botToken: slack.botToken, appToken, api: slack.api, wait });
  return report(me === undefined ? findings : [...findings, ...(await inDatabase(open, staffIn(me.workspace)))], out);
}

function report(findings: readonly Finding[], out: (line: string) => void): number {
  for (const { well, says } of findings) out(`${well ? '✓' : '✗'} ${says}`);
  return findings.every(({ well }) => well) ? 0 : 1;
}

async function inDatabase(
  open: () => Promise<Database>,
  look: (database: Database) => Promise<Finding[]>,
): Promise<Finding[]> {
  try {
    const database = await open();
    try {
      return await look(database);
    } finally {
      await database.close();
    }
  } catch (error) {
    // A running Pollen holds the file; what Slack says is worth having all the same.
    if (!(error instanceof StorageError)) throw error;
    return [
      {
        well: true,
        says: 'The database is in use or cannot be read, so the staff list was not looked at. Stop Pollen to look at it too.',
      },
    ];
  }
}

function staffFindings(state: WorkspaceState): Finding[] {
  if (state === undefined)
    return [{ well: false, says: 'Pollen has not been started in this workspace yet: run `npm start`.' }];
  const { people, linked, admins, unreachable, quiet } = state;
  return [
    admins > 0
      ? { well: true, says: `${admins} of the staff look after Pollen.` }
      : { well: false, says: 'Nobody looks after Pollen yet: an admin of the workspace writes /pollen setup.' },
    linked === people
      ? { well: true, says: `All ${people} on the staff list are known in Slack.` }
      : {
          well: false,
          says: `${people - linked} of ${people} on the staff list are not known in Slack: write /pollen setup and press Match the staff list.`,
        },
    unreachable === 0
      ? { well: true, says: 'Nobody refuses messages.' }
      : { well: false, says: `${unreachable} cannot be written to: they switched Pollen off, or left the workspace.` },
    quiet
      ? { well: false, says: 'Nudges are off: write /pollen setup and press Start the nudges.' }
      : { well: true, says: 'Nudges are on.' },
  ];
}
