import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/adapters/prisma/clients.ts';
import { plainText } from '../../src/core/chat/plain-text.ts';
import { eachDatabase, removeDatabases } from '../support/databases.ts';
import { another, idris, queuedAt, states } from '../support/idris.ts';
import { testBot } from '../support/test-bot.ts';

afterEach(removeDatabases);

describe('whatever happens to the bot, a nudge', () => {
  it('is sent once across a restart, also when the restart finds it queued', async () => {
    const { bot, person } = await idris();
    await queuedAt(bot, '2026-11-24T15:30');
    await bot.bot.stop();
    const restarted = another(bot, 'restarted');
    await restarted.tick();
    expect(bot.inbox(person)).toHaveLength(0);
    await bot.moveTo('2026-11-24T15:35');
    await restarted.tick();
    await another(bot, 'again').tick();
    expect(bot.inbox(person)).toHaveLength(1);
  });

  it('is one only after a clock that jumped forward', async () => {
    const { bot, person } = await idris();
    await bot.moveTo('2026-12-17T03:00');
    expect(bot.inbox(person)).toHaveLength(0);
    await bot.moveTo('2026-12-17T15:30');
    await bot.moveTo('2026-12-17T16:30');
    expect(bot.inbox(person)).toHaveLength(1);
  });

  it('is not repeated by a clock that jumped back', async () => {
    const { bot, person } = await idris();
    await bot.moveTo('2026-11-24T15:30');
    for (const again of [
      '2026-11-24T15:00',
      '2026-11-24T15:31',
      '2026-11-23T15:30',
      '2026-11-24T15:30',
      '2026-11-25T15:30',
    ])
      await bot.moveTo(again);
    expect(bot.inbox(person)).toHaveLength(1);
  });

  it('still comes after a clock that was months ahead has been put right', async () => {
    const { bot, person } = await idris();
    await bot.takesPart(
      person,
      await bot.activity({ title: 'Oracy', ends: '2027-06-09T16:00' }),
      'attended',
      '2026-11-23T17:00',
    );
    await bot.moveTo('2027-06-10T15:30');
    expect(bot.inbox(person)).toHaveLength(1);
    await bot.moveTo('2026-11-24T15:30');
    expect(bot.inbox(person)).toHaveLength(2);
    expect(plainText(bot.inbox(person)[1]!.message)).toContain('Starters and plenaries');
  });

  it('comes the next school day to somebody who was added to an activity late', async () => {
    const { bot, activity } = await idris();
    const late = await bot.person('Moll Flounder');
    await bot.moveTo('2026-12-03T10:00');
    await bot.takesPart(late, activity, 'attended', '2026-12-03T10:00');
    await bot.moveTo('2026-12-03T15:30');
    expect(bot.inbox(late)).toHaveLength(0);
    await bot.moveTo('2026-12-04T15:30');
    expect(bot.inbox(late)).toHaveLength(1);
  });

  it('comes once, in school time, when the bot was off for a week', async () => {
    const { bot, person } = await idris();
    await bot.moveTo('2026-12-01T19:00');
    expect(bot.inbox(person)).toHaveLength(0);
    await bot.moveTo('2026-12-02T15:30');
    await bot.liveUntil('2026-12-08T16:59');
    expect(bot.inbox(person)).toHaveLength(1);
  });

  it('asks five questions when twenty have piled up, and the next five a week later', async () => {
    const { bot, person } = await idris();
    for (let n = 1; n < 20; n++)
      await bot.takesPart(
        person,
        await bot.activity({ title: `Course ${n}`, ends: `2026-11-${String(n).padStart(2, '0')}T12:00` }),
      );
    await bot.moveTo('2026-11-24T16:40');
    await bot.liveUntil('2026-11-30T16:59');
    expect(bot.inbox(person)).toHaveLength(1);
    await bot.moveTo('2026-12-01T15:30');
    expect(bot.inbox(person)).toHaveLength(2);
    const titles = bot
      .inbox(person)
      .map(({ message }) => plainText(message).match(/(?<=How was )(?:Course \d+|Starters and plenaries)/g));
    expect(titles).toEqual([
      ['Starters and plenaries', 'Course 19', 'Course 18', 'Course 17', 'Course 16'],
      ['Course 15', 'Course 14', 'Course 13', 'Course 12', 'Course 11'],
    ]);
  });

  it('says nothing about history that was imported', async () => {
    const { bot } = await idris();
    const newcomer = await bot.person('Moll Flounder');
    await bot.takesPart(
      newcomer,
      await bot.activity({ title: 'Behaviour', ends: '2026-09-10T16:00' }),
      'attended',
      '2026-11-23T17:00',
    );
    await bot.liveUntil('2026-12-18T15:30');
    expect(bot.inbox(newcomer)).toHaveLength(0);
  });

  it('follows settings that were changed while it was queued', async () => {
    const { bot, person } = await idris();
    await queuedAt(bot, '2026-11-24T15:30');
    await bot.settings({ nudgeTime: '16:15' });
    await bot.moveTo('2026-11-24T15:40');
    expect(bot.inbox(person)).toHaveLength(0);
    await bot.moveTo('2026-11-24T16:15');
    expect(bot.inbox(person)).toHaveLength(1);
  });

  it('does not reach somebody who has left while it was queued', async () => {
    const { bot, person } = await idris();
    await queuedAt(bot, '2026-11-24T15:30');
    await bot.database.client.person.update({ where: { id: person }, data: { leftOn: '2026-11-24' } });
    await bot.liveUntil('2026-12-10T15:30');
    expect(bot.inbox(person)).toHaveLength(0);
    expect(await states(bot)).toEqual(['withdrawn']);
  });

  it('comes three and five school days after the first where the school allows two messages a week', async () => {
    const { bot, person } = await idris();
    await bot.settings({ unpromptedPerWeek: 2 });
    const days: string[] = [];
    for (let n = 0; n < 30; n++) {
      const date = bot.now().add({ hours: 24 }).toZonedDateTimeISO('Europe/London').toPlainDate();
      const before = bot.inbox(person).length;
      await bot.moveTo(`${date.toString()}T15:30`);
      if (bot.inbox(person).length > before) days.push(date.toString());
    }
    expect(days).toEqual(['2026-11-24', '2026-11-27', '2026-12-01']);
  });

  it('ends after three without an answer, for years if need be, until the person asks for it', async () => {
    const { bot, person } = await idris();
    await bot.liveUntil('2026-12-18T15:30');
    expect(bot.inbox(person)).toHaveLength(3);
    await bot.database.client.delivery.updateMany({ data: { sentAt: new Date('2025-01-15T15:30:00Z') } });
    await bot.takesPart(person, await bot.activity({ title: 'Oracy', ends: '2027-01-11T16:00' }));
    await bot.liveUntil('2027-01-15T15:30');
    expect(bot.inbox(person)).toHaveLength(3);
    await bot.says(person, 'nudge me again');
    await bot.moveTo('2027-01-18T15:30');
    expect(plainText(bot.inbox(person)[3]!.message)).toContain('Oracy');
  });
});

eachDatabase(
  'Two instances that share a database',
  (open) => {
    it('send every nudge once, when both tick at the same moment', async () => {
      const database = await open();
      const bot = await testBot(database, '2026-11-23T17:30');
      const connected = [await openDatabase(database.url), await openDatabase(database.url)];
      const activity = await bot.activity({ title: 'Cold calling', ends: '2026-11-23T17:15' });
      const people: string[] = [];
      for (let n = 0; n < 30; n++) people.push(await bot.person(`Person ${n}`));
      for (const person of people) await bot.takesPart(person, activity);
      const others = connected.map((other, n) => another(bot, `other${n}`, other));
      await bot.moveTo('2026-11-23T18:00');
      await Promise.all([bot.moveTo('2026-11-24T15:30'), ...others.map((other) => other.tick())]);
      await Promise.all([bot.moveTo('2026-11-24T15:31'), ...others.map((other) => other.tick())]);
      for (const other of connected) await other.close();
      for (const person of people) expect(bot.inbox(person)).toHaveLength(1);
    });
  },
  ['postgresql'],
);
