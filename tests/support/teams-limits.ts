import type { TeamsFault } from './fake-teams.ts';

/** Microsoft's published limits: of a bot in one conversation, and of requests in one tenant. Milliseconds. */
const inConversation = [
  { most: 7, within: 1000 },
  { most: 8, within: 2000 },
  { most: 60, within: 30_000 },
  { most: 1800, within: 3_600_000 },
];
const inTenant = [{ most: 50, within: 1000 }];

/** Answers 429 to whatever goes beyond Teams' limits, as a rule of a fake Teams; `now` in milliseconds. */
export function teamsLimits(now: () => number) {
  const taken = new Map<string, number[]>();
  return (kind: string, conversation: string): TeamsFault | undefined => {
    const at = now();
    const tenant = timesOf('tenant');
    const there = kind === 'post' || kind === 'update' ? timesOf(`in ${conversation}`) : [];
    if (isFull(tenant, inTenant, at) || isFull(there, inConversation, at)) return { status: 429, retryAfter: '1' };
    tenant.push(at);
    there.push(at);
    return undefined;
  };

  function timesOf(line: string): number[] {
    const times = taken.get(line) ?? [];
    taken.set(line, times);
    return times;
  }
}

function isFull(times: readonly number[], windows: typeof inTenant, at: number): boolean {
  return windows.some(({ most, within }) => (times.at(-most) ?? Number.NEGATIVE_INFINITY) > at - within);
}
