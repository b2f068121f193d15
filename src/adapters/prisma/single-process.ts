import { StorageError } from '../../core/shared/errors.ts';
import { connectFile } from './sqlite.ts';
import { storageFault } from './storage-errors.ts';

/**
 * Makes this process the only one that uses an SQLite file, until the returned function is called or the process ends,
 * however it ends; rejects with a StorageError if another process has it. The lock is an open transaction on a file
 * beside it, because the operating system gives that up even after `kill -9`, which a file with a number in it survives.
 */
export async function claimFile(file: string): Promise<() => Promise<void>> {
  const lock = await connectFile(`${file}.lock`, 0);
  try {
    const transaction = await lock.startTransaction();
    return async () => {
      await transaction.rollback();
      await lock.dispose();
    };
  } catch (error) {
    await lock.dispose();
    if (storageFault(error) !== 'busy') throw error;
    throw new StorageError(
      `${file} is in use by another Pollen process, and an SQLite file can serve only one. ` +
        'Stop the other one first, or set DATABASE_URL to a PostgreSQL server, which several can share.',
    );
  }
}
