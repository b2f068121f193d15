import type { WebClient } from '@slack/web-api';
import { PlatformError } from '../../core/shared/errors.ts';
import { asked, slackClient } from './client.ts';
import { optionalScopeReasons, scopeReasons } from './manifest.ts';
import { readWorkspace } from './staff.ts';
import { type Me, whoAmI } from './who-am-i.ts';

/** One thing that was looked at: it is well, or what is wrong and how to mend it. */
export type Finding = { well: boolean; says: string };

/** What is checked; `appToken` where Pollen opens a socket. */
type Given = {
  botToken: string;
  appToken: string | undefined;
  api: string | undefined;
  wait: (seconds: number) => Promise<void>;
};

/** Asks Slack itself about the configuration, one finding for each thing that can go wrong. */
export async function checkUp({
  botToken,
  appToken,
  api,
  wait,
}: Given): Promise<{ me: Me | undefined; findings: Finding[] }> {
  const client = slackClient(botToken, api);
  const me = await whoAmI(client).catch(refusal);
  if (typeof me === 'string') {
    const mend = 'Copy the token again from api.slack.com/apps, your app, OAuth & Permissions, into SLACK_BOT_TOKEN.';
    return { me: undefined, findings: [{ well: false, says: `Slack does not take the bot token (${me}). ${mend}` }] };
  }
  const findings = [
    { well: true, says: `The bot token is for ${me.team} (${me.workspace}).` },
    scopes(me),
    await members(client, wait),
  ];
  return { me, findings: appToken === undefined ? findings : [...findings, await socket(slackClient(appToken, api))] };
}

function scopes({ scopes: granted }: Me): Finding {
  if (granted.length === 0) return { well: true, says: 'Slack did not say which scopes were granted.' };
  const without = (reasons: Readonly<Record<string, string>>) =>
    Object.entries(reasons).flatMap(([scope, why]) => (granted.includes(scope) ? [] : [`${scope} (${why})`]));
  const missing = without(scopeReasons);
  const left = without(optionalScopeReasons);
  if (missing.length === 0)
    return {
      well: true,
      says: `All scopes are granted.${left.length === 0 ? '' : ` Left out, as they may be: ${left.join('; ')}.`}`,
    };
  return {
    well: false,
    says: `Scopes are missing: ${missing.join('; ')}. Add them under OAuth & Permissions and install the app again.`,
  };
}

async function members(client: WebClient, wait: (seconds: number) => Promise<void>): Promise<Finding> {
  const read = await readWorkspace({ client, wait, progress: () => undefined }).catch(refusal);
  if (typeof read === 'string')
    return { well: false, says: `The members of the workspace cannot be read (${read}). Check the scope users:read.` };
  const addresses = read.members.filter(({ email }) => email !== undefined).length;
  if (addresses > 0 || read.members.length === 0)
    return {
      well: true,
      says: `${read.members.length} colleagues are in the workspace, ${addresses} with an e-mail address.`,
    };
  return {
    well: false,
    says: 'No e-mail address can be seen, so nobody can be matched. Add the scope users:read.email and install the app again.',
  };
}

async function socket(client: WebClient): Promise<Finding> {
  const opened = await asked(client.apps.connections.open()).catch(refusal);
  if (typeof opened !== 'string') return { well: true, says: 'The app token opens a socket.' };
  const mend =
    'Make an app-level token with connections:write under Basic Information, switch Socket Mode on, and set SLACK_APP_TOKEN.';
  return { well: false, says: `The app token opens no socket (${opened}). ${mend}` };
}

/** Slack's code for why not; everything else is not a finding. */
function refusal(error: unknown): string {
  if (error instanceof PlatformError) return error.code;
  throw error;
}
