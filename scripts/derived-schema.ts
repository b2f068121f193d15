// The PostgreSQL schema is the SQLite one with another provider and another place for its client, and nothing else.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const edited = path('prisma/schema.prisma');
const derived = path('prisma/postgresql/schema.prisma');

/** The text of the PostgreSQL schema that follows from prisma/schema.prisma as it is now. */
export function deriveSchema(): string {
  const lines = readFileSync(edited, 'utf8').split('\n');
  const withoutHead = lines.slice(lines.findIndex((line) => !line.startsWith('//')));
  const body = withoutHead
    .join('\n')
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"../src/adapters/prisma/generated/sqlite"', '"../../src/adapters/prisma/generated/postgresql"');
  return `// Derived from ../schema.prisma by \`npm run schema\`: edit that one.\n${body}`;
}

/** True if the committed PostgreSQL schema is the derived one. */
export function derivedSchemaIsCurrent(): boolean {
  return readFileSync(derived, 'utf8') === deriveSchema();
}

/** Writes prisma/postgresql/schema.prisma. */
export function writeDerivedSchema(): void {
  writeFileSync(derived, deriveSchema());
}
