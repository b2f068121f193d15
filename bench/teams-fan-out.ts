import { setTimeout as pause } from 'node:timers/promises';
import { throwawayFile } from '../scripts/throwaway-databases.ts';
import { openDatabase } from '../src/adapters/prisma/clients.ts';
import { paced, teamsPace } from '../src/bot/pace.ts';
import type { FakeTeams } from '../tests/support/fake-teams.ts';
import { jobs } from '../tests/support/mailroom.ts';
import { teamsKeys } from '../tests/support/teams-keys.ts';
import { teamsLimits } from '../tests/support/teams-limits.ts';
import { teamsRig } from '../tests/support/teams-rig.ts';
import { wiring } from '../tests/support/wiring.ts';
import { now as began, crowd } from './crowd.ts';
import type { Part, Row } from './report.ts';

/** What Teams allows in a tenant. */
const REQUESTS_A_SECOND = 50;

const cases: readonly { people: number; chats: 'known' | 'to be opened'; refusedEvery?: number }[] = [
  { people: 2000, chats: 'known' },
  { people: 500, chats: 'to be opened' },
  { people: 500, chats: 'known', refusedEvery: 25 },
];

/** News for everybody through the courier, in real time, to a fake Teams that keeps Teams' limits. */
export async function measureFanOut(): Promise<Part> {
  const rows: Row[] = [];
  for (const one of cases) rows.push(await fanOut(one));
  const about =
    "everybody's news through the courier, in real time, to a fake Teams with Teams' limits; the floor is 50 requests a second and the patience that a storm asks for (aim: 1.05)";
  return { name: 'teams-fan-out', about, rows };
}

async function fanOut({ people: size, chats, refusedEvery }: (typeof cases)[number]): Promise<Row> {
  const place = throwawayFile();
  const database = await openDatabase(place.url);
  const keys = await teamsKeys();
  const { teams, messenger, conversations } = await teamsRig(keys, 'test');
  const { schoolId, people } = await crowd(database, size, []);
  if (chats === 'known')
    for (const name of people) {
      const known = { kind: 'person', name, place: `a:${name}`, address: teams.serviceUrl, title: '' } as const;
      await conversations.keep('test', known);
    }
  const from = performance.now();
  const now = () => began.add({ milliseconds: Math.round(performance.now() - from) });
  const { deliveries, courier } = wiring(database, [jobs()], now);
  const world = { now: () => performance.now(), sleep: async (milliseconds: number) => pause(milliseconds) };
  const work = courier([paced({ ...messenger, platform: 'test' }, teamsPace, world)]);
  const news = people.map((person) => {
    const to = { kind: 'person', person } as const;
    return { key: person, job: 'news', to, dueAt: began, unprompted: false, payload: {} };
  });
  await deliveries.add(schoolId, news);

  const refused = limited(teams, refusedEvery);
  const begun = performance.now();
  const isOver = async () =>
    (await database.client.delivery.count({ where: { state: { in: ['queued', 'claimed'] } } })) === 0;
  do await work.run();
  while (!(await isOver()) && (await pause(50, true)));
  const seconds = (performance.now() - begun) / 1000;

  const arrived = new Map<string, number>();
  for (const { conversation } of teams.messages) arrived.set(conversation, (arrived.get(conversation) ?? 0) + 1);
  const requests = chats === 'known' ? size : 2 * size;
  const floor = (requests - 1) / REQUESTS_A_SECOND + refused.asked;
  await teams.close();
  await keys.close();
  await database.close();
  await place.remove();
  return {
    people: size,
    chats,
    'asked for patience': refused.count,
    lost: people.filter((person) => !arrived.has(`a:${person}`)).length,
    doubled: [...arrived.values()].filter((count) => count > 1).length,
    s: seconds,
    'floor s': floor,
    's / floor': seconds / floor,
  };
}

/** Teams' limits, and besides them a 429 every so many requests where a storm is wanted; counts what was refused, and the seconds that the storm asked for. */
function limited(teams: FakeTeams, refusedEvery: number | undefined): { count: number; asked: number } {
  const limits = teamsLimits(() => performance.now());
  const refused = { count: 0, asked: 0 };
  let requests = 0;
  teams.rules.refuses = (kind, conversation) => {
    requests += 1;
    const stormy = refusedEvery !== undefined && requests % refusedEvery === 0;
    const fault = stormy ? { status: 429, retryAfter: '1' } : limits(kind, conversation);
    if (fault !== undefined) refused.count += 1;
    if (stormy) refused.asked += 1;
    return fault;
  };
  return refused;
}
