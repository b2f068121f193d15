import { z } from 'zod';
import type { ConfigFault } from '../core/shared/errors.ts';

/** Who Pollen is to Microsoft: an app of one tenant, proved by a password or by the machine that it runs on. */
export type TeamsConfig = {
  appId: string;
  tenant: string;
  proof: { kind: 'password'; password: string } | { kind: 'managed-identity' };
  /** Stand-ins for Microsoft's addresses in trials, on this computer only. */
  trial: { keys: string; login: string } | undefined;
};

const id = z.guid();
const loopback = z.url({ protocol: /^https?$/, hostname: /^(127\.0\.0\.1|localhost|\[::1\])$/ });

/** Variables of Microsoft Teams, each of its own shape. */
export const teamsVariables = {
  TEAMS_APP_ID: id.optional(),
  TEAMS_TENANT_ID: id.optional(),
  TEAMS_APP_PASSWORD: z
    .string()
    .regex(/^\S{8,}$/)
    .optional(),
  TEAMS_MANAGED_IDENTITY: z.enum(['on', 'off']).optional(),
  TEAMS_TRIAL_KEYS_URL: loopback.optional(),
  TEAMS_TRIAL_LOGIN_URL: loopback.optional(),
};

/** What each was expected to be. */
export const teamsExpected = {
  TEAMS_APP_ID: 'the Microsoft App ID of your Azure Bot, such as 01234567-89ab-cdef-0123-456789abcdef',
  TEAMS_TENANT_ID: 'the id of your Microsoft 365 tenant (App Tenant ID of the Azure Bot)',
  TEAMS_APP_PASSWORD: 'the value (not the id) of a client secret of the app',
  TEAMS_MANAGED_IDENTITY: 'on, where the Azure Bot has a managed identity in place of a password, or off',
  TEAMS_TRIAL_KEYS_URL: 'the address of OpenID metadata on this computer, for trials without Microsoft',
  TEAMS_TRIAL_LOGIN_URL: 'the address of a token server on this computer, for trials without Microsoft',
} as const;

type Name = keyof typeof teamsVariables;
type Read = { [Variable in Name]?: string | undefined };

const where = 'See docs/guides/teams.md.';

/** What has to be set together and is not: without an app id nobody could be told from anybody, so nothing starts. */
export function teamsFaults(given: Read): readonly ConfigFault[] {
  const set = (Object.keys(teamsVariables) as Name[]).filter((name) => given[name] !== undefined);
  if (set.length === 0) return [];
  const faults: ConfigFault[] = [];
  const fault = (variable: Name, problem: string) =>
    void faults.push({ variable, problem, expected: teamsExpected[variable], where });
  const missing = 'it is missing, though Microsoft Teams is set up otherwise';
  if (given.TEAMS_APP_ID === undefined) fault('TEAMS_APP_ID', missing);
  if (given.TEAMS_TENANT_ID === undefined) fault('TEAMS_TENANT_ID', missing);
  const managed = given.TEAMS_MANAGED_IDENTITY === 'on';
  if (given.TEAMS_APP_PASSWORD === undefined && !managed)
    fault('TEAMS_APP_PASSWORD', 'neither it nor TEAMS_MANAGED_IDENTITY=on is set, so Pollen cannot prove who it is');
  if (given.TEAMS_APP_PASSWORD !== undefined && managed)
    fault('TEAMS_APP_PASSWORD', 'it is set beside TEAMS_MANAGED_IDENTITY=on, which needs none');
  for (const [one, other] of [
    ['TEAMS_TRIAL_KEYS_URL', 'TEAMS_TRIAL_LOGIN_URL'],
    ['TEAMS_TRIAL_LOGIN_URL', 'TEAMS_TRIAL_KEYS_URL'],
  ] as const)
    if (given[one] === undefined && given[other] !== undefined)
      fault(one, `it is missing beside ${other}, and a trial needs both`);
  return faults;
}

/** Microsoft Teams as configured, if it is. */
export function teamsConfig(given: Read): TeamsConfig | undefined {
  const { TEAMS_APP_ID, TEAMS_TENANT_ID, TEAMS_APP_PASSWORD, TEAMS_TRIAL_KEYS_URL, TEAMS_TRIAL_LOGIN_URL } = given;
  if (TEAMS_APP_ID === undefined || TEAMS_TENANT_ID === undefined) return undefined;
  const trial =
    TEAMS_TRIAL_KEYS_URL === undefined || TEAMS_TRIAL_LOGIN_URL === undefined
      ? undefined
      : { keys: TEAMS_TRIAL_KEYS_URL, login: TEAMS_TRIAL_LOGIN_URL };
  return {
    appId: TEAMS_APP_ID,
    tenant: TEAMS_TENANT_ID,
    proof:
      TEAMS_APP_PASSWORD === undefined
        ? { kind: 'managed-identity' }
        : { kind: 'password', password: TEAMS_APP_PASSWORD },
    trial,
  };
}
