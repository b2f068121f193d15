import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { failedRequest, healthRoutes } from '../../src/bot/http.ts';
import { openLog } from '../../src/bot/log.ts';
import {
  cleanUp,
  expectClearRefusal,
  freshFolder,
  keptTurns,
  playedFolder,
  removeFolders,
  saying,
  somebody,
  startPollen,
} from '../support/pollen-process.ts';

afterEach(cleanUp);
afterAll(removeFolders);

describe('a running Pollen', () => {
  it('says that it is alive and ready, and stops with code 0 when told to, live pages or not', async () => {
    const pollen = startPollen(await playedFolder());
    const address = await pollen.address();
    expect(await (await fetch(`${address}/healthz`)).text()).toBe('ok\n');
    expect(await (await fetch(`${address}/readyz`)).text()).toBe('ready\n');
    const live = (await fetch(`${address}/live`)).body!.getReader();
    await live.read();
    pollen.kill('SIGTERM');
    while (!(await live.read()).done);
    expect(await pollen.ended).toMatchObject({ code: 0, signal: null });
  });

  it('finishes the turns in hand when it is told to stop, takes no new ones, and keeps what it answered', async () => {
    const folder = await playedFolder();
    const pollen = startPollen(folder);
    const address = await pollen.address();
    const person = await somebody(address);
    const turns = [1, 2, 3].map((n) => saying(address, person, `turn${n}`, `pending ${n}`));
    await Promise.all(turns.map((turn) => turn.begun));
    pollen.kill('SIGTERM');
    await pollen.logs('stopping');
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
    for (const turn of turns) expect((await turn.finish()).status).toBe(303);
    const { code, error } = await pollen.ended;
    expect({ code, failed: /failed/.test(error) }).toEqual({ code: 0, failed: false });
    expect(await keptTurns(folder, 'turn1')).toBe(1);
    expect(await keptTurns(folder, 'turn3')).toBe(1);
  });

  it('stops at once when told so twice', async () => {
    const pollen = startPollen(await playedFolder());
    const address = await pollen.address();
    const turn = saying(address, await somebody(address), 'turn1', 'pending');
    await turn.begun;
    pollen.kill('SIGTERM');
    await pollen.logs('stopping');
    pollen.kill('SIGTERM');
    expect(await pollen.ended).toMatchObject({ code: 1 });
    await expect(turn.finish()).rejects.toThrow();
  });

  it('says that it is not ready while its database does not answer', async () => {
    const app = healthRoutes({ ready: () => Promise.reject(new Error('password=s3cret')) });
    const answer = await app.request('/readyz');
    expect([answer.status, await answer.text()]).toEqual([503, 'not ready: the database does not answer\n']);
    expect((await app.request('/healthz')).status).toBe(200);
  });

  it('answers a request that met a bug kindly, without a word of what went wrong inside', async () => {
    const lines: string[] = [];
    const log = openLog('info', { write: (line) => void lines.push(line) });
    const app = new Hono().onError(failedRequest(log, (error) => error));
    app.get('/bug', () => {
      throw new Error('s3cret');
    });
    const sorry = await app.request('/bug');
    expect(sorry.status).toBe(500);
    expect(await sorry.text()).toMatch(/^Sorry, something went wrong on my side/);
    expect(lines.join('')).toContain('request failed');
    expect(lines.join('')).not.toContain('s3cret');
  });
});

describe('a Pollen that cannot start', () => {
  it('names a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expectClearRefusal(
      await startPollen(await playedFolder(), { PORT: String(port) }).ended,
      /PORT: another program .* is using this port/,
    );
    other.close();
  });

  it('names every variable that is wrong, and none of their values', async () => {
    const ending = await startPollen(freshFolder(), {
      PORT: 'h3llo',
      DATABASE_URL: 'postgres://u:s3cret@h/d',
      LOG_LEVEL: 'l0ud',
    }).ended;
    expectClearRefusal(ending, /PORT[\s\S]*LOG_LEVEL|LOG_LEVEL[\s\S]*PORT/);
    expect(ending.error).toContain('DATABASE_URL');
    expect(ending.error).not.toMatch(/h3llo|s3cret|l0ud/);
  });

  it('because another has its database file leaves that one alone', async () => {
    const folder = await playedFolder();
    const first = startPollen(folder);
    const address = await first.address();
    expectClearRefusal(await startPollen(folder).ended, /playground\.db is in use by another Pollen process/);
    const turn = saying(address, await somebody(address), 'turn1', 'pending');
    expect((await turn.finish()).status).toBe(303);
    first.kill('SIGTERM');
    expect(await first.ended).toMatchObject({ code: 0 });
  });

  it('says so when its database file is something else or broken, and leaves it as it was', async () => {
    const folder = freshFolder();
    const file = join(folder, 'data/playground.db');
    mkdirSync(join(folder, 'data'));
    for (const content of [
      'These are the minutes of the last staff meeting. '.repeat(200),
      `SQLite format 3\0${'x'.repeat(9000)}`,
    ]) {
      writeFileSync(file, content);
      expectClearRefusal(
        await startPollen(folder).ended,
        /playground\.db is damaged or is not a database: move it away/,
      );
      expect(readFileSync(file, 'utf8')).toBe(content);
    }
  });

  it('says so when its database file is a folder', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'data/playground.db'), { recursive: true });
    expectClearRefusal(
      await startPollen(folder).ended,
      /playground\.db could not be opened: check that the path is a file/,
    );
  });

  it('says so when its folder or its file may not be written', async (test) => {
    const [closed, readOnly] = [freshFolder(), await playedFolder()];
    chmodSync(closed, 0o555);
    chmodSync(join(readOnly, 'data/playground.db'), 0o444);
    chmodSync(join(readOnly, 'data'), 0o555);
    chmodSync(readOnly, 0o555);
    // Root may write everything, so somebody else has to try.
    const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const probe = spawnSync(process.execPath, ['--check', new URL('../../src/bot/main.ts', import.meta.url).pathname], {
      ...asNobody,
      cwd: closed,
      env: {},
    });
    if (probe.status !== 0) {
      console.warn('Unwritable files were left out: the user nobody cannot run Node here.');
      return test.skip();
    }
    expectClearRefusal(await startPollen(closed, {}, asNobody).ended, /may not be written|could not be opened/);
    expectClearRefusal(await startPollen(readOnly, {}, asNobody).ended, /may not be written|could not be opened/);
  });
});
