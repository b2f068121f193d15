import type { WebClient } from '@slack/web-api';
import { PlatformError } from '../../core/shared/errors.ts';
import type { Finding } from './check-up.ts';
import { asked, slackClient } from './client.ts';

/** Whether Pollen is in the channels that it was asked to write to, as far as it may know (`channels:read`, optional). */
export async function channelFindings(
  { botToken, api }: { botToken: string; api: string | undefined },
  channels: readonly string[],
): Promise<Finding[]> {
  if (channels.length === 0) return [];
  const client = slackClient(botToken, api);
  const findings: Finding[] = [];
  for (const channel of channels) {
    const found = await look(client, channel);
    if (found === 'missing_scope')
      return [
        {
          well: true,
          says: 'Whether Pollen is in the channels it writes to cannot be seen: that takes the optional scope channels:read.',
        },
      ];
    if (found !== undefined) findings.push(found);
  }
  return findings.length > 0
    ? findings
    : [{ well: true, says: 'Pollen is in every channel that it was asked to write to.' }];
}

async function look(client: WebClient, channel: string): Promise<Finding | 'missing_scope' | undefined> {
  try {
    const { channel: found } = await asked(client.conversations.info({ channel }));
    const name = `#${found?.name ?? channel}`;
    if (found?.is_archived)
      return { well: false, says: `${name} is archived, so nothing can be written there. Choose another channel.` };
    return found?.is_member
      ? undefined
      : { well: false, says: `Pollen is not in ${name}: write /invite @Pollen there.` };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (error.code === 'missing_scope') return 'missing_scope';
    // A private channel that Pollen is not in does not exist for it.
    return {
      well: false,
      says: `Pollen cannot see the channel ${channel} (${error.code}): write /invite @Pollen there.`,
    };
  }
}
