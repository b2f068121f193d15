import type { Database } from '../../src/adapters/prisma/clients.ts';
import { expertiseStore } from '../../src/adapters/prisma/expertise-store.ts';
import type { NewItem } from '../../src/core/expertise/profile.ts';
import { openTestDatabase } from './databases.ts';
import { testBot } from './test-bot.ts';

/** A skill or talent as a test puts it: 'EAL (expert)', 'private: chess'. */
export async function can(database: Database, person: string, ...skills: string[]): Promise<void> {
  const at = (await import('./test-school.ts')).localInstant('2026-11-20T12:00');
  const items = skills.map((words, n): NewItem => {
    const level = /\((expert|confident|working|learning)\)$/.exec(words)?.[1] as NewItem['level'];
    const text = words.replace(/ \(\w+\)$/, '').replace(/^private: /, '');
    return {
      id: `${person}/${n}/${text}`,
      kind: 'skill',
      text,
      level: level ?? 'confident',
      private: words.startsWith('private:'),
    };
  });
  await expertiseStore(database.client).putItems(person, items, at);
}

/** A school on Tuesday 24 November 2026, 15:30, where Wren knows most of EAL, Fern some and Ash nothing. */
export async function staffRoom() {
  const bot = await testBot(await openTestDatabase());
  const ash = await bot.person('Ash Dobbs');
  const wren = await bot.person('Wren Ould', { roleTitle: 'Teacher of Maths' });
  const fern = await bot.person('Fern Tidy', { roleTitle: 'Teaching Assistant' });
  const head = await bot.person('Hope Vane', { roleTitle: 'Headteacher', leader: true });
  await can(bot.database, wren, 'EAL learners and new arrivals (expert)');
  await can(bot.database, fern, 'Supporting EAL learners (working)', 'Polish – native');
  return { bot, ash, wren, fern, head };
}
