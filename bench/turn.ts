import { randomUUID } from 'node:crypto';
import { inChunks } from '../src/adapters/prisma/chunks.ts';
import type { Database } from '../src/adapters/prisma/clients.ts';
import { toDate } from '../src/adapters/prisma/time.ts';
import { compose } from '../src/bot/compose.ts';
import { openLog } from '../src/bot/log.ts';
import type { Turn } from '../src/core/chat/turn.ts';
import { NUDGE_JOB } from '../src/core/evaluation/situation.ts';
import { fakeMessenger } from '../tests/support/fake-messenger.ts';
import { crowd, now } from './crowd.ts';
import { type Kind, kindsHere, onFresh } from './databases.ts';
import type { Part, Row } from './report.ts';
import { eachTimed, quantile } from './stopwatch.ts';

const TURNS = 2_000;
const WARM_UP = 200;
const AT_A_TIME = [1, 20];

/** What rating an activity takes beside the least that a database could do for it, in milliseconds. */
export async function measureTurn(): Promise<Part> {
  const rows: Row[] = [];
  for (const kind of await kindsHere()) rows.push(...(await onFresh(kind, (database) => ratings(kind, database))));
  const about = `one tap that rates an activity, ${TURNS} times; the floor is a transaction of one insert and one update`;
  return { name: 'turn', about, rows };
}

async function ratings(kind: Kind, database: Database): Promise<Row[]> {
  const size = (TURNS + WARM_UP) * AT_A_TIME.length;
  const held = { title: 'Retrieval practice', ends: '2026-11-23T16:30', state: 'attended' } as const;
  const { schoolId, people, participations } = await crowd(database, size, [held]);
  const taps = people.map((person, at) => tap(person, participations[0]?.[at] ?? ''));
  await nudged(database, schoolId, taps);

  const messengers = [fakeMessenger()];
  const log = openLog('silent');
  const bot = compose({ database, messengers, now: () => now, newId: randomUUID, name: 'bench', lease: 0, log });
  const turns = taps.map((turn) => () => bot.handle(turn)).values();
  const rows: Row[] = [];
  for (const atATime of AT_A_TIME) {
    await eachTimed([...turns.take(WARM_UP)], atATime);
    const turn = await eachTimed([...turns.take(TURNS)], atATime);
    const floor = await eachTimed(leastWork(database, people.slice(0, TURNS), schoolId), atATime);
    rows.push(row(kind, atATime, turn, floor));
  }
  const saved = await database.client.evaluation.count({ where: { rating: 4 } });
  if (saved !== size) throw new Error(`${saved} of ${size} ratings were saved: these figures mean nothing`);
  return rows;
}

type Times = Awaited<ReturnType<typeof eachTimed>>;

function row(database: Kind, atATime: number, turn: Times, floor: Times): Row {
  const [p50, p99, floor50, floor99] = [turn, floor].flatMap(({ each }) => [quantile(each, 0.5), quantile(each, 0.99)]);
  return {
    database,
    'at a time': atATime,
    'p50 ms': p50 ?? 0,
    'p99 ms': p99 ?? 0,
    'turns/s': (TURNS / turn.together) * 1000,
    'floor p50 ms': floor50 ?? 0,
    'floor p99 ms': floor99 ?? 0,
    'x floor': turn.together / floor.together,
  };
}

function tap(person: string, participation: string): Turn {
  const place = { kind: 'direct', id: `dm:${person}` } as const;
  const message = { place: place.id, message: participation };
  const deed = { kind: 'action', action: 'evaluation.rate', value: `${participation} 4`, message } as const;
  return { id: randomUUID(), from: { platform: 'test', workspace: 'test', user: person }, place, at: now, deed };
}

/** The nudges that the taps answer, as sent. */
async function nudged({ client }: Database, schoolId: string, taps: readonly Turn[]): Promise<void> {
  const sentAt = toDate(now.subtract({ hours: 1 }));
  const sent = { schoolId, job: NUDGE_JOB, unprompted: true, state: 'sent', dueAt: sentAt, sentAt, message: {} };
  const rows = taps.flatMap(({ id, from, deed }) => {
    if (deed.kind !== 'action' || deed.message === undefined) return [];
    const { place, message } = deed.message;
    const payload = { items: [{ participation: message, stage: 'evaluation' }], last: false };
    return [{ ...sent, id, key: id, personId: from.user, payload, sentPlace: place, sentMessage: message }];
  });
  await inChunks(rows, async (data) => [await client.delivery.createMany({ data })]);
}

/** The least that saving an answer once can be: a row that says it was heard, and the answer itself. */
function leastWork({ client }: Database, people: readonly string[], schoolId: string) {
  return people.map((id) => () => {
    const heard = { id: randomUUID(), schoolId, replies: [], at: toDate(now) };
    return client.$transaction(async (tx) => {
      await tx.turnRecord.create({ data: heard });
      await tx.person.update({ where: { id }, data: { phase: 'KS3' } });
    });
  });
}
