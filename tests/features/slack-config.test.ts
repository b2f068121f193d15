import { describe, expect, it } from 'vitest';
import { readPlaygroundConfig } from '../../src/bot/config.ts';
import { ConfigError } from '../../src/core/shared/errors.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const faultsOf = (environment: Record<string, string>) => {
  try {
    readPlaygroundConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map(({ variable }) => variable);
  }
};

describe('Slack’s settings', () => {
  it('choose signed requests with a signing secret, and a socket with an app token', () => {
    const http = readPlaygroundConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: SECRET });
    expect(http.slack?.transport).toEqual({ kind: 'http', signingSecret: SECRET });
    const socket = readPlaygroundConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' });
    expect(socket.slack?.transport).toEqual({ kind: 'socket', appToken: 'xapp-1' });
  });

  it('keep the playground away from a school unless it is asked for, and always from its database', () => {
    const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
    expect(readPlaygroundConfig(slack)).toMatchObject({ playground: undefined, databaseUrl: 'file:data/pollen.db' });
    expect(readPlaygroundConfig({ ...slack, PLAYGROUND: 'on', DATABASE_URL: 'file:school.db' })).toMatchObject({
      playground: 'file:data/playground.db',
      databaseUrl: 'file:school.db',
    });
    expect(readPlaygroundConfig({})).toMatchObject({ playground: 'file:data/playground.db', slack: undefined });
  });

  it('are refused by name, and without their values, when something is missing or mistaken', () => {
    expect(faultsOf({ SLACK_BOT_TOKEN: 'xoxb-1' })).toEqual(['SLACK_SIGNING_SECRET']);
    expect(faultsOf({ SLACK_SIGNING_SECRET: SECRET })).toEqual(['SLACK_BOT_TOKEN']);
    expect(faultsOf({ SLACK_BOT_TOKEN: 'xapp-swapped', SLACK_APP_TOKEN: 'xoxb-swapped' })).toEqual([
      'SLACK_BOT_TOKEN',
      'SLACK_APP_TOKEN',
    ]);
    expect(() => readPlaygroundConfig({ SLACK_BOT_TOKEN: 'secret-thing' })).toThrow(/^(?!.*secret-thing)/s);
  });
});
