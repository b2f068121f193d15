import { afterEach, describe, expect, test } from 'vitest';
import { removeDatabases } from '../support/databases.ts';
import { can, staffRoom } from '../support/staff-room.ts';
import { formOf, press, type TestBot, textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

/** Says what a word means, by the form that the command opens. */
async function means(bot: TestBot, leader: string, word: string, meaning: string) {
  const { action, value } = press(await bot.commands(leader, 'glossary'), 'Add a word');
  const form = formOf(await bot.presses(leader, action, value));
  return bot.submits(leader, form.id, form.context, { word, meaning });
}

/** Opens the form that changes a word. */
async function changing(bot: TestBot, leader: string, word: string) {
  const { action, value } = press(await bot.commands(leader, 'glossary'), `Change ${word}`);
  return formOf(await bot.presses(leader, action, value));
}

describe('the words of a school’s own', () => {
  test('are understood from the moment a leader says what they mean, and the leader hears how', async () => {
    const { bot, ash, head } = await staffRoom();
    expect(textOf(await bot.commands(ash, 'who Orchard lunch'))).toContain('know of nobody');
    const said = textOf(await means(bot, head, 'Orchard', 'English as an additional language'));
    expect(said).toMatch(/From now on Orchard means[\s\S]*I take it to be about: EAL/);
    expect(textOf(await bot.commands(ash, 'who can help with Orchard'))).toContain('Wren Ould');
    expect(textOf(await bot.commands(ash, 'who orchrad'))).toContain('Wren Ould');
  });

  test('may mean what no glossary knows: colleagues’ own words are then found by it', async () => {
    const { bot, ash, wren, head } = await staffRoom();
    await can(bot.database, wren, 'Blue Giraffe mornings');
    expect(textOf(await means(bot, head, 'BG', 'Blue Giraffe'))).toContain('no idea I know yet');
    expect(textOf(await bot.commands(ash, 'who BG'))).toContain('Blue Giraffe mornings');
  });

  test('mean what the school says, and no longer what other schools mean by them', async () => {
    const { bot, ash, fern, wren, head } = await staffRoom();
    await can(bot.database, fern, 'Behaviour and routines');
    await can(bot.database, wren, 'Trauma informed practice');
    await means(bot, head, 'PACE', 'behaviour');
    const said = textOf(await bot.commands(ash, 'who PACE'));
    expect(said).toContain('Fern Tidy');
    expect(said).not.toContain('Wren Ould');
  });

  test('are said to have meant something else until now, where other schools mean that by them', async () => {
    const { bot, head } = await staffRoom();
    const said = textOf(await means(bot, head, 'EAL', 'fire safety'));
    expect(said).toContain('Until now I took it to mean “English as an additional language”');
    const form = await changing(bot, head, 'EAL');
    const again = await bot.submits(head, form.id, form.context, { word: 'EAL', meaning: 'behaviour' });
    expect(textOf(again)).not.toContain('Until now');
    expect(textOf(await means(bot, head, 'NALDIC', 'EAL'))).not.toContain('Until now');
    expect(textOf(await means(bot, head, 'ESOL', 'new arrivals'))).not.toContain('Until now');
  });

  test('may be said with their meaning in one line, which is put into the form', async () => {
    const { bot, head } = await staffRoom();
    const form = formOf(await bot.says(head, 'glossary add Hive = library'));
    expect(form).toMatchObject({ id: 'expertise.word', context: '', values: { word: 'Hive', meaning: 'library' } });
    expect(formOf(await bot.commands(head, 'glossary PING time=reading')).values).toMatchObject({ word: 'PING time' });
  });

  test('are kept without marks that turn words around', async () => {
    const { bot, head } = await staffRoom();
    await means(bot, head, '\u202Evih\u2066 room', '\u200Flibrary');
    const kept = await bot.database.client.glossaryWord.findMany({ select: { word: true, meaning: true } });
    expect(kept).toEqual([{ word: 'vih room', meaning: 'library' }]);
  });

  test('are changed and removed again, and count no more at once', async () => {
    const { bot, ash, head } = await staffRoom();
    await means(bot, head, 'Orchard', 'fire safety');
    const form = await changing(bot, head, 'Orchard');
    expect(form.values).toEqual({ word: 'Orchard', meaning: 'fire safety', remove: false });
    await bot.submits(head, form.id, form.context, { word: 'Orchard', meaning: 'EAL' });
    expect(textOf(await bot.commands(ash, 'who Orchard'))).toContain('Wren Ould');
    const again = await changing(bot, head, 'Orchard');
    const gone = await bot.submits(head, again.id, again.context, { ...again.values, remove: true } as never);
    expect(textOf(gone)).toBe('I have forgotten Orchard.');
    expect(textOf(await bot.commands(ash, 'who Orchard'))).toContain('know of nobody');
    expect(textOf(await bot.submits(head, again.id, again.context, { word: 'a1', meaning: 'b1' }))).toContain(
      'removed in the meantime',
    );
  });

  test.each([
    ['orchard', 'behaviour', 'is here already and means “EAL”'],
    ['help', 'behaviour', 'Please use words of its own'],
    ['***', 'behaviour', 'I look for letters and numbers'],
    ['😀', 'behaviour', 'I look for letters and numbers'],
    ['Meadow', '\u202E', 'Please answer this one'],
    ['x'.repeat(61), 'behaviour', 'keep this to 60 characters'],
    ['Meadow', '   ', 'Please answer this one'],
  ])('are refused with what to do instead: %s', async (word, meaning, said) => {
    const { bot, head } = await staffRoom();
    await means(bot, head, 'Orchard', 'EAL');
    const replies = await means(bot, head, word, meaning);
    const [reply] = replies;
    expect(JSON.stringify(reply?.kind === 'invalid' ? reply.errors : reply)).toContain(said);
    expect(await bot.database.client.glossaryWord.count()).toBe(1);
  });

  test('are data, whatever they hold', async () => {
    const { bot, ash, head } = await staffRoom();
    const word = '<!channel> *x; eal= _@kid_';
    const replies = await means(bot, head, word, '<b>a; b=</b> not/@parent polish');
    expect(textOf(replies)).toContain(`From now on ${word.replaceAll(/\s+/g, ' ')} means`);
    expect(textOf(await bot.commands(ash, 'who EAL'))).toContain('Wren Ould');
    expect(textOf(await bot.commands(ash, 'who kid'))).not.toContain('Fern Tidy');
  });

  test('are found by a part where there are many, and are for leaders alone', async () => {
    const { bot, ash, head } = await staffRoom();
    for (let n = 0; n < 17; n++) await means(bot, head, `House ${'abcdefghijklmnopq'[n]}x`, 'EAL');
    expect(textOf(await bot.commands(head, 'glossary'))).toContain('And 2 more');
    const said = textOf(await bot.commands(head, 'glossary house qx'));
    expect(said).toContain('House qx: EAL');
    expect(said).not.toContain('House bx');
    expect(textOf(await bot.says(head, 'glossary house qx?'))).toBe(said);
    expect(textOf(await bot.commands(ash, 'glossary'))).toContain('is for leaders of CPD');
    expect(textOf(await bot.says(ash, 'glossary EAL'))).toBe(textOf(await bot.commands(ash, 'glossary')));
    expect(textOf(await bot.presses(ash, 'expertise.word', ''))).toContain('is for leaders of CPD');
    expect(textOf(await bot.submits(ash, 'expertise.word', '', { word: 'q1', meaning: 'EAL' }))).toContain(
      'for leaders',
    );
  });
});
