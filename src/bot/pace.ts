import type { Messenger, Recipient } from '../core/chat/messenger.ts';
import { PlatformError } from '../core/shared/errors.ts';

/** At most so many messages within so many milliseconds. */
type Window = { most: number; within: number };

/** How fast a platform may be written to. */
export type Pace = { inWorkspace: readonly Window[]; inPlace: readonly Window[] };

/** Slack takes one message a second in a conversation, and several hundred a minute in a workspace: 300 is safe. */
export const slackPace: Pace = { inWorkspace: [{ most: 1, within: 200 }], inPlace: [{ most: 1, within: 1000 }] };

/**
 * Microsoft's published limits of a bot in a conversation, and 50 requests a second in a tenant: a little fewer, in small
 * groups, so that a late one can be made up for and no second ever has more.
 */
export const teamsPace: Pace = {
  inWorkspace: [{ most: 5, within: 105 }],
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

/** A pause that is sat out here, so often; a longer one is the courier's, which puts off all that waits. Seconds. */
const SHORT_PAUSE = 15;
const PAUSES = 2;

/** A messenger that waits for its turn, so that a platform seldom has to ask for patience; a short pause it waits out. */
export function paced(messenger: Messenger, { inWorkspace, inPlace }: Pace, { now, sleep }: World): Messenger {
  /** When messages went, oldest first, by workspace and by place. */
  const times = new Map<string, number[]>();
  /** Until when a workspace is left alone, as its platform asked. */
  const resting = new Map<string, number>();
  return {
    ...messenger,
    async send(parcel) {
      const { workspace } = lines(parcel.to);
      for (let pauses = 0; ; pauses++) {
        await turnOf(parcel.to);
        try {
          return await messenger.send(parcel);
        } catch (error) {
          // Asked for patience, a platform has taken nothing.
          const pause = error instanceof PlatformError ? (error.retryAfter ?? Number.NaN) : Number.NaN;
          if (!(pause <= SHORT_PAUSE) || pauses === PAUSES) throw error;
          resting.set(workspace, Math.max(resting.get(workspace) ?? 0, now() + Math.max(pause, 1) * 1000));
        }
      }
    },
  };

  /** Counts from when something really goes: several that woke late must not go all at once. */
  async function turnOf(to: Recipient): Promise<void> {
    const { workspace, place } = lines(to);
    for (;;) {
      if (times.size > MOST_REMEMBERED) forgetOld();
      const [here, there] = [timesOf(workspace), timesOf(place)];
      const from = Math.max(resting.get(workspace) ?? 0, free(here, inWorkspace), free(there, inPlace));
      const wait = from - now();
      if (wait > 0) await sleep(wait);
      else {
        note(here, now(), inWorkspace);
        return note(there, now(), inPlace);
      }
    }
  }

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
