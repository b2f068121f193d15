import { WebClient } from '@slack/web-api';
import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { PlatformError } from '../../core/shared/errors.ts';
import { type ApiAddress, asked, clientOptions } from './client.ts';
import type { Installations, Tokens } from './installations.ts';

/** Tokens last 12 hours; Slack's own library renews them two hours before they end. */
const AHEAD_HOURS = 2;

/** How long a try may take, and how long to wait after one that failed. */
const AGAIN_AFTER_MINUTES = 5;

/** What renewing needs. `failed` is told why a workspace got no new token this time. */
type Given = {
  installations: Installations;
  clientId: string;
  clientSecret: string;
  api: ApiAddress;
  now: () => Temporal.Instant;
  failed: (workspace: string, why: string) => void;
};

const answerSchema = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.number().positive(),
});

/** Renews, once at a time over all instances, the tokens that are about to expire; a failure is noted and tried again. */
export function tokenRotation({ installations, clientId, clientSecret, api, now, failed }: Given) {
  const client = new WebClient(undefined, clientOptions(api));
  return async (): Promise<void> => {
    const soon = now().add({ hours: AHEAD_HOURS });
    const since = now().subtract({ minutes: AGAIN_AFTER_MINUTES });
    for (const { workspace, triedAt, refreshToken, fault } of await installations.takeExpiring(soon, since)) {
      const renewed = refreshToken === undefined ? (fault ?? 'there is no refresh token') : await renew(refreshToken);
      if (typeof renewed !== 'string') {
        await installations.refreshed(workspace, triedAt, renewed);
      } else {
        await installations.notRefreshed(workspace, triedAt, renewed);
        failed(workspace, renewed);
      }
    }
  };

  /** New tokens, or in words why there are none. */
  async function renew(refreshToken: string): Promise<Tokens | string> {
    const began = now();
    try {
      const answer = await asked(
        client.oauth.v2.access({
          client_id: clientId,
          client_secret: clientSecret,
          grant_type: 'refresh_token',
          refresh_token: refreshToken,
        }),
      );
      const read = answerSchema.safeParse(answer);
      if (!read.success) return 'Slack answered without new tokens';
      const { access_token, refresh_token, expires_in } = read.data;
      return {
        token: access_token,
        refreshToken: refresh_token,
        expiresAt: began.add({ seconds: Math.floor(expires_in) }),
      };
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      return `Slack answered ${error.code}`;
    }
  }
}
