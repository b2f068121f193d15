import { afterEach, describe, expect, it } from 'vitest';
import { openTestDatabase, removeDatabases } from '../support/databases.ts';
import { formOf, press, testBot, textOf } from '../support/test-bot.ts';
import { plainText } from '../../src/core/chat/plain-text.ts';

afterEach(removeDatabases);

/** Idris attended one twilight that ended on Monday 23 November. */
async function idris(now = '2026-11-23T17:30') {
  const bot = await testBot(await openTestDatabase(), now);
  const person = await bot.person('Idris Pemberlough');
  const activity = await bot.activity({
    title: 'Starters and plenaries',
    ends: '2026-11-23T17:15',
    aim: 'Pupils in Y7 settle within two minutes',
  });
  const participation = await bot.takesPart(person, activity);
  return { bot, person, activity, participation };
}

describe('a nudge', () => {
  it('comes at 15:30 on the next school day, with the activity and its aim', async () => {
    const { bot, person } = await idris();
    await bot.moveTo('2026-11-24T15:29');
    expect(bot.inbox(person)).toHaveLength(0);
    await bot.moveTo('2026-11-24T15:30');
    const [nudge] = bot.inbox(person);
    expect(plainText(nudge!.message)).toContain('Starters and plenaries');
    expect(plainText(nudge!.message)).toContain('Pupils in Y7 settle within two minutes');
  });

  it('is sent once, however often the clock ticks', async () => {
    const { bot, person } = await idris();
    for (let minute = 30; minute < 40; minute++) await bot.moveTo(`2026-11-24T15:${minute}`);
    expect(bot.inbox(person)).toHaveLength(1);
  });

  it('repeats at most twice, never twice within seven days, then stays silent', async () => {
    const { bot, person } = await idris();
    await bot.liveUntil('2027-02-01T15:30');
    const days = bot.messenger.inbox(person).length;
    expect(days).toBe(3);
    expect(plainText(bot.inbox(person)[2]!.message)).toContain('I will leave it there');
  });

  it('stops at once when the person has answered', async () => {
    const { bot, person } = await idris();
    await bot.moveTo('2026-11-24T15:30');
    const [nudge] = bot.inbox(person);
    const tap = press(nudge!.message, '4');
    await bot.presses(person, tap.action, tap.value, nudge!.ref);
    await bot.liveUntil('2026-12-18T15:30');
    expect(bot.inbox(person)).toHaveLength(1);
  });

  it('bundles everything due, and the other questions stay when one is answered', async () => {
    const { bot, person } = await idris();
    const other = await bot.activity({ title: 'Restorative justice', ends: '2026-11-23T16:00' });
    await bot.takesPart(person, other);
    await bot.moveTo('2026-11-24T15:30');
    const [nudge, ...more] = bot.inbox(person);
    expect(more).toHaveLength(0);
    const tap = press(nudge!.message, '5 very much');
    const replies = await bot.presses(person, tap.action, tap.value, nudge!.ref);
    const text = textOf(replies.filter((reply) => reply.kind === 'replace'));
    expect(text).toContain('saved, 5 of 5');
    expect(text).toMatch(/Restorative justice.*?Worth your time/s);
  });
});

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
    expect(reply).toMatchObject({ kind: 'invalid', errors: { rating: expect.stringContaining('1 to 5') }, values: { learned: 'Lots' } });
  });

  it('reaches nobody else’s record', async () => {
    const { bot, participation } = await idris();
    const stranger = await bot.person('Moll Flounder');
    const replies = await bot.presses(stranger, 'evaluation.rate', `${participation} 1`);
    expect(textOf(replies)).toContain('cannot find');
    expect(await bot.database.client.evaluation.count()).toBe(0);
  });
});

describe('the follow-up', () => {
  it('quotes the person’s own plan half a term later, and the term after asks once more', async () => {
    const { bot, person, participation } = await idris();
    await bot.moveTo('2026-11-24T15:30');
    await bot.submits(person, 'evaluation.answer', participation, { rating: 4, plan: 'A do-now on the board', planClass: 'Y7' });
    await bot.liveUntil('2027-01-22T15:30');
    const followUp = bot.inbox(person)[1];
    expect(plainText(followUp!.message)).toContain('You planned: “A do-now on the board”, with Y7.');
    const tap = press(followUp!.message, 'Not yet');
    const replies = await bot.presses(person, tap.action, tap.value, followUp!.ref);
    expect(textOf(replies)).toContain('Who can help me with this?');
    await bot.liveUntil('2027-07-20T15:30');
    expect(bot.inbox(person)).toHaveLength(3);
    expect(plainText(bot.inbox(person)[2]!.message)).toContain('One last question');
  });
});
