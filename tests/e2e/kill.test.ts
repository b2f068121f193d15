import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/adapters/prisma/clients.ts';
import { openTestDatabase, removeDatabases, type TestDatabase } from '../support/databases.ts';
import { recordingPlatform } from '../support/recording-platform.ts';
import { localInstant, testSchool } from '../support/test-school.ts';

afterEach(removeDatabases);

const KILLS = 26;
const PEOPLE = 120;
const TURNS = 40;
const NOW = localInstant('2026-11-24T15:30');

type Child = ChildProcessByStdio<Writable, Readable, null>;

/** A school in which everyone is due a nudge; closed again, so that the process to be killed can have the file. */
async function dueSchool(database: TestDatabase) {
  let ids = 0;
  const school = await testSchool(
    database,
    () => `p${++ids}`,
    () => NOW,
  );
  const activity = await school.activity({ title: 'Literacy', ends: '2026-11-23T17:15' });
  const people: string[] = [];
  for (let n = 0; n < PEOPLE; n++) {
    const person = await school.person(`Person ${n}`);
    await school.takesPart(person, activity);
    people.push(person);
  }
  return { people, kind: await school.kindId('Sharing expertise (twilight)') };
}

/** A generator of numbers below 1 that says which seed to use to see the same run again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Waits until the process is up; fails where it ended by itself instead. */
async function ready(child: Child, gone: Promise<unknown>): Promise<void> {
  const first = await Promise.race([once(child.stdout, 'data'), gone.then(() => undefined)]);
  if (first === undefined) throw new Error('the bot did not start: see its error above');
}

describe.each([
  { canTrace: true, platformThat: 'can say what it has', says: 'sends nothing twice' },
  { canTrace: false, platformThat: 'cannot say what it has', says: 'sends only what was in flight at the kill twice' },
])('a bot on a platform that $platformThat', ({ canTrace, says }) => {
  it(`loses nothing when killed ${KILLS} times at random points, and ${says}`, async () => {
    const seed = Number(process.hrtime.bigint() % 1_000_000n);
    const chance = seeded(seed);
    const database = await openTestDatabase();
    const { people, kind } = await dueSchool(database);
    await database.close();
    const platform = await recordingPlatform(canTrace);
    const acknowledged = new Set<string>();
    const inFlight = new Set<string>();

    const start = (): Child => {
      const script = fileURLToPath(new URL('../support/killable-bot.ts', import.meta.url));
      const child = spawn(process.execPath, [script, database.url, platform.url, NOW.toString()], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      child.stdin.on('error', () => undefined); // a killed process reads no more
      child.stdout.on('data', (data: Buffer) => {
        for (const id of data.toString().split('\n')) if (id.startsWith('turn')) acknowledged.add(id);
      });
      return child;
    };
    /** Says again every turn that was not acknowledged, as platforms do. */
    const sendTurns = (child: Child) => {
      for (let n = 0; n < TURNS; n++) {
        const id = `turn${n}`;
        if (!acknowledged.has(id))
          child.stdin.write(`${JSON.stringify({ id, person: people[n % PEOPLE], title: `Book ${n}`, kind })}\n`);
      }
    };

    for (let kill = 0; kill < KILLS; kill++) {
      const child = start();
      const gone = once(child, 'exit');
      if (chance() < 0.2) {
        // Somewhere between the first instruction and the first sends.
        await new Promise((resume) => setTimeout(resume, chance() * 900));
      } else {
        await ready(child, gone);
        sendTurns(child);
        const most = Math.min(new Set(platform.posts).size + 1 + Math.floor(chance() * 4), PEOPLE);
        await Promise.race([platform.reached(most), gone]);
        for (let wait = Math.floor(chance() * 30); wait > 0; wait--)
          await new Promise((resume) => setImmediate(resume));
      }
      child.kill('SIGKILL');
      await gone;
      const last = platform.posts.at(-1);
      if (last !== undefined) inFlight.add(last);
    }
    const child = start();
    await ready(child, once(child, 'exit'));
    sendTurns(child);
    await platform.reached(PEOPLE);
    while (acknowledged.size < TURNS) await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');

    const counts = Map.groupBy(platform.posts, (key) => key);
    const twice = [...counts].filter(([, posts]) => posts.length > 1).map(([key]) => key);
    console.log(
      `seed ${seed}: ${KILLS} kills, ${counts.size} messages, ${twice.length} sent twice, all of them in flight at a kill`,
    );
    expect(counts.size).toBe(PEOPLE);
    expect(twice.filter((key) => !inFlight.has(key))).toEqual([]);
    if (canTrace) expect(twice).toEqual([]);
    const again = await openDatabase(database.url);
    expect(await again.client.activity.count({ where: { title: { startsWith: 'Book' } } })).toBe(TURNS);
    await again.close();
    await platform.close();
  }, 300_000);
});
