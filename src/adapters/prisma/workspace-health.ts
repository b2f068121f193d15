import type { Temporal } from 'temporal-polyfill';
import type { Database } from './clients.ts';
import { toDate, toInstant } from './time.ts';

/** Further back nothing says how things stand now. Days. */
const LOOK_BACK = 30;

/** What is due for longer than this should have gone out. Hours. */
const OVERDUE = 1;

/** What comes in is answered within seconds; after this it was left. Minutes. */
const LEFT = 10;

/** How the traffic between a platform and the school in a workspace goes, from what the database holds. */
export async function workspaceHealth(
  { client }: Database,
  platform: string,
  workspace: string,
  now: Temporal.Instant,
) {
  const school = { workspaces: { some: { platform, workspace } } };
  const since = toDate(now.subtract({ hours: 24 * LOOK_BACK }));
  const newest = await client.inboxEvent.findFirst({ where: { platform }, orderBy: { receivedAt: 'desc' } });
  const late = toDate(now.subtract({ minutes: LEFT }));
  const failed = await client.delivery.groupBy({
    by: ['lastError'],
    where: { school, state: 'failed', dueAt: { gte: since }, NOT: { lastError: { startsWith: 'unreachable' } } },
    _count: true,
  });
  const toChannels = await client.delivery.findMany({
    where: { school, personId: null, dueAt: { gte: since } },
    select: { place: true },
  });
  const channels = toChannels.flatMap(({ place }) => {
    const to = place as { workspace?: string; place?: string } | null;
    return to?.workspace === workspace && to.place !== undefined ? [to.place] : [];
  });
  return {
    /** When the platform last told of anything; it is remembered for three days. */
    lastEvent: newest === null ? undefined : toInstant(newest.receivedAt),
    unanswered: await client.inboxEvent.count({ where: { platform, doneAt: null, receivedAt: { lt: late } } }),
    overdue: await client.delivery.count({
      where: { school, state: 'queued', dueAt: { lt: toDate(now.subtract({ hours: OVERDUE })) } },
    }),
    failed: failed.map(({ lastError, _count }) => ({ why: lastError ?? 'no reason was noted', count: _count })),
    channels: [...new Set(channels)],
  };
}
