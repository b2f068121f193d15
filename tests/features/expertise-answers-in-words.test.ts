import { afterEach, describe, expect, test } from 'vitest';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { removeDatabases } from '../support/databases.ts';
import { staffRoom } from '../support/staff-room.ts';
import { textOf } from '../support/test-bot.ts';
import { localInstant } from '../support/test-school.ts';

afterEach(removeDatabases);

/** Ash's wish for help with EAL has reached Wren; `state` is what became of it. */
async function wished() {
  const room = await staffRoom();
  const { bot, ash, wren } = room;
  await bot.presses(ash, 'expertise.ask', `${wren} EAL`);
  await bot.bot.deliver();
  const letter = () => {
    const found = bot.inbox(wren).findLast(({ key }) => key.startsWith('expertise.ask'));
    if (!found) throw new Error('no wish');
    return found.ref;
  };
  const state = async () => (await bot.database.client.helpAsk.findFirstOrThrow({ where: { expertId: wren } })).state;
  return { ...room, letter, state };
}

describe('a wish is answered in words', () => {
  test.each([
    ['yes', 'accepted'],
    ['Happy to!', 'accepted'],
    ['yes, happy to', 'accepted'],
    ['sure', 'accepted'],
    ['no', 'declined'],
    ['Sorry, not this time', 'declined'],
    ['no sorry, too busy', 'declined'],
    ['in a while', 'later'],
    ['Maybe later', 'later'],
  ])('by “%s”', async (text, state) => {
    const given = await wished();
    const replies = await given.bot.says(given.wren, text);
    expect(textOf(replies)).toMatch(/^(Thank you|That is fine, thank you)/);
    expect(await given.state()).toBe(state);
  });

  test.each(['yes?', 'no idea who Ash is', 'not sure', 'still right', 'yes to the minibus'])(
    'not by “%s”',
    async (text) => {
      const { bot, wren, state } = await wished();
      await bot.says(wren, text);
      expect(await state()).toBe('asked');
    },
  );

  test('only in the expert’s own chat', async () => {
    const { bot, wren, state } = await wished();
    await bot.does(wren, { kind: 'said', text: 'yes' }, { kind: 'channel', id: 'maths' });
    expect(await state()).toBe('asked');
  });

  test('in reply to it alone where two wishes are open', async () => {
    const { bot, wren, head, letter, state } = await wished();
    await bot.database.client.expertise.create({ data: { personId: wren, weeklyCap: 5 } });
    const first = letter();
    await bot.presses(head, 'expertise.ask', `${wren} new arrivals`);
    await bot.bot.deliver();
    expect(letter()).not.toEqual(first);
    await bot.says(wren, 'yes');
    expect(await bot.database.client.helpAsk.count({ where: { state: 'asked' } })).toBe(2);
    await bot.says(wren, 'yes', first);
    expect(await state()).toBe('accepted');
    expect(await bot.database.client.helpAsk.count({ where: { state: 'asked' } })).toBe(1);
  });

  test('in reply to it alone where a question about CPD is open too', async () => {
    const { bot, wren, letter, state } = await wished();
    await bot.takesPart(wren, await bot.activity({ title: 'Phonics', ends: '2026-11-24T14:00' }));
    await bot.moveTo('2026-11-25T15:30');
    expect(bot.inbox(wren).map(({ key }) => key.split('/')[0])).toEqual(['expertise.ask', 'evaluation.nudge']);
    await bot.says(wren, 'no');
    expect(await state()).toBe('asked');
    await bot.says(wren, 'no', letter());
    expect(await state()).toBe('declined');
  });

  test('and yes means nothing here where nobody has asked', async () => {
    const { bot, ash, fern } = await wished();
    for (const person of [ash, fern]) expect(textOf(await bot.says(person, 'yes'))).toContain('I did not follow that');
  });
});

describe('the yearly question is answered in words', () => {
  test.each(['yes', 'still right', 'Yes, all still right'])('by “%s”', async (text) => {
    const { bot, wren } = await staffRoom();
    const { client } = bot.database;
    await client.expertiseItem.updateMany({ data: { addedAt: toDate(localInstant('2025-11-20T12:00')) } });
    await bot.liveUntil('2027-01-15T16:00');
    await bot.says(wren, 'no');
    expect(await client.expertise.findUnique({ where: { personId: wren } })).toBeNull();
    const question = bot.inbox(wren).find(({ key }) => key.startsWith('expertise.confirm'));
    const replies = await bot.says(wren, text, question?.ref);
    expect(textOf(replies)).toBe('Thank you, it stays as it is for another year.');
    expect((await client.expertise.findUnique({ where: { personId: wren } }))?.confirmedAt).toEqual(toDate(bot.now()));
  });
});

describe('the yearly question that was just asked', () => {
  test('is answered by a mere yes', async () => {
    const { bot, wren } = await staffRoom();
    const { client } = bot.database;
    await client.expertiseItem.updateMany({ data: { addedAt: toDate(localInstant('2025-11-20T12:00')) } });
    let day = bot.now();
    while (bot.inbox(wren).length === 0) {
      day = day.add({ hours: 24 });
      await bot.moveTo(`${day.toString().slice(0, 10)}T15:30`);
    }
    expect(textOf(await bot.says(wren, 'Yes'))).toBe('Thank you, it stays as it is for another year.');
    expect((await client.expertise.findUnique({ where: { personId: wren } }))?.confirmedAt).toEqual(toDate(bot.now()));
  });
});

describe('who wants to be left out', () => {
  test('by “remove me” is nudged no more, and hears how to leave the directory', async () => {
    const { bot, wren } = await staffRoom();
    const said = textOf(await bot.says(wren, 'please remove me'));
    expect(said).toContain('I will not ask you any more');
    expect(said).toContain('To leave the directory of expertise as well, say unlist me.');
    expect(textOf(await bot.says(wren, 'stop'))).not.toContain('unlist me');
  });

  test.each(['forget me', 'Please don’t list me', 'take me off the directory'])('says “%s”', async (text) => {
    const { bot, ash, wren } = await staffRoom();
    expect(textOf(await bot.says(wren, text))).toContain('You are out of the directory from now on');
    expect(textOf(await bot.commands(ash, 'who EAL'))).not.toContain('Wren');
  });
});
