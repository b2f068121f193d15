/** Below this many rows an import is over before anybody could read how far it has come. */
const WORTH_SHOWING = 1000;

/** How far an import has come: told of rows as they are written, ended once. */
export type Progress = { rows: (count: number) => void; end: () => void };

/** A progress bar on a terminal; elsewhere (a log, a pipe) a line at every tenth of the way. */
export async function progressOf(total: number, isTerminal: boolean, out: (line: string) => void): Promise<Progress> {
  if (total < WORTH_SHOWING) return { rows: () => undefined, end: () => undefined };
  if (!isTerminal) return { rows: tenths(total, out), end: () => undefined };
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar(
    { format: '{bar} {value} of {total} rows, {eta_formatted} left' },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return { rows: (count) => bar.increment(count), end: () => bar.stop() };
}

function tenths(total: number, out: (line: string) => void): (count: number) => void {
  let done = 0;
  return (count) => {
    const before = Math.floor((done / total) * 10);
    done += count;
    const after = Math.floor((done / total) * 10);
    if (after > before)
      out(`${after * 10}% (${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} rows)`);
  };
}
