import type { Temporal } from 'temporal-polyfill';
import { UserError } from '../../core/shared/errors.ts';
import type { PostOffice } from './post-office.ts';

/** A clock that runs as the real one does and can be moved on. */
export type MovableClock = {
  now(): Temporal.Instant;
  /** Moves on to that moment and keeps the distance; throws UserError where it is in the past, by a minute or more. */
  moveTo(moment: Temporal.Instant): Promise<void>;
};

const MINUTE = 60_000;

/** Opens the playground's clock with the distance it was left at. `realNow` is the world's clock. */
export async function openClock(
  store: Pick<PostOffice, 'clockAhead' | 'setClockAhead'>,
  realNow: () => Temporal.Instant,
): Promise<MovableClock> {
  let ahead = await store.clockAhead();
  const now = () => realNow().add({ milliseconds: ahead });
  return {
    now,
    async moveTo(moment) {
      const past = now().epochMilliseconds - moment.epochMilliseconds;
      // Whoever sends the same move twice is there already.
      if (past >= 0 && past < MINUTE) return;
      if (past > 0) {
        throw new UserError('The clock only moves on: please choose a later moment.');
      }
      ahead = moment.epochMilliseconds - realNow().epochMilliseconds;
      await store.setClockAhead(ahead);
    },
  };
}
