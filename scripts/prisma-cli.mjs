// Runs one command of the Prisma CLI, quietly: what it says is for whoever asks, not for the terminal.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findNode } from './pinned-node.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = fileURLToPath(new URL('../node_modules/prisma/build/index.js', import.meta.url));

/** Resolves to what `prisma ARGS` printed; rejects with an Error that carries it when the command fails. */
export function prisma(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(findNode() ?? process.execPath, [cli, ...args], {
      cwd: root,
      // No telemetry and no advertisement for newer versions: generating works without any network.
      env: { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`prisma ${args.join(' ')} failed:\n${said.trim()}`));
    });
  });
}
