import { randomUUID } from 'node:crypto';
import type { PrismaPg } from '@prisma/adapter-pg';
import type { connectSqlite } from './sqlite.ts';

/** One committed step of the schema: its folder's name, its SQL, and the sha256 of that as Prisma computes it. */
export type Migration = { name: string; sql: string; checksum: string };

/** A row of Prisma's own table of migrations, so that its command line and this runner agree on what was applied. */
export type RecordedMigration = { name: string; checksum: string; finished: boolean };

/** What the runner needs of a database. `apply` does a migration and its record in one transaction. */
export type MigrationHistory = {
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  recorded(): Promise<RecordedMigration[]>;
  apply(migration: Migration): Promise<void>;
};

type Sqlite = Awaited<ReturnType<typeof connectSqlite>>;
type Pool = ReturnType<Awaited<ReturnType<PrismaPg['connect']>>['underlyingDriver']>;

/** The key of the advisory lock that Prisma itself takes while it migrates. */
const PRISMA_MIGRATION_LOCK = 72_707_369;

const RECORDED =
  'SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations ' +
  'WHERE rolled_back_at IS NULL ORDER BY migration_name';

/** The history of an SQLite file, which this process alone has open. */
export function sqliteHistory(adapter: Sqlite): MigrationHistory {
  return {
    exclusively: (work) => work(),
    async recorded() {
      await adapter.executeScript(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
        "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME,
        "migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME,
        "started_at" DATETIME NOT NULL DEFAULT current_timestamp, "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`);
      const { rows } = await adapter.queryRaw({ sql: RECORDED, args: [], argTypes: [] });
      return rows.map(([name, checksum, finished]) => ({
        name: String(name),
        checksum: String(checksum),
        finished: Boolean(Number(finished)),
      }));
    },
    async apply(migration) {
      const now = Date.now();
      // SQLite changes a table by copying it and dropping the old one, which would cascade into the tables that point
      // to it: foreign keys are off meanwhile (that works outside a transaction only), and checked before the commit.
      try {
        await adapter.executeScript(`PRAGMA foreign_keys = OFF;
          BEGIN IMMEDIATE;
          ${migration.sql}
          ;CREATE TEMP TABLE "_check" ("broken" TEXT CONSTRAINT "every reference is met" CHECK ("broken" IS NULL));
          INSERT INTO "_check" SELECT "table" FROM pragma_foreign_key_check();
          DROP TABLE "_check";
          INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
          VALUES ('${randomUUID()}', '${migration.checksum}', '${migration.name}', ${now}, ${now}, 1);
          COMMIT;`);
      } finally {
        await adapter.executeScript('PRAGMA foreign_keys = ON');
      }
    },
  };
}

/** The history of a PostgreSQL database; several instances may start at once, one migrates and the others wait. */
export async function postgresHistory(pool: Pool): Promise<MigrationHistory & { release(): void }> {
  const connection = await pool.connect();
  return {
    async exclusively(work) {
      await connection.query('SELECT pg_advisory_lock($1)', [PRISMA_MIGRATION_LOCK]);
      try {
        return await work();
      } finally {
        await connection.query('SELECT pg_advisory_unlock($1)', [PRISMA_MIGRATION_LOCK]);
      }
    },
    async recorded() {
      await connection.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
        id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
        migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
        started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`);
      return (await connection.query<RecordedMigration>(RECORDED)).rows;
    },
    async apply(migration) {
      try {
        await connection.query('BEGIN');
        await connection.query(migration.sql);
        await connection.query(
          `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
          VALUES ($1, $2, $3, now(), 1)`,
          [randomUUID(), migration.checksum, migration.name],
        );
        await connection.query('COMMIT');
      } catch (error) {
        await connection.query('ROLLBACK');
        throw error;
      }
    },
    release: () => connection.release(),
  };
}
