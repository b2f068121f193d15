/** Databases limit the variables of a statement (SQLite to 32,766): lists go to them in portions of this many. */
const AT_ONCE = 500;

/** Asks for the items in portions, one after the other, and gives all answers in order. */
export async function inChunks<T, R>(items: readonly T[], ask: (some: T[]) => Promise<readonly R[]>): Promise<R[]> {
  const answers: R[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    answers.push(...(await ask(items.slice(from, from + AT_ONCE))));
  }
  return answers;
}
