import { afterEach, expect, test } from 'vitest';
import { removeDatabases } from '../support/databases.ts';
import { can, staffRoom } from '../support/staff-room.ts';
import { textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

/** A staff room whose people know of much that small talk might touch. */
async function knowing() {
  const room = await staffRoom();
  const { bot, fern, head, wren } = room;
  await can(bot.database, wren, 'Behaviour management (expert)', 'Heating and repairs', 'Retrieval practice');
  await can(bot.database, fern, 'Staff wellbeing', 'Reading interventions', 'Cover', 'Excel');
  await can(bot.database, head, 'Trips and visits', 'ECT mentoring', 'Timetabling');
  return room;
}

const OFFERS = /I would ask|nobody|nearest/;

test.each([
  'that was really helpful, see you tomorrow',
  'what a lovely day it is today',
  'i did not find it very useful to be honest',
  'my class loved the new starter i tried',
  'i have finished all of my reports',
  'happy christmas to everyone',
  'who are you and what do you do',
  'not sure what you mean',
  'i have already told you this twice',
])('“%s” is not taken for a need, and nothing is noted', async (text) => {
  const { bot, ash } = await knowing();
  expect(textOf(await bot.says(ash, text))).not.toMatch(OFFERS);
  expect(await bot.database.client.helpNeed.count()).toBe(0);
});

test.each([
  ['the radiators in my room are stone cold again', 'Wren Ould'],
  ['half of them cannot read the question', 'Fern Tidy'],
  ['my spreadsheet keeps adding up wrong', 'Fern Tidy'],
  ['they have forgotten everything i taught them last week', 'Wren Ould'],
])('“%s” is, and %s is named', async (text, name) => {
  const { bot, ash } = await knowing();
  expect(textOf(await bot.says(ash, text))).toContain(name);
});

test('thanks are answered, whatever they are for', async () => {
  const { bot, ash } = await knowing();
  expect(textOf(await bot.says(ash, 'thank you very much for your help'))).toContain('You are welcome');
});
