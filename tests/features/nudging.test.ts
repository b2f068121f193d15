import { afterEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/core/chat/plain-text.ts';
import { openTestDatabase, removeDatabases } from '../support/databases.ts';
import { idris, queuedAt, states } from '../support/idris.ts';
import { press, testBot, textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

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
    expect(plainText(bot.inbox(person)[2]!.message)).toContain('I will stop here');
    const opening = bot.inbox(person).map(({ message }) => plainText(message).includes('just in case this slipped by'));
    expect(opening).toEqual([false, true, true]);
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

describe('on the school’s calendar, a nudge', () => {
  it('keeps to half past three when the clocks go back on 25 October 2026', async () => {
    const bot = await testBot(await openTestDatabase(), '2026-10-22T09:00');
    await bot.database.client.calendarPeriod.deleteMany({ where: { starts: { in: ['2026-10-23', '2026-10-26'] } } });
    const person = await bot.person('Idris Pemberlough');
    await bot.takesPart(person, await bot.activity({ title: 'Cold calling', ends: '2026-10-23T16:00' }));
    await bot.moveTo('2026-10-26T14:30');
    expect(bot.inbox(person)).toHaveLength(0);
    await bot.moveTo('2026-10-26T15:30');
    expect(bot.now().toString()).toBe('2026-10-26T15:30:00Z');
    expect(bot.inbox(person)).toHaveLength(1);
  });

  it('counts a week by the calendar over the night on which the clocks change', async () => {
    const bot = await testBot(await openTestDatabase(), '2026-10-21T17:00');
    await bot.database.client.calendarPeriod.deleteMany({ where: { starts: { in: ['2026-10-23', '2026-10-26'] } } });
    const person = await bot.person('Idris Pemberlough');
    await bot.takesPart(person, await bot.activity({ title: 'Cold calling', ends: '2026-10-21T16:00' }));
    await bot.moveTo('2026-10-22T15:30');
    await bot.liveUntil('2026-10-28T16:59');
    expect(bot.inbox(person)).toHaveLength(1);
    await bot.moveTo('2026-10-29T15:30');
    expect(bot.inbox(person)).toHaveLength(2);
  });

  it('keeps to half past three when the clocks go forward on 28 March 2027', async () => {
    const bot = await testBot(await openTestDatabase(), '2027-03-22T09:00');
    await bot.database.client.calendarPeriod.deleteMany({ where: { starts: '2027-03-26' } });
    await bot.database.client.calendarPeriod.updateMany({
      where: { starts: '2027-01-04', kind: 'term' },
      data: { ends: '2027-04-02' },
    });
    const person = await bot.person('Idris Pemberlough');
    await bot.takesPart(person, await bot.activity({ title: 'Cold calling', ends: '2027-03-26T16:00' }));
    await bot.moveTo('2027-03-29T15:29');
    expect(bot.inbox(person)).toHaveLength(0);
    await bot.moveTo('2027-03-29T15:30');
    expect(bot.now().toString()).toBe('2027-03-29T14:30:00Z');
    expect(bot.inbox(person)).toHaveLength(1);
  });

  it('about an INSET day comes on the first day with pupils, not on the INSET day that follows half-term', async () => {
    const bot = await testBot(await openTestDatabase(), '2026-09-02T17:00');
    const person = await bot.person('Idris Pemberlough');
    await bot.takesPart(person, await bot.activity({ title: 'Safeguarding update', ends: '2026-09-02T12:00' }));
    await bot.moveTo('2026-09-02T15:30');
    expect(bot.inbox(person)).toHaveLength(0);
    await bot.moveTo('2026-09-03T15:30');
    expect(bot.inbox(person)).toHaveLength(1);
    const other = await bot.person('Moll Flounder');
    await bot.takesPart(other, await bot.activity({ title: 'Oracy', ends: '2027-05-28T16:00' }));
    await bot.moveTo('2027-06-07T15:30');
    expect(bot.inbox(other)).toHaveLength(0);
    await bot.moveTo('2027-06-08T15:30');
    expect(bot.inbox(other)).toHaveLength(1);
  });

  it('leaves half-term alone', async () => {
    const bot = await testBot(await openTestDatabase(), '2026-10-22T17:00');
    const person = await bot.person('Idris Pemberlough');
    await bot.takesPart(person, await bot.activity({ title: 'Cold calling', ends: '2026-10-22T16:00' }));
    await bot.liveUntil('2026-11-01T15:30');
    expect(bot.inbox(person)).toHaveLength(0);
    await bot.moveTo('2026-11-02T15:30');
    expect(bot.inbox(person)).toHaveLength(1);
  });

  it('is dropped, queued as it may be, when the calendar has ended', async () => {
    const bot = await testBot(await openTestDatabase(), '2027-07-20T17:00');
    const person = await bot.person('Idris Pemberlough');
    await bot.takesPart(person, await bot.activity({ title: 'Cold calling', ends: '2027-07-20T16:00' }));
    await queuedAt(bot, '2027-07-21T15:30');
    await bot.moveTo('2027-07-21T17:30');
    await bot.moveTo('2027-09-10T15:30');
    expect(bot.inbox(person)).toHaveLength(0);
    expect(await states(bot)).toEqual(['withdrawn']);
  });
});
