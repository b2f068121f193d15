import { StorageError } from '../../core/shared/errors.ts';

/** What can be wrong with a database that a person can put right. */
export type StorageFault = keyof typeof explanations;

const explanations = {
  full: 'has no space left: free some disk space; nothing that was half-written is kept',
  busy: 'stayed locked by another program: close whatever else has it open, such as a backup or a database browser',
  corrupt: 'is damaged or is not a database: move it away, or restore a backup',
  readonly: 'may not be written: give the user that runs Pollen the right to write it and its folder',
  unopenable: 'could not be opened: check that the path is a file in a folder that may be written',
  unreadable: 'could not be read or written: check the disk',
  refused: 'refused the user name or the password: check them in DATABASE_URL',
  unknown: 'does not have the database named in DATABASE_URL: create it, or correct the name',
  unreachable: 'could not be reached: check that PostgreSQL runs and that host and port in DATABASE_URL are right',
  lost: 'closed the connection: it may be restarting; Pollen tries again by itself',
  crowded: 'has no connection to spare: raise max_connections in PostgreSQL, or run fewer instances',
} as const;

/** SQLite's result codes, PostgreSQL's SQLSTATEs, the codes of Prisma, its adapters and the system that mean each fault. */
const evidence: Record<StorageFault, RegExp> = {
  full: /^(SQLITE_FULL|53100|ENOSPC)$/,
  busy: /^(SQLITE_BUSY|SQLITE_LOCKED|55P03|P1008)$/,
  corrupt: /^(SQLITE_CORRUPT|SQLITE_NOTADB|XX001|XX002)$/,
  readonly: /^(SQLITE_READONLY|SQLITE_PERM|EACCES|EPERM|EROFS|25006|42501)$/,
  unopenable: /^(SQLITE_CANTOPEN|ENOTDIR|EISDIR|EEXIST)$/,
  unreadable: /^(SQLITE_IOERR|EIO|58030)$/,
  refused: /^(28P01|28000|P1000|P1010)$/,
  unknown: /^(3D000|P1003)$/,
  unreachable: /^(DatabaseNotReachable|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|57P03|P1001|P1002)$/,
  lost: /^(ConnectionClosed|ECONNRESET|EPIPE|57P01|57P02|08\w{3}|P1017)$/,
  crowded: /^(TooManyConnections|53300|P2037)$/,
};

/** Which fault an error of Prisma, libSQL, pg or the file system tells of; undefined for anything else (a bug). */
export function storageFault(error: unknown): StorageFault | undefined {
  const codes = codesOf(error);
  const faults = Object.keys(evidence) as StorageFault[];
  return faults.find((fault) => codes.some((code) => evidence[fault].test(code)));
}

/**
 * The same error in words that say what happened to which database and what to do, or undefined if it is no fault of
 * the storage. `database` is how to name it, such as a file's path; never a URL, which may hold a password.
 */
export function explainStorageError(error: unknown, database = 'The database'): StorageError | undefined {
  if (error instanceof StorageError) return error;
  const fault = storageFault(error);
  return fault && new StorageError(`${database} ${explanations[fault]}.`, { cause: error });
}

/** Every code in an error and in those that it wraps. Prisma's messages are not searched: they may hold people's words. */
function codesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { code, originalCode, kind, originalMessage, message, cause, meta, driverAdapterError } = error as ErrorParts;
  const sqliteResult = originalMessage?.match(/^SQLITE_[A-Z]+/)?.[0];
  const own = [code, originalCode, kind, sqliteResult, withoutCode(message)].filter(
    (value) => typeof value === 'string',
  );
  return [...own, ...[cause, meta, driverAdapterError].flatMap(codesOf)];
}

type ErrorParts = Partial<Record<'code' | 'originalCode' | 'kind' | 'message' | 'originalMessage', string>> &
  Partial<Record<'cause' | 'meta' | 'driverAdapterError', unknown>>;

/** The two errors of libSQL and pg that come without a code. */
function withoutCode(message: string | undefined): string | undefined {
  if (message?.startsWith('ConnectionFailed("Unable to open connection to local database')) return 'SQLITE_CANTOPEN';
  return message === 'Connection terminated unexpectedly' ? 'ECONNRESET' : undefined;
}
