import { afterEach, describe, expect, test } from 'vitest';
import { plainText } from '../../src/core/chat/plain-text.ts';
import { removeDatabases } from '../support/databases.ts';
import { can, staffRoom } from '../support/staff-room.ts';
import { formOf, press, textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

describe('asking who can help', () => {
  test.each(['who', 'who?', 'who ?', ' Who  ?! '])('is a form for “%s” without what is needed', async (said) => {
    const { bot, ash } = await staffRoom();
    expect(formOf(await bot.says(ash, said)).id).toBe('expertise.who');
    expect(formOf(await bot.commands(ash, said)).id).toBe('expertise.who');
  });

  test('names up to three people with what speaks for them, the best first', async () => {
    const { bot, ash, wren } = await staffRoom();
    const led = await bot.activity({ title: 'EAL teaching methods', ends: '2026-03-10T16:30', leads: [wren] });
    expect(led).toBeTruthy();
    const said = textOf(await bot.commands(ash, 'who EAL'));
    expect(said).toMatch(/Wren Ould, Teacher of Maths[\s\S]*Fern Tidy, Teaching Assistant/);
    expect(said).toContain('led “EAL teaching methods”, March 2026');
    expect(said).not.toContain('Ash Dobbs');
  });

  test.each([
    'who can help me with EAL?',
    'does anyone speak polish',
    'new girl speaks no english',
    'someone good with EAL',
    'polihs speaker',
  ])('understands “%s” typed in a direct chat', async (words) => {
    const { bot, ash } = await staffRoom();
    expect(textOf(await bot.says(ash, words))).toContain('Fern Tidy');
  });

  test('leaves an answer about CPD to the evaluation, even while a colleague could be found for it', async () => {
    const { bot, ash } = await staffRoom();
    await bot.takesPart(ash, await bot.activity({ title: 'EAL in every lesson', ends: '2026-11-23T16:30' }));
    await bot.moveTo('2026-11-24T15:31');
    expect(textOf(await bot.says(ash, '4, loved the EAL stuff, trying it with Y9 next week'))).toContain('4 of 5');
    expect(textOf(await bot.says(ash, 'someone good with EAL'))).toContain('Wren Ould');
  });

  test('says what a colleague does who is asked for by name', async () => {
    const { bot, ash } = await staffRoom();
    const said = textOf(await bot.says(ash, 'what does Wren Ould do?'));
    expect(said).toContain('Can help with: EAL learners and new arrivals');
  });

  test('is for the eyes of whoever asks, also in a channel', async () => {
    const { bot, ash } = await staffRoom();
    expect((await bot.commands(ash, 'who EAL', { kind: 'channel', id: 'all' })).map(({ kind }) => kind)).toEqual([
      'whisper',
    ]);
  });

  test('says so where there is nobody, and asks a channel in the asker’s name if they wish', async () => {
    const { bot, ash } = await staffRoom();
    const replies = await bot.commands(ash, 'who beekeeping');
    expect(textOf(replies)).toContain('know of nobody');
    const { action, value } = press(replies, 'Ask a channel');
    const form = formOf(await bot.presses(ash, action, value));
    expect(textOf(await bot.submits(ash, form.id, form.context, { place: 'staff', need: 'beekeeping' }))).toContain(
      'I am asking there',
    );
    await bot.bot.deliver();
    const posted = bot.messenger.posted.map(({ message }) => plainText(message)).join('\n');
    expect(posted).toContain('Ash Dobbs is looking for somebody who can help with this: beekeeping');
  });

  test('asks in the channel that the school has chosen, whatever the asker may send', async () => {
    const { bot, ash } = await staffRoom();
    await bot.settings({ askIn: { platform: 'test', workspace: 'test', place: 'questions' } });
    const { action, value } = press(await bot.commands(ash, 'who beekeeping'), 'Ask a channel');
    const form = formOf(await bot.presses(ash, action, value));
    expect(Object.keys(form.fields)).toEqual(['need']);
    await bot.submits(ash, form.id, form.context, { place: 'elsewhere', need: 'beekeeping' });
    await bot.bot.deliver();
    expect(bot.messenger.posted.map(({ ref }) => ref.place)).toEqual(['questions']);
  });

  test('never finds by what is private, by a wish to learn, or who has opted out, from that moment on', async () => {
    const { bot, ash, wren, fern } = await staffRoom();
    await can(bot.database, wren, 'private: Korean', 'Sign language (learning)');
    expect(textOf(await bot.commands(ash, 'who korean'))).toContain('know of nobody');
    expect(textOf(await bot.commands(ash, 'who sign language'))).toContain('know of nobody');
    expect(textOf(await bot.commands(ash, 'who polish'))).toContain('Fern Tidy');
    await bot.commands(fern, 'unlist me');
    expect(textOf(await bot.commands(ash, 'who polish'))).not.toContain('Fern');
    expect(textOf(await bot.commands(ash, 'who Fern Tidy'))).not.toContain('Teaching Assistant');
    await bot.commands(fern, 'list me');
    await bot.database.client.expertiseItem.updateMany({
      where: { personId: fern, text: { contains: 'Polish' } },
      data: { hidden: true },
    });
    expect(textOf(await bot.commands(ash, 'who polish'))).not.toContain('Fern');
  });

  test('lists nobody who has not asked for it where the school’s policy says so', async () => {
    const { bot, ash, fern } = await staffRoom();
    await bot.settings({ listedByDefault: false });
    expect(textOf(await bot.commands(ash, 'who polish'))).toContain('know of nobody');
    await bot.commands(fern, 'list me');
    expect(textOf(await bot.commands(ash, 'who polish'))).toContain('Fern Tidy');
  });

  test('sends whoever tells of a child at risk to the head or the safeguarding lead in person, and keeps nothing of it', async () => {
    const { bot, ash } = await staffRoom();
    const said = textOf(await bot.commands(ash, 'who a boy brought a knife to school'));
    expect(said).toContain('please tell your safeguarding lead now, in person');
    expect(said).toContain('Hope Vane, Headteacher');
    expect(said).not.toMatch(/Ask |noted/);
    expect(await bot.database.client.helpNeed.count()).toBe(0);
  });

  test('is kind to whoever cannot go on, where nobody looks after staff', async () => {
    const { bot, ash } = await staffRoom();
    const said = textOf(await bot.says(ash, 'i can’t cope'));
    expect(said).toContain('I am sorry to hear that');
    expect(said).not.toMatch(/Ask |noted|Teaching Assistant/);
  });

  test('says that a need was noted only where it was', async () => {
    const { bot, ash } = await staffRoom();
    expect(textOf(await bot.commands(ash, 'who beekeeping'))).toContain('I have noted');
    expect(textOf(await bot.commands(ash, 'who flugelbinding'))).not.toContain('I have noted');
    expect(textOf(await bot.commands(ash, 'who 🙂 🙂'))).toContain('What do you need help with?');
  });

  test.each([
    ['who speaks korean', 'For “Korean” I know of nobody'],
    ['who do i ask about payroll?', 'For “payroll” I know of nobody'],
  ])('answers “%s” with what is needed alone', async (text, answer) => {
    const { bot, ash } = await staffRoom();
    expect(textOf(await bot.says(ash, text))).toContain(answer);
  });

  test('leaves a mistyped command to others, though its word mended would find somebody', async () => {
    const { bot, ash, wren } = await staffRoom();
    await can(bot.database, wren, 'Talking to the press (expert)');
    expect(textOf(await bot.says(ash, 'cpd reprot'))).not.toContain('Wren');
  });

  test('takes “never mind” as that', async () => {
    const { bot, ash } = await staffRoom();
    expect(textOf(await bot.says(ash, 'never mind'))).toBe('All right.');
  });

  test('takes hostile words as words', async () => {
    const { bot, ash } = await staffRoom();
    for (const words of [
      '=cmd()',
      '*x* <@U1> \u202e',
      '🙂'.repeat(500),
      'a'.repeat(100_000),
      '%%%',
      '"',
      'who '.repeat(300),
    ]) {
      expect(textOf(await bot.commands(ash, `who ${words}`))).toBeTruthy();
    }
  });
});
