import type { Messenger, Recipient } from '../core/chat/messenger.ts';
import { PlatformError } from '../core/shared/errors.ts';

/** How fast a platform may be written to, in milliseconds between two messages. */
export type Pace = { inWorkspace: number; inPlace: number };

/** Slack takes one message a second in a conversation, and several hundred a minute in a workspace: 300 is safe. */
export const slackPace: Pace = { inWorkspace: 200, inPlace: 1000 };

/** `now` and `sleep` in milliseconds. */
type World = { now: () => number; sleep: (milliseconds: number) => Promise<void> };

const MOST_REMEMBERED = 5000;

/** A pause that is sat out here, so often; a longer one is the courier's, which puts off all that waits. Seconds. */
const SHORT_PAUSE = 15;
const PAUSES = 2;

/** A messenger that waits for its turn, so that a platform seldom has to ask for patience; a short pause it waits out. */
export function paced(messenger: Messenger, { inWorkspace, inPlace }: Pace, { now, sleep }: World): Messenger {
  /** From when on the next message may go, by workspace and by place. */
  const free = new Map<string, number>();
  return {
    platform: messenger.platform,
    trace: (parcel) => messenger.trace(parcel),
    update: (ref, message) => messenger.update(ref, message),
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
          free.set(workspace, Math.max(free.get(workspace) ?? 0, now() + Math.max(pause, 1) * 1000));
        }
      }
    },
  };

  async function turnOf(to: Recipient): Promise<void> {
    const { workspace, place } = lines(to);
    const at = Math.max(now(), free.get(workspace) ?? 0, free.get(place) ?? 0);
    if (free.size > MOST_REMEMBERED) forgetFree();
    free.set(workspace, at + inWorkspace);
    free.set(place, at + inPlace);
    if (at > now()) await sleep(at - now());
  }

  function forgetFree(): void {
    for (const [line, from] of free) if (from <= now()) free.delete(line);
  }
}

function lines(to: Recipient): { workspace: string; place: string } {
  const workspace = to.kind === 'person' ? to.account.workspace : to.workspace;
  return { workspace, place: `${workspace}:${to.kind === 'person' ? to.account.user : to.place}` };
}
