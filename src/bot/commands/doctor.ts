import type { Database } from '../../adapters/prisma/clients.ts';
import { channelFindings } from '../../adapters/slack/channels-check.ts';
import { checkUp, type Finding } from '../../adapters/slack/check-up.ts';
import { StorageError } from '../../core/shared/errors.ts';
import type { SlackConfig } from '../config-slack.ts';
import { notStarted, staffFindings, trafficFindings, type WorkspaceState } from './doctor-findings.ts';

/** What the doctor looks at; `open` opens the school's database, and `stateOf` says how a workspace stands there. */
export type DoctorCommand = {
  slack: SlackConfig | undefined;
  open: () => Promise<Database>;
  stateOf: (database: Database, workspace: string) => Promise<WorkspaceState | undefined>;
  out: (line: string) => void;
  wait: (seconds: number) => Promise<void>;
};

/** `pollen doctor`: what is wrong with the set-up and how to mend it, a line each. Answers 0 where all is well, else 1. */
export async function doctorCommand({ slack, open, stateOf, out, wait }: DoctorCommand): Promise<number> {
  if (slack === undefined) {
    out('✗ No platform is set up. docs/guides/slack.md takes you from nothing to the first nudge.');
    return 1;
  }
  const stateIn = (workspace: string, botToken: string) => async (database: Database) => {
    const state = await stateOf(database, workspace);
    if (state === undefined) return [notStarted];
    const channels = await channelFindings({ botToken, api: slack.api }, state.channels);
    return [...staffFindings(state), ...trafficFindings(state), ...channels];
  };
  if ('oauth' in slack) {
    const { installationFindings } = await import('./doctor-installations.ts');
    const look = (database: Database) =>
      installationFindings(database, slack, {
        wait,
        stateOf: (workspace, token) => stateIn(workspace, token)(database),
      });
    return report(await inDatabase(open, look), out);
  }
  const appToken = slack.transport.kind === 'socket' ? slack.transport.appToken : undefined;
  const { me, findings } = await checkUp({ botToken: slack.botToken, appToken, api: slack.api, wait });
  if (me === undefined) return report(findings, out);
  return report([...findings, ...(await inDatabase(open, stateIn(me.workspace, slack.botToken)))], out);
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
