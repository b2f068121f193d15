import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A platform that writes down every post; `canTrace` says whether it can tell what became of one. */
export async function recordingPlatform(canTrace: boolean) {
  const posts: string[] = [];
  const waiting: { posts: number; go: () => void }[] = [];
  const distinct = () => new Set(posts).size;
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { key } = JSON.parse(text) as { key: string };
    if (request.url === '/send') {
      posts.push(key);
      for (const wait of waiting.splice(0)) distinct() >= wait.posts ? wait.go() : waiting.push(wait);
    }
    const place = { place: 'somewhere', message: key };
    const traced = posts.includes(key) ? { kind: 'sent', ref: place } : { kind: 'not-sent' };
    response.end(JSON.stringify(request.url === '/send' ? place : canTrace ? traced : { kind: 'unknown' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    posts,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Resolves when so many different messages have arrived. */
    reached: (count: number) =>
      new Promise<void>((go) => (distinct() >= count ? go() : void waiting.push({ posts: count, go }))),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
