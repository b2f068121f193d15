import { z } from 'zod';
import type { ConfigFault } from '../core/shared/errors.ts';

/** Requests that Slack posts and signs, or a socket that Pollen opens. */
type Http = { kind: 'http'; signingSecret: string };
type Socket = { kind: 'socket'; appToken: string };

/** `api` stands in for Slack's address in trials. */
type Reached = { api: string | undefined };

/** One workspace, by the token that its admin copied. */
export type OneWorkspace = Reached & { botToken: string; transport: Http | Socket };

/** Every workspace that installs Pollen through its own page at the public address. */
export type ManyWorkspaces = Reached & {
  oauth: {
    clientId: string;
    clientSecret: string;
    /** Without a slash at its end. */
    publicUrl: string;
    /** Base64, 32 bytes each; the first encrypts, all decrypt. */
    tokenKeys: readonly [string, ...string[]];
  };
  transport: Http;
};

/** How to reach Slack and how Slack reaches Pollen. */
export type SlackConfig = OneWorkspace | ManyWorkspaces;

/** Slack's variables, each of its own shape. */
export const slackVariables = {
  SLACK_BOT_TOKEN: matching(/^xoxb-\S+$/),
  SLACK_SIGNING_SECRET: matching(/^\S{16,}$/),
  SLACK_APP_TOKEN: matching(/^xapp-\S+$/),
  SLACK_CLIENT_ID: matching(/^\d+\.\d+$/),
  SLACK_CLIENT_SECRET: matching(/^\S{16,}$/),
  PUBLIC_URL: matching(/^(https:\/\/[^\s/?#]+|http:\/\/(127\.0\.0\.1|localhost)(:\d+)?)\/?$/),
  TOKEN_KEYS: z
    .string()
    .refine((text) => keysIn(text).length > 0 && keysIn(text).every(isKey))
    .optional(),
  SLACK_API_URL: z.url({ protocol: /^https?$/ }).optional(),
};

/** What each was expected to be. */
export const slackExpected = {
  SLACK_BOT_TOKEN: 'the bot token of your Slack app, starting with xoxb-',
  SLACK_SIGNING_SECRET: 'the signing secret of your Slack app, 32 characters',
  SLACK_APP_TOKEN: 'an app-level token with connections:write, starting with xapp-',
  SLACK_CLIENT_ID: 'the client ID of your Slack app, two numbers with a dot between them',
  SLACK_CLIENT_SECRET: 'the client secret of your Slack app, 32 characters',
  PUBLIC_URL: 'the address at which the web reaches this Pollen, such as https://pollen.example.org',
  TOKEN_KEYS:
    'a key of 32 bytes in base64, as `openssl rand -base64 32` prints one; or several with commas between them, the newest first',
  SLACK_API_URL: 'an address such as http://127.0.0.1:4000/api/, for trials without Slack',
} as const;

type Name = keyof typeof slackVariables;
type Read = { [N in Name]?: string | undefined };

const where = 'See docs/guides/slack.md.';

/** What has to be set together and is not, or cannot be. */
export function slackFaults(read: Read): readonly ConfigFault[] {
  const { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN } = read;
  if ((read.SLACK_CLIENT_ID ?? read.SLACK_CLIENT_SECRET) !== undefined) return oauthFaults(read);
  if (SLACK_BOT_TOKEN === undefined && (SLACK_SIGNING_SECRET ?? SLACK_APP_TOKEN) !== undefined) {
    return [faultOf('SLACK_BOT_TOKEN', 'it is missing, though Slack is set up otherwise')];
  }
  if (SLACK_BOT_TOKEN === undefined || (SLACK_SIGNING_SECRET ?? SLACK_APP_TOKEN) !== undefined) return [];
  const problem = 'neither it nor SLACK_APP_TOKEN is set, so Slack has no way to reach Pollen';
  const expected = `${slackExpected.SLACK_SIGNING_SECRET}; or ${slackExpected.SLACK_APP_TOKEN} in SLACK_APP_TOKEN`;
  return [faultOf('SLACK_SIGNING_SECRET', problem, expected)];
}

function oauthFaults(read: Read): readonly ConfigFault[] {
  const needed = [
    'SLACK_CLIENT_ID',
    'SLACK_CLIENT_SECRET',
    'SLACK_SIGNING_SECRET',
    'PUBLIC_URL',
    'TOKEN_KEYS',
  ] as const;
  const missing = needed.filter((name) => read[name] === undefined);
  const clash = (['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] as const).filter((name) => read[name] !== undefined);
  return [
    ...missing.map((name) => faultOf(name, 'it is missing, and many workspaces can install Pollen only with it')),
    ...clash.map((name) =>
      faultOf(
        name,
        'it is for one workspace, and SLACK_CLIENT_ID for many',
        'to be left out, or SLACK_CLIENT_ID to be',
      ),
    ),
  ];
}

/** Slack as configured, if it is: with an app token Pollen opens a socket, otherwise Slack posts signed requests. */
export function slackConfig(read: Read): SlackConfig | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: api, SLACK_CLIENT_ID: clientId } = read;
  const http: Http = { kind: 'http', signingSecret: read.SLACK_SIGNING_SECRET ?? '' };
  if (clientId !== undefined) {
    const [newest = '', ...older] = keysIn(read.TOKEN_KEYS ?? '');
    const publicUrl = (read.PUBLIC_URL ?? '').replace(/\/$/, '');
    const clientSecret = read.SLACK_CLIENT_SECRET ?? '';
    return { oauth: { clientId, clientSecret, publicUrl, tokenKeys: [newest, ...older] }, transport: http, api };
  }
  if (botToken === undefined) return undefined;
  return { botToken, transport: appToken === undefined ? http : { kind: 'socket', appToken }, api };
}

function matching(shape: RegExp) {
  return z.string().regex(shape).optional();
}

function keysIn(text: string): string[] {
  return text
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '');
}

function isKey(text: string): boolean {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === 32 && bytes.toString('base64') === text;
}

function faultOf(variable: Name, problem: string, expected: string = slackExpected[variable]): ConfigFault {
  return { variable, problem, expected, where };
}
