import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { openDatabase } from '../../src/adapters/prisma/clients.ts';

const main = fileURLToPath(new URL('../../src/bot/main.ts', import.meta.url));
const folders: string[] = [];
const disks: string[] = [];
const running: { child: ChildProcess; ended: Promise<unknown> }[] = [];

/** A folder of its own for one process; `removeFolders` removes it. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pollen-'));
  folders.push(folder);
  return folder;
}

/** Removes every folder that `freshFolder` gave. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A disk of so many kilobytes in a folder of its own, or nothing where this user may not mount one. */
export function smallDisk(kilobytes: number): string | undefined {
  const folder = freshFolder();
  const made = spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  if (made.status === 0) disks.push(folder);
  return made.status === 0 ? folder : undefined;
}

/** Makes a small disk larger. */
export function enlarge(disk: string, kilobytes: number): void {
  spawnSync('/bin/mount', ['-o', `remount,size=${kilobytes}k`, disk]);
}

let prepared: Promise<string> | undefined;

/** A folder whose demo school is loaded, as at every start but the first, or such a folder's content in `folder`. */
export async function playedFolder(folder = freshFolder()): Promise<string> {
  prepared ??= playOnce();
  cpSync(await prepared, folder, { recursive: true });
  return folder;
}

async function playOnce(): Promise<string> {
  const folder = freshFolder();
  const pollen = startPollen(folder);
  await pollen.address();
  pollen.kill('SIGTERM');
  await pollen.ended;
  return folder;
}

/** What was kept in a folder of the turns whose numbers end so. */
export async function keptTurns(folder: string, ending: string): Promise<number> {
  const database = await openDatabase(`file:${join(folder, 'data/playground.db')}`);
  const count = await database.client.turnRecord.count({ where: { id: { endsWith: ending } } });
  await database.close();
  return count;
}

/** Fails the test unless the process ended with code 1 and one clear error. */
export function expectClearRefusal({ code, error }: Ending, words: RegExp): void {
  expect(error).toMatch(words);
  expect(error).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
}

/** Ends what a failed test left running, and takes its disks away. */
export async function cleanUp(): Promise<void> {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
  // Lazily, because a database that was opened to look into it may still be held.
  for (const disk of disks.splice(0)) spawnSync('/bin/umount', ['-l', disk]);
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
  running.push({ child, ended });
  return {
    ended,
    /** What went to standard error so far: the log. */
    log: () => error,
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
