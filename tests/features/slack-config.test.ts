import { describe, expect, it } from 'vitest';
import { readPlaygroundConfig } from '../../src/bot/config.ts';
import { ConfigError } from '../../src/core/shared/errors.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const [KEY, OLD] = [Buffer.alloc(32, 1).toString('base64'), Buffer.alloc(32, 2).toString('base64')];
const many = {
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: SECRET,
  SLACK_SIGNING_SECRET: SECRET,
  PUBLIC_URL: 'https://p.example',
  TOKEN_KEYS: KEY,
};
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

  it('let many workspaces install Pollen, with keys of which the first is the newest', () => {
    const { slack } = readPlaygroundConfig({ ...many, TOKEN_KEYS: `${KEY}, ${OLD}`, PUBLIC_URL: 'https://p.example/' });
    expect(slack).toEqual({
      oauth: {
        clientId: '1.2',
        clientSecret: SECRET,
        publicUrl: 'https://p.example',
        tokenKeys: [KEY, OLD],
      },
      transport: { kind: 'http', signingSecret: SECRET },
      api: undefined,
    });
  });

  it('name all that is missing or mistaken for many workspaces at once', () => {
    expect(faultsOf({ SLACK_CLIENT_ID: '1.2' })).toEqual([
      'SLACK_CLIENT_SECRET',
      'SLACK_SIGNING_SECRET',
      'PUBLIC_URL',
      'TOKEN_KEYS',
    ]);
    expect(faultsOf({ SLACK_CLIENT_SECRET: SECRET })).toContain('SLACK_CLIENT_ID');
    expect(faultsOf({ ...many, SLACK_APP_TOKEN: 'xapp-1', SLACK_BOT_TOKEN: 'xoxb-1' })).toEqual([
      'SLACK_BOT_TOKEN',
      'SLACK_APP_TOKEN',
    ]);
    const short = Buffer.alloc(31).toString('base64');
    for (const TOKEN_KEYS of ['key', short, `${KEY},${short}`, ',', `${KEY}=`])
      expect(faultsOf({ ...many, TOKEN_KEYS })).toEqual(['TOKEN_KEYS']);
    for (const PUBLIC_URL of [
      'http://pollen.example',
      'pollen.example',
      'https://p.example/path',
      'https://p.example?x',
    ])
      expect(faultsOf({ ...many, PUBLIC_URL })).toEqual(['PUBLIC_URL']);
    expect(faultsOf({ ...many, PUBLIC_URL: 'http://127.0.0.1:3000', DATABASE_URL: 'file:a.db' })).toEqual([]);
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
