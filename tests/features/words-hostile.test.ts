import { afterEach, describe, expect, it } from 'vitest';
import { removeDatabases } from '../support/databases.ts';
import { idris, nudged, nudgedTwice } from '../support/idris.ts';
import { formOf, press, textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

describe('hostile words', () => {
  const hostile: [string, string][] = [
    ['markup', '4, loved *this* _and_ [that](javascript:alert(1)) <b>x</b> &amp; ```code```'],
    ['mentions', '4, loved how <@U012> <!channel> @everyone <at>All</at> worked'],
    ['right-to-left text', '4, loved \u202Eevil\u202C عربى עברית'],
    ['emoji and odd characters', '4, loved 👩‍🏫🏳️‍🌈 \u0000\u0007 z̸a̸l̸g̸o̸ \ud83d'],
    ['a 100 kB paste', `4, loved it ${'and the next thing '.repeat(5600)}`],
  ];

  it.each(hostile)('such as %s come back as plain text only, and whole in the form', async (_what, said) => {
    const { bot, person, nudge, evaluation } = await nudged();
    const replies = await bot.says(person, said, nudge.ref);
    expect(textOf(replies)).toContain('understood about Starters and plenaries');
    expect(JSON.stringify(replies)).not.toMatch(/"kind":"(?:mention|link|italic)"/);
    const row = await evaluation();
    expect(row?.rating).toBe(4);
    expect(row?.learned?.length).toBeLessThanOrEqual(3000);
    expect(row?.learned?.isWellFormed()).toBe(true);
    const form = formOf(await bot.presses(person, 'evaluation.open', row?.participationId));
    expect(form.values?.learned).toBe(row?.learned);
    expect(
      await bot.submits(person, 'evaluation.answer', row?.participationId ?? '', form.values ?? {}),
    ).not.toMatchObject([{ kind: 'invalid' }]);
  });

  it.each(hostile)('such as %s survive the question which activity they are about', async (_what, said) => {
    const { bot, person } = await nudgedTwice();
    const one = press(await bot.says(person, said), 'Oracy');
    expect(textOf(await bot.presses(person, one.action, one.value))).toContain('understood about Oracy');
  });

  it('in a title or an aim are data as well', async () => {
    const { bot, person } = await idris();
    await bot.takesPart(
      person,
      await bot.activity({
        title: '*Why?* <@U1> [x](https://e.example)',
        aim: 'Pupils ask “why?”',
        ends: '2026-11-23T16:30',
      }),
    );
    await bot.moveTo('2026-11-24T15:30');
    const [nudge] = bot.inbox(person);
    expect(JSON.stringify(nudge!.message)).not.toMatch(/"kind":"(?:mention|link|italic)"/);
    expect(JSON.stringify(nudge!.message)).toContain('*Why?* <@U1> [x](https://e.example)');
  });
});
