/** How many milliseconds a piece of work took, and what came of it. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const from = performance.now();
  const result = await work();
  return { ms: performance.now() - from, result };
}

/** The value below which this share (0 to 1) of the values lies; the nearest one that was measured. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Does each piece of work, so many at a time, and gives how many milliseconds each took and all of them took together. */
export async function eachTimed(
  work: readonly (() => Promise<unknown>)[],
  atATime: number,
): Promise<{ each: readonly number[]; together: number }> {
  const each: number[] = [];
  const waiting = work.values();
  const worker = async () => {
    for (const one of waiting) each.push((await timed(one)).ms);
  };
  const { ms } = await timed(() => Promise.all(Array.from({ length: atATime }, worker)));
  return { each, together: ms };
}
