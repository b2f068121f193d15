import type { Messenger, Recipient } from '../core/chat/messenger.ts';

/** At most so many messages within so many milliseconds. */
type Window = { most: number; within: number };

/** How fast a platform may be written to. */
export type Pace = { inWorkspace: readonly Window[]; inPlace: readonly Window[] };

/** Slack takes one message a second in a conversation, and several hundred a minute in a workspace: 300 is safe. */
export const slackPace: Pace = { inWorkspace: [{ most: 1, within: 200 }], inPlace: [{ most: 1, within: 1000 }] };

/** Microsoft's published limits of a bot in a conversation, and 50 requests a second in a tenant, evenly spread. */
export const teamsPace: Pace = {
  inWorkspace: [{ most: 1, within: 20 }],
  inPlace: [
    { most: 7, within: 1000 },
    { most: 8, within: 2000 },
    { most: 60, within: 30_000 },
    { most: 1800, within: 3_600_000 },
  ],
};

/** `now` and `sleep` in milliseconds. */
type World = { now: () => number; sleep: (milliseconds: number) => Promise<void> };

const MOST_REMEMBERED = 5000;

/** A messenger that waits for its turn, so that a platform seldom has to ask for patience. */
export function paced(messenger: Messenger, { inWorkspace, inPlace }: Pace, { now, sleep }: World): Messenger {
  /** When messages went or will go, oldest first, by workspace and by place. */
  const times = new Map<string, number[]>();
  return {
    ...messenger,
    async send(parcel) {
      const { workspace, place } = lines(parcel.to);
      if (times.size > MOST_REMEMBERED) forgetOld();
      const [here, there] = [timesOf(workspace), timesOf(place)];
      const at = Math.max(now(), free(here, inWorkspace), free(there, inPlace));
      note(here, at, inWorkspace);
      note(there, at, inPlace);
      if (at > now()) await sleep(at - now());
      return messenger.send(parcel);
    },
  };

  function timesOf(line: string): number[] {
    const known = times.get(line) ?? [];
    times.set(line, known);
    return known;
  }

  function forgetOld(): void {
    const longest = longestOf([...inWorkspace, ...inPlace]);
    for (const [line, known] of times) if ((known.at(-1) ?? 0) + longest <= now()) times.delete(line);
  }
}

/** From when on another one may go. */
function free(known: readonly number[], windows: readonly Window[]): number {
  return Math.max(0, ...windows.map(({ most, within }) => (known.at(-most) ?? -within) + within));
}

/** Remembers as many as the windows ask about, and no older ones. */
function note(known: number[], at: number, windows: readonly Window[]): void {
  known.push(at);
  const longest = longestOf(windows);
  while ((known[0] ?? at) + longest <= at && known.length > 1) known.shift();
}

function longestOf(windows: readonly Window[]): number {
  return Math.max(...windows.map(({ within }) => within));
}

function lines(to: Recipient): { workspace: string; place: string } {
  const workspace = to.kind === 'person' ? to.account.workspace : to.workspace;
  return { workspace, place: `${workspace}:${to.kind === 'person' ? to.account.user : to.place}` };
}
