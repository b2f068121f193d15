import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A platform that writes down every post; `canTrace` says whether it can tell what became of one. */
export async function recordingPlatform(canTrace: boolean) {
  const posts: string[] = [];
  const waiting: { posts: number; go: () => void }[] = [];
  const distinct = () => new Set(posts).size;
  const server = createServer((request, response) => {
    text(request).then(
      (body) => {
        const { key } = JSON.parse(body) as { key: string };
        response.end(JSON.stringify(request.url === '/send' ? post(key) : trace(key)));
      },
      () => response.destroy(),
    );
  });

  function post(key: string) {
    posts.push(key);
    for (const wait of waiting.splice(0)) distinct() >= wait.posts ? wait.go() : waiting.push(wait);
    return { place: 'somewhere', message: key };
  }

  function trace(key: string) {
    if (!canTrace) return { kind: 'unknown' };
    return posts.includes(key) ? { kind: 'sent', ref: { place: 'somewhere', message: key } } : { kind: 'not-sent' };
  }

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
