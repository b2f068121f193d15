import { randomUUID } from 'node:crypto';
import { inChunks } from '../src/adapters/prisma/chunks.ts';
import type { Database } from '../src/adapters/prisma/clients.ts';
import { toDate } from '../src/adapters/prisma/time.ts';
import { slackClient } from '../src/adapters/slack/client.ts';
import { slackMessenger } from '../src/adapters/slack/messenger.ts';
import { paced, slackPace } from '../src/bot/pace.ts';
import { type Fault, fakeSlack } from '../tests/support/fake-slack.ts';
import { mailroom } from '../tests/support/mailroom.ts';
import { plainScribe } from '../tests/support/plain-scribe.ts';
import { PER_MINUTE, strictSlack } from '../tests/support/strict-slack.ts';
import { localInstant } from '../tests/support/test-school.ts';
import { onFresh } from './databases.ts';
import type { Part, Row } from './report.ts';

const PEOPLE = 2_000;

/** How long Slack asks to be left alone in the storm. Seconds. */
const PAUSE = 10;

/** A message to each of 2,000 people through a Slack that keeps to its limits, and through one in trouble. */
export async function measureFanOut(): Promise<Part> {
  const storm = { what: 'a storm: 429, 500, lost answers', trouble: stormy };
  const rows = [await fanOut({ what: 'calm', trouble: () => undefined }), await fanOut(storm)];
  const about =
    'time runs on a clock of the measurement, which moves when Pollen waits or Slack answers; what Pollen computes meanwhile, in real seconds, is less than it waits';
  return { name: 'fan-out', about, rows };
}

/** Every 25th post is refused and a pause asked for, every 40th fails after it arrived, the answer to every 60th gets lost. */
function stormy(post: number): Fault | undefined {
  if (post % 60 === 0) return { lost: true };
  if (post % 40 === 0) return { status: 500 };
  return post % 25 === 0 ? { retryAfter: PAUSE } : undefined;
}

async function fanOut({ what, trouble }: { what: string; trouble: (post: number) => Fault | undefined }): Promise<Row> {
  return onFresh('SQLite', async (database) => {
    const room = await mailroom(database);
    const start = room.now();
    const sleep = async (milliseconds: number) => room.after(milliseconds / 1000);
    const slack = await fakeSlack();
    const limits = strictSlack(slack, { now: () => room.now().epochMilliseconds, sleep, trouble });
    const client = slackClient('xoxb-x', slack.api);
    const inner = slackMessenger({
      clientOf: async () => client,
      usersOf: async () => new Map(),
      workspaceOf: async () => 'test',
      write: plainScribe,
    });
    const pace = { now: () => room.now().epochMilliseconds, sleep };
    const courier = room.courier([paced({ ...inner, platform: 'test' }, slackPace, pace)], 'bench', 120);
    for (const person of await staff(database, room.schoolId)) await room.queue(person, `news ${person}`);

    const from = performance.now();
    let minutes = 0;
    while (slack.messages.length < PEOPLE || (await open(database)) > 0) {
      if (++minutes > 2_000) throw new Error(`${slack.messages.length} of ${PEOPLE} are out after ${minutes} runs`);
      await courier.run();
      // The clock strikes once a minute.
      room.after((60_000 - (room.now().epochMilliseconds % 60_000)) / 1000);
    }
    const computed = (performance.now() - from) / 1000;
    const people = new Set(slack.messages.map(({ channel }) => channel));
    await slack.close();
    const taken = (limits.last() - start.epochMilliseconds) / 1000;
    // The soonest that so many messages can be out, with the pauses that were asked for.
    const floor = (PEOPLE / PER_MINUTE) * 60 + limits.refused() * PAUSE;
    return {
      'fan-out of 2,000': what,
      'simulated s': taken,
      'floor s': floor,
      'time / floor': taken / floor,
      'refused (429)': limits.refused(),
      lost: PEOPLE - people.size,
      doubled: slack.messages.length - people.size,
      'computing s': computed,
    };
  });
}

async function staff(database: Database, schoolId: string): Promise<string[]> {
  const people = Array.from({ length: PEOPLE }, (_, n) => ({ id: randomUUID(), user: `U${n}` }));
  const joinedAt = toDate(localInstant('2026-09-01T08:00'));
  await inChunks(people, async (some) => {
    await database.client.person.createMany({
      data: some.map(({ id, user }) => ({ id, schoolId, name: user, joinedAt })),
    });
    const account = { platform: 'test', workspace: 'test' };
    const data = some.map(({ id, user }) => ({ ...account, user, personId: id }));
    return [await database.client.account.createMany({ data })];
  });
  return people.map(({ id }) => id);
}

function open(database: Database): Promise<number> {
  return database.client.delivery.count({ where: { state: { in: ['queued', 'sending'] } } });
}
