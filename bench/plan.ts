import { randomUUID } from 'node:crypto';
import type { Database, Db } from '../src/adapters/prisma/clients.ts';
import { cpdStore } from '../src/adapters/prisma/cpd-store.ts';
import { deliveryStore } from '../src/adapters/prisma/delivery-store.ts';
import { evaluationStore } from '../src/adapters/prisma/evaluation-store.ts';
import { peopleStore } from '../src/adapters/prisma/people-store.ts';
import { schools } from '../src/adapters/prisma/schools.ts';
import { jobDesk } from '../src/bot/job-desk.ts';
import { openLog } from '../src/bot/log.ts';
import { plug } from '../src/bot/plug.ts';
import { evaluationFeature } from '../src/core/evaluation/feature.ts';
import { nudgeJob } from '../src/core/evaluation/nudging.ts';
import { crowd, type Held, now } from './crowd.ts';
import { type Kind, kindsHere, onFresh } from './databases.ts';
import type { Part, Row } from './report.ts';
import { median, timed } from './stopwatch.ts';

const SIZES = [200, 2_000, 20_000];
const RUNS = 3;

/** One that people are asked about now, one that is too fresh, one still to come. */
const held: readonly Held[] = [
  { title: 'Retrieval practice', ends: '2026-11-23T16:30', state: 'attended' },
  { title: 'Questioning', ends: '2026-11-24T08:30', state: 'attended' },
  { title: 'Feedback', ends: '2026-12-01T16:30', state: 'booked' },
];

/** What it takes to find out who is nudged, and how that grows with the school, in milliseconds. */
export async function measurePlan(): Promise<Part> {
  const rows: Row[] = [];
  for (const kind of await kindsHere()) {
    for (const size of SIZES) rows.push(await onFresh(kind, (database) => planning(kind, database, size)));
  }
  const about =
    'everyone has one activity to be asked about and two not; growth is per person, beside the next smaller school (1 is linear)';
  return { name: 'plan', about, rows: withGrowth(rows) };
}

async function planning(database: Kind, { client }: Database, people: number): Promise<Row> {
  const school = await crowd({ client } as Database, people, held);
  const storesOf = (db: Db) => ({
    evaluations: evaluationStore(db),
    cpd: cpdStore(db),
    people: peopleStore(db),
    deliveries: deliveryStore(db, randomUUID),
  });
  const transact = <T>(work: (db: Db) => Promise<T>) => client.$transaction(work);
  const desk = jobDesk({
    features: [plug(evaluationFeature, storesOf)],
    transact,
    schools,
    deliveries: (db) => deliveryStore(db, randomUUID),
    newId: randomUUID,
    log: openLog('error'),
  });
  const decide = () =>
    transact(async (db) => {
      const found = await schools(db).byId(school.schoolId);
      if (found === undefined) throw new Error('the school is gone');
      return nudgeJob.plan({ school: found, now, newId: randomUUID, stores: storesOf(db) });
    });

  const decided = await repeated(decide);
  const queued = await timed(() => desk.plan(now));
  const due = await client.delivery.count();
  const again = await repeated(() => desk.plan(now));
  if (due !== people || (await client.delivery.count()) !== people) throw new Error(`${due} of ${people} are due`);
  return { database, people, 'decide ms': decided, 'decide and queue ms': queued.ms, 'nothing new ms': again };
}

async function repeated(work: () => Promise<unknown>): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < RUNS; run += 1) all.push((await timed(work)).ms);
  return median(all);
}

function withGrowth(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, at) => {
    const smaller = rows[at - 1];
    if (smaller === undefined || smaller.database !== row.database) return row;
    const factor = (column: string) => Number(row[column]) / Number(smaller[column]);
    return { ...row, growth: factor('decide ms') / factor('people') };
  });
}
