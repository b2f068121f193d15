#!/usr/bin/env node
// Stands in for the engine that Prisma would download for `migrate` and `db`: generating, validating and formatting
// never call it, and the commands that do get told what to use instead of failing silently.
import { createInterface } from 'node:readline';

const message = 'Pollen applies its migrations itself when it starts. To write a new one: npm run migration -- NAME';

if (!process.argv.includes('cli')) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id } = JSON.parse(line);
    const error = { code: 4466, message, data: { is_panic: false, message } };
    console.log(JSON.stringify({ jsonrpc: '2.0', id, error }));
  }
}
