import { LogLevel, WebClient, type WebClientOptions } from '@slack/web-api';
import { PlatformError } from '../../core/shared/errors.ts';
import { SLACK } from './inbound-parts.ts';

/** Where Slack's Web API is, unless a test or an emulator stands in for it. */
export type ApiAddress = string | undefined;

/**
 * One call is one request: Slack's library would repeat a post whose answer got lost (three posts were seen), wait
 * without end, and hold every call of a token back after one 429. The courier decides instead, and can look first.
 */
export function clientOptions(api: ApiAddress): WebClientOptions {
  return {
    timeout: 8000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: silent,
    ...(api === undefined ? {} : { slackApiUrl: api }),
  };
}

/** Slack's Web API for one workspace. */
export function slackClient(token: string, api: ApiAddress): WebClient {
  return new WebClient(token, clientOptions(api));
}

/** Runs a call; what Slack refuses becomes a PlatformError with Slack's own code, and nothing of what was sent. */
export async function asked<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw toPlatformError(error);
  }
}

const never = new Set([
  'cannot_dm_bot',
  'user_disabled',
  'user_not_found',
  'user_not_visible',
  'users_not_found',
  'messages_tab_disabled',
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'restricted_action',
  'ekm_access_denied',
]);

/** True for an answer that is about Pollen's token, not about what was asked: it was revoked, or has expired. */
export function isOfTheToken(error: unknown): boolean {
  const codes = /^(invalid_auth|not_authed|account_inactive|token_revoked|token_expired)$/;
  return error instanceof PlatformError && codes.test(error.code);
}

/** What Slack refused as a PlatformError with Slack's own code; any other error as it is. */
export function toPlatformError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const found = error as Error & {
    code?: string;
    retryAfter?: number;
    statusCode?: number;
    data?: { error?: unknown };
  };
  if (found.code === undefined || !found.code.startsWith('slack_webapi_')) return error;
  if (typeof found.retryAfter === 'number') return platformError('ratelimited', { retryAfter: found.retryAfter });
  const code = typeof found.data?.error === 'string' ? found.data.error : `http_${found.statusCode ?? 'no_answer'}`;
  return platformError(code, { unreachable: never.has(code) });
}

function platformError(code: string, more: { retryAfter?: number; unreachable?: boolean }): PlatformError {
  return new PlatformError({ platform: SLACK, code, ...more });
}

/** Slack's libraries print tokens, payloads and people's data at some levels; Pollen logs for itself. */
export const silent: NonNullable<WebClientOptions['logger']> = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};
