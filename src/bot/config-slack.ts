import { z } from 'zod';
import type { ConfigFault } from '../core/shared/errors.ts';

/** How to reach Slack and how Slack reaches Pollen. `api` stands in for Slack's address in trials. */
export type SlackConfig = {
  botToken: string;
  transport: { kind: 'http'; signingSecret: string } | { kind: 'socket'; appToken: string };
  api: string | undefined;
};

/** Slack's variables, each of its own shape. */
export const slackVariables = {
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-\S+$/)
    .optional(),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(/^\S{16,}$/)
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-\S+$/)
    .optional(),
  SLACK_API_URL: z.url({ protocol: /^https?$/ }).optional(),
};

/** What each was expected to be. */
export const slackExpected = {
  SLACK_BOT_TOKEN: 'the bot token of your Slack app, starting with xoxb-',
  SLACK_SIGNING_SECRET: 'the signing secret of your Slack app, 32 characters',
  SLACK_APP_TOKEN: 'an app-level token with connections:write, starting with xapp-',
  SLACK_API_URL: 'an address such as http://127.0.0.1:4000/api/, for trials without Slack',
} as const;

type Read = { [Name in keyof typeof slackVariables]?: string | undefined };

const where = 'See docs/guides/slack.md.';

/** What has to be set together and is not. */
export function slackFaults({ SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN }: Read): readonly ConfigFault[] {
  if (SLACK_BOT_TOKEN === undefined && (SLACK_SIGNING_SECRET ?? SLACK_APP_TOKEN) !== undefined) {
    return [
      {
        variable: 'SLACK_BOT_TOKEN',
        problem: 'it is missing, though Slack is set up otherwise',
        expected: slackExpected.SLACK_BOT_TOKEN,
        where,
      },
    ];
  }
  if (SLACK_BOT_TOKEN === undefined || (SLACK_SIGNING_SECRET ?? SLACK_APP_TOKEN) !== undefined) return [];
  const problem = 'neither it nor SLACK_APP_TOKEN is set, so Slack has no way to reach Pollen';
  return [
    {
      variable: 'SLACK_SIGNING_SECRET',
      problem,
      expected: `${slackExpected.SLACK_SIGNING_SECRET}; or ${slackExpected.SLACK_APP_TOKEN} in SLACK_APP_TOKEN`,
      where,
    },
  ];
}

/** Slack as configured, if it is: with an app token Pollen opens a socket, otherwise Slack posts signed requests. */
export function slackConfig({
  SLACK_BOT_TOKEN,
  SLACK_SIGNING_SECRET,
  SLACK_APP_TOKEN,
  SLACK_API_URL,
}: Read): SlackConfig | undefined {
  if (SLACK_BOT_TOKEN === undefined) return undefined;
  const api = SLACK_API_URL;
  if (SLACK_APP_TOKEN !== undefined)
    return { botToken: SLACK_BOT_TOKEN, transport: { kind: 'socket', appToken: SLACK_APP_TOKEN }, api };
  return { botToken: SLACK_BOT_TOKEN, transport: { kind: 'http', signingSecret: SLACK_SIGNING_SECRET ?? '' }, api };
}
