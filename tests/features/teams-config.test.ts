import { describe, expect, it } from 'vitest';
import { readPlaygroundConfig } from '../../src/bot/config.ts';
import { ConfigError } from '../../src/core/shared/errors.ts';

const app = {
  TEAMS_APP_ID: '11111111-aaaa-4aaa-8aaa-000000000001',
  TEAMS_TENANT_ID: '22222222-bbbb-4bbb-8bbb-000000000002',
  TEAMS_APP_PASSWORD: 'a-secret-of-the-app',
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
const without = (name: keyof typeof app) => ({ ...app, [name]: '' });

describe('the settings of Teams', () => {
  it('take a password, or a machine that proves who it is', () => {
    expect(readPlaygroundConfig(app).teams).toEqual({
      appId: app.TEAMS_APP_ID,
      tenant: app.TEAMS_TENANT_ID,
      proof: { kind: 'password', password: 'a-secret-of-the-app' },
      trial: undefined,
    });
    const managed = { ...without('TEAMS_APP_PASSWORD'), TEAMS_MANAGED_IDENTITY: 'on' };
    expect(readPlaygroundConfig(managed).teams?.proof).toEqual({ kind: 'managed-identity' });
  });

  it('never make a bot that lets everybody in: nothing starts without an app id, a tenant and a proof', () => {
    for (const name of Object.keys(app) as (keyof typeof app)[]) expect(faultsOf(without(name))).toEqual([name]);
    expect(faultsOf({ TEAMS_MANAGED_IDENTITY: 'on' })).toEqual(['TEAMS_APP_ID', 'TEAMS_TENANT_ID']);
    expect(faultsOf({ ...app, TEAMS_APP_ID: 'pollen' })).toEqual(['TEAMS_APP_ID']);
    expect(faultsOf({ ...app, TEAMS_MANAGED_IDENTITY: 'on' })).toEqual(['TEAMS_APP_PASSWORD']);
  });

  it('let a trial stand in for Microsoft on this computer only, and wholly or not at all', () => {
    const trial = {
      TEAMS_TRIAL_KEYS_URL: 'http://127.0.0.1:5/keys',
      TEAMS_TRIAL_LOGIN_URL: 'http://localhost:5/login',
    };
    expect(readPlaygroundConfig({ ...app, ...trial }).teams?.trial).toEqual({
      keys: 'http://127.0.0.1:5/keys',
      login: 'http://localhost:5/login',
    });
    expect(faultsOf({ ...app, TEAMS_TRIAL_KEYS_URL: trial.TEAMS_TRIAL_KEYS_URL })).toEqual(['TEAMS_TRIAL_LOGIN_URL']);
    for (const elsewhere of ['https://keys.example/', 'http://127.0.0.1.keys.example/', 'http://10.0.0.1/'])
      expect(faultsOf({ ...app, ...trial, TEAMS_TRIAL_KEYS_URL: elsewhere })).toEqual(['TEAMS_TRIAL_KEYS_URL']);
  });

  it('go with Slack’s, keep the playground away from a school, and are refused without their values', () => {
    const both = readPlaygroundConfig({ ...app, SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' });
    expect([both.slack === undefined, both.teams === undefined]).toEqual([false, false]);
    expect(readPlaygroundConfig(app)).toMatchObject({ playground: undefined, databaseUrl: 'file:data/pollen.db' });
    expect(readPlaygroundConfig({ ...app, DATABASE_URL: 'file:school.db' }).databaseUrl).toBe('file:school.db');
    const leaky = { ...app, TEAMS_TENANT_ID: 'secret-thing' };
    expect(() => readPlaygroundConfig(leaky)).toThrow(/^(?!.*secret-thing)/s);
  });
});
