import { afterEach, describe, expect, test } from 'vitest';
import { plainText } from '../../src/core/chat/plain-text.ts';
import { removeDatabases } from '../support/databases.ts';
import { staffRoom } from '../support/staff-room.ts';
import { formOf, press, textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

/** Ash has asked for Wren's help with EAL; `letters` is what somebody was sent about it. */
async function asked() {
  const room = await staffRoom();
  const { bot, ash, wren } = room;
  const { action, value } = press(await bot.commands(ash, 'who EAL'), 'Ask Wren');
  const said = textOf(await bot.presses(ash, action, value));
  await bot.bot.deliver();
  const letters = (person: string) => bot.inbox(person).filter(({ key }) => key.startsWith('expertise.'));
  const said2 = (person: string) =>
    letters(person)
      .map(({ message }) => plainText(message))
      .join('\n');
  const taps = async (person: string, label: string) => {
    const last = letters(person).at(-1);
    if (!last) throw new Error('no letter');
    const button = press(last.message, label);
    const replies = await bot.presses(person, button.action, button.value, last.ref);
    await bot.bot.deliver();
    return replies;
  };
  expect(said).toContain('I am asking Wren Ould');
  expect(said2(wren)).toContain('Ash Dobbs would like some help');
  return { ...room, letters, hears: said2, taps };
}

describe('an introduction', () => {
  test('opens contact only once the expert has said yes', async () => {
    const { ash, wren, hears, taps } = await asked();
    expect(hears(ash)).toBe('');
    expect(textOf(await taps(wren, 'Happy to'))).toContain('I have told Ash Dobbs');
    expect(hears(ash)).toContain('Wren Ould is happy to help with EAL');
  });

  test('opens contact in one tap for both, the other’s name and email in words', async () => {
    const { bot, ash, wren, hears, letters, taps } = await asked();
    await bot.database.client.person.update({ where: { id: wren }, data: { email: 'w.ould@testbury.uk' } });
    const replies = await taps(wren, 'Happy to');
    expect(JSON.stringify(replies)).toContain(`{"kind":"contact","person":"${ash}","label":"Write to Ash Dobbs"}`);
    expect(JSON.stringify(letters(ash).at(-1)?.message)).toContain(`"kind":"contact","person":"${wren}"`);
    expect(hears(ash)).toContain('Write to Wren Ould (w.ould@testbury.uk)');
  });

  test('says on what is needed, without the words that asked for it', async () => {
    const { bot, ash } = await staffRoom();
    const replies = await bot.says(ash, 'Who can help me with EAL learners?');
    expect(textOf(replies)).toContain('For “EAL learners” I would ask');
    expect(press(replies, 'Ask Wren').value).toMatch(/ EAL learners$/);
  });

  test('goes to the next after a no, without telling who said it', async () => {
    const { ash, wren, fern, hears, taps } = await asked();
    await taps(wren, 'Not this time');
    expect(hears(fern)).toContain('Ash Dobbs would like some help');
    await taps(fern, 'Not this time');
    expect(hears(ash)).toContain('nobody could help with EAL this time');
    expect(hears(ash)).not.toMatch(/Wren|Fern/);
  });

  test('goes gently on after two school days without an answer, and counts no weekend', async () => {
    const { bot, wren, fern, hears } = await asked();
    await bot.liveUntil('2026-11-26T16:00');
    expect(hears(fern)).toBe('');
    await bot.liveUntil('2026-11-27T16:00');
    expect(hears(fern)).toContain('Ash Dobbs would like some help');
    expect(hears(wren).match(/would like some help/g)).toHaveLength(1);
  });

  test('gives the expert their two school days from when it reached them, however late that was', async () => {
    const { bot, ash, wren, fern } = await staffRoom();
    await bot.presses(ash, 'expertise.ask', `${wren} EAL`);
    await bot.moveTo('2026-12-01T09:00');
    const wishes = (person: string) => bot.inbox(person).filter(({ key }) => key.startsWith('expertise.ask')).length;
    expect([wishes(wren), wishes(fern)]).toEqual([1, 0]);
    await bot.liveUntil('2026-12-03T16:00');
    expect([wishes(wren), wishes(fern)]).toEqual([1, 0]);
    await bot.liveUntil('2026-12-04T16:00');
    expect([wishes(wren), wishes(fern)]).toEqual([1, 1]);
  });

  test('goes on to the next where the expert left the directory before it reached them', async () => {
    const { bot, ash, wren, fern } = await staffRoom();
    await bot.presses(ash, 'expertise.ask', `${wren} EAL`);
    await bot.commands(wren, 'unlist me');
    await bot.liveUntil('2026-11-27T16:00');
    expect([...bot.inbox(wren), ...bot.inbox(fern)].map(({ message }) => message.summary)).toEqual([
      'Ash Dobbs would like your help',
    ]);
    expect(bot.inbox(fern)).toHaveLength(1);
  });

  test('comes back in a week to who says in a while, unless the asker would rather not wait', async () => {
    const { bot, ash, wren, fern, hears, taps } = await asked();
    await taps(wren, 'In a while');
    expect(hears(ash)).toContain('not this week');
    expect(hears(ash)).not.toContain('Wren');
    await bot.liveUntil('2026-12-01T16:00');
    expect(hears(wren).match(/would like some help/g)).toHaveLength(2);
    await taps(wren, 'In a while');
    await taps(ash, 'Ask somebody else now');
    expect(hears(fern)).toContain('Ash Dobbs would like some help');
  });

  test('goes to whom the expert suggests, if they may be asked', async () => {
    const { bot, wren, head, hears, letters } = await asked();
    const button = press(letters(wren)[0]?.message ?? [], 'Ask somebody else');
    const form = formOf(await bot.presses(wren, button.action, button.value));
    const replies = await bot.submits(wren, form.id, form.context, { person: head });
    expect([replies[0]?.kind, textOf(replies)]).toEqual(['replace', 'Thank you, I will take it from here.']);
    await bot.bot.deliver();
    expect(hears(head)).toContain('Ash Dobbs would like some help');
  });

  test('says in the form that neither the asker nor the expert can be somebody else', async () => {
    const { bot, ash, wren, hears } = await asked();
    const { id } = await bot.database.client.helpAsk.findFirstOrThrow();
    const suggests = async (person: string) => {
      const [reply] = await bot.submits(wren, 'expertise.suggest', id, { person });
      return reply?.kind === 'invalid' ? reply.errors.person : reply;
    };
    expect(await suggests(ash)).toBe('This colleague asked for the help. Please choose somebody else.');
    expect(await suggests(wren)).toBe('That is you. Please choose somebody else.');
    expect((await bot.database.client.helpAsk.findFirstOrThrow()).state).toBe('asked');
    expect(hears(wren).match(/would like some help/g)).toHaveLength(1);
  });

  test('asks after five school days whether it helped, and thanks the expert', async () => {
    const { bot, ash, wren, hears, letters, taps } = await asked();
    await taps(wren, 'Happy to');
    await bot.liveUntil('2026-11-30T16:00');
    expect(hears(ash)).not.toContain('Did it help?');
    await bot.liveUntil('2026-12-02T16:00');
    expect(hears(ash)).toContain('On Tuesday 24 November, Wren Ould offered to help you with EAL. Did it help?');
    const last = letters(ash).at(-1);
    const yes = press(last?.message ?? [], 'Yes');
    await bot.presses(ash, yes.action, yes.value, last?.ref);
    await bot.bot.deliver();
    expect(hears(wren)).toContain('your help with EAL made a difference');
  });

  test('asks nobody more often in a week than they like', async () => {
    const { bot, wren, fern, head } = await asked();
    await bot.database.client.expertise.upsert({
      where: { personId: wren },
      create: { personId: wren, weeklyCap: 1 },
      update: { weeklyCap: 1 },
    });
    const replies = await bot.commands(head, 'who EAL');
    expect(textOf(replies)).toMatch(/Fern Tidy[\s\S]*Wren Ould[\s\S]*asked a good deal this week/);
    expect(textOf(await bot.presses(head, 'expertise.ask', `${wren} EAL`))).toContain('asked a good deal this week');
    expect(fern).toBeTruthy();
  });

  test('is withdrawn, and goes no further, once the expert has left the directory', async () => {
    const { bot, ash, wren, hears, taps } = await asked();
    await taps(wren, 'Not this time');
    await bot.commands(wren, 'unlist me');
    expect(textOf(await bot.presses(ash, 'expertise.ask', `${wren} EAL again`))).toContain(
      'not in the directory any more',
    );
    expect(hears(wren).match(/would like some help/g)).toHaveLength(1);
  });

  test('cannot be answered by anybody but the expert', async () => {
    const { bot, fern, wren, ash, hears, letters } = await asked();
    const { action, value } = press(letters(wren)[0]?.message ?? [], 'Happy to');
    expect(textOf(await bot.presses(fern, action, value))).toContain('settled in the meantime');
    expect(hears(ash)).toBe('');
  });
});

describe('needs', () => {
  test('show leaders what five colleagues wanted, with who could run a session, and nobody’s name before', async () => {
    const { bot, head, ash } = await staffRoom();
    for (let n = 0; n < 4; n++) {
      const person = await bot.person(`Tutor${n} Zzz`);
      await bot.commands(person, 'who EAL');
      await bot.commands(person, 'who beekeeping');
    }
    expect(textOf(await bot.commands(head, 'needs'))).toContain('Nothing to show yet');
    await bot.commands(ash, 'who EAL');
    await bot.commands(ash, 'who EAL');
    const said = textOf(await bot.commands(head, 'needs'));
    expect(said).toMatch(/eal[\s\S]*Wren Ould, Fern Tidy could run a session|eal: Wren Ould/);
    expect(said).not.toMatch(/bees|Zzz|Ash/);
    expect(textOf(await bot.commands(ash, 'needs'))).toContain('Sorry, Ash');
  });
});
