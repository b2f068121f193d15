import { describe, expect, it } from 'vitest';
import { slackClient } from '../../../src/adapters/slack/client.ts';
import { scribe } from '../../../src/adapters/slack/letter.ts';
import { perform } from '../../../src/adapters/slack/perform.ts';
import type { Block, Message } from '../../../src/core/chat/message.ts';
import type { Reply } from '../../../src/core/chat/reply.ts';
import { textsIn } from '../../support/block-kit-checker.ts';
import { closedAfterEach } from '../../support/closed-after-each.ts';
import { type FakeSlack, fakeSlack } from '../../support/fake-slack.ts';
import { localInstant } from '../../support/test-school.ts';

const open = closedAfterEach<FakeSlack>();

const chart: Block = {
  kind: 'chart',
  title: 'Was it worth your time?',
  unit: 'answers',
  bars: [{ label: 'Yes', value: 3, note: '75%' }],
};
const csv: Block = {
  kind: 'file',
  name: 'cpd.csv',
  mediaType: 'text/csv',
  content: 'title,answers\nPhonics,4',
  label: 'CPD',
};
const message = (...blocks: Block[]): Message => ({ summary: 'The report', blocks });

/** Somebody in a Slack that allows these scopes, and what carries replies out to them. */
async function rig(scopes: readonly string[]) {
  const slack = await fakeSlack();
  open.push(slack);
  slack.scopes.push(...scopes);
  const failures: string[] = [];
  const waited: number[] = [];
  const write = scribe({
    wait: async (milliseconds) => void waited.push(milliseconds),
    failed: (_error, what) => void failures.push(what),
  });
  const say = (reply: Reply, way: { place?: string; responseUrl?: string; message?: string } = {}) => {
    const { place: id = 'D-U1', responseUrl, message: ts } = way;
    const place = { kind: id.startsWith('D') ? 'direct' : 'channel', id } as const;
    const from = { platform: 'slack', workspace: 'T1', user: 'U1' };
    const deed = { kind: 'command', name: 'pollen', text: 'cpd report' } as const;
    return perform(reply, 'k', {
      client: slackClient('xoxb-test', slack.api),
      turn: { id: 't', from, place, at: localInstant('2026-11-24T15:30'), deed },
      way: {
        asked: { place, ...(ts === undefined ? {} : { message: { place: id, message: ts } }) },
        ephemeral: responseUrl !== undefined,
        ...(responseUrl === undefined ? {} : { responseUrl }),
      },
      userOf: () => undefined,
      write,
      again: false,
    });
  };
  return { slack, say, failures, waited };
}

const allowed = ['files:write'];
const types = (blocks: unknown) => (blocks as { type: string }[]).map(({ type }) => type);

describe('a chart in Slack', () => {
  it('is a picture, and a sentence for those who do not see it', async () => {
    const { slack, say } = await rig(allowed);
    await say({ kind: 'post', message: message(chart) });
    const [file] = slack.files;
    expect(file).toMatchObject({ done: true, channel: undefined });
    expect(file?.bytes?.subarray(1, 4).toString()).toBe('PNG');
    expect(slack.in('U1')).toMatchObject([
      {
        blocks: [
          { type: 'image', slack_file: { id: file?.id }, alt_text: 'Was it worth your time?, answers: Yes 3 (75%)' },
        ],
      },
    ]);
  });

  it.each([
    ['uploads were not allowed', [], undefined, []],
    ['Slack takes no upload', allowed, { error: 'file_uploads_disabled' }, ['upload']],
    ['Slack is not well', allowed, { status: 503 }, ['upload']],
    ['Slack is busy', allowed, { retryAfter: 30 }, ['upload']],
  ] as const)('is bars of text where %s', async (_why, scopes, fault, noted) => {
    const { slack, say, failures } = await rig(scopes);
    if (fault !== undefined) slack.fail('files.getUploadURLExternal', fault);
    await say({ kind: 'post', message: message(chart) });
    expect(textsIn(slack.in('U1').map(({ blocks }) => blocks)).join()).toContain('Yes ██████████ 3 (75%)');
    expect(slack.in('U1')).toHaveLength(1);
    expect(failures).toEqual(noted);
  });

  it('waits while Slack still looks into the picture', async () => {
    const { slack, say, waited } = await rig(allowed);
    slack.fail('chat.postMessage', { error: 'invalid_blocks' });
    await say({ kind: 'post', message: message(chart) });
    expect(waited).toEqual([1000]);
    expect(slack.in('U1').map(({ blocks }) => types(blocks))).toEqual([['image']]);
  });

  it('is bars of text in the end where Slack will not show the picture', async () => {
    const { slack, say } = await rig(allowed);
    slack.fail('chat.postMessage', { error: 'invalid_blocks' }, { error: 'invalid_blocks' });
    await say({ kind: 'post', message: message(chart) });
    expect(slack.in('U1').map(({ blocks }) => types(blocks))).toEqual([['section']]);
  });

  it('is a picture too where only one person sees it, or bars of text where Slack refuses that', async () => {
    const { slack, say } = await rig(allowed);
    await say({ kind: 'whisper', message: message(chart) }, { place: 'C1', responseUrl: slack.responseUrl });
    slack.refuse({ ok: false, error: 'invalid_blocks' }, 2);
    await say({ kind: 'whisper', message: message(chart) }, { place: 'C1', responseUrl: slack.responseUrl });
    expect(slack.responses.map(({ blocks }) => types(blocks))).toEqual([['image'], ['section']]);
  });
});

describe('a file in Slack', () => {
  it('is in the thread of its message, to be opened with what opens such files', async () => {
    const { slack, say } = await rig(allowed);
    await say({ kind: 'post', message: message(csv) });
    const [card] = slack.in('U1');
    expect(textsIn(card?.blocks).join('\n')).toContain('The file is in the thread of this message.');
    expect(slack.files).toMatchObject([{ name: 'cpd.csv', channel: 'D-U1', thread: card?.ts, done: true }]);
    expect(slack.files[0]?.bytes?.toString()).toBe('title,answers\nPhonics,4');
  });

  it('follows a message that was replaced', async () => {
    const { slack, say } = await rig(allowed);
    await say({ kind: 'post', message: message() });
    const ts = slack.in('U1')[0]?.ts ?? '';
    await say({ kind: 'replace', message: message(csv) }, { message: ts });
    expect(slack.files).toMatchObject([{ channel: 'D-U1', thread: ts }]);
  });

  it('that one person asked for in a channel is for nobody else: it comes in their own chat', async () => {
    const { slack, say } = await rig(allowed);
    await say({ kind: 'whisper', message: message(csv) }, { place: 'C1', responseUrl: slack.responseUrl });
    expect(textsIn(slack.responses).join()).toContain('The file is in our own chat.');
    expect(slack.files).toMatchObject([{ channel: 'D-U1', thread: undefined }]);
  });

  it('is text in the message where uploads were not allowed, and in the thread where Slack changes its mind', async () => {
    const without = await rig([]);
    await without.say({ kind: 'post', message: message(csv) });
    expect(textsIn(without.slack.in('U1').map(({ blocks }) => blocks)).join()).toContain('Phonics,4');

    const { slack, say, failures } = await rig(allowed);
    slack.fail('files.completeUploadExternal', { error: 'restricted_action' });
    await say({ kind: 'post', message: message(csv) });
    const [card, words] = slack.in('U1');
    expect(words).toMatchObject({ thread: card?.ts });
    expect(textsIn(words?.blocks).join()).toContain('Phonics,4');
    expect(failures).toEqual(['share a file']);
  });
});
