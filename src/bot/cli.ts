import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { openClock } from '../adapters/playground/clock.ts';
import { type Database, openDatabase } from '../adapters/prisma/clients.ts';
import { postOffice } from '../adapters/prisma/post-office.ts';
import { ConfigError, StorageError, UserError } from '../core/shared/errors.ts';
import type { School } from '../core/shared/school.ts';
import { takeSchool, whichSchool } from './commands/which-school.ts';
import { readConfig } from './config.ts';

const usage = `Usage: npm run pollen -- COMMAND

  import staff|cpd|calendar|glossary FILE [--dry-run]
                                               read a list into the school's record
  export report FILE.csv [words]               write the leader's report, counts only
  who "what you need" [--json]                  colleagues who can help, and why
  who --directory FILE --queries FILE          measure the search with files
  manifest slack [--url https://…]             print the app manifest to paste into Slack
  manifest teams --app-id ID --url https://…   write the zip to upload into Microsoft Teams
  doctor                                       say what is wrong with the set-up, and how to mend it
  help                                         this text

  --school NAME                                which school, where the database holds several

The commands work on the database that \`npm start\` uses: stop Pollen first, unless it is on PostgreSQL.`;

type Given = { database: Database; school: School; now: Temporal.Instant };

/** Runs one command line; gives the exit code: 0 done, 1 could not be done, 2 not understood. */
async function run([command, ...given]: readonly string[]): Promise<number> {
  const { wanted, rest } = takeSchool(given);
  const inSchool = (work: (given: Given) => Promise<number>) => inThatSchool(wanted, work);
  const out = (line: string) => console.log(line);
  switch (command) {
    case 'import': {
      const { importCommand } = await import('./commands/import.ts');
      const isTerminal = process.stdout.isTTY;
      return importCommand(rest, out, (work) =>
        inSchool(({ database, school, now }) =>
          work({ db: database, schoolId: school.id, out, isTerminal, newId: randomUUID, now }),
        ),
      );
    }
    case 'export': {
      const { exportCommand } = await import('./commands/export.ts');
      return exportCommand(rest, out, (work) =>
        inSchool(({ database, school, now }) => work({ db: database.client, school, now })),
      );
    }
    case 'manifest': {
      const { manifestCommand } = await import('./commands/manifest.ts');
      return manifestCommand(given, out);
    }
    case 'doctor': {
      const { doctorCommand } = await import('./commands/doctor.ts');
      const { commandLine, notUnderstood } = await import('./commands/command-line.ts');
      const { faults } = commandLine(given, {}, 0);
      if (faults.length > 0) return notUnderstood(faults, ['Usage: npm run pollen -- doctor'], out);
      const { workspaceState } = await import('./commands/workspace-state.ts');
      const { slack, teams, databaseUrl } = readConfig();
      const wait = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000));
      const open = () => openDatabase(databaseUrl);
      const inSlack = () => doctorCommand({ slack, open, stateOf: workspaceState, out, wait });
      if (teams === undefined) return inSlack();
      const { teamsDoctor } = await import('./commands/doctor-teams.ts');
      const inTeams = await teamsDoctor({ teams, open, out });
      return slack === undefined ? inTeams : Math.max(inTeams, await inSlack());
    }
    case 'who': {
      const { isMeasuring, measureCommand, whoCommand } = await import('./commands/who.ts');
      if (isMeasuring(given)) return measureCommand(given, Temporal.Now.plainDateISO().toString().slice(0, 7), out);
      return whoCommand(rest, out, (work) =>
        inSchool(({ database, school, now }) => work({ db: database.client, school, now, newId: randomUUID })),
      );
    }
    case undefined:
    case 'help':
    case '--help':
      out(usage);
      return 0;
    default:
      out(`There is no command '${command}'.\n\n${usage}`);
      return 2;
  }
}

async function inThatSchool(wanted: string | undefined, work: (given: Given) => Promise<number>): Promise<number> {
  const { databaseUrl, slack, teams, playground } = readConfig();
  const database = await openDatabase(databaseUrl);
  try {
    const school = await whichSchool(
      database.client,
      wanted,
      (slack ?? teams) !== undefined || databaseUrl === playground,
    );
    // The playground's clock may have been moved; a school's own never is.
    const { now } = await openClock(postOffice(database.client), () => Temporal.Now.instant());
    return await work({ database, school, now: now() });
  } finally {
    await database.close();
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const ours = error instanceof ConfigError || error instanceof StorageError || error instanceof UserError;
  if (!ours) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
