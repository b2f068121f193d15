import type { Activity, CpdKind, Participation } from '../../core/cpd/model.ts';
import type { Prisma } from './generated/sqlite/client.ts';
import { toInstant } from './time.ts';

/** What to load with an activity so that `toActivity` can read it. */
export const activityShape = {
  kind: true,
  leads: { include: { person: { select: { id: true, name: true } } }, orderBy: { person: { name: 'asc' } } },
} as const satisfies Prisma.ActivityInclude;

/** An activity as stored, with its kind and leads. */
export type ActivityRow = Prisma.ActivityGetPayload<{ include: typeof activityShape }>;

/** A stored activity in core's words. */
export function toActivity(row: ActivityRow): Activity {
  return {
    id: row.id,
    externalKey: row.externalKey ?? undefined,
    title: row.title,
    kind: toKind(row.kind),
    provider: row.provider ?? undefined,
    leads: row.leads.map((lead) => lead.person),
    startsAt: toInstant(row.startsAt),
    endsAt: toInstant(row.endsAt),
    hours: row.hours ?? undefined,
    costPence: row.costPence ?? undefined,
    priority: row.priority ?? undefined,
    aim: row.aim ?? undefined,
  };
}

/** A stored kind of CPD in core's words. */
export function toKind(row: { id: string; name: string; group: string; retired: boolean }): CpdKind {
  return { id: row.id, name: row.name, group: row.group as CpdKind['group'], retired: row.retired };
}

/** What to load with a participation so that `toParticipation` can read it. */
export const participationShape = {
  activity: { include: activityShape },
} as const satisfies Prisma.ParticipationInclude;

/** A stored participation in core's words. */
export function toParticipation(
  row: Prisma.ParticipationGetPayload<{ include: typeof participationShape }>,
): Participation {
  return {
    id: row.id,
    person: row.personId,
    activity: toActivity(row.activity),
    state: row.state as Participation['state'],
    recordedAt: toInstant(row.recordedAt),
  };
}
