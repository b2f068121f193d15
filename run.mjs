// `node run.mjs FILE [arguments]`: prepares this folder if need be, then runs FILE with the Node that Pollen is built for.
// Plain JavaScript without dependencies, because it is what runs when nothing is installed yet, on any Node from 20 on.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { explainOldNode, findNode } from './scripts/pinned-node.mjs';
import { prepare } from './scripts/prepare.mjs';

const OLDEST_NODE = 20;

// Node keeps what it compiled here, so that only the first start strips types and compiles: faster, and 40 MB smaller.
const COMPILED = fileURLToPath(new URL('node_modules/.cache/pollen', import.meta.url));
// The bot mostly waits: little room for short-lived objects (4 MB) keeps it a quarter smaller and as quick.
const BOT_FLAGS = ['--max-semi-space-size=2'];

const [file, ...rest] = process.argv.slice(2);
if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) fail(explainOldNode(OLDEST_NODE));
if (!file) fail('Usage: node run.mjs FILE [arguments]');

try {
  await prepare(file);
} catch (error) {
  fail(error.message);
}
const node = findNode() ?? fail(explainOldNode(24));
run(node, [...(file.includes('src/bot/') ? BOT_FLAGS : []), file, ...rest]);

/** Becomes the new process where Node can do that; elsewhere stays as a thin parent that passes on signals and the exit code. */
function run(command, args) {
  const env = { ...process.env, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? COMPILED };
  if (process.execve && process.platform !== 'win32') process.execve(command, [command, ...args], env);
  const child = spawn(command, args, { stdio: 'inherit', env });
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    process.on(signal, () => {
      // Ctrl+C in a terminal reaches the child directly; passing it on would count as an impatient second one.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => fail(`Could not start ${command}: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
