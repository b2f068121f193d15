// Brings this folder into a state in which Pollen can run: packages installed as locked, database clients generated.
// Costs a few milliseconds when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lockFile = join(root, 'package-lock.json');
const installedMark = join(root, 'node_modules', '.pollen-installed');

/** Installs and generates what `file` needs to run; throws an Error with plain words when that is not possible. */
export async function prepare(file) {
  const locked = hash(readFileSync(lockFile));
  const missingTool = resolve(file).startsWith(join(root, 'node_modules') + sep) && !existsSync(file);
  if (missingTool || read(installedMark) !== locked) {
    if (missingTool || !installedAsLocked()) install();
    writeFileSync(installedMark, locked);
  }
  const { clientsAreCurrent } = await import('./clients-current.mjs');
  if (clientsAreCurrent()) return;
  const { generateClients } = await import('./generate-clients.mjs');
  console.error('Preparing the database clients…');
  await generateClients();
}

function install() {
  console.error('Installing what Pollen needs (about a minute the first time)…');
  // npm tells its scripts where it lives; that one is used, so that two versions never mix.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['inherit', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['inherit', 2, 2], shell: process.platform === 'win32' });
  if (error || status !== 0) {
    throw new Error(
      `The packages could not be installed${error ? ` (${error.message})` : ''}: npm's own words are above. ` +
        'Check the connection to the npm registry and the free disk space, then try again.',
    );
  }
}

/** True if somebody ran `npm ci` themselves: every locked package is there in its version (other machines' ones aside). */
function installedAsLocked() {
  const installed = read(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  const present = JSON.parse(installed).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages);
  return wanted.every(([path, entry]) => {
    const mayBeMissing = path === '' || entry.optional || entry.dev || entry.devOptional || entry.peer;
    return present[path] ? present[path].version === entry.version : mayBeMissing;
  });
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function hash(content) {
  return createHash('sha256').update(content).digest('hex');
}
