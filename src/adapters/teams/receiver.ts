import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { InvokeAnswer } from './invoke-answers.ts';
import { activitySchema, type TeamsActivity } from './payloads.ts';
import { isKnownAddress } from './service-url.ts';
import { isChannelToken } from './token.ts';

/** The one address that Azure is told. */
export const MESSAGES_PATH = '/api/messages';

/** Teams' largest activities, forms with every field full, stay well below. */
const BODY_MAX = 1024 * 1024;

/** What the receiver needs of the world; `authenticate` rejects for everything that Microsoft did not sign for Pollen. */
export type ReceiverGiven = {
  tenant: string;
  trial: boolean;
  authenticate: (activity: object, authorization: string) => Promise<void>;
  take: (activity: TeamsActivity, receipt: string) => Promise<InvokeAnswer | undefined>;
  refused: (why: string) => void;
  failed: (error: unknown) => void;
};

/** Teams over HTTP. Nobody is told why they were refused, and nothing of an activity is used before its sender is known. */
export function receiver({ tenant, trial, authenticate, take, refused, failed }: ReceiverGiven): Hono {
  const routes = new Hono();
  const tooLong = bodyLimit({ maxSize: BODY_MAX, onError: (c) => refuse(c, 'too long', 413) });
  routes.post(MESSAGES_PATH, tooLong, async (c) => {
    const authorization = c.req.header('authorization') ?? '';
    if (!isChannelToken(authorization)) return refuse(c, 'no token of the channel', 401);
    const body = readJson(await c.req.text());
    const read = activitySchema.safeParse(body);
    if (!read.success) return refuse(c, 'no activity of Teams', 401);
    const activity = read.data;
    if (!isOf(tenant, activity)) return refuse(c, 'another tenant', 401);
    if (!isKnownAddress(activity.serviceUrl, trial)) return refuse(c, 'an unknown address to answer to', 401);
    try {
      await authenticate(activity, authorization);
    } catch (error) {
      return refuse(c, whyNot(error), 401);
    }
    try {
      const answer = await take(activity, receiptOf(body));
      return answer === undefined ? c.body(null, 200) : c.json(answer.body, answer.status);
    } catch (error) {
      failed(error);
      return c.text('Please try again.', 500);
    }
  });
  return routes;

  function refuse(c: Context, why: string, status: 401 | 413): Response {
    refused(why);
    return c.text('Refused.', status);
  }
}

/** True where all that the activity says of its tenant is this one, and it says something. */
function isOf(tenant: string, { conversation, channelData }: TeamsActivity): boolean {
  const named = [conversation.tenantId, channelData?.tenant?.id].filter((id) => id !== undefined);
  return named.length > 0 && named.every((id) => id.toLowerCase() === tenant.toLowerCase());
}

/** Keys that cannot be had refuse everybody, which whoever runs Pollen has to be able to tell from an attack. */
function whyNot(error: unknown): string {
  const noKeys = error instanceof Error && (error.name === 'FetchError' || error.message.startsWith('Failed to load'));
  return noKeys ? 'the keys of Microsoft cannot be fetched' : 'not signed by Microsoft for Pollen';
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function receiptOf(body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(body) ?? '')
    .digest('hex')
    .slice(0, 32);
}
