import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StorageError } from '../../core/shared/errors.ts';
import type { Migration, MigrationHistory, RecordedMigration } from './migration-history.ts';
import { explainStorageError } from './storage-errors.ts';

/** The databases that Pollen can use. */
export type Provider = 'sqlite' | 'postgresql';

const folders: Record<Provider, string> = {
  sqlite: fileURLToPath(new URL('../../../prisma/migrations', import.meta.url)),
  postgresql: fileURLToPath(new URL('../../../prisma/postgresql/migrations', import.meta.url)),
};

/** The committed migrations of a provider, oldest first. */
export function committedMigrations(provider: Provider): Migration[] {
  const entries = readdirSync(folders[provider], { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return names.sort().map((name) => {
    // A checkout on Windows may have changed the line ends, which must not look like a changed migration.
    const sql = readFileSync(join(folders[provider], name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

/**
 * Brings a database to the present schema and returns the names of the migrations that this took (none the second
 * time). Rejects with a StorageError, with nothing half-done, if the database's history is not the code's.
 */
export async function migrate(history: MigrationHistory, migrations: Migration[]): Promise<string[]> {
  return history.exclusively(async () => {
    const recorded = await history.recorded();
    refuseForeignHistory(recorded, migrations);
    const known = new Set(recorded.map((row) => row.name));
    const due = migrations.filter((migration) => !known.has(migration.name));
    for (const migration of due) await history.apply(migration).catch((error) => refuse(migration, error));
    return due.map((migration) => migration.name);
  });
}

function refuse({ name }: Migration, cause: unknown): never {
  const explained = explainStorageError(cause);
  if (explained) throw explained;
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new StorageError(`The migration ${name} could not be applied, and nothing of it was kept: ${reason}.`, {
    cause,
  });
}

function refuseForeignHistory(recorded: RecordedMigration[], migrations: Migration[]): void {
  const committed = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of recorded) {
    const migration = committed.get(name);
    if (!migration) {
      throw new StorageError(
        `The database was used by a newer Pollen: it has the migration ${name}, which this one does not know. ` +
          'Update Pollen, or restore the backup from before that update.',
      );
    }
    if (!finished) {
      throw new StorageError(
        `The migration ${name} was started on this database by another tool and never finished. ` +
          'Restore a backup, or put the schema right and mark it with `prisma migrate resolve`.',
      );
    }
    if (migration.checksum !== checksum) {
      throw new StorageError(
        `The migration ${name} is not the one that was applied to this database: its file was changed afterwards. ` +
          'Put the file back as it was released; a change to the schema is always a new migration.',
      );
    }
  }
}
