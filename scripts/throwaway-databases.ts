// Databases that exist for one test or one calculation: an SQLite file in the temporary folder, or a PostgreSQL
// database with a name that nobody else uses on the server that POLLEN_TEST_POSTGRES_URL names.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';

/** The PostgreSQL server for tests and for `npm run migration`; its user must be allowed to create databases. */
export const postgresServer = process.env.POLLEN_TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** The URL of a database that does not exist yet, and what removes it with all that was put there. */
export type ThrowawayDatabase = { url: string; remove(): Promise<void> };

/** A place for an SQLite file in a new temporary folder. */
export function throwawayFile(): ThrowawayDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'pollen-'));
  return { url: `file:${join(folder, 'pollen.db')}`, remove: async () => rmSync(folder, { recursive: true }) };
}

/**
 * A new PostgreSQL database, empty or a copy of another throwaway one; rejects if the server cannot be reached. Removing
 * it removes forgotten copies of it too, such as those of a test that was killed.
 */
export async function throwawayPostgres(template?: string): Promise<ThrowawayDatabase> {
  const name = `${template ?? 'pollen_test'}_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template ?? 'template0'}`);
  const url = new URL(postgresServer);
  url.pathname = name;
  return { url: url.href, remove: () => removeAll(name) };
}

async function removeAll(prefix: string): Promise<void> {
  const rows = await onServer(`SELECT datname FROM pg_database WHERE starts_with(datname, '${prefix}')`);
  for (const [name] of rows) await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
}

/** Runs one statement on the server's own database and returns its rows. */
async function onServer(statement: string): Promise<unknown[][]> {
  const adapter = await new PrismaPg(postgresServer).connect();
  try {
    return (await adapter.queryRaw({ sql: statement, args: [], argTypes: [] })).rows;
  } finally {
    await adapter.dispose();
  }
}
