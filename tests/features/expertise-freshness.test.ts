import { afterEach, describe, expect, test } from 'vitest';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { removeDatabases } from '../support/databases.ts';
import { can, staffRoom } from '../support/staff-room.ts';
import { textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

/** The staff room at 15:30, asked once so that its directory is in memory; `can` and `client` are another process's. */
async function asked() {
  const room = await staffRoom();
  const { bot, ash } = room;
  const who = async (text: string) => textOf(await bot.commands(ash, `who ${text}`));
  expect(await who('pottery')).toContain('know of nobody');
  return { ...room, who, client: bot.database.client, aMinuteLater: () => bot.moveTo('2026-11-24T15:31') };
}

describe('the directory in memory', () => {
  test('has what another process says of somebody within a minute', async () => {
    const { bot, fern, who, aMinuteLater } = await asked();
    await can(bot.database, fern, 'Pottery');
    await aMinuteLater();
    expect(await who('pottery')).toContain('Fern Tidy');
  });

  test('has a new colleague and a new post within a minute, and no longer one who has left', async () => {
    const { bot, wren, who, client, aMinuteLater } = await asked();
    const clay = await bot.person('Clay Potter', { roleTitle: 'Pottery technician' });
    await client.person.update({ where: { id: wren }, data: { leftOn: '2026-11-23' } });
    await aMinuteLater();
    expect(await who('pottery')).toContain('Clay Potter');
    expect(await who('EAL')).not.toContain('Wren Ould');
    await client.person.update({ where: { id: clay }, data: { roleTitle: 'Kiln technician' } });
    await bot.moveTo('2026-11-24T15:32');
    expect(await who('kiln')).toContain('Clay Potter');
  });

  test('has CPD that another process imported within a minute', async () => {
    const { bot, wren, who, client, aMinuteLater } = await asked();
    await bot.activity({ title: 'Pottery for beginners', ends: '2026-11-10T16:30', leads: [wren] });
    await aMinuteLater();
    expect(await who('pottery')).toContain('led “Pottery for beginners”');
    await client.activity.updateMany({ data: { title: 'Weaving for beginners' } });
    await bot.moveTo('2026-11-24T15:32');
    expect(await who('weaving')).toContain('led “Weaving for beginners”');
  });

  test('has lost what was removed within a minute', async () => {
    const { bot, wren, who, client, aMinuteLater } = await asked();
    await bot.activity({ title: 'Pottery for beginners', ends: '2026-11-10T16:30', leads: [wren] });
    await aMinuteLater();
    await client.activity.deleteMany();
    await bot.moveTo('2026-11-24T15:32');
    expect(await who('pottery')).toContain('know of nobody');
  });

  test('has what this process was told at once: CPD that was logged, and a colleague’s own entry', async () => {
    const { bot, wren, fern, who } = await asked();
    await bot.says(fern, 'I can help with pottery');
    expect(await who('pottery')).toContain('Fern Tidy');
    const kind = await bot.kindId('Course');
    await bot.submits(wren, 'cpd.log', '', { title: 'Basket weaving', kind, date: '2026-11-23' });
    expect(await who('weaving')).toContain('Wren Ould');
  });

  test('has a word of the school’s own that another process keeps within a minute', async () => {
    const { bot, who, client, aMinuteLater } = await asked();
    const data = { id: 'w', schoolId: bot.schoolId, word: 'Orchard', simple: 'orchard', meaning: 'EAL' };
    await client.glossaryWord.create({ data });
    await aMinuteLater();
    expect(await who('orchard')).toContain('Wren Ould');
  });

  test('forgets by and by: what was attended long ago counts for nothing on the day after', async () => {
    const { bot, fern, who, client } = await asked();
    const activity = await bot.activity({ title: 'Pottery for beginners', ends: '2022-12-10T16:30' });
    await bot.takesPart(fern, activity);
    await client.participation.updateMany({ data: { touchedAt: toDate(bot.now()) } });
    await bot.moveTo('2026-11-24T15:32');
    expect(await who('pottery')).toContain('Fern Tidy');
    await bot.moveTo('2026-12-01T15:30');
    expect(await who('pottery')).not.toContain('Fern Tidy');
  });
});
