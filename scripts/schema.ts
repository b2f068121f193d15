// npm run schema: after prisma/schema.prisma was edited, brings the PostgreSQL schema and both clients in line with it.
import { writeDerivedSchema } from './derived-schema.ts';
import { generateClients } from './generate-clients.mjs';
import { prisma } from './prisma-cli.mjs';

await prisma(['format', '--schema', 'prisma/schema.prisma']);
writeDerivedSchema();
await generateClients();
console.log('The PostgreSQL schema and both clients follow prisma/schema.prisma. Next: npm run migration -- NAME');
