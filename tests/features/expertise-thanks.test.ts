import { afterEach, describe, expect, test } from 'vitest';
import { helpStore } from '../../src/adapters/prisma/help-store.ts';
import { peopleStore } from '../../src/adapters/prisma/people-store.ts';
import { schools } from '../../src/adapters/prisma/schools.ts';
import { plainText } from '../../src/core/chat/plain-text.ts';
import type { AnsweringStores } from '../../src/core/expertise/answers-in-words.ts';
import { expertiseFeature } from '../../src/core/expertise/feature.ts';
import type { Context } from '../../src/core/shared/feature.ts';

import { removeDatabases } from '../support/databases.ts';
import { staffRoom } from '../support/staff-room.ts';
import { press, type TestBot, textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

/** Wren has helped Ash with EAL, who says how it went; `thanks` is what Wren last heard. */
async function helped(answer: 'Yes' | 'Partly' | 'No') {
  const room = await staffRoom();
  const { bot, ash, wren } = room;
  const last = (person: string) => {
    const letter = bot
      .inbox(person)
      .filter(({ key }) => key.startsWith('expertise.'))
      .at(-1);
    if (!letter) throw new Error('no letter');
    return letter;
  };
  const taps = async (person: string, label: string) => {
    const { message, ref } = last(person);
    const { action, value } = press(message, label);
    const replies = await bot.presses(person, action, value, ref);
    await bot.bot.deliver();
    return replies;
  };
  const ask = press(await bot.commands(ash, 'who EAL'), 'Ask Wren');
  await bot.presses(ash, ask.action, ask.value);
  await bot.bot.deliver();
  await taps(wren, 'Happy to');
  await bot.liveUntil('2026-12-02T16:00');
  await taps(ash, answer);
  const request = async () => bot.database.client.helpRequest.findFirstOrThrow();
  return { ...room, taps, request, thanks: () => plainText(last(wren).message) };
}

/** What the feature tells of when somebody presses this. */
async function toldBy(bot: TestBot, who: string, action: string, value: string) {
  const { client } = bot.database;
  const people = peopleStore(client);
  const here = {
    school: await schools(client).byId(bot.schoolId),
    person: await people.person(bot.schoolId, who),
    stores: { people, help: helpStore(client) },
    now: bot.now(),
    newId: () => 'new',
  } as unknown as Context<AnsweringStores>;
  return (await expertiseFeature.actions?.[action]?.({ value }, here))?.happenings ?? [];
}

describe('help that helped', () => {
  test('is thanked for, with the question whether it may be mentioned', async () => {
    const { thanks } = await helped('Yes');
    expect(thanks()).toMatch(
      /Ash Dobbs says that your help with EAL made a difference[\s\S]*By your name alone: neither who asked nor what it was about[\s\S]*\[Yes, you may\] \[Rather not\]/,
    );
  });

  test('a bit is said to have helped a bit', async () => {
    const { wren, taps, thanks } = await helped('Partly');
    expect(thanks()).toContain('Ash Dobbs says that your help with EAL helped a bit. Thank you!');
    expect(textOf(await taps(wren, 'Yes, you may'))).toContain('helped a bit');
  });

  test('is said anew to the asker when they think better of a no', async () => {
    const { ash, taps, thanks, request } = await helped('No');
    const no = await taps(ash, 'No');
    expect(no.map(({ kind }) => kind)).toEqual(['replace']);
    expect(textOf(no)).toContain('Sorry to hear that.');
    const partly = textOf(await taps(ash, 'Partly'));
    expect(partly).toContain('I tell Wren that it helped a bit.');
    expect(partly).not.toContain('Sorry');
    expect((await request()).helped).toBe('partly');
    expect(thanks()).toContain('helped a bit');
  });

  test('may be mentioned once the expert says so, and no more when they think better of it', async () => {
    const { wren, taps, request, bot } = await helped('Yes');
    const replies = await taps(wren, 'Yes, you may');
    expect(textOf(replies)).toContain('your school may mention that you helped a colleague');
    expect((await request()).mayMention).toBe(true);
    const { action, value } = press(replies, 'Rather not after all');
    expect(textOf(await bot.presses(wren, action, value))).toContain('stays between the two of you');
    expect((await request()).mayMention).toBe(false);
  });

  test('is told of once, when the expert agrees and not before', async () => {
    const { bot, ash, wren, request } = await helped('Yes');
    const { id } = await request();
    expect(await toldBy(bot, ash, 'expertise.helped', `${id} yes`)).toEqual([]);
    expect(await toldBy(bot, wren, 'expertise.mention', `${id} no`)).toEqual([]);
    expect(await toldBy(bot, wren, 'expertise.mention', `${id} yes`)).toEqual([
      { kind: 'mention-allowed', request: id, person: wren, at: bot.now() },
    ]);
    expect(await toldBy(bot, wren, 'expertise.mention', `${id} yes`)).toEqual([]);
  });

  test('is nobody else’s to allow, and nothing to mention where it did not help', async () => {
    const { bot, ash, wren, request, thanks } = await helped('No');
    const { id } = await request();
    expect(thanks()).toContain('would like some help');
    expect(textOf(await bot.presses(wren, 'expertise.mention', `${id} yes`))).toContain('settled');
    await bot.presses(ash, 'expertise.helped', `${id} yes`);
    expect(textOf(await bot.presses(ash, 'expertise.mention', `${id} yes`))).toContain('settled');
    expect((await request()).mayMention).toBeNull();
  });
});
