// Generates the database clients of both providers from the committed schemas.
import { rememberClients } from './clients-current.mjs';
import { prisma } from './prisma-cli.mjs';

/** Writes src/adapters/prisma/generated/{sqlite,postgresql}; needs no network. */
export async function generateClients() {
  const generate = (schema) => prisma(['generate', '--no-hints', '--schema', schema]);
  await Promise.all([generate('prisma/schema.prisma'), generate('prisma/postgresql/schema.prisma')]);
  rememberClients();
}
