import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Part, Row } from './report.ts';
import { type Started, started } from './started.ts';
import { median } from './stopwatch.ts';

const RUNS = 5;
const REST_MS = 5_000;
const PAGE_MS = 1_000;

const runner = fileURLToPath(new URL('../run.mjs', import.meta.url));
const main = fileURLToPath(new URL('../src/bot/main.ts', import.meta.url));

type Start = (folder: string) => Promise<Started>;

/** How long Pollen takes to be ready, in milliseconds, and what it then holds in memory, in MB. */
export async function measureStart(): Promise<Part> {
  const rows = [
    await series('first start, nothing there', byRunner, 'fresh'),
    await series('second start', byRunner, 'kept'),
    await series('second start, npm start', byNpm, 'kept'),
  ];
  const about = `median of ${RUNS} starts; memory ${REST_MS / 1000} s after Pollen was ready, then after a page was opened`;
  return { name: 'start', about, rows };
}

/** Starts over and over in one folder, or each time in a fresh one; memory is looked at once, in the last run. */
async function series(start: string, how: Start, folders: 'fresh' | 'kept'): Promise<Row> {
  const kept = mkdtempSync(join(tmpdir(), 'pollen-bench-'));
  const runs: { addressMs: number; readyMs: number }[] = [];
  let memory: Row = {};
  try {
    if (folders === 'kept') await (await how(kept)).stop();
    for (let run = 1; run <= RUNS; run += 1) {
      const pollen = await how(folders === 'kept' ? kept : mkdtempSync(join(kept, 'fresh-')));
      runs.push(pollen);
      try {
        if (run === RUNS) memory = await memoryOf(pollen);
      } finally {
        await pollen.stop();
      }
    }
  } finally {
    rmSync(kept, { recursive: true });
  }
  const addressMs = median(runs.map((run) => run.addressMs));
  const readyMs = median(runs.map((run) => run.readyMs));
  return { start, 'address ms': addressMs, 'ready ms': readyMs, ...memory };
}

async function memoryOf({ url, memory }: Started): Promise<Row> {
  await pause(REST_MS);
  const rest = memory();
  await (await fetch(url)).text();
  await pause(PAGE_MS);
  const page = memory();
  return rest === undefined || page === undefined ? {} : { 'at rest MB': rest, 'after a page MB': page };
}

/** As `npm start` does, without npm: the process becomes Pollen, so that its memory can be looked at. */
function byRunner(folder: string): Promise<Started> {
  return started(process.execPath, [runner, main], folder, environment(folder));
}

/** By npm itself, which would otherwise use the data folder of this copy. */
async function byNpm(folder: string): Promise<Started> {
  const scripts = { start: `node "${runner}" "${main}"` };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bench', private: true, scripts }));
  const { memory: _, ...pollen } = await started('npm', ['start'], folder, environment(folder));
  return { ...pollen, memory: () => undefined };
}

/** Its own folder for compiled code, so that a first start is one. */
function environment(folder: string) {
  return { PORT: '0', LOG_LEVEL: 'error', NODE_COMPILE_CACHE: join(folder, 'compiled') };
}
