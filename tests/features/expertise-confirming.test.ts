import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test } from 'vitest';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { plainText } from '../../src/core/chat/plain-text.ts';
import { slotOf, yearsOld } from '../../src/core/expertise/confirming.ts';
import { removeDatabases } from '../support/databases.ts';
import { can, staffRoom } from '../support/staff-room.ts';
import { press, textOf } from '../support/test-bot.ts';
import { localInstant } from '../support/test-school.ts';

afterEach(removeDatabases);

/** Twenty school days and a week after the tests begin: everybody has had their turn. */
const ROUND_OVER = '2027-01-15T16:00';

/** The staff room, where everybody's entries were made on this day; `asked` counts the yearly questions to somebody. */
async function since(day: string) {
  const room = await staffRoom();
  const { client } = room.bot.database;
  const addedAt = toDate(localInstant(`${day}T12:00`));
  await client.expertiseItem.updateMany({ data: { addedAt } });
  const questions = (person: string) => room.bot.inbox(person).filter(({ key }) => key.startsWith('expertise.confirm'));
  return { ...room, client, questions, asked: (person: string) => questions(person).length };
}

describe('the yearly question', () => {
  test('asks once, a year after somebody said what they can help with, and not again when they leave it', async () => {
    const { bot, wren, ash, questions, asked } = await since('2025-11-20');
    await bot.liveUntil(ROUND_OVER);
    expect(questions(wren).map(({ message }) => plainText(message))).toEqual([
      'Colleagues can ask you about EAL learners and new arrivals. Is that still right?\n\n[Still right] [Change it]\n\nI ask once a year. If you leave this, everything stays as it is.',
    ]);
    expect(asked(ash)).toBe(0);
    await bot.liveUntil('2027-03-15T16:00');
    expect(asked(wren)).toBe(1);
  });

  test('is answered with one tap, and the answer counts from then on', async () => {
    const { bot, wren, client, questions } = await since('2025-11-20');
    await bot.liveUntil(ROUND_OVER);
    const [question] = questions(wren);
    if (!question) throw new Error('not asked');
    const { action, value } = press(question.message, 'Still right');
    const replies = await bot.presses(wren, action, value, question.ref);
    expect([replies[0]?.kind, textOf(replies)]).toEqual(['replace', 'Thank you, it stays as it is for another year.']);
    const row = await client.expertise.findUnique({ where: { personId: wren } });
    expect(row?.confirmedAt).toEqual(toDate(bot.now()));
    const change = press(question.message, 'Change it');
    expect(textOf(await bot.presses(wren, change.action, change.value))).toContain('What I can help with');
  });

  test('is not asked before a year has passed', async () => {
    const { bot, wren, asked } = await since('2026-01-09');
    await bot.liveUntil('2027-01-08T16:00');
    expect(asked(wren)).toBe(0);
  });

  test('comes to whole staff over a month, a few in a day, though all their entries are from one day', async () => {
    const { bot, client, asked } = await since('2025-06-02');
    const staff: string[] = [];
    for (let n = 0; n < 40; n++) staff.push(await bot.person(`Tutor${n} Zzz`));
    for (const person of staff) await can(bot.database, person, 'Latin');
    await client.expertiseItem.updateMany({ data: { addedAt: new Date('2025-06-02') } });
    const days: number[] = [];
    for (let day = 1; day <= 19; day++) {
      await bot.moveTo(`2027-01-${String(day + 4).padStart(2, '0')}T15:30`);
      days.push(staff.filter((person) => asked(person) > 0).length);
    }
    const most = Math.max(...days.map((count, at) => count - (days[at - 1] ?? 0)));
    expect(most).toBeLessThan(20);
    await bot.liveUntil('2027-02-10T16:00');
    expect(staff.map(asked)).toEqual(staff.map(() => 1));
  });

  test('takes its turn on any of twenty days, as many people as the other', () => {
    const slots = Array.from({ length: 2000 }, (_, n) => slotOf(`person-${n}`));
    const sizes = Array.from({ length: 20 }, (_, turn) => slots.filter((slot) => slot === turn).length);
    expect(Math.min(...sizes)).toBeGreaterThan(50);
    expect(Math.max(...sizes)).toBeLessThan(200);
  });

  test('gives way to the question about CPD, and comes once there is room for it', async () => {
    const { bot, wren, asked } = await since('2025-11-20');
    await bot.takesPart(wren, await bot.activity({ title: 'Phonics', ends: '2026-11-23T16:30' }));
    await bot.moveTo('2026-11-24T15:30');
    expect(bot.inbox(wren).map(({ key }) => key.split('/')[0])).toEqual(['evaluation.nudge']);
    await bot.says(wren, '4, good');
    await bot.liveUntil(ROUND_OVER);
    expect(asked(wren)).toBe(1);
  });

  test('leaves in peace who is not listed, has asked for quiet, or has left', async () => {
    const { bot, wren, fern, head, client, asked } = await since('2025-11-20');
    await can(bot.database, head, 'Latin');
    await client.expertiseItem.updateMany({ where: { personId: head }, data: { addedAt: new Date('2025-01-01') } });
    await bot.says(wren, 'pause');
    await bot.commands(fern, 'unlist me');
    await client.person.update({ where: { id: head }, data: { leftOn: '2026-11-01' } });
    await bot.liveUntil('2026-12-18T16:00');
    expect([wren, fern, head].map(asked)).toEqual([0, 0, 0]);
  });

  test('comes at most once for every year, however often the clock strikes', () => {
    const moment = fc
      .integer({ min: 0, max: 4000 * 24 })
      .map((hours) => Temporal.Instant.from('2020-01-01T00:00Z').add({ hours }));
    fc.assert(
      fc.property(moment, fc.array(moment, { maxLength: 60 }), (since, ticks) => {
        const asked = new Set(ticks.map((now) => yearsOld(since, now)).filter((years) => years > 0));
        const last = ticks.reduce((late, now) => (Temporal.Instant.compare(late, now) < 0 ? now : late), since);
        expect(asked.size).toBeLessThanOrEqual(last.since(since).total('hours') / 24 / 365);
      }),
    );
  });
});
