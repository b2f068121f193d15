/** Work that can be waited for: `run` does it, `finished` resolves once nothing that was begun is unfinished. */
export type InHand<Given, Result> = { run: (given: Given) => Promise<Result>; finished: () => Promise<void> };

/** Keeps count of the work in hand, so that stopping can wait for it. */
export function inHand<Given, Result>(work: (given: Given) => Promise<Result>): InHand<Given, Result> {
  const begun = new Set<Promise<Result>>();
  return {
    run: (given) => {
      const promise = work(given).finally(() => begun.delete(promise));
      begun.add(promise);
      return promise;
    },
    finished: async () => {
      while (begun.size > 0) await Promise.allSettled(begun);
    },
  };
}
