import { afterEach, describe, expect, it } from 'vitest';
import { sign } from '../../src/adapters/slack/signature.ts';
import { faultProxy, type Trouble } from '../support/fault-proxy.ts';
import { hasLocalSlack, SECRET, startInSlack } from '../support/local-slack.ts';

const possible = hasLocalSlack();
if (!possible) console.warn('No local Slack for this system: the tests of a Slack in trouble were left out.');

type Judge = Parameters<typeof faultProxy>[1];

const calm: Judge = () => undefined;

describe.skipIf(!possible)('in a Slack that is in trouble', () => {
  const close: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const one of close.splice(0)) await one();
  });

  /** Pollen in a Slack of its own, each way through a proxy with a judge. */
  async function rig(mode: 'events' | 'socket', { api = calm, events = calm }: { api?: Judge; events?: Judge }) {
    const proxied = async (target: string, judge: Judge) => {
      const proxy = await faultProxy(() => target, judge);
      close.push(proxy.close);
      return proxy;
    };
    let toPollen: Awaited<ReturnType<typeof proxied>> | undefined;
    const slack = await startInSlack(mode, {
      api: async (url) => (await proxied(url, api)).url,
      async events(url) {
        toPollen = await proxied(url, events);
        return toPollen.url;
      },
    });
    close.unshift(slack.stop);
    const asked = async (path: string, body?: object) => {
      const headers = { 'content-type': 'application/json', authorization: 'Bearer xoxb-test' };
      const request = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
      return (await fetch(`${slack.url}${path}`, { headers, ...request })).json() as Promise<Record<string, unknown>>;
    };
    const { channel } = await asked('/api/conversations.open', { users: 'U1' });
    const { id } = channel as { id: string };
    const answers = async () => {
      const { messages } = await asked(`/_control/messages/${id}`);
      return (messages as { user: string; text: string }[]).flatMap(({ user, text }) =>
        user === 'UBOT' ? [text] : [],
      );
    };
    return {
      say: (text: string) => asked('/_control/message', { channel: id, user: 'U1', text }),
      /** Waits for so many answers, lets everything come to its end, and gives what Ada then sees. */
      async seen(count: number): Promise<string[]> {
        await expect.poll(async () => (await answers()).length, { timeout: 30_000 }).toBeGreaterThanOrEqual(count);
        await toPollen?.settled();
        await slack.leave();
        return answers();
      },
    };
  }

  const HELP = 'What I can do for you';

  // An answer that gets lost on its way back is tested with the fake: this Slack keeps no metadata to find a message by.
  it.each(['events', 'socket'] as const)(
    'answers everybody once though Slack throttles and fails (%s)',
    async (mode) => {
      const throttled = { status: 429, retryAfter: 1 };
      const troubles: (Trouble | undefined)[] = [throttled, undefined, { status: 500 }, throttled, { status: 503 }];
      const { say, seen } = await rig(mode, {
        api: ({ path, before }) => (path.endsWith('/chat.postMessage') ? troubles[before] : undefined),
      });
      for (let n = 0; n < 3; n++) await say('help');
      expect(await seen(3)).toEqual([HELP, HELP, HELP]);
    },
  );

  it('answers once though Slack is silent until Pollen gives the request up', async () => {
    const { say, seen } = await rig('events', {
      api: ({ path, before }) => (path.endsWith('/chat.postMessage') && before === 0 ? { silent: true } : undefined),
    });
    await say('help');
    expect(await seen(1)).toEqual([HELP]);
  });

  it('answers each event once though events come late, again, or both', async () => {
    const held = Promise.withResolvers<void>();
    const repeated = (body: Buffer) => {
      const timestamp = String(Math.floor(Date.now() / 1000) + 1);
      const signature = sign(SECRET, timestamp, body.toString());
      return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature, 'x-slack-retry-num': '1' };
    };
    const troubles: Trouble[] = [{ late: held.promise }, { again: repeated }, { again: repeated }];
    const { say, seen } = await rig('events', { events: ({ before }) => troubles[before] });
    await Promise.all([
      say('help'),
      say('pending')
        .then(() => say('help'))
        .then(() => held.resolve()),
    ]);
    const answers = await seen(3);
    expect(answers.filter((text) => text === HELP)).toHaveLength(2);
    expect(answers).toHaveLength(3);
  });
});
