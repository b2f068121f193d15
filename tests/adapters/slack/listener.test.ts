import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { slackClient } from '../../../src/adapters/slack/client.ts';
import { scribe } from '../../../src/adapters/slack/letter.ts';
import { listener } from '../../../src/adapters/slack/listener.ts';
import { words } from '../../../src/core/chat/message.ts';
import { type Reply, whisper } from '../../../src/core/chat/reply.ts';
import { contact, mention, plain, rich } from '../../../src/core/chat/rich-text.ts';
import { textsIn } from '../../support/block-kit-checker.ts';
import { closedAfterEach } from '../../support/closed-after-each.ts';
import { type FakeSlack, fakeSlack } from '../../support/fake-slack.ts';
import { blockActions, directMessage, slackEvent, slashCommand } from '../../support/slack-payloads.ts';

const open = closedAfterEach<FakeSlack>();

/** A listener whose bot answers as the test says. */
async function rig(handle: () => Promise<readonly Reply[]>, patience = 60_000) {
  const slack = await fakeSlack();
  open.push(slack);
  const failures: unknown[] = [];
  const client = slackClient('xoxb-test', slack.api);
  const listen = listener({
    host: {
      handle,
      usersOf: async () => new Map([['p1', 'U7']]),
      peopleOf: async () => new Map(),
      failed: (error) => void failures.push(error),
    },
    clientOf: async () => client,
    setup: async () => undefined,
    members: { changed: async () => undefined },
    write: scribe({ wait: async () => undefined, failed: (error) => void failures.push(error) }),
    uninstalled: async () => undefined,
    now: () => Temporal.Instant.from('2026-11-25T15:30:00Z'),
    patience,
  });
  const acks: unknown[] = [];
  const acknowledged = Promise.withResolvers<void>();
  const send = (body: unknown) =>
    listen(body, async (answer) => {
      acks.push(answer);
      acknowledged.resolve();
    });
  return { slack, failures, acks, acknowledged: acknowledged.promise, send };
}

const message = words(plain('hello'), 'hello');

describe('an answer in Slack', () => {
  it('that takes long is announced in time, and comes by another way', async () => {
    const work = Promise.withResolvers<readonly Reply[]>();
    const { slack, acks, acknowledged, send } = await rig(() => work.promise, 0);
    const sending = send(slashCommand('help', { response_url: slack.responseUrl }));
    await acknowledged;
    expect(acks).toEqual([undefined]);
    work.resolve([whisper(message)]);
    await sending;
    expect(acks).toEqual([undefined]);
    expect(slack.responses).toMatchObject([{ response_type: 'ephemeral', text: 'hello' }]);
  });

  it('takes the place of the message that was acted on, or is said anew where that is gone', async () => {
    const { slack, send } = await rig(async () => [{ kind: 'replace', message }]);
    await send(blockActions({ action_id: '0:a' }));
    expect(slack.calls).toEqual(['chat.update', 'chat.postMessage']);
    expect(slack.in('D1')).toMatchObject([{ text: 'hello' }]);
    await send(blockActions({ action_id: '0:a' }, { message: { ts: slack.in('D1')[0]!.ts } }));
    expect(slack.in('D1')).toHaveLength(1);
  });

  it('to a press in the Home stands in the Home, above what the Home says now, and in the chat where that fails', async () => {
    const home: Reply = { kind: 'home', message: words(plain('the rest'), 'Home') };
    let turns = 0;
    const { slack, send } = await rig(async () => (turns++ % 2 === 0 ? [{ kind: 'replace', message }] : [home]));
    const inHome = { container: { type: 'view' }, view: { type: 'home' }, message: undefined, channel: undefined };
    await send(blockActions({ action_id: '0:a' }, inHome));
    expect(slack.calls).toEqual(['views.publish']);
    expect(textsIn(slack.views[0]?.args.view)).toEqual(['hello', 'the rest']);
    slack.fail('views.publish', { error: 'internal_error' });
    await send(blockActions({ action_id: '0:a' }, inHome));
    expect(slack.in('U1').map(({ text }) => text)).toEqual(['hello']);
  });

  it('replaces what only they can see through the address that came with the click', async () => {
    const { slack, send } = await rig(async () => [{ kind: 'replace', message }]);
    const container = { type: 'message', message_ts: '1.1', is_ephemeral: true };
    await send(blockActions({ action_id: '0:a' }, { container, message: undefined, response_url: slack.responseUrl }));
    expect(slack.responses).toMatchObject([{ replace_original: true, text: 'hello' }]);
    expect(slack.messages).toEqual([]);
  });

  it('reaches a person in a channel that Pollen is not in', async () => {
    const { slack, send } = await rig(async () => [whisper(message)]);
    slack.fail('chat.postEphemeral', { error: 'not_in_channel' });
    await send(slackEvent({ type: 'app_mention', user: 'U1', channel: 'C1', ts: '5.1', text: 'hi' }));
    expect(slack.in('U1')).toMatchObject([{ text: 'hello' }]);
  });

  it('names colleagues so that Slack can notify them, and nobody whom a person merely typed', async () => {
    const text = rich`${mention({ id: 'p1', name: 'Bea' })} and ${mention({ id: 'p2', name: 'Cy' })} said ${'<!channel> <@U9>'}`;
    const { slack, send } = await rig(async () => [{ kind: 'post', message: words(text, 'x') }]);
    await send(slackEvent(directMessage('x')));
    expect(JSON.stringify(slack.in('D1')[0]?.blocks)).toContain('<@U7> and Cy said &lt;!channel&gt; &lt;@U9&gt;');
  });

  it('open a conversation with a colleague in one tap, by email where Slack does not know them', async () => {
    const [bea, cy] = [contact({ id: 'p1', name: 'Bea' }), contact({ id: 'p2', name: 'Cy', email: 'cy@s.uk' })];
    const text = rich`${bea} ${cy} ${contact({ id: 'p3', name: 'Di', email: 'not <one> at all' })}`;
    const { slack, send } = await rig(async () => [{ kind: 'post', message: words(text, 'x') }]);
    await send(slackEvent(directMessage('x')));
    expect(JSON.stringify(slack.in('D1')[0]?.blocks)).toContain(
      '<https://slack.com/app_redirect?channel=U7|Write to Bea> <mailto:cy@s.uk|Write to Cy> Write to Di',
    );
  });

  it.each([
    ['Slack asks for patience', [{ retryAfter: 1 }, { retryAfter: 2 }]],
    ['Slack fails', [{ status: 500 }]],
    ['the word that it arrived gets lost', [{ lost: true }, { status: 503 }]],
  ] as const)('comes once though %s', async (_why, faults) => {
    const { slack, send, failures } = await rig(async () => [{ kind: 'post', message }]);
    slack.fail('chat.postMessage', ...faults);
    await send(slackEvent(directMessage('x')));
    expect(slack.in('D1').map(({ text }) => text)).toEqual(['hello']);
    expect(failures).toEqual([]);
  });

  it('for one person in a channel comes though Slack asks for patience, and is not repeated where nobody can look', async () => {
    const { slack, send, failures } = await rig(async () => [whisper(message)]);
    const mention = slackEvent({ type: 'app_mention', user: 'U1', channel: 'C1', ts: '5.1', text: 'hi' });
    slack.fail('chat.postEphemeral', { retryAfter: 1 });
    await send(mention);
    slack.fail('chat.postEphemeral', { lost: true });
    await send(mention);
    expect(slack.in('C1')).toHaveLength(2);
    expect(failures).toHaveLength(1);
  });

  it('that cannot be given does not keep the others from coming, and is noted', async () => {
    const { slack, send, failures } = await rig(async () => [
      { kind: 'post', message },
      { kind: 'post', message: words(plain('second'), 'second') },
    ]);
    slack.fail('chat.postMessage', { error: 'restricted_action' });
    await send(slackEvent(directMessage('x')));
    expect(slack.in('D1').map(({ text }) => text)).toEqual(['second']);
    expect(failures).toHaveLength(1);
  });
});
