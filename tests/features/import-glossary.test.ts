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
  ['word,meaning\nhelp,behaviour\n', "line 2, 'word': 'help'; expected other words. That is said about so much"],
  ['word,meaning\n😀,behaviour\n', "line 2, 'word': '😀'; expected other words. I look for letters and numbers."],
  ['word,meaning\nHub,\n', "line 2, 'meaning': nothing; expected a meaning: the cell is empty"],
  ['word,meaning\n,library\n', "line 2, 'word': nothing; expected a word: the cell is empty"],
  [`word,meaning\n${'w'.repeat(61)},library\n`, 'expected at most 60 characters'],
  ['word,meaning\nHub,library\nHUB,canteen\n', "line 3, 'word': 'HUB'; expected each word once: 'Hub' is on line 2"],
  ['word,meaning\nHub,library\nHUB,the\n', "line 3, 'word': 'HUB'; expected each word once: 'Hub' is on line 2"],
  ['word,sense\nHub,library\n', "expected a column headed 'meaning'"],
  [`word,meaning\n${Array.from({ length: 301 }, (_, n) => `w${n},EAL`).join('\n')}\n`, 'expected at most 300 in all'],
])('import glossary refuses a faulty file whole and names the fault: %s', async (content, said) => {
  const { words, runs } = await desk();
  const done = await runs(content);
  expect([done.code, done.said]).toEqual([1, expect.stringContaining(said)]);
  expect(await words()).toEqual([]);
});

it('import glossary names the first of three lines with one word in both others', async () => {
  const { runs } = await desk();
  const { said } = await runs('word,meaning\nHub,library\nhub,canteen\nHUB,gym\n');
  expect(said.match(/'Hub' is on line \d/g)).toEqual(["'Hub' is on line 2", "'Hub' is on line 2"]);
});

it('import glossary has one thing to say of a file that is no table', async () => {
  const { runs } = await desk();
  const { said } = await runs('# Our words\n\nSome, with, commas,\nand others\nwithout\n');
  expect(said).toContain('1 thing needs putting right');
  expect(said).toContain("line 1, 'headings': '# Our words'; expected a table with a column headed 'word'");
});

it('import glossary says once that a row lacks a cell', async () => {
  const { runs } = await desk();
  expect((await runs('word,meaning\nHub\n')).said).toContain('1 thing needs putting right');
});
