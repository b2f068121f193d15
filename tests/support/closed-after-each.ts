import { afterEach } from 'vitest';
import { removeDatabases } from './databases.ts';

/** A list for what a test opens: after each test everything in it is closed, the newest first, and then the test's databases go. */
export function closedAfterEach<Opened extends { close(): unknown }>(): Opened[] {
  const open: Opened[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
    await removeDatabases();
  });
  return open;
}
