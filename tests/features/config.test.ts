import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig, readPlaygroundConfig } from '../../src/bot/config.ts';
import { ConfigError } from '../../src/core/shared/errors.ts';

function refusal(environment: NodeJS.ProcessEnv, read = readConfig): ConfigError {
  try {
    read(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('the configuration', () => {
  it('needs nothing: an empty environment, or empty variables, mean the playground on port 3000', () => {
    const usual = {
      port: 3000,
      databaseUrl: 'file:data/playground.db',
      logLevel: 'info',
      playground: 'file:data/playground.db',
    };
    expect(readConfig({})).toEqual(usual);
    expect(readPlaygroundConfig({ PORT: '', DATABASE_URL: '', LOG_LEVEL: '', HOME: '/root' })).toEqual(usual);
  });

  it('takes what it is given', () => {
    const given = { PORT: '0', DATABASE_URL: 'postgres://pollen@db.school.uk/pollen', LOG_LEVEL: 'debug' };
    expect(readConfig(given)).toMatchObject({ port: 0, databaseUrl: given.DATABASE_URL, logLevel: 'debug' });
    expect(readConfig({ PORT: '65535', DATABASE_URL: 'file:data/pollen.db' })).toMatchObject({ port: 65535 });
  });

  it('names every fault at once: the variable, what was expected, and where it is explained', () => {
    const error = refusal({ PORT: 'http', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' });
    expect(error.message.split('\n')).toEqual([
      'Pollen cannot start with this configuration:',
      expect.stringMatching(
        /^ {2}PORT: .* Expected a whole number from 0 to 65535, such as 3000\. See "Settings" in README\.md\.$/,
      ),
      expect.stringMatching(/^ {2}DATABASE_URL: .* Expected file:PATH for SQLite or postgres:\/\/.* See "Settings"/),
      expect.stringMatching(
        /^ {2}LOG_LEVEL: .* Expected one of fatal, error, warn, info, debug, silent\. See "Settings"/,
      ),
    ]);
  });

  it.each(['-1', '65536', '3000.5', '1e3', '0x10', '3000 ', 'NaN', 'Infinity', '٣٠٠٠', '999999999999'])(
    'has no port %j',
    (PORT) => {
      expect(refusal({ PORT }).faults.map((fault) => fault.variable)).toEqual(['PORT']);
    },
  );

  it.each(['pollen.db', 'file:', 'postgres://[', 'mysql://h/d', 'https://h', 'postgres:x'])(
    'has no database at %j',
    (DATABASE_URL) => {
      expect(refusal({ DATABASE_URL }).faults.map((fault) => fault.variable)).toEqual(['DATABASE_URL']);
    },
  );

  it('keeps the playground, which has no log-in, away from a school’s database, and names the other faults with it', () => {
    const error = refusal({ PORT: 'x', DATABASE_URL: 'postgres://pollen:s3cret@db/pollen' }, readPlaygroundConfig);
    expect(error.faults.map((fault) => fault.variable).sort()).toEqual(['DATABASE_URL', 'PORT']);
    expect(error.message).toContain('the playground has no log-in');
    expect(refusal({ DATABASE_URL: 'nonsense' }, readPlaygroundConfig).faults).toHaveLength(1);
  });

  it('never repeats a value, because it may be a secret', () => {
    const secret = fc.stringMatching(/^[A-Z]{12,30}$/);
    fc.assert(
      fc.property(secret, (value) => {
        for (const read of [readConfig, readPlaygroundConfig]) {
          const { message, faults, stack } = refusal(
            { PORT: value, DATABASE_URL: `mysql://pollen:${value}@h/d`, LOG_LEVEL: value },
            read,
          );
          expect(JSON.stringify([message, faults, stack])).not.toContain(value);
        }
      }),
    );
  });
});
