import { expect, it } from 'vitest';
import { glossaryStore } from '../../src/adapters/prisma/glossary-store.ts';
import { openTestDatabase } from '../support/databases.ts';
import { importDesk } from '../support/import-desk.ts';

const list = 'What we say;What it means\r\nPING time;reading intervention\r\nThe Hub;inclusion room\r\n';

async function desk() {
  const at = await importDesk(await openTestDatabase());
  const words = async () =>
    (await glossaryStore(at.client).words('school')).map(({ word, meaning }) => [word, meaning]);
  const runs = (content: string, ...more: string[]) => at.run('glossary', at.file('words.csv', content), ...more);
  return { words, runs };
}

it('import glossary reads words and meanings, and changes nothing the second time', async () => {
  const { words, runs } = await desk();
  expect((await runs(list)).said).toContain('Words: 2 new, 0 changed, 0 unchanged.');
  expect(await words()).toEqual([
    ['PING time', 'reading intervention'],
    ['The Hub', 'inclusion room'],
  ]);
  expect((await runs(list)).said).toContain('nothing to change');
});

it('import glossary changes a meaning, and keeps the words that the file does not have', async () => {
  const { words, runs } = await desk();
  await runs(list);
  expect((await runs('word,meaning\nthe hub,library\n')).said).toContain('0 new, 1 changed, 0 unchanged');
  expect(await words()).toEqual([
    ['PING time', 'reading intervention'],
    ['the hub', 'library'],
  ]);
});

it('import glossary writes nothing in a dry run', async () => {
  const { words, runs } = await desk();
  expect((await runs(list, '--dry-run')).said).toContain('Nothing was written');
  expect(await words()).toEqual([]);
});

it.each([
  ['word,meaning\nhelp,behaviour\n', "line 2, 'word': 'help'; expected words of its own"],
  ['word,meaning\nHub,\n', "line 2, 'meaning': nothing; expected words of its own"],
  ['word,meaning\nHub,library\nHUB,canteen\n', "line 3, 'word': 'HUB'; expected each word once: it is on line 2"],
  ['word,sense\nHub,library\n', "expected a column headed 'meaning'"],
  [`word,meaning\n${Array.from({ length: 301 }, (_, n) => `w${n},EAL`).join('\n')}\n`, 'expected at most 300 in all'],
])('import glossary refuses a faulty file whole and names the fault: %s', async (content, said) => {
  const { words, runs } = await desk();
  const done = await runs(content);
  expect([done.code, done.said]).toEqual([1, expect.stringContaining(said)]);
  expect(await words()).toEqual([]);
});
