import type { WebClient } from '@slack/web-api';
import { asked } from './client.ts';

/** Who Pollen is where a token is from, and what it may do there. */
export type Me = {
  workspace: string;
  team: string;
  botUser: string;
  bot: string | undefined;
  scopes: readonly string[];
};

/** Asks Slack about the client's token. Throws PlatformError, with Slack's code where it does not know it. */
export async function whoAmI(client: WebClient): Promise<Me> {
  const answer = await asked(client.auth.test());
  const { team_id = '', team = 'Our school', user_id = '', bot_id } = answer;
  return { workspace: team_id, team, botUser: user_id, bot: bot_id, scopes: answer.response_metadata?.scopes ?? [] };
}
