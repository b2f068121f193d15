// Knows from which schemas the database clients were generated, and whether those are still the ones in this folder.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const sources = ['prisma/schema.prisma', 'prisma/postgresql/schema.prisma', 'node_modules/prisma/package.json'];
const mark = path('src/adapters/prisma/generated/.made-from');
const clients = ['sqlite', 'postgresql'].map((name) => path(`src/adapters/prisma/generated/${name}/client.ts`));

/** True if both clients exist and were generated from the present schemas by the present Prisma. */
export function clientsAreCurrent() {
  return existsSync(mark) && clients.every(existsSync) && readFileSync(mark, 'utf8') === fingerprint();
}

/** Remembers that the clients were just generated from the present schemas. */
export function rememberClients() {
  writeFileSync(mark, fingerprint());
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(path(source)));
  return hash.digest('hex');
}
