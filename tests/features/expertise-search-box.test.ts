import { afterEach, describe, expect, test } from 'vitest';
import { plainText } from '../../src/core/chat/plain-text.ts';
import { removeDatabases } from '../support/databases.ts';
import { can, staffRoom } from '../support/staff-room.ts';
import { press, textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

/** The staff room with a search box of Ash's. */
async function searchBox() {
  const room = await staffRoom();
  const { bot, ash } = room;
  const types = (text: string, person = ash) => bot.bot.search({ school: bot.schoolId, person, text });
  const names = async (text: string, person = ash) => (await types(text, person)).map(({ title }) => title);
  return { ...room, types, names };
}

describe('a search box', () => {
  test('finds colleagues, the best first, each with what speaks for them and a card to send', async () => {
    const { types } = await searchBox();
    const [first, second] = await types('EAL');
    expect(first).toMatchObject({ title: 'Wren Ould', detail: 'knows well: EAL learners and new arrivals' });
    expect(second?.title).toBe('Fern Tidy');
    expect(first && plainText(first.message)).toMatch(/Wren Ould, Teacher of Maths[\s\S]*\[Ask Wren\]/);
  });

  test('gives a card by which whoever reads it can ask that colleague', async () => {
    const { bot, head, types } = await searchBox();
    const [first] = await types('EAL');
    if (!first) throw new Error('nobody found');
    const { action, value } = press(first.message, 'Ask Wren');
    expect(textOf(await bot.presses(head, action, value))).toContain('I am asking Wren Ould');
  });

  test('gives a card to speak to somebody, and nothing to press, where somebody may come to harm', async () => {
    const { bot, head, types } = await searchBox();
    await can(bot.database, head, 'Designated safeguarding lead');
    const [first] = await types('a boy says his dad hits him');
    if (!first) throw new Error('nobody found');
    expect(plainText(first.message)).toMatch(/tell your safeguarding lead now, in person/);
    expect(plainText(first.message)).not.toContain('[Ask');
  });

  test('finds a colleague by name, but never whoever asks', async () => {
    const { wren, names } = await searchBox();
    expect(await names('Wren Ould')).toEqual(['Wren Ould']);
    expect(await names('Wren Ould', wren)).toEqual([]);
    expect(await names('EAL', wren)).toEqual(['Fern Tidy']);
  });

  test('is silent for no words, for words that mean nothing here, and for whoever is not of this school', async () => {
    const { bot, names } = await searchBox();
    expect(await names('  ')).toEqual([]);
    expect(await names('beekeeping')).toEqual([]);
    expect(await names('EAL', 'somebody-else')).toEqual([]);
    expect(await bot.bot.search({ school: 'another', person: 'x', text: 'EAL' })).toEqual([]);
    const left = await bot.person('Lee Left', { leftOn: '2026-10-01' });
    expect(await names('EAL', left)).toEqual([]);
  });

  test('never shows what is private, nor who has opted out, from that moment on', async () => {
    const { bot, wren, fern, names } = await searchBox();
    await can(bot.database, wren, 'private: Korean');
    expect(await names('korean')).toEqual([]);
    await bot.commands(fern, 'unlist me');
    expect(await names('EAL')).toEqual(['Wren Ould']);
    expect(await names('Fern')).toEqual([]);
  });

  test('shows ten people at most', async () => {
    const { bot, names } = await searchBox();
    for (let n = 0; n < 12; n++) await can(bot.database, await bot.person(`Reed Marsh${'abcdefghijkl'[n]}`), 'Chess');
    expect(await names('chess')).toHaveLength(10);
  });

  test('keeps nothing of what was typed', async () => {
    const { bot, types } = await searchBox();
    const { client } = bot.database;
    await types('EAL');
    await types('beekeeping');
    expect([await client.helpNeed.count(), await client.helpRequest.count(), await client.turnRecord.count()]).toEqual([
      0, 0, 0,
    ]);
  });
});
