import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../../src/adapters/prisma/clients.ts';
import { explainStorageError } from '../../../src/adapters/prisma/storage-errors.ts';
import { ConfigError, StorageError } from '../../../src/core/shared/errors.ts';
import { eachDatabase, openTestDatabase, removeDatabases, type TestDatabase } from '../../support/databases.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pollen-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a database that cannot be opened', () => {
  it('is named with what to do when its file is something else', async () => {
    const file = join(folder, 'pollen.db');
    writeFileSync(file, 'These are the minutes of the last staff meeting. '.repeat(100));
    await expectRefusal(`file:${file}`, `${file} is damaged or is not a database: move it away, or restore a backup.`);
    expect(readFileSync(file, 'utf8')).toMatch(/^These are the minutes/);
  });

  it('is named when its path is a folder', async () => {
    mkdirSync(join(folder, 'pollen.db'));
    await expectRefusal(`file:${join(folder, 'pollen.db')}`, /pollen\.db could not be opened: check that the path/);
  });

  it('is named when its folder would have to be inside a file', async () => {
    writeFileSync(join(folder, 'data'), '');
    await expectRefusal(`file:${join(folder, 'data', 'pollen.db')}`, /could not be opened/);
  });

  it('is named when its server does not answer, without its password', async () => {
    const refusal = await refusalOf('postgres://pollen:s3cret@127.0.0.1:1/pollen');
    expect(refusal.message).toMatch(/^PostgreSQL at 127\.0\.0\.1:1 could not be reached: check that PostgreSQL runs/);
    expect(refusal.message).not.toContain('s3cret');
  });

  it('is a fault of the configuration when the address is of another kind', async () => {
    await expect(openDatabase('mysql://localhost/pollen')).rejects.toThrow(ConfigError);
    await expect(openDatabase('postgres://[')).rejects.toThrow(/DATABASE_URL.*Expected file:PATH/);
  });

  it('is created with its folder when it is only missing', async () => {
    const database = await openDatabase(`file:${join(folder, 'a school', 'of 100% & more#', 'pollen.db')}`);
    expect(await database.client.school.count()).toBe(0);
    await database.close();
  });
});

const onServer = (open: () => Promise<TestDatabase>) => {
  it('tells a missing database and a wrong user apart', async () => {
    const { url } = await open();
    const [missing, stranger] = [new URL(url), new URL(url)];
    missing.pathname = 'pollen_nowhere';
    stranger.username = 'nobody_here';
    await expectRefusal(missing.href, /does not have the database named in DATABASE_URL: create it/);
    await expectRefusal(stranger.href, /refused the user name or the password/);
  });
};
eachDatabase('a server that is there', onServer, ['postgresql']);

describe('an SQLite file', () => {
  afterEach(removeDatabases);

  it('serves one process: a second is told so, and gets it as soon as the first is gone, even by kill -9', async () => {
    const file = join(folder, 'pollen.db');
    const first = await processThatOpens(file);
    await expectRefusal(`file:${file}`, /in use by another Pollen process.*Stop the other one first.*PostgreSQL/);
    first.kill('SIGKILL');
    await once(first, 'exit');
    const second = await openDatabase(`file:${file}`);
    expect(await second.client.school.count()).toBe(1);
    await second.close();
  });

  it('keeps nothing of a transaction that met a full disk, even if the code carries on', async () => {
    const { client } = await openTestDatabase();
    await client.$executeRawUnsafe('PRAGMA max_page_count = 100');
    const writing = client.$transaction(async (transaction) => {
      await transaction.school.create({ data: schoolOf(10) });
      await transaction.school.create({ data: schoolOf(1_000_000) }).catch(() => undefined);
      await transaction.school.create({ data: schoolOf(20) });
    });
    const error = await writing.catch((reason) => explainStorageError(reason));
    expect(error).toBeInstanceOf(StorageError);
    expect(String(error)).toContain('has no space left: free some disk space');
    expect(await client.school.count()).toBe(0);
  });

  it('goes on with a transaction in which a unique value was taken', async () => {
    const { client } = await openTestDatabase();
    await client.$transaction(async (transaction) => {
      await transaction.school.create({ data: schoolOf(10) });
      await transaction.school.create({ data: schoolOf(10) }).catch(() => undefined);
      await transaction.school.create({ data: schoolOf(20) });
    });
    expect(await client.school.count()).toBe(2);
  });

  it('stays with a handful of open files through many transactions', async () => {
    const { client } = await openTestDatabase();
    const before = openFiles();
    for (let round = 0; round < 100; round++) {
      await client.$transaction(async (transaction) => transaction.school.count());
    }
    expect(openFiles() - before).toBeLessThan(20);
  });

  it('loses no update when many change the same row at once', async () => {
    const { client } = await openTestDatabase();
    await client.playgroundClock.create({ data: { id: 1, aheadMs: 0 } });
    const addOne = () =>
      client.$transaction(async (transaction) => {
        const { aheadMs } = await transaction.playgroundClock.findUniqueOrThrow({ where: { id: 1 } });
        await transaction.playgroundClock.update({ where: { id: 1 }, data: { aheadMs: aheadMs + 1 } });
      });
    await Promise.all(Array.from({ length: 100 }, addOne));
    expect(await client.playgroundClock.findMany()).toEqual([{ id: 1, aheadMs: 100 }]);
  });
});

it('leaves errors that are no fault of the storage alone', () => {
  expect(explainStorageError(new TypeError('SQLITE_FULL is only mentioned here'))).toBeUndefined();
  expect(explainStorageError(undefined)).toBeUndefined();
});

function openFiles(): number {
  return readdirSync('/dev/fd').length;
}

function schoolOf(size: number) {
  return { id: `school-${size}`, name: 'x'.repeat(size), createdAt: new Date(0) };
}

async function refusalOf(url: string): Promise<Error> {
  const error = await openDatabase(url).then(
    () => new Error('it was opened'),
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(StorageError);
  return error;
}

async function expectRefusal(url: string, message: string | RegExp): Promise<void> {
  const refusal = await refusalOf(url);
  if (typeof message === 'string') expect(refusal.message).toBe(message);
  else expect(refusal.message).toMatch(message);
}

/** Another process that opens the file, puts a school in it and keeps it open. */
async function processThatOpens(file: string) {
  const clients = new URL('../../../src/adapters/prisma/clients.ts', import.meta.url).href;
  const script = `
    const { openDatabase } = await import(${JSON.stringify(clients)});
    const { client } = await openDatabase(${JSON.stringify(`file:${file}`)});
    await client.school.create({ data: { id: '1', name: 'First', createdAt: new Date(0) } });
    console.log('open');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}
