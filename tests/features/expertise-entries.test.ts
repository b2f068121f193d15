import { afterEach, describe, expect, test } from 'vitest';
import { removeDatabases } from '../support/databases.ts';
import { can, staffRoom } from '../support/staff-room.ts';
import { formOf, press, textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

describe('one’s own entries', () => {
  test('are taken from a sentence, found at once, and taken away in one tap', async () => {
    const { bot, ash, wren } = await staffRoom();
    expect(textOf(await bot.commands(wren, 'who kahoot'))).toContain('know of nobody');
    const replies = await bot.says(ash, 'I can help with Kahoot and fell running');
    expect(textOf(replies)).toContain('you can help with Kahoot, fell running');
    expect(textOf(await bot.commands(wren, 'who kahoot'))).toContain('Ash Dobbs');
    const { action, value } = press(replies, 'Not Kahoot');
    await bot.presses(ash, action, value);
    expect(textOf(await bot.commands(wren, 'who kahoot'))).not.toContain('Ash Dobbs');
    expect(textOf(await bot.commands(wren, 'who running'))).toContain('Ash Dobbs');
  });

  test.each([
    ['i am good at knitting, crochet', 'knitting, crochet'],
    ['i know excel', 'excel'],
    ['i speak french', 'french'],
    ['my expertise: excel', 'excel'],
  ])('are taken from “%s” too', async (text, items) => {
    const { bot, ash } = await staffRoom();
    expect(textOf(await bot.says(ash, text))).toContain(`you can help with ${items}`);
  });

  test.each(['i know it is late', 'i can do tuesday', 'i know a child who is sad'])(
    'are not made of “%s”',
    async (text) => {
      const { bot, ash } = await staffRoom();
      expect(textOf(await bot.says(ash, text))).not.toContain('you can help with');
    },
  );

  test.each(['I can’t help with juggling any more', 'remove juggling'])('are where “%s” points to', async (text) => {
    const { bot, ash } = await staffRoom();
    await can(bot.database, ash, 'Juggling');
    expect(textOf(await bot.says(ash, text))).toContain('Say my expertise');
  });

  test('fit into a short form, with levels and private lines, and say how one likes to be asked', async () => {
    const { bot, ash, wren } = await staffRoom();
    const { action, value } = press(await bot.commands(ash, 'my expertise'), 'Change');
    const form = formOf(await bot.presses(ash, action, value));
    const values = {
      listed: true,
      skills: 'Phonics (expert)\nprivate: Epilepsy',
      interests: 'Juggling',
      availability: 'Friday lunch',
      ways: ['co-plan'],
      weeklyCap: 1,
    };
    const mine = textOf(await bot.submits(ash, form.id, form.context, values));
    expect(mine).toContain('Phonics (expert); Epilepsy, only for you');
    const said = textOf(await bot.commands(wren, 'who phonics'));
    expect(said).toContain('knows well: Phonics');
    expect(said).toContain('Likes to help by: planning together · When: Friday lunch');
    expect(textOf(await bot.commands(wren, 'who epilepsy'))).not.toContain('Ash');
    await bot.submits(ash, form.id, form.context, { ...values, skills: '' });
    expect(textOf(await bot.commands(wren, 'who phonics'))).not.toContain('Ash');
  });

  test('grow by a yes after CPD, with the consent given there', async () => {
    const { bot, ash, wren } = await staffRoom();
    const part = await bot.takesPart(
      ash,
      await bot.activity({ title: 'Makaton for beginners', ends: '2026-11-23T16:30' }),
    );
    await bot.presses(ash, 'evaluation.rate', `${part} 5`);
    const form = formOf(await bot.presses(ash, 'evaluation.open', part));
    await bot.submits(ash, form.id, form.context, { rating: 5, offersHelp: true });
    expect(textOf(await bot.commands(ash, 'my expertise'))).toContain('Makaton for beginners (working)');
    expect(textOf(await bot.commands(wren, 'who makaton'))).toContain('Ash Dobbs');
  });

  test('are asked about again after a year', async () => {
    const { bot, wren } = await staffRoom();
    expect(textOf(await bot.opensHome(wren))).toContain('Colleagues can ask you about EAL learners and new arrivals');
    await bot.presses(wren, 'expertise.confirm');
    await bot.database.client.expertise.update({
      where: { personId: wren },
      data: { confirmedAt: new Date('2025-11-01') },
    });
    const home = await bot.opensHome(wren);
    expect(textOf(home)).toContain('Is it still right?');
    const { action } = press(home, 'Still right');
    await bot.presses(wren, action);
    expect(textOf(await bot.opensHome(wren))).not.toContain('Is it still right?');
  });

  test('are cut where people can see it, when one is too long for Home', async () => {
    const { bot, wren } = await staffRoom();
    await can(bot.database, wren, 'x'.repeat(200));
    const home = textOf(await bot.opensHome(wren));
    expect(home).toContain(`${'x'.repeat(79)}…`);
    expect(home).not.toContain('x'.repeat(80));
  });

  test('stay one’s own: nobody takes away what is another’s', async () => {
    const { bot, ash, wren } = await staffRoom();
    await can(bot.database, wren, 'Chess');
    await bot.presses(ash, 'expertise.remove', `${wren}/0/Chess`);
    expect(textOf(await bot.commands(ash, 'who chess'))).toContain('Wren Ould');
  });
});
