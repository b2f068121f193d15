import { Temporal } from 'temporal-polyfill';

/** Moments for letters, each at least a millisecond after the one before, so that their order is never in doubt. */
export function risingClock(clock: { now(): Temporal.Instant }): () => Temporal.Instant {
  let last: Temporal.Instant | undefined;
  return () => {
    const now = clock.now().round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
    const next = last?.add({ milliseconds: 1 });
    last = next !== undefined && Temporal.Instant.compare(now, next) < 0 ? next : now;
    return last;
  };
}
