import { postgresServer, throwawayFile, throwawayPostgres } from '../scripts/throwaway-databases.ts';
import { type Database, openDatabase } from '../src/adapters/prisma/clients.ts';
import { storageFault } from '../src/adapters/prisma/storage-errors.ts';

/** The kinds of database that figures are compared on. */
export type Kind = 'SQLite' | 'PostgreSQL';

/** Those of them that there are here; says plainly when PostgreSQL is left out. */
export async function kindsHere(): Promise<readonly Kind[]> {
  try {
    await (await throwawayPostgres()).remove();
    return ['SQLite', 'PostgreSQL'];
  } catch (error) {
    if (storageFault(error) !== 'unreachable') throw error;
    console.error(`PostgreSQL is not running on ${new URL(postgresServer).host}: measured on SQLite only.`);
    return ['SQLite'];
  }
}

/** Works on a fresh, migrated database of its own, which is removed afterwards. */
export async function onFresh<T>(kind: Kind, work: (database: Database) => Promise<T>): Promise<T> {
  const place = kind === 'SQLite' ? throwawayFile() : await throwawayPostgres();
  try {
    const database = await openDatabase(place.url);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await place.remove();
  }
}
