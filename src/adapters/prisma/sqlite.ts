import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';

type LibSqlConfig = Parameters<PrismaLibSql['createClient']>[0];
type LibSqlClient = ReturnType<PrismaLibSql['createClient']>;
type LibSqlTransaction = Awaited<ReturnType<LibSqlClient['transaction']>>;

const BUSY_MILLISECONDS = 2_000;
const SQLITE_CONSTRAINT = 19;
const PRIMARY_CODE = 0xff;

/**
 * The libSQL adapter on one connection. The stock one opens a new connection for every transaction and leaves the old
 * one to the garbage collector: 3,000 transactions left 5,900 open files behind, and settings made with PRAGMA were
 * lost on the way. The adapter queues everything behind an open transaction in any case, so one connection is enough.
 */
class LibSqlOnOneConnection extends PrismaLibSql {
  override createClient(config: LibSqlConfig): LibSqlClient {
    const client = super.createClient(config);
    client.transaction = async () => {
      // SQLite answers at once, so that much work in a row would leave no turn to anything else: no page is served,
      // no signal heard, and no statement that is done with is given back (2 GB after 8,000 transactions).
      await setImmediate();
      // Asking for the write lock at once: a transaction that begins by reading could otherwise not be upgraded later.
      await client.execute('BEGIN IMMEDIATE');
      return transactionOn(client);
    };
    return client;
  }
}

/** The three methods that the adapter uses. After any error but a broken constraint, nothing more is written. */
function transactionOn(client: LibSqlClient): LibSqlTransaction {
  let broken: unknown;
  const transaction = {
    async execute(statement: Parameters<LibSqlTransaction['execute']>[0]) {
      if (broken) throw broken;
      try {
        return await client.execute(statement);
      } catch (error) {
        // On a full disk SQLite rolls back by itself, and what follows would be committed on its own.
        if (!isConstraint(error)) broken = error;
        throw error;
      }
    },
    async commit() {
      try {
        if (broken) throw broken;
        await client.execute('COMMIT');
      } catch (error) {
        await transaction.rollback();
        throw error;
      }
    },
    async rollback() {
      // Fails where SQLite has rolled back already.
      await client.execute('ROLLBACK').catch(() => undefined);
    },
  };
  return transaction as unknown as LibSqlTransaction;
}

function isConstraint(error: unknown): boolean {
  const code = error instanceof Error && 'rawCode' in error ? Number(error.rawCode) : 0;
  return (code & PRIMARY_CODE) === SQLITE_CONSTRAINT;
}

/** Opens (and creates, with its folder) the SQLite file at an absolute path, waiting for others' locks that long. */
export async function connectFile(file: string, busyMilliseconds: number) {
  mkdirSync(dirname(file), { recursive: true });
  // SQLite opens what may only be read, and would then fail at the first thing that somebody says.
  for (const path of [dirname(file), file].filter(existsSync)) accessSync(path, constants.W_OK);
  return new LibSqlOnOneConnection({ url: pathToFileURL(file).href, timeout: busyMilliseconds }).connect();
}

/** Opens the database file at an absolute path: durable at every commit, foreign keys on, readable while written. */
export async function connectSqlite(file: string) {
  const adapter = await connectFile(file, BUSY_MILLISECONDS);
  await adapter.executeScript('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  return adapter;
}
