import { z } from 'zod';
import { type ConfigFault, ConfigError } from '../core/shared/errors.ts';

/** Where each variable is explained. */
const where = 'See "Settings" in README.md.';

const port = z.coerce.number().int().min(0).max(65535);
const schema = z.object({
  PORT: port.default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/)
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

const expected: Readonly<Record<keyof z.infer<typeof schema>, string>> = {
  PORT: 'a whole number from 0 to 65535, such as 3000',
  DATABASE_URL: 'file:<path of a SQLite file> or postgres://<user>@<host>/<database>',
  LOG_LEVEL: 'one of fatal, error, warn, info, debug, silent',
};

/** What Pollen was told by its environment, checked. */
export type Config = {
  port: number;
  databaseUrl: string;
  logLevel: string;
};

/** The database file of the playground: its own, never a school's. */
export const PLAYGROUND_DATABASE = 'file:data/playground.db';

/** Reads the environment, all faults at once; throws ConfigError, which never holds a value. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  // An empty variable counts as not set, as `PORT= npm start` means.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = schema.safeParse(given);
  if (!read.success) throw new ConfigError(read.error.issues.map((issue) => fault(String(issue.path[0]))));
  const { PORT, DATABASE_URL, LOG_LEVEL } = read.data;
  // The playground has no log-in: it must never show a real school's record.
  if (DATABASE_URL !== undefined) throw new ConfigError([noPlatform]);
  return { port: PORT, databaseUrl: PLAYGROUND_DATABASE, logLevel: LOG_LEVEL };
}

const noPlatform: ConfigFault = {
  variable: 'DATABASE_URL',
  problem: 'it names a school\'s database, but no chat platform is set up, and the playground has no log-in',
  expected: 'to be left unset, so that the playground uses a file of its own (data/playground.db)',
  where,
};

function fault(variable: string): ConfigFault {
  return { variable, problem: 'its value cannot be used', expected: expected[variable as keyof typeof expected], where };
}
