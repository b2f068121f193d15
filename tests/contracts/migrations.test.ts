import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { derivedSchemaIsCurrent, deriveSchema } from '../../scripts/derived-schema.ts';
import { schemaDifference } from '../../scripts/schema-difference.ts';
import { openDatabase } from '../../src/adapters/prisma/clients.ts';
import { committedMigrations, migrate, type Provider } from '../../src/adapters/prisma/migrate.ts';
import { type Migration, sqliteHistory } from '../../src/adapters/prisma/migration-history.ts';
import { connectSqlite } from '../../src/adapters/prisma/sqlite.ts';
import { eachDatabase, type TestDatabase } from '../support/databases.ts';

const schemas: Record<Provider, string> = {
  sqlite: readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8'),
  postgresql: deriveSchema(),
};

it('the PostgreSQL schema is the one that follows from the schema that people edit', () => {
  expect(derivedSchemaIsCurrent()).toBe(true);
});

eachDatabase('the committed migrations', (open) => {
  it('lead exactly to the schema', async () => {
    const database = await closed(open);
    expect(await schemaDifference(database.url, schemas[database.provider])).toBeUndefined();
  });

  it.each([
    ['a new column', (schema: string) => schema.replace('model School {', 'model School {\n  motto String?')],
    ['a lost index', (schema: string) => schema.replace(/^ {2}@@index\(\[schoolId, endsAt\]\)$/m, '')],
    ['another type', (schema: string) => schema.replace(/paused( +)Boolean( +)@default\(false\)/, 'paused$1String?')],
  ])('are found out when the schema has %s that they have not', async (_, drift) => {
    const database = await closed(open);
    const drifted = drift(schemas[database.provider]);
    expect(drifted).not.toBe(schemas[database.provider]);
    expect(await schemaDifference(database.url, drifted)).toMatch(/motto|endsAt|paused/);
  });

  it('are applied once: opening the database again changes nothing', async () => {
    const database = await closed(open);
    const before = await history(database.url);
    expect(before.map((row) => row.migration_name)).toEqual(names(database.provider));
    expect(await history(database.url)).toEqual(before);
  });

  it('are refused when one was changed after it was applied', async () => {
    const database = await open();
    await database.client.$executeRawUnsafe(`UPDATE _prisma_migrations SET checksum = 'tampered'`);
    await database.close();
    await expect(openDatabase(database.url)).rejects.toThrow(/is not the one that was applied to this database/);
  });

  it('refuse a database that a newer version has used', async () => {
    const database = await open();
    await database.client.$executeRawUnsafe(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29990101_next', CURRENT_TIMESTAMP)`,
    );
    await database.close();
    await expect(openDatabase(database.url)).rejects.toThrow(/newer Pollen.*29990101_next/);
  });

  it('refuse a database where another tool left one unfinished', async () => {
    const database = await open();
    await database.client.$executeRawUnsafe('UPDATE _prisma_migrations SET finished_at = NULL');
    await database.close();
    await expect(openDatabase(database.url)).rejects.toThrow(/never finished/);
  });
});

const severalInstances = (open: () => Promise<TestDatabase>) => {
  it('is migrated once when several instances start on it at the same time', async () => {
    const database = await open();
    await database.client.$executeRawUnsafe('DROP SCHEMA public CASCADE');
    await database.client.$executeRawUnsafe('CREATE SCHEMA public');
    const instances = await Promise.all([1, 2, 3].map(() => openDatabase(database.url)));
    for (const instance of instances) await instance.close();
    expect((await history(database.url)).map((row) => row.migration_name)).toEqual(names('postgresql'));
  });
};
// An SQLite file is for one process by design.
eachDatabase('an empty database', severalInstances, ['postgresql']);

describe('a migration on SQLite', () => {
  it('keeps nothing of itself when one of its statements fails, and names itself', async () => {
    const adapter = await emptySqlite();
    const broken = migration('1_broken', 'CREATE TABLE a (x); INSERT INTO nowhere VALUES (1);');
    await expect(migrate(sqliteHistory(adapter), [broken])).rejects.toThrow(
      /1_broken.*nothing of it was kept.*nowhere/,
    );
    expect(await migrate(sqliteHistory(adapter), [migration('1_broken', 'CREATE TABLE a (x)')])).toEqual(['1_broken']);
  });

  it('can rebuild a table that others point to without losing their rows', async () => {
    const adapter = await emptySqlite();
    const first = migration(
      '1_first',
      `CREATE TABLE parent (id PRIMARY KEY); CREATE TABLE child (parent REFERENCES parent(id) ON DELETE CASCADE);
       INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1);`,
    );
    const rebuild = migration(
      '2_rebuild',
      `PRAGMA defer_foreign_keys=ON; PRAGMA foreign_keys=OFF;
       CREATE TABLE new_parent (id PRIMARY KEY, name); INSERT INTO new_parent (id) SELECT id FROM parent;
       DROP TABLE parent; ALTER TABLE new_parent RENAME TO parent; PRAGMA foreign_keys=ON;`,
    );
    await migrate(sqliteHistory(adapter), [first, rebuild]);
    const { rows } = await adapter.queryRaw({ sql: 'SELECT parent FROM child', args: [], argTypes: [] });
    expect(rows).toEqual([[1]]);
  });

  it('is refused when it leaves a reference to nothing behind', async () => {
    const adapter = await emptySqlite();
    const tables = 'CREATE TABLE parent (id PRIMARY KEY); CREATE TABLE child (parent REFERENCES parent(id));';
    const orphan = migration('1_orphan', `${tables} INSERT INTO child VALUES (7);`);
    await expect(migrate(sqliteHistory(adapter), [orphan])).rejects.toThrow(/every reference is met/);
  });
});

describe('the committed history', () => {
  it('has the same steps for both kinds of database', () => {
    expect(names('postgresql')).toEqual(names('sqlite'));
  });
});

async function closed(open: () => Promise<TestDatabase>): Promise<TestDatabase> {
  const database = await open();
  await database.close();
  return database;
}

/** Every row of the table of migrations, with the database opened (and so migrated) once more. */
async function history(url: string): Promise<{ migration_name: string }[]> {
  const database = await openDatabase(url);
  try {
    return await database.client.$queryRawUnsafe('SELECT * FROM _prisma_migrations ORDER BY migration_name');
  } finally {
    await database.close();
  }
}

async function emptySqlite() {
  const folder = mkdtempSync(join(tmpdir(), 'pollen-'));
  const adapter = await connectSqlite(join(folder, 'empty.db'));
  onTestFinished(async () => {
    await adapter.dispose();
    rmSync(folder, { recursive: true });
  });
  return adapter;
}

function names(provider: Provider): string[] {
  return committedMigrations(provider).map(({ name }) => name);
}

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: 'of no interest here' };
}
