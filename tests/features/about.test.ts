import { afterEach, expect, it } from 'vitest';
import { openTestDatabase, removeDatabases } from '../support/databases.ts';
import { testBot, textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

async function school() {
  const bot = await testBot(await openTestDatabase());
  return {
    bot,
    person: await bot.person('Idris Pemberlough'),
    leader: await bot.person('Moll Flounder', { leader: true }),
  };
}

it.each(['hello', 'Hi Pollen!', 'good morning', 'who are you?'])(
  'says who it is when greeted with “%s”',
  async (text) => {
    const { bot, person } = await school();
    expect(textOf(await bot.says(person, text))).toContain('I am Pollen');
  },
);

it.each(['who can see my answers?', 'Who can see this', 'is this anonymous?', 'can my head read this?'])(
  'answers “%s” by what the school has set',
  async (text) => {
    const { bot, person } = await school();
    expect(textOf(await bot.says(person, text))).toContain('counts only');
    await bot.settings({ showNames: true, namesToldOn: '2026-11-20' });
    expect(textOf(await bot.says(person, text))).toContain('as staff were told');
  },
);

it('takes “who looks after the boiler?” for what it is', async () => {
  const { bot, person } = await school();
  expect(textOf(await bot.says(person, 'who looks after the boiler?'))).not.toContain('counts only');
});

it.each(['report', 'show me the CPD report', 'cpd report', 'can I see the report?'])(
  'opens the report for a leader who says “%s”',
  async (text) => {
    const { bot, leader } = await school();
    expect(textOf(await bot.says(leader, text))).toMatch(/CPD|log cpd/);
    expect(textOf(await bot.says(leader, text))).not.toContain('did not follow');
  },
);
