import { describe, expect, it } from 'vitest';
import { EVENTS_PATH, httpReceiver } from '../../../src/adapters/slack/receiver.ts';
import { sign } from '../../../src/adapters/slack/signature.ts';
import { directMessage, slackEvent } from '../../support/slack-payloads.ts';

const SECRET = 'a-secret-of-32-characters-for-us';
const NOW = 1_795_600_000;

function rig(
  process: (event: { body: unknown; ack: (answer?: unknown) => Promise<void> }) => Promise<void> = async ({ ack }) =>
    ack(),
) {
  const refused: string[] = [];
  const reached: unknown[] = [];
  const { receiver, routes } = httpReceiver({
    signingSecret: SECRET,
    now: () => NOW * 1000,
    keep: async () => true,
    refused: (why) => void refused.push(why),
    failed: () => undefined,
  });
  receiver.init({
    processEvent: (event: { body: unknown; ack: () => Promise<void> }) => {
      reached.push(event.body);
      return process(event);
    },
  } as never);
  const post = async (body: string, headers: Record<string, string> = signed(body)) =>
    routes.request(EVENTS_PATH, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  return { post, refused, reached };
}

function signed(body: string, at = NOW, secret = SECRET) {
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': sign(secret, String(at), body) };
}

const body = JSON.stringify(slackEvent(directMessage('hello')));

describe('a request to Pollen', () => {
  it('is taken when Slack signed it', async () => {
    const { post, reached } = rig();
    expect((await post(body)).status).toBe(200);
    expect(reached).toHaveLength(1);
  });

  it.each([
    ['unsigned', {}],
    ['unsigned', { ...signed(body), 'x-slack-request-timestamp': 'now' }],
    ['forged', signed(body, NOW, 'another-secret-of-32-characters!')],
    ['forged', { ...signed(body), 'x-slack-signature': 'v0=00' }],
    ['forged', signed(`${body} `)],
    ['stale', signed(body, NOW - 301)],
    ['future', signed(body, NOW + 86_400)],
  ])('is refused as %s, before anything is read', async (why, headers) => {
    const { post, refused, reached } = rig();
    const answer = await post(body, headers as Record<string, string>);
    expect([answer.status, await answer.text()]).toEqual([401, 'Refused.']);
    expect(refused).toEqual([why]);
    expect(reached).toEqual([]);
  });

  it('is refused when somebody plays it back', async () => {
    const { post, refused, reached } = rig();
    await post(body);
    expect((await post(body)).status).toBe(401);
    expect(refused).toEqual(['replayed']);
    expect(reached).toHaveLength(1);
  });

  it('is refused when it is longer than anything Slack sends', async () => {
    const { post, reached } = rig();
    const long = JSON.stringify({ text: 'x'.repeat(1_100_000) });
    expect((await post(long, signed(long))).status).toBe(413);
    expect(reached).toEqual([]);
  });

  it('is refused when it cannot be read', async () => {
    const { post } = rig();
    for (const odd of ['{', '[]', '"x"', '']) expect((await post(odd, signed(odd))).status).toBe(400);
  });

  it('is answered without a word about what went wrong inside', async () => {
    const { post } = rig(async () => {
      throw new Error('secret inside');
    });
    const answer = await post(body);
    expect([answer.status, await answer.text()]).toEqual([500, 'Please try again.']);
  });

  it('gets the challenge back that Slack checks an address with', async () => {
    const { post } = rig();
    const check = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    expect(await (await post(check, signed(check))).json()).toEqual({ challenge: 'abc' });
  });

  it('carries the answer that Slack shows at once', async () => {
    const { post } = rig(async ({ ack }) => ack({ response_action: 'errors', errors: { a: 'b' } }));
    expect(await (await post(body)).json()).toEqual({ response_action: 'errors', errors: { a: 'b' } });
  });
});
