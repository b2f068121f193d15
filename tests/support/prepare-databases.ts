import type { TestProject } from 'vitest/node';
import {
  postgresServer,
  type ThrowawayDatabase,
  throwawayFile,
  throwawayPostgres,
} from '../../scripts/throwaway-databases.ts';
import { openDatabase } from '../../src/adapters/prisma/clients.ts';
import { storageFault } from '../../src/adapters/prisma/storage-errors.ts';
import { chromiumPath } from './chromium.ts';
import { onBuildServer } from './environment.ts';

declare module 'vitest' {
  /** The migrated databases that tests get copies of; no PostgreSQL where none runs. */
  export interface ProvidedContext {
    sqliteTemplate: string;
    postgresTemplate: string | undefined;
  }
}

/** Runs once before all tests: migrates one database of each kind, and says plainly what has to be left out. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const templates = [throwawayFile(), await postgresOrNothing()].filter((template) => template !== undefined);
  for (const { url } of templates) await openDatabase(url).then((database) => database.close());
  const [sqlite, postgres] = templates;
  project.provide('sqliteTemplate', sqlite?.url ?? '');
  project.provide('postgresTemplate', postgres?.url);
  if (!chromiumPath()) console.warn('Chromium is not installed: the browser tests were left out.');
  return async () => {
    for (const template of templates) await template.remove();
  };
}

async function postgresOrNothing(): Promise<ThrowawayDatabase | undefined> {
  try {
    return await throwawayPostgres();
  } catch (error) {
    const server = new URL(postgresServer).host;
    if (onBuildServer || storageFault(error) !== 'unreachable') {
      throw new Error(`The store contract tests need PostgreSQL on ${server}`, { cause: error });
    }
    console.warn(`PostgreSQL is not running on ${server}: the store contract tests ran on SQLite only.`);
    return undefined;
  }
}
