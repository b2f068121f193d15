import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

/** How many characters of its output are kept, to find the address and to show when it fails. */
const REMEMBERED = 10_000;

/** A Pollen that runs in a folder of its own; milliseconds count from when it was spawned. */
export type Started = {
  url: string;
  addressMs: number;
  readyMs: number;
  /** Resident memory in MB; undefined where the system does not say (no /proc). */
  memory: () => number | undefined;
  stop: () => Promise<void>;
};

/** Starts a command that ends up as Pollen, waits until it prints the playground's address and says that it is ready. */
export async function started(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Started> {
  const from = performance.now();
  // A group of its own, so that stopping it reaches Pollen behind npm and its shell too.
  const child = spawn(command, args, {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: inherited(env),
  });
  const closed = once(child, 'close');
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await closed;
  };
  try {
    const url = await addressFrom([child.stdout, child.stderr], closed);
    const addressMs = performance.now() - from;
    while (!(await isReady(url))) await pause(5);
    const readyMs = performance.now() - from;
    return { url, addressMs, readyMs, memory: () => residentMb(child.pid), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Listens to both outputs for as long as the process runs, since a full pipe would stop it. */
function addressFrom(outputs: readonly Readable[], closed: Promise<unknown>): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    for (const output of outputs) {
      output.on('data', (chunk) => {
        said = (said + chunk).slice(-REMEMBERED);
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
        if (found !== null) resolve(found[0]);
      });
    }
    void closed.then(() => reject(new Error(`Pollen ended before it was ready:\n${said}`)));
  });
}

async function isReady(url: string): Promise<boolean> {
  const response = await fetch(`${url}/readyz`);
  await response.text();
  return response.status === 200;
}

function residentMb(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/status`;
  const kb = existsSync(file) ? /VmRSS:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return kb === undefined ? undefined : Number(kb) / 1024;
}

function inherited(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...process.env, ...more };
}
