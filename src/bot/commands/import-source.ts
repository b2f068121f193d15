import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileText } from '../../core/cpd/import/file-text.ts';
import { UserError } from '../../core/shared/errors.ts';

const LARGEST = 50 * 1024 * 1024;

/** A file to import: its name without the folder, and its text. Throws a UserError that says why it cannot be read. */
export async function importSource(path: string): Promise<{ name: string; text: string }> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new UserError(`${path} is a folder. Name the file in it that should be imported.`);
    if (found.size > LARGEST) {
      const megabytes = Math.ceil(found.size / 1024 / 1024);
      throw new UserError(
        `${name} is too large (${megabytes} MB; at most 50 MB). Split it, and import the parts one by one.`,
      );
    }
    return { name, text: fileText(name, await readFile(path)) };
  } catch (error) {
    throw explained(error, path);
  }
}

function explained(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new UserError(`There is no file ${path}.`);
  if (code === 'EACCES' || code === 'EPERM') return new UserError(`${path} may not be read by this user account.`);
  return error;
}
