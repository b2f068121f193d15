import { afterEach, describe, expect, test } from 'vitest';
import { words } from '../../src/core/chat/message.ts';
import type { Reply } from '../../src/core/chat/reply.ts';
import { plain } from '../../src/core/chat/rich-text.ts';
import type { Turn } from '../../src/core/chat/turn.ts';
import { UserError } from '../../src/core/shared/errors.ts';
import { removeDatabases } from '../support/databases.ts';
import { testPlayground } from './playground-host.ts';

afterEach(removeDatabases);

const saying = (text: string) => words(plain(text), text);
const post = (text: string): Reply => ({ kind: 'post', message: saying(text) });
const silent = () => [];
const account = (user: string) => ({ platform: 'playground', workspace: 'playground', user });
const form = {
  id: 'evaluate',
  context: 'a1',
  title: 'How was it?',
  submitLabel: 'Save',
  fields: { plan: { kind: 'text', label: 'Plan' } },
} as const;
const say = (text: string, more: Record<string, string> = {}) => ({
  do: 'say',
  place: 'dm',
  nonce: 'n1',
  text,
  ...more,
});
const press = (more: Record<string, string> = {}) => ({
  do: 'press',
  place: 'dm',
  nonce: 'n2',
  pressed: '["go","a1"]',
  ...more,
});

describe('doing', () => {
  test('what is typed stands in the conversation, with the bot’s answer below it', async () => {
    const { post: send, page } = await testPlayground((turn: Turn) => [
      post(`You said ${turn.deed.kind === 'said' ? turn.deed.text : '?'}`),
    ]);
    const response = await send('/as/p1/turn', say('<script>alert(1)</script>'));
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/as/p1/dm');
    const html = await page('/as/p1/dm');
    expect(html).not.toContain('<script>alert');
    expect(html.indexOf('You said &lt;script&gt;')).toBeGreaterThan(html.indexOf('class="letter own"'));
  });

  test('what it queued for others is sent at once, and the answer does not wait for that', async () => {
    const { promise: sending, resolve: sent } = Promise.withResolvers<void>();
    let begun = 0;
    const deliver = () => {
      begun++;
      return sending;
    };
    const { post: send, page } = await testPlayground(() => [post('I am asking Ben')], deliver);
    expect((await send('/as/p1/turn', press())).status).toBe(303);
    expect(begun).toBe(1);
    expect(await page('/as/p1/dm')).toContain('I am asking Ben');
    sent();
  });

  test('what could not be sent is noted, and the answer stands', async () => {
    const {
      post: send,
      page,
      failures,
    } = await testPlayground(
      () => [post('I am asking Ben')],
      () => Promise.reject(new Error('no way')),
    );
    await send('/as/p1/turn', press());
    expect(await page('/as/p1/dm')).toContain('I am asking Ben');
    expect(failures).toEqual([expect.stringMatching(/^what .+ queued$/)]);
  });

  test('the same click sent twice leaves one message and one answer', async () => {
    const { post: send, office } = await testPlayground(() => [post('Hello')]);
    await Promise.all([send('/as/p1/turn', say('hi')), send('/as/p1/turn', say('hi'))]);
    await send('/as/p1/turn', say('hi'));
    expect((await office.newest('dm:p1', 'p1', 10)).map((letter) => letter.message.summary).sort()).toEqual([
      'Hello',
      'hi',
    ]);
  });

  test('talk in a channel is left alone; a command there is between the person and the bot', async () => {
    const {
      post: send,
      page,
      turns,
    } = await testPlayground(() => [{ kind: 'whisper', message: saying('Only for you') }]);
    await send('/as/p1/turn', say('Who has the key?', { place: 'channel/maths' }));
    expect(turns).toEqual([]);
    await send('/as/p1/turn', say('/pollen log cpd', { place: 'channel/maths', nonce: 'n9' }));
    expect(turns.map((turn) => turn.deed)).toEqual([{ kind: 'command', name: 'pollen', text: 'log cpd' }]);
    expect(await page('/as/p1/channel/maths')).toMatch(/only visible to you[\s\S]*Only for you/);
    const other = await page('/as/p2/channel/maths');
    expect(other).toContain('Who has the key?');
    expect(other).not.toMatch(/Only for you|log cpd/);
  });

  test('a reply that replaces takes the place of the message from which a form was opened, sent twice or not', async () => {
    const { post: send, office } = await testPlayground(({ deed }) => {
      if (deed.kind === 'said') return [post('May I?')];
      return deed.kind === 'action' ? [{ kind: 'form', form }] : [{ kind: 'replace', message: saying('Settled') }];
    });
    await send('/as/p1/turn', say('hi'));
    const opened = await send('/as/p1/turn', press({ message: 'pg:n1:0' }));
    const open = new URL(opened.headers.get('location') ?? '', 'http://x').searchParams.get('form') ?? '';
    const sent = { do: 'submit', place: 'dm', nonce: 'n3', form: 'evaluate', context: 'a1', open };
    await send('/as/p1/turn', sent);
    await send('/as/p1/turn', sent);
    const summaries = (await office.newest('dm:p1', 'p1', 10)).map(({ message }) => message.summary);
    expect(summaries.toSorted()).toEqual(['Settled', 'hi']);
  });

  test('a reply that replaces takes the place of the message acted on', async () => {
    const {
      post: send,
      messenger,
      office,
      turns,
    } = await testPlayground(() => [{ kind: 'replace', message: saying('Saved: 5') }]);
    const ref = await messenger.send({
      key: 'k',
      to: { kind: 'person', account: account('p1') },
      message: saying('Rate it'),
    });
    await send('/as/p1/turn', press({ message: ref.message }));
    expect(turns[0]?.deed).toEqual({ kind: 'action', action: 'go', value: 'a1', message: ref });
    expect((await office.newest('dm:p1', 'p1', 10)).map((letter) => letter.message.summary)).toEqual(['Saved: 5']);
  });

  test('an answer to a press on Home leads to the conversation in which it stands', async () => {
    const { post: send } = await testPlayground(() => [{ kind: 'replace', message: saying('Paused') }]);
    expect((await send('/as/p1/turn', press({ place: 'home' }))).headers.get('location')).toBe('/as/p1/dm');
  });

  test('a form opens as a dialog, comes back with what to mend, and closes when it is saved', async () => {
    const replies: Reply[][] = [
      [{ kind: 'form', form }],
      [{ kind: 'invalid', form, errors: { plan: 'Please be brief.' }, values: { plan: 'long' } }],
      [{ kind: 'whisper', message: saying('Thank you') }],
    ];
    const { post: send, page, turns } = await testPlayground(() => replies.shift() ?? []);
    const opened = (await send('/as/p1/turn', press())).headers.get('location') ?? '';
    expect(await page(opened)).toMatch(/<dialog[\s\S]*How was it\?/);
    expect(await page(opened.replace('p1', 'p2'))).not.toContain('<dialog');
    const open = new URL(opened, 'http://x').searchParams.get('form') ?? '';
    const submit = { do: 'submit', place: 'dm', form: 'evaluate', context: 'a1', 'f.plan': 'long' };
    const mend = (await send('/as/p1/turn', { ...submit, open, nonce: 'n3' })).headers.get('location') ?? '';
    expect(await page(mend)).toMatch(/Please be brief\.[\s\S]*value="long"/);
    expect(turns.at(-1)?.deed).toEqual({
      kind: 'submission',
      form: 'evaluate',
      context: 'a1',
      values: { plan: 'long' },
    });
    const again = new URL(mend, 'http://x').searchParams.get('form') ?? '';
    const saved = await send('/as/p1/turn', { ...submit, open: again, nonce: 'n4' });
    expect(saved.headers.get('location')).toBe('/as/p1/dm');
    expect(await page(mend)).not.toContain('<dialog');
    expect(await page('/as/p1/dm')).toContain('Thank you');
  });

  test('a bug is apologised for in place with the turn’s id, and noted', async () => {
    const {
      post: send,
      page,
      failures,
    } = await testPlayground(() => {
      throw new Error('secret detail');
    });
    await send('/as/p1/turn', say('hi'));
    const html = await page('/as/p1/dm');
    expect(html).toMatch(/Sorry, something went wrong[\s\S]*pg:n1/);
    expect(html).not.toContain('secret detail');
    expect(failures).toEqual(['pg:n1']);
  });

  test('a person’s own mistake is said in its words, and what they typed into a form stays', async () => {
    let times = 0;
    const {
      post: send,
      page,
      failures,
    } = await testPlayground(() => {
      if (times++ === 0) return [{ kind: 'form', form }];
      throw new UserError('That date is in the holidays.');
    });
    const open =
      new URL((await send('/as/p1/turn', press())).headers.get('location') ?? '', 'http://x').searchParams.get(
        'form',
      ) ?? '';
    const fields = {
      do: 'submit',
      place: 'dm',
      nonce: 'n3',
      form: 'evaluate',
      context: 'a1',
      open,
      'f.plan': 'quizzes',
    };
    const back = (await send('/as/p1/turn', fields)).headers.get('location') ?? '';
    expect(await page(back)).toMatch(/That date is in the holidays\.[\s\S]*value="quizzes"/);
    expect(failures).toEqual([]);
  });

  test.each([
    ['a place that the person cannot see', say('hi', { place: 'channel/art-design' }), 400],
    ['no place', { do: 'say', nonce: 'n', text: 'hi' }, 400],
    ['a press without what', { do: 'press', place: 'dm', nonce: 'n' }, 400],
  ])('%s is refused in words', async (_, fields, status) => {
    const { post: send, turns } = await testPlayground(silent);
    const response = await send('/as/p1/turn', fields as Record<string, string>);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(turns).toEqual([]);
  });

  test('a body that is no form at all is refused too', async () => {
    const { request } = await testPlayground(silent);
    const headers = { origin: 'http://127.0.0.1:3000', 'content-type': 'application/json' };
    expect((await request('/as/p1/turn', { method: 'POST', body: '{', headers })).status).toBe(400);
  });
});
