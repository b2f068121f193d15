import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/bot/main.ts', import.meta.url));
const folders: string[] = [];

/** A folder of its own for one process, as a fresh clone has none; `removeFolders` removes it after the test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pollen-'));
  folders.push(folder);
  return folder;
}

/** Removes every folder that `freshFolder` gave. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** How a process ended: its exit code, or the signal that killed it, and all that it said. */
export type Ending = { code: number | null; signal: NodeJS.Signals | null; out: string; error: string };

/** Starts Pollen's main in a folder, with these variables and no others. */
export function startPollen(cwd: string, env: Record<string, string> = {}, more: SpawnOptions = {}) {
  const child = spawn(process.execPath, [main], {
    ...more,
    cwd,
    env: { PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let error = '';
  child.stdout?.on('data', (data: Buffer) => {
    out += data.toString();
  });
  child.stderr?.on('data', (data: Buffer) => {
    error += data.toString();
  });
  const ended: Promise<Ending> = once(child, 'close').then(([code, signal]) => ({ code, signal, out, error }));
  return {
    ended,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** The address of the playground, once it is up; rejects with what was said where it ended instead. */
    address: () => said(() => /http:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0]),
    /** Resolves once the log says this. */
    logs: (words: string) => said(() => (error.includes(words) ? words : undefined)),
  };

  function said(look: () => string | undefined): Promise<string> {
    return new Promise((resolve, reject) => {
      const check = () => {
        const found = look();
        if (found !== undefined) resolve(found);
      };
      child.stdout?.on('data', check);
      child.stderr?.on('data', check);
      void ended.then(({ code }) => reject(new Error(`ended with ${code}:\n${out}${error}`)));
      check();
    });
  }
}

/** The first member of staff that the playground offers. */
export async function somebody(address: string): Promise<string> {
  const page = await (await fetch(address)).text();
  const person = /\/as\/([^/"?]+)/.exec(page)?.[1];
  if (person === undefined) throw new Error(`nobody to be on the page: ${page.slice(0, 500)}`);
  return person;
}

/**
 * Says something in the direct chat; `begun` resolves when the server has begun to read it, and `finish` sends the rest
 * and resolves to the answer's status.
 */
export function saying(address: string, person: string, nonce: string, words: string) {
  const body = new URLSearchParams({ do: 'say', nonce, text: words, place: 'dm' }).toString();
  const post = request(`${address}/as/${person}/turn`, {
    method: 'POST',
    headers: {
      origin: address,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': body.length,
      expect: '100-continue',
    },
  });
  const answered = once(post, 'response').then(async ([response]) => {
    return { status: Number(response.statusCode), text: await text(response) };
  });
  answered.catch(() => undefined); // told to whoever waits for `finish`
  const begun = once(post, 'continue');
  post.flushHeaders();
  return {
    begun,
    finish: () => {
      post.end(body);
      return answered;
    },
  };
}
