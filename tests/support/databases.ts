import { copyFileSync } from 'node:fs';
import { afterEach, describe, inject } from 'vitest';
import { type ThrowawayDatabase, throwawayFile, throwawayPostgres } from '../../scripts/throwaway-databases.ts';
import { type Database, openDatabase } from '../../src/adapters/prisma/clients.ts';
import type { Provider } from '../../src/adapters/prisma/migrate.ts';

/** An open database of its own for one test; `url` opens it from elsewhere too (on SQLite only once it is closed). */
export type TestDatabase = Database & { readonly url: string };

type Suite = (open: () => Promise<TestDatabase>) => void;

const opened: { database: Database; place: ThrowawayDatabase }[] = [];

/**
 * Runs a suite on every kind of database that there is here, or on those of `kinds` only. Each call of `open` gives a
 * fresh, empty, migrated database, which is closed and removed after the test.
 */
export function eachDatabase(name: string, suite: Suite, kinds: Provider[] = ['sqlite', 'postgresql']): void {
  const here = kinds.filter((kind) => kind === 'sqlite' || inject('postgresTemplate'));
  for (const provider of here) {
    describe(`${name} (${provider === 'sqlite' ? 'SQLite' : 'PostgreSQL'})`, () => {
      afterEach(removeDatabases);
      suite(() => openOn(provider));
    });
  }
}

/** A fresh SQLite database for one test, for suites that need only one kind; call `removeDatabases` after each test. */
export function openTestDatabase(): Promise<TestDatabase> {
  return openOn('sqlite');
}

/** Closes and removes every database that was opened for the test that just ended. */
export async function removeDatabases(): Promise<void> {
  for (const { database, place } of opened.splice(0)) {
    await database.close();
    await place.remove();
  }
}

async function openOn(provider: Provider): Promise<TestDatabase> {
  const place = provider === 'sqlite' ? copyOfFile() : await copyOfPostgres();
  const database = await openDatabase(place.url);
  opened.push({ database, place });
  return { ...database, url: place.url };
}

function copyOfFile(): ThrowawayDatabase {
  const place = throwawayFile();
  copyFileSync(pathOf(inject('sqliteTemplate')), pathOf(place.url));
  return place;
}

function copyOfPostgres(): Promise<ThrowawayDatabase> {
  return throwawayPostgres(new URL(inject('postgresTemplate') ?? '').pathname.slice(1));
}

function pathOf(url: string): string {
  return url.slice('file:'.length);
}
