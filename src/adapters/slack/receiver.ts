import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { signatureJudge } from './signature.ts';

/** The one address that Slack is told: commands, clicks and events. */
export const EVENTS_PATH = '/slack/events';

/** Slack's largest payloads, forms with every field full, stay well below. */
const BODY_MAX = 1024 * 1024;

/** Slack waits for 3 s; an answer that takes longer is sent by other means. */
const PATIENCE = 2800;

/** What the receiver needs of the world; `keep` runs before anything is acknowledged, and is false for a repeat. */
type Given = {
  signingSecret: string;
  now: () => number;
  keep: (body: unknown) => Promise<boolean>;
  refused: (why: string) => void;
  failed: (error: unknown) => void;
};

/** Slack over HTTP, as a receiver for Bolt and a page of routes for the server that Pollen already has. */
export function httpReceiver({ signingSecret, now, keep, refused, failed }: Given): {
  receiver: Receiver;
  routes: Hono;
} {
  const judge = signatureJudge(signingSecret, now);
  let app: App | undefined;
  const routes = new Hono();
  const tooLong = bodyLimit({ maxSize: BODY_MAX, onError: (c) => refuse(c, 'too long', 413) });
  routes.post(EVENTS_PATH, tooLong, async (c) => {
    const text = await c.req.text();
    const verdict = judge({
      timestamp: c.req.header('x-slack-request-timestamp'),
      signature: c.req.header('x-slack-signature'),
      body: text,
    });
    if (verdict !== 'genuine') return refuse(c, verdict, 401);
    const body = read(text, c.req.header('content-type') ?? '');
    if (body === undefined) return refuse(c, 'not readable', 400);
    if (body.type === 'url_verification') return c.json({ challenge: String(body.challenge) });
    if (body.ssl_check !== undefined) return c.body(null, 200);
    try {
      return (await keep(body)) ? await answered(c, body) : c.body(null, 200);
    } catch (error) {
      failed(error);
      return c.text('Please try again.', 500);
    }
  });
  const receiver: Receiver = {
    init: (bolt) => {
      app = bolt;
    },
    start: async () => undefined,
    stop: async () => undefined,
  };
  return { receiver, routes };

  function refuse(c: Context, why: string, status: 400 | 401 | 413): Response {
    refused(why);
    return c.text('Refused.', status);
  }

  /** The response is what a listener acknowledges with, or an empty one when time runs out. */
  function answered(c: Context, body: Record<string, unknown>): Promise<Response> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => resolve(c.body(null, 200)), PATIENCE);
      const settle = (response: Response) => {
        clearTimeout(late);
        resolve(response);
      };
      const ack: ReceiverEvent['ack'] = async (answer) =>
        settle(
          answer === undefined || answer === ''
            ? c.body(null, 200)
            : typeof answer === 'string'
              ? c.text(answer)
              : c.json(answer),
        );
      const event: ReceiverEvent = { body, ack };
      // A payload that Bolt knows no listener for is acknowledged, since Slack would only send it again.
      Promise.resolve(app?.processEvent(event)).then(
        () => settle(c.body(null, 200)),
        (error: unknown) => {
          clearTimeout(late);
          reject(error);
        },
      );
    });
  }
}

function read(text: string, type: string): Record<string, unknown> | undefined {
  try {
    if (!type.includes('application/x-www-form-urlencoded')) return record(JSON.parse(text));
    const form = Object.fromEntries(new URLSearchParams(text));
    return form.payload === undefined ? form : record(JSON.parse(form.payload));
  } catch {
    return undefined;
  }
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
