import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import {
  cleanUp,
  enlarge,
  expectClearRefusal,
  keptTurns,
  playedFolder,
  removeFolders,
  saying,
  smallDisk,
  somebody,
  startPollen,
} from '../support/pollen-process.ts';

afterEach(cleanUp);
afterAll(removeFolders);

/** Takes all the room there is, whatever else is written meanwhile. */
function fill(file: string, disk: string): void {
  const { bavail, bsize } = statfsSync(disk);
  try {
    writeFileSync(file, Buffer.alloc(bavail * bsize));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}

describe('a full disk', () => {
  const LEFT_OUT = 'A full disk was left out: this user may not mount a small one.';

  it('at the start is named, and what was half-written does no harm later', async (test) => {
    const disk = smallDisk(600);
    if (disk === undefined) {
      console.warn(LEFT_OUT);
      return test.skip();
    }
    expectClearRefusal(await startPollen(disk).ended, /has no space left: free some disk space/);
    enlarge(disk, 64_000);
    const pollen = startPollen(disk);
    await somebody(await pollen.address());
    pollen.kill('SIGTERM');
    expect(await pollen.ended).toMatchObject({ code: 0 });
  });

  it('while it runs loses nothing: it says sorry, stays up, and takes the same turn once there is room', async (test) => {
    const disk = smallDisk(40_000);
    if (disk === undefined) {
      console.warn(LEFT_OUT);
      return test.skip();
    }
    await playedFolder(disk);
    const pollen = startPollen(disk);
    const address = await pollen.address();
    const person = await somebody(address);
    expect((await saying(address, person, 'before', 'pending').finish()).status).toBe(303);
    const filler = join(disk, 'filler');
    fill(filler, disk);
    let number = 0;
    const say = () => saying(address, person, `turn${number}`, `${number} ${'x'.repeat(200_000)}`).finish();
    // What SQLite has set aside for its log is used up first.
    while (number < 100 && !pollen.log().includes('has no space left')) {
      number++;
      await say();
    }
    expect(pollen.log()).toContain('has no space left');
    const sorry = await say();
    expect([sorry.status, sorry.text]).toEqual([500, expect.stringMatching(/^Sorry, something went wrong on my side/)]);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    rmSync(filler);
    expect((await say()).status).toBe(303);
    pollen.kill('SIGTERM');
    expect(await pollen.ended).toMatchObject({ code: 0 });
    expect(await keptTurns(disk, 'before')).toBe(1);
    for (let n = 1; n <= number; n++) expect(await keptTurns(disk, `turn${n}`)).toBe(1);
  });
});
