import type { FakeSlack, Fault } from './fake-slack.ts';

/** Messages a minute that a workspace takes, as Pollen reads Slack's "several hundred", and one a second in each place. */
export const PER_MINUTE = 300;

/** How long an answer of Slack's takes. Milliseconds. */
const LATENCY = 120;

/** A clock that somebody else moves; `trouble` says what goes wrong with a post beside the limits, by its number from 1. */
type World = {
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
  trouble: (post: number) => Fault | undefined;
};

/** Makes a fake Slack keep to Slack's limits; tells how often it refused a post, and when the last one arrived. */
export function strictSlack(slack: FakeSlack, { now, sleep, trouble }: World) {
  const recent: number[] = [];
  const inPlace = new Map<string, number>();
  let posts = 0;
  let refused = 0;
  let last = 0;
  slack.rule((method, args) => {
    void sleep(LATENCY);
    if (method !== 'chat.postMessage') return undefined;
    while (recent[0] !== undefined && recent[0] <= now() - 60_000) recent.shift();
    const place = String(args.channel);
    const tooSoon = now() - (inPlace.get(place) ?? 0) < 1000;
    const fault = trouble(++posts) ?? (recent.length >= PER_MINUTE || tooSoon ? { retryAfter: 1 } : undefined);
    if (fault !== undefined && 'retryAfter' in fault) {
      refused += 1;
      return fault;
    }
    recent.push(now());
    inPlace.set(place, now());
    last = now();
    return fault;
  });
  return { refused: () => refused, last: () => last };
}
