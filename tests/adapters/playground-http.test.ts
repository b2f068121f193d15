import { afterEach, describe, expect, test } from 'vitest';
import { BEYOND } from '../../src/adapters/playground/clock-moves.ts';
import { words } from '../../src/core/chat/message.ts';
import { plain } from '../../src/core/chat/rich-text.ts';
import { removeDatabases } from '../support/databases.ts';
import { testPlayground } from './playground-host.ts';

afterEach(removeDatabases);

const saying = (text: string) => words(plain(text), text);
const silent = () => [];
const account = (user: string) => ({ platform: 'playground', workspace: 'playground', user });
const say = (text: string, more: Record<string, string> = {}) => ({
  do: 'say',
  place: 'dm',
  nonce: 'n1',
  text,
  ...more,
});

describe('who is let in', () => {
  test('only pages of this computer, since another name in Host means that a stranger’s leads here', async () => {
    const { request } = await testPlayground(silent);
    for (const host of ['127.0.0.1:3000', 'localhost:3000', '[::1]:3000']) {
      expect((await request('/', { headers: { host } })).status).toBe(200);
    }
    for (const host of ['evil.example', '127.0.0.1.evil.example:3000', 'localhost.evil']) {
      expect((await request('/', { headers: { host } })).status).toBe(403);
    }
  });

  test('nothing is done for a post from elsewhere, or from nowhere', async () => {
    const { post: send, turns } = await testPlayground(silent);
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:9' },
      {},
    ]) {
      expect((await send('/as/p1/turn', say('hi'), headers as Record<string, string>)).status).toBe(403);
    }
    expect(turns).toEqual([]);
  });

  test('a page may load nothing from elsewhere and run no script of its own', async () => {
    const { request } = await testPlayground(silent);
    const response = await request('/as/p1/dm');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const page = await response.text();
    expect(page).not.toMatch(/<script(?! (src="\/|type="module" src="\/))/);
    expect(page).not.toMatch(/ (style|on\w+)=/);
    expect(page.match(/(src|href)="https?:/g)).toBeNull();
  });

  test('a body of more than 256 kB is refused with a word of why', async () => {
    const { post: send } = await testPlayground(silent);
    const response = await send('/as/p1/turn', say('x'.repeat(300_000)));
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('256 kB');
  });
});

describe('looking', () => {
  test('says that it is a simulator without log-in, with its own data', async () => {
    const { page } = await testPlayground(silent);
    expect(await page('/')).toContain('A simulator without log-in, with data of its own.');
  });

  test('shows each person their own conversation, the channels of all and that of their department', async () => {
    const { page } = await testPlayground(silent);
    expect((await page('/as/p3/dm')).match(/data-place="[^"]*"/g)).toEqual(
      ['Home', 'Pollen', '#staffroom', '#cpd', '#art-design'].map((name) => `data-place="${name}"`),
    );
    expect(await page('/as/p1/channel/maths')).toContain('2 people');
  });

  test('a page that was read while something arrived says that it is behind, so that it looks again', async () => {
    const { page, messenger } = await testPlayground(async () => {
      const to = { kind: 'person', account: account('p1') } as const;
      await messenger.send({ key: 'k', to, message: saying('Meanwhile') });
      return [];
    });
    const version = (html: string) => /data-version="([^"]+)"/.exec(html)?.[1];
    const behind = version(await page('/as/p1/home'));
    expect(behind).toBeDefined();
    expect(version(await page('/as/p2/dm'))).not.toBe(behind);
  });

  test('finds people by name, role and department without a script', async () => {
    const { page } = await testPlayground(silent);
    expect((await page('/?q=maths+leader')).match(/data-search=/g)).toHaveLength(2);
    expect(await page('/?q=nobody')).toContain('0 found');
  });

  test('shows a name with markup in it as it stands', async () => {
    const { page } = await testPlayground(silent);
    const html = await page('/as/p2/dm');
    expect(html).toContain('Ben &lt;b&gt;Okoro&lt;/b&gt;');
    expect(html).not.toContain('<b>Okoro');
  });

  test('lists who has something waiting, until they have looked', async () => {
    const { page, messenger } = await testPlayground(silent);
    expect(await page('/')).toContain('Nobody has anything waiting.');
    await messenger.send({ key: 'k', to: { kind: 'person', account: account('p3') }, message: saying('How was it?') });
    expect(await page('/')).toContain('1 person has something waiting.');
    expect(await page('/as/p1/dm')).toContain('id="waiting-p3"');
    expect(await page('/as/p3/home')).toMatch(/data-unread="1" data-place="Pollen"/);
    expect(await page('/as/p3/dm')).toContain('How was it?');
    expect(await page('/')).toContain('Nobody has anything waiting.');
  });

  test('opening Home is a turn, and a live update of it is none', async () => {
    let times = 0;
    const { page, turns } = await testPlayground(() => [{ kind: 'home', message: saying(`Home ${++times}`) }]);
    expect(await page('/as/p1/home')).toContain('Home 1');
    expect(await page('/as/p1/home', { 'pollen-refresh': '1' })).toContain('Home 1');
    expect(await page('/as/p1/home')).toContain('Home 2');
    expect(turns.map((turn) => turn.deed.kind)).toEqual(['opened-home', 'opened-home']);
    expect(new Set(turns.map((turn) => turn.id)).size).toBe(2);
  });

  test.each(['/as/nobody/dm', '/as/p1/channel/art-design'])('leads %s back to the start', async (path) => {
    const { request } = await testPlayground(silent);
    expect((await request(path)).headers.get('location')).toBe('/');
  });
});

describe('files and the clock', () => {
  test('a file is a download for those who can see its message, and never a page', async () => {
    const { request, messenger } = await testPlayground(silent);
    const file = {
      kind: 'file',
      name: 'Jo’s "report".html',
      mediaType: 'text/html',
      content: '<b>1</b>',
      label: 'All',
    } as const;
    const ref = await messenger.send({
      key: 'k',
      to: { kind: 'person', account: account('p1') },
      message: { summary: 's', blocks: [file] },
    });
    const response = await request(`/as/p1/files/${ref.message}/0`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="Jo_s _report_.html"; filename\*=UTF-8''Jo%E2%80%99s/,
    );
    expect(await response.text()).toBe('<b>1</b>');
    for (const path of [
      `/as/p2/files/${ref.message}/0`,
      `/as/p1/files/${ref.message}/1`,
      '/as/p1/files/none/0',
      `/as/p1/files/${ref.message}/x`,
    ]) {
      expect((await request(path)).status).toBe(404);
    }
  });

  test('moving the clock runs what falls due, and says where it is now', async () => {
    const { post: send, page, ticks, clock } = await testPlayground(silent);
    const response = await send('/clock', { at: '2026-09-14T15:30', back: '/as/p1/channel/cpd' });
    expect(response.headers.get('location')).toBe('/as/p1/channel/cpd?note=moved');
    expect(clock.now().toString()).toBe('2026-09-14T14:30:00Z');
    expect(ticks()).toBe(1);
    expect(await page('/?note=moved')).toContain('It is now Monday 14 September 2026, 15:30.');
  });

  test('one move that arrives twice is one move, also where a page was left before it was answered', async () => {
    const { post: send, page, clock } = await testPlayground(silent);
    const [, at = ''] = /value="([^"]+)">Half a term later/.exec(await page('/as/p1/dm')) ?? [];
    const sent = await Promise.all([
      send('/clock', { at, back: '/as/p1/dm' }),
      send('/clock', { at, back: '/as/p1/dm' }),
    ]);
    expect(sent.map(({ headers }) => headers.get('location'))).toEqual(Array(2).fill('/as/p1/dm?note=moved'));
    expect(clock.now().toString()).toBe('2026-11-05T15:30:00Z');
  });

  test.each([
    [{ at: '2026-09-18T10:42', back: 'https://evil.example/' }, '/?note=moved'],
    [{ at: '2026-01-01T10:00', back: '/as/p1/dm' }, '/as/p1/dm?note=only-on'],
    [{ at: 'tomorrow', back: '/as/p1/dm' }, '/as/p1/dm?note=no-moment'],
    [{}, '/?note=no-moment'],
  ])('%j leads to %s', async (fields, location) => {
    const { post: send } = await testPlayground(silent);
    expect((await send('/clock', fields as Record<string, string>)).headers.get('location')).toBe(location);
  });

  test('a step beyond the school calendar says so', async () => {
    const { post: send, page, ticks } = await testPlayground(silent);
    await send('/clock', { at: '2027-07-21T09:00' });
    const response = await send('/clock', { at: BEYOND, back: '/as/p1/dm' });
    expect(ticks()).toBe(1);
    expect(await page(response.headers.get('location') ?? '')).toContain('The school calendar ends before that day');
  });

  test('serves the files that pages load, and no others', async () => {
    const { request, page } = await testPlayground(silent);
    const named = (await page('/')).match(/\/assets\/[\w.-]+/g) ?? [];
    expect(named.length).toBeGreaterThan(8);
    for (const path of [...named, '/assets/show.js']) expect((await request(path)).status).toBe(200);
    for (const name of ['http.ts', '..%2fhttp.ts', 'tsconfig.json'])
      expect((await request(`/assets/${name}`)).status).toBe(404);
  });

  test('tells open pages at once that something changed', async () => {
    const { request, messenger, close } = await testPlayground(silent);
    const reader = (await request('/live')).body?.pipeThrough(new TextDecoderStream()).getReader();
    const first = (await reader?.read())?.value;
    await messenger.send({ key: 'k', to: { kind: 'person', account: account('p1') }, message: saying('x') });
    const second = (await reader?.read())?.value;
    expect(first).toMatch(/^event: version\ndata: \S+\.0\n/);
    expect(second).toMatch(/^event: version\ndata: \S+\.1\n/);
    close();
    expect((await reader?.read())?.done).toBe(true);
  });
});
