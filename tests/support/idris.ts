import { expect } from 'vitest';
import type { Database } from '../../src/adapters/prisma/clients.ts';
import { compose } from '../../src/bot/compose.ts';
import { openLog } from '../../src/bot/log.ts';
import { PlatformError } from '../../src/core/shared/errors.ts';
import { openTestDatabase } from './databases.ts';
import { type TestBot, testBot } from './test-bot.ts';

/** Idris attended one twilight that ended on Monday 23 November. */
export async function idris(now = '2026-11-23T17:30') {
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

/** Idris, just nudged about one twilight. */
export async function nudged() {
  const given = await idris();
  await given.bot.moveTo('2026-11-24T15:30');
  const [nudge] = given.bot.inbox(given.person);
  const evaluation = () =>
    given.bot.database.client.evaluation.findUnique({ where: { participationId: given.participation } });
  return { ...given, nudge: nudge!, evaluation };
}

/** Idris, just nudged about two twilights at once. */
export async function nudgedTwice() {
  const { bot, person, participation } = await idris();
  const oracy = await bot.takesPart(person, await bot.activity({ title: 'Oracy', ends: '2026-11-23T16:00' }));
  await bot.moveTo('2026-11-24T15:30');
  return { bot, person, participation, oracy, nudge: bot.inbox(person)[0]! };
}

/** Another process of the same bot on the same database. */
export function another({ messenger, now, ...bot }: TestBot, name: string, database: Database = bot.database) {
  let ids = 0;
  const newId = () => `${name}${++ids}`;
  return compose({ database, messengers: [messenger], now, newId, name, lease: 0, log: openLog('silent') });
}

/** Lets the first sending fail, so that what is due at that time stays queued. */
export async function queuedAt(bot: TestBot, local: string): Promise<void> {
  bot.messenger.failNext(new PlatformError({ platform: 'test', code: 'busy', retryAfter: 60 }));
  await bot.moveTo(local);
  expect(await states(bot)).toContain('queued');
}

/** The states of all deliveries, those due first first. */
export async function states({ database }: TestBot): Promise<string[]> {
  return (await database.client.delivery.findMany({ orderBy: { dueAt: 'asc' } })).map((row) => row.state);
}
