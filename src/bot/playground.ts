import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { openClock } from '../adapters/playground/clock.ts';
import { createPlayground } from '../adapters/playground/http.ts';
import { giveAccounts } from '../adapters/prisma/accounts.ts';
import type { Database } from '../adapters/prisma/clients.ts';
import { peopleStore } from '../adapters/prisma/people-store.ts';
import { postOffice } from '../adapters/prisma/post-office.ts';
import { schools } from '../adapters/prisma/schools.ts';
import { type Bot, compose } from './compose.ts';

/** Where the playground's clock starts: a Tuesday in November at the time when nudges go out. */
const STORY_STARTS = Temporal.ZonedDateTime.from('2026-11-24T15:30[Europe/London]').toInstant();

/** What the playground stands on. */
type Given = { database: Database; newId: () => string; name: string; log: Logger };

/** The bot and the page of the playground, with the demo school loaded at the first start; `close` ends live updates. */
export async function openPlayground({
  database,
  newId,
  name,
  log,
}: Given): Promise<{ bot: Bot; app: Hono; close: () => void }> {
  const office = postOffice(database.client);
  const realNow = () => Temporal.Now.instant();
  const first = (await schools(database.client).all()).length === 0;
  if (first) {
    // The clock first: a start cut short between the two then begins the story again.
    await office.setClockAhead(STORY_STARTS.epochMilliseconds - realNow().epochMilliseconds);
    const { loadDemoSchool } = await import('./demo/load.ts');
    await loadDemoSchool(database, { now: STORY_STARTS, newId });
  }
  // Whoever was imported since can be played too.
  await giveAccounts(database.client, { platform: 'playground', workspace: 'playground' });
  const clock = await openClock(office, realNow);
  const { app, messenger, close } = createPlayground({
    host: {
      handle: (turn) => bot.handle(turn),
      people: async () => peopleStore(database.client).active((await theSchool()).id),
      school: theSchool,
      tick: () => bot.tick(),
      deliver: () => bot.deliver(),
      failed: (error, what) => log.error({ err: error, what }, 'playground'),
    },
    postOffice: office,
    clock,
    newId,
  });
  const bot = compose({ database, messengers: [messenger], now: clock.now, newId, name, lease: 0, log });
  return { bot, app, close };

  async function theSchool() {
    const [school] = await schools(database.client).all();
    if (school === undefined) throw new Error('the playground has no school');
    return school;
  }
}
