import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Pollen as `npm start` runs it, in a folder of its own with nothing in it, on a port of its own. */
export type PlaygroundProcess = { url: string; stop: () => Promise<void> };

/** Starts Pollen afresh and resolves when its page can be opened; fails with its own words where it ends instead. */
export async function startPlayground(): Promise<PlaygroundProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'pollen-playground-'));
  const main = fileURLToPath(new URL('../../src/bot/main.ts', import.meta.url));
  const child = spawn(process.execPath, [main], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { url: await addressOf(child), stop: () => stop(child, folder) };
}

async function addressOf(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    said.push(line);
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`Pollen did not start: ${said.join('\n')}`);
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null) {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  }
  rmSync(folder, { recursive: true, force: true });
}
