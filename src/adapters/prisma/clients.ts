import { resolve } from 'node:path';
import { ConfigError } from '../../core/shared/errors.ts';
import type { Prisma, PrismaClient } from './generated/sqlite/client.ts';
import { committedMigrations, migrate, type Provider } from './migrate.ts';
import { explainStorageError } from './storage-errors.ts';

/** What a store gets: the client, or the transaction that a turn is handled in. */
export type Db = Prisma.TransactionClient;

/** An open database at the present schema. `close` waits for what is running, and lets go of the file or connections. */
export type Database = { readonly client: PrismaClient; readonly provider: Provider; close(): Promise<void> };

/** The two generated clients have the same shape (one schema is derived from the other), so one type serves for both. */
type ClientOptions = ConstructorParameters<typeof PrismaClient>[0];

const options = {
  // Prisma's longer errors quote the values of a query, which are what people wrote about their work.
  errorFormat: 'minimal',
  transactionOptions: { maxWait: 30_000, timeout: 30_000 },
} satisfies Partial<ClientOptions>;

/**
 * Opens the database that a URL names and brings it to the present schema: `file:PATH` for SQLite (created if missing,
 * for one process at a time), `postgres://…` for PostgreSQL (which several may share). Rejects with a ConfigError for
 * another URL, and with a StorageError that says what to do when the database cannot be used.
 */
export async function openDatabase(url: string): Promise<Database> {
  if (url.startsWith('file:')) {
    const file = resolve(url.slice('file:'.length).replace(/^\/\/(?=\/)/, ''));
    return explained(file, () => openSqlite(file));
  }
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) {
    return explained(`PostgreSQL at ${new URL(url).host}`, () => openPostgres(url));
  }
  throw new ConfigError([
    {
      variable: 'DATABASE_URL',
      problem: 'is not the address of a database that Pollen can use',
      expected: 'file:PATH for SQLite or postgres://USER:PASSWORD@HOST:PORT/NAME for PostgreSQL',
      where: 'Leave it unset to use the file data/pollen.db.',
    },
  ]);
}

async function openSqlite(file: string): Promise<Database> {
  const { claimFile } = await import('./single-process.ts');
  const { connectSqlite } = await import('./sqlite.ts');
  const { sqliteHistory } = await import('./migration-history.ts');
  const { PrismaClient: Client } = await import('./generated/sqlite/client.ts');

  const letGo = await claimFile(file);
  try {
    const adapter = await connectSqlite(file);
    await migrate(sqliteHistory(adapter), committedMigrations('sqlite'));
    const client = new Client({ ...options, adapter: { ...named(adapter), connect: async () => adapter } });
    await client.$connect();
    const close = async () => {
      await client.$disconnect();
      await letGo();
    };
    return { client, provider: 'sqlite', close };
  } catch (error) {
    await letGo();
    throw error;
  }
}

async function openPostgres(url: string): Promise<Database> {
  const { PrismaPg } = await import('@prisma/adapter-pg');
  const { postgresHistory } = await import('./migration-history.ts');
  const { PrismaClient: Client } = await import('./generated/postgresql/client.ts');

  const adapter = await new PrismaPg({ connectionString: inUtc(url), connectionTimeoutMillis: 10_000 }).connect();
  try {
    const history = await postgresHistory(adapter.underlyingDriver());
    await migrate(history, committedMigrations('postgresql')).finally(history.release);
    const client = new Client({ ...options, adapter: { ...named(adapter), connect: async () => adapter } });
    await client.$connect();
    return { client: client as unknown as PrismaClient, provider: 'postgresql', close: () => client.$disconnect() };
  } catch (error) {
    await adapter.dispose();
    throw error;
  }
}

function named<P>({ provider, adapterName }: { provider: P; adapterName: string }) {
  return { provider, adapterName };
}

/** The adapter takes every session to be in UTC, and silently stores other times where it is not. */
function inUtc(url: string): string {
  const parsed = new URL(url);
  const given = parsed.searchParams.get('options');
  parsed.searchParams.set('options', `${given ?? ''} -c timezone=UTC`.trim());
  return parsed.href;
}

async function explained<T>(database: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainStorageError(error, database) ?? error;
  }
}
