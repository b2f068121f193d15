// npm run check: everything about the source that a tool can find out without running it. Reports every failure.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { derivedSchemaIsCurrent } from './derived-schema.ts';
import { prisma } from './prisma-cli.mjs';

type Check = { promise: string; run: () => Promise<unknown> };

const checks: Check[] = [
  { promise: 'Biome: layout and lint', run: () => tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { promise: 'TypeScript: types', run: () => tool('typescript/bin/tsc', '--noEmit', '-p', '.') },
  {
    promise: "TypeScript: types of the playground's page",
    run: () => tool('typescript/bin/tsc', '--noEmit', '-p', 'src/adapters/playground/client'),
  },
  { promise: 'oxlint: no promise is left alone', run: () => tool('oxlint/bin/oxlint', '--type-aware') },
  {
    promise: 'dependency-cruiser: who may know whom',
    run: () => tool('dependency-cruiser/bin/dependency-cruiser.mjs', 'src', 'tests', 'scripts'),
  },
  { promise: 'knip: nothing is left over', run: () => tool('knip/bin/knip.js') },
  { promise: 'Prisma: the SQLite schema', run: () => prisma(['validate', '--schema', 'prisma/schema.prisma']) },
  {
    promise: 'Prisma: the PostgreSQL schema',
    run: () => prisma(['validate', '--schema', 'prisma/postgresql/schema.prisma']),
  },
  { promise: 'The PostgreSQL schema follows from the other one', run: refuseOldSchema },
  {
    promise: 'Schema and migrations agree, for both databases',
    run: () => tool('vitest/vitest.mjs', 'run', 'tests/contracts/migrations.test.ts'),
  },
];

const results = await Promise.all(checks.map(outcome));
const failures = results.filter((failure) => failure !== undefined);
for (const failure of failures) console.error(`\n${failure}`);
console.log(failures.length ? `\n${failures.length} of ${checks.length} checks failed.` : '\nAll checks passed.');
process.exitCode = failures.length ? 1 : 0;

async function outcome({ promise, run }: Check): Promise<string | undefined> {
  try {
    await run();
    console.log(`✓ ${promise}`);
    return undefined;
  } catch (error) {
    console.log(`✗ ${promise}`);
    return `── ${promise}\n${error instanceof Error ? error.message : error}`;
  }
}

/** Runs a tool from node_modules with this Node; rejects with all that it printed when it finds fault. */
function tool(script: string, ...args: string[]): Promise<void> {
  const path = fileURLToPath(new URL(`../node_modules/${script}`, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said.join('').trim()))));
  });
}

async function refuseOldSchema(): Promise<void> {
  if (!derivedSchemaIsCurrent()) throw new Error('prisma/schema.prisma was edited since: run `npm run schema`.');
}
