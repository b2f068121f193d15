import { afterEach, expect, it } from 'vitest';
import { giveAccounts } from '../../src/adapters/prisma/accounts.ts';
import { identities } from '../../src/adapters/prisma/identities.ts';
import { openTestDatabase, removeDatabases } from '../support/databases.ts';
import { testBot } from '../support/test-bot.ts';

afterEach(removeDatabases);

it('lets people who were imported later be played and written to, once', async () => {
  const bot = await testBot(await openTestDatabase());
  const known = await bot.person('Idris Pemberlough');
  const { client } = bot.database;
  await client.person.create({
    data: { id: 'new', schoolId: bot.schoolId, name: 'Moll Flounder', joinedAt: new Date(0) },
  });
  for (let start = 0; start < 2; start++) await giveAccounts(client, { platform: 'test', workspace: 'test' });
  const found = await identities(client).byAccount({ platform: 'test', workspace: 'test', user: 'new' });
  expect(found?.name).toBe('Moll Flounder');
  expect(await client.account.count({ where: { personId: known } })).toBe(1);
});
