import { z } from 'zod';
import { ConfigError, type ConfigFault } from '../core/shared/errors.ts';
import { type SlackConfig, slackConfig, slackExpected, slackFaults, slackVariables } from './config-slack.ts';
import { type TeamsConfig, teamsConfig, teamsExpected, teamsFaults, teamsVariables } from './config-teams.ts';

/** Where each variable is explained. */
const where = 'See "Settings" in README.md.';

/** The database file of the playground: its own, never a school's. */
const PLAYGROUND_DATABASE = 'file:data/playground.db';

/** The database file of a school whose platform is set up. */
const SCHOOL_DATABASE = 'file:data/pollen.db';

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65535))
    .default(3000),
  DATABASE_URL: z.string().refine(isDatabaseUrl).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  PLAYGROUND: z.enum(['on', 'off']).optional(),
  ...slackVariables,
  ...teamsVariables,
});

const expected: Readonly<Record<string, string>> = {
  PORT: 'a whole number from 0 to 65535, such as 3000',
  DATABASE_URL: 'file:PATH for SQLite or postgres://USER:PASSWORD@HOST:PORT/NAME for PostgreSQL',
  LOG_LEVEL: 'one of fatal, error, warn, info, debug, silent',
  PLAYGROUND: 'on or off',
  ...slackExpected,
  ...teamsExpected,
} satisfies Record<keyof z.infer<typeof schema>, string>;

/** What Pollen was told by its environment, checked. */
export type Config = {
  port: number;
  /** The database of the school, or of the playground where no platform is set up. */
  databaseUrl: string;
  logLevel: string;
  slack: SlackConfig | undefined;
  teams: TeamsConfig | undefined;
  /** The playground's own database; undefined where it shall not start. */
  playground: string | undefined;
};

/** Reads the environment, all faults at once; throws ConfigError, which never holds a value. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  return read(environment, () => []);
}

/** The same for starting: the playground has no log-in, so a school's own database without a platform is a fault besides. */
export function readPlaygroundConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  return read(environment, (given) =>
    given.DATABASE_URL && !given.SLACK_BOT_TOKEN && !given.SLACK_CLIENT_ID && !given.TEAMS_APP_ID ? [noPlatform] : [],
  );
}

function read(environment: NodeJS.ProcessEnv, refuse: (given: NodeJS.ProcessEnv) => readonly ConfigFault[]): Config {
  // An empty variable counts as not set, as `PORT= npm start` means.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  const unusable = result.success ? [] : result.error.issues.map((issue) => fault(String(issue.path[0])));
  const refused = [...refuse(given), ...slackFaults(given), ...teamsFaults(given)];
  const others = unusable.filter(({ variable }) => refused.every((one) => one.variable !== variable));
  if (!result.success || refused.length > 0) throw new ConfigError([...refused, ...others]);
  const { PORT, DATABASE_URL, LOG_LEVEL, PLAYGROUND } = result.data;
  const slack = slackConfig(result.data);
  const teams = teamsConfig(result.data);
  const alone = slack === undefined && teams === undefined;
  const databaseUrl = DATABASE_URL ?? (alone ? PLAYGROUND_DATABASE : SCHOOL_DATABASE);
  const playground = alone || PLAYGROUND === 'on' ? PLAYGROUND_DATABASE : undefined;
  return { port: PORT, databaseUrl, logLevel: LOG_LEVEL, slack, teams, playground };
}

function isDatabaseUrl(url: string): boolean {
  return /^file:./.test(url) || (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url));
}

const noPlatform: ConfigFault = {
  variable: 'DATABASE_URL',
  problem: "it names a school's database, but no chat platform is set up, and the playground has no log-in",
  expected: 'to be left unset, so that the playground uses a file of its own (data/playground.db)',
  where,
};

function fault(variable: string): ConfigFault {
  return { variable, problem: 'its value cannot be used', expected: expected[variable] ?? '', where };
}
