import { afterEach, describe, expect, it } from 'vitest';
import { removeDatabases } from '../support/databases.ts';
import { idris } from '../support/idris.ts';
import { formOf, press, textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

describe('answering', () => {
  it('takes a minute: one tap is saved at once, the form adds the rest, and a repeat changes nothing', async () => {
    const { bot, person, participation } = await idris();
    await bot.moveTo('2026-11-24T15:30');
    const [nudge] = bot.inbox(person);
    const tap = press(nudge!.message, '4');
    const replies = await bot.presses(person, tap.action, tap.value, nudge!.ref);
    expect(formOf(replies).values).toMatchObject({ rating: 4 });
    const saved = await bot.submits(person, 'evaluation.answer', participation, {
      rating: 4,
      learned: 'Do-now tasks',
      plan: 'A do-now on the board',
      planClass: 'Y7',
      planBy: '2026-12-04',
      offersHelp: 'yes',
    });
    expect(textOf(saved)).toContain('A do-now on the board');
    expect(textOf(saved)).toMatch(/Around \w+ \d+ January I will ask/);
    const row = await bot.database.client.evaluation.findUniqueOrThrow({ where: { participationId: participation } });
    expect(row).toMatchObject({ rating: 4, planBy: '2026-12-04', offersHelp: true, mayCelebrate: null });
  });

  it('shows what to mend beside the field and keeps what was typed', async () => {
    const { bot, person, participation } = await idris();
    const [reply] = await bot.submits(person, 'evaluation.answer', participation, { rating: 9, learned: 'Lots' });
    expect(reply).toMatchObject({
      kind: 'invalid',
      errors: { rating: expect.stringContaining('1 to 5') },
      values: { learned: 'Lots' },
    });
  });

  it('reaches nobody else’s record', async () => {
    const { bot, participation } = await idris();
    const stranger = await bot.person('Moll Flounder');
    const replies = await bot.presses(stranger, 'evaluation.rate', `${participation} 1`);
    expect(textOf(replies)).toContain('cannot find');
    expect(await bot.database.client.evaluation.count()).toBe(0);
  });

  it('keeps half an answer when the form is never sent, and the whole of it can be changed much later', async () => {
    const { bot, person, participation } = await idris();
    await bot.moveTo('2026-11-24T15:30');
    await bot.presses(person, 'evaluation.rate', `${participation} 2`);
    await bot.moveTo('2027-03-10T12:00');
    const form = formOf(await bot.presses(person, 'evaluation.open', participation));
    expect(form.values).toMatchObject({ rating: 2 });
    await bot.submits(person, 'evaluation.answer', participation, { rating: 5, learned: 'It grew on me' });
    await bot.submits(person, 'evaluation.answer', participation, { rating: 5, learned: '' });
    const row = await bot.database.client.evaluation.findUniqueOrThrow({ where: { participationId: participation } });
    expect(row).toMatchObject({ rating: 5, learned: null });
  });

  it('asks for one thing at least, and takes any', async () => {
    const { bot, person, participation } = await idris();
    const [reply] = await bot.submits(person, 'evaluation.answer', participation, { learned: '  ' });
    expect(reply).toMatchObject({ kind: 'invalid', errors: { rating: expect.stringContaining('enough') } });
    expect(await bot.database.client.evaluation.count()).toBe(0);
    expect(
      textOf(await bot.submits(person, 'evaluation.answer', participation, { unplannedGain: 'Met the new SENCO' })),
    ).toContain('Met the new SENCO');
  });

  it('promises to ask about a plan only on a day that is still to come', async () => {
    const { bot, person, participation } = await idris();
    await bot.moveTo('2026-11-24T15:30');
    await bot.presses(person, 'evaluation.rate', `${participation} 4`);
    await bot.moveTo('2027-03-10T12:00');
    const saved = textOf(
      await bot.submits(person, 'evaluation.answer', participation, { rating: 4, plan: 'Cold calling' }),
    );
    expect(saved).not.toContain('I will ask');
  });

  it('takes “I was not there” back, and then keeps what was answered before', async () => {
    const { bot, person, participation } = await idris();
    await bot.moveTo('2026-11-24T15:30');
    const [nudge] = bot.inbox(person);
    const absent = press(nudge!.message, 'I was not there');
    const noted = await bot.presses(person, absent.action, absent.value, nudge!.ref);
    expect(textOf(noted)).toContain('noted, you were not there');
    await bot.liveUntil('2026-12-10T15:30');
    expect(bot.inbox(person)).toHaveLength(1);
    const undo = press(noted, 'I was there after all');
    expect(textOf(await bot.presses(person, undo.action, undo.value, nudge!.ref))).toContain('Worth your time?');
    await bot.presses(person, 'evaluation.rate', `${participation} 3`, nudge!.ref);
    await bot.presses(person, 'evaluation.absent', participation, nudge!.ref);
    await bot.presses(person, 'evaluation.present', participation, nudge!.ref);
    const row = await bot.database.client.participation.findUniqueOrThrow({
      where: { id: participation },
      include: { evaluation: true },
    });
    expect(row).toMatchObject({ state: 'evaluated', evaluation: { rating: 3 } });
  });

  it('thanks and asks nothing more once everything in a bundle is answered', async () => {
    const { bot, person, participation } = await idris();
    const other = await bot.takesPart(person, await bot.activity({ title: 'Oracy', ends: '2026-11-23T16:00' }));
    await bot.moveTo('2026-11-24T15:30');
    const [nudge] = bot.inbox(person);
    const one = await bot.presses(person, 'evaluation.rate', `${participation} 5`, nudge!.ref);
    expect(textOf(one)).toContain('Thank you. One question left.');
    const all = await bot.presses(person, 'evaluation.absent', other, nudge!.ref);
    expect(textOf(all)).toContain('All done, thank you.');
    expect(textOf(all)).not.toContain('Ask me later');
  });

  it('treats what people type as data, never as markup, however hostile', async () => {
    const { bot, person, participation } = await idris();
    const hostile =
      '*bold* <@U123> <!channel> [x](https://evil.example) <script>1</script> =1+1 \u202Eright to left 👩‍🏫';
    const saved = await bot.submits(person, 'evaluation.answer', participation, {
      rating: 4,
      learned: hostile,
      plan: hostile,
    });
    expect(JSON.stringify(saved)).not.toMatch(/"kind":"(?:mention|link|italic)"/);
    expect(textOf(saved)).toContain('<@U123> <!channel> [x](https://evil.example) <script>1</script>');
    const row = await bot.database.client.evaluation.findUniqueOrThrow({ where: { participationId: participation } });
    expect(row.learned).toBe(hostile);
  });
});
