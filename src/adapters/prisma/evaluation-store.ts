import { Temporal } from 'temporal-polyfill';
import type { Evaluation, FollowUp, OpenItem, Preferences } from '../../core/evaluation/model.ts';
import { followUpStages } from '../../core/evaluation/model.ts';
import type { EvaluationStore } from '../../core/evaluation/store.ts';
import { inChunks } from './chunks.ts';
import type { Db } from './clients.ts';
import { activityShape, toActivity } from './cpd-rows.ts';
import { toDate, toInstant } from './time.ts';

/** What stands for a follow-up that the person wished to leave out. */
export const LEFT_OUT = 'left-out';

const itemShape = { activity: { include: activityShape }, evaluation: true, followUps: true } as const;

/** The evaluation store on Prisma. */
export function evaluationStore(db: Db): EvaluationStore {
  const find = (where: object) => db.participation.findMany({ where, include: itemShape });
  type Row = Awaited<ReturnType<typeof find>>[number];

  return {
    async openItems(schoolId, since, person) {
      const where = {
        ...(person === undefined ? {} : { personId: person }),
        person: { schoolId, leftOn: null },
        OR: [
          { state: 'attended', activity: { endsAt: { gte: toDate(since.ended) } } },
          // Whoever named a day to be asked again is asked then, however late that is.
          {
            state: 'attended',
            activity: { endsAt: { gte: toDate(since.planned) } },
            person: { preference: { snoozedUntil: { not: null } } },
          },
          { state: 'evaluated', evaluation: { startedAt: { gte: toDate(since.planned) }, plan: { not: null } } },
        ],
      };
      // Asked for at once, what belongs to the rows of a large school would be more variables than a statement can have.
      const found = await db.participation.findMany({ where, select: { id: true } });
      const ids = found.map((row) => row.id);
      const rows = await inChunks(ids, (some) => find({ id: { in: some } }));
      return rows.flatMap((row: Row) => itemsOf(row));
    },
    async item(personId, participation) {
      const [row] = await find({ id: participation, personId });
      return row === undefined ? undefined : asItem(row, 'evaluation', toInstant(row.recordedAt));
    },
    async saveEvaluation(participationId, changes, at) {
      const { completedAt, ...rest } = changes;
      const data = {
        ...rest,
        ...(completedAt === undefined ? {} : { completedAt: completedAt === null ? null : toDate(completedAt) }),
        updatedAt: toDate(at),
      };
      const row = await db.evaluation.upsert({
        where: { participationId },
        create: { participationId, startedAt: toDate(at), ...data },
        update: data,
      });
      await db.participation.updateMany({ where: { id: participationId }, data: { state: 'evaluated' } });
      return toEvaluation(row);
    },
    async removeEvaluation(participationId) {
      await db.followUp.deleteMany({ where: { participationId } });
      await db.evaluation.deleteMany({ where: { participationId } });
      await db.participation.updateMany({
        where: { id: participationId, state: 'evaluated' },
        data: { state: 'attended' },
      });
    },
    async lastSaved(personId) {
      const row = await db.evaluation.findFirst({
        where: { participation: { personId, state: 'evaluated' } },
        orderBy: { updatedAt: 'desc' },
      });
      return row === null ? undefined : { participation: row.participationId, at: toInstant(row.updatedAt) };
    },
    async saveFollowUp({ participation, stage, answeredAt, use, ...answer }) {
      const data = { ...answer, use: use ?? LEFT_OUT, updatedAt: toDate(answeredAt) };
      await db.followUp.upsert({
        where: { participationId_stage: { participationId: participation, stage } },
        create: { participationId: participation, stage, answeredAt: toDate(answeredAt), ...data },
        update: data,
      });
    },
    async preferences(personIds) {
      const found = new Map<string, Preferences>();
      const optOuts = await inChunks(personIds, (ids) => db.kindOptOut.findMany({ where: { personId: { in: ids } } }));
      const kinds = Map.groupBy(optOuts, (row) => row.personId);
      const rows = await inChunks(personIds, (ids) => db.preference.findMany({ where: { personId: { in: ids } } }));
      const byPerson = new Map(rows.map((row) => [row.personId, row]));
      for (const id of personIds) {
        const row = byPerson.get(id);
        found.set(id, {
          paused: row?.paused ?? false,
          fewer: row?.fewer ?? false,
          snoozedUntil: row?.snoozedUntil ?? undefined,
          lastAnsweredAt: row?.lastAnsweredAt ? toInstant(row.lastAnsweredAt) : undefined,
          optedOutKinds: new Set(kinds.get(id)?.map((k) => k.kindId)),
        });
      }
      return found;
    },
    async savePreferences(personId, { lastAnsweredAt, ...rest }) {
      const data = { ...rest, ...(lastAnsweredAt === undefined ? {} : { lastAnsweredAt: toDate(lastAnsweredAt) }) };
      await db.preference.upsert({ where: { personId }, create: { personId, ...data }, update: data });
    },
    async setOptOut(personId, kindId, optedOut) {
      const key = { personId, kindId };
      if (optedOut) await db.kindOptOut.upsert({ where: { personId_kindId: key }, create: key, update: {} });
      else await db.kindOptOut.deleteMany({ where: key });
    },
    async keepWords(personId, text, at) {
      const data = { text, saidAt: toDate(at) };
      await db.pendingWords.upsert({ where: { personId }, create: { personId, ...data }, update: data });
    },
    async takeWords(personId) {
      const row = await db.pendingWords.findUnique({ where: { personId } });
      if (row !== null) await db.pendingWords.deleteMany({ where: { personId } });
      return row?.text;
    },
  };

  function itemsOf(row: Row): OpenItem[] {
    if (row.state === 'attended') {
      // Whoever was added late is asked from when they were.
      const [ended, recorded] = [toInstant(row.activity.endsAt), toInstant(row.recordedAt)];
      return [asItem(row, 'evaluation', Temporal.Instant.compare(ended, recorded) < 0 ? recorded : ended)];
    }
    // Only who planned something is asked what became of it.
    if (!row.evaluation?.plan) return [];
    const [half, term] = followUpStages.map((stage) => row.followUps.find((f) => f.stage === stage));
    if (half === undefined) return [asItem(row, 'half-term', toInstant(row.evaluation.startedAt))];
    // Whoever left the first question out is not asked the second.
    return term === undefined && half.use !== LEFT_OUT ? [asItem(row, 'term-after', toInstant(half.answeredAt))] : [];
  }

  function asItem(row: Row, stage: OpenItem['stage'], since: Temporal.Instant): OpenItem {
    return {
      stage,
      since,
      participation: {
        id: row.id,
        person: row.personId,
        activity: toActivity(row.activity),
        state: row.state as OpenItem['participation']['state'],
        recordedAt: toInstant(row.recordedAt),
      },
      evaluation: row.evaluation === null ? undefined : toEvaluation(row.evaluation),
      followUps: row.followUps.map(
        (f): FollowUp => ({
          participation: f.participationId,
          stage: f.stage as FollowUp['stage'],
          use: f.use === LEFT_OUT ? undefined : (f.use as FollowUp['use']),
          barrier: f.barrier ?? undefined,
          change: f.change ?? undefined,
          howKnown: f.howKnown ?? undefined,
          answeredAt: toInstant(f.answeredAt),
        }),
      ),
    };
  }

  function toEvaluation(row: NonNullable<Row['evaluation']>): Evaluation {
    return {
      participation: row.participationId,
      rating: row.rating ?? undefined,
      aimMet: (row.aimMet as Evaluation['aimMet']) ?? undefined,
      learned: row.learned ?? undefined,
      plan: row.plan ?? undefined,
      planClass: row.planClass ?? undefined,
      planBy: row.planBy ?? undefined,
      unplannedGain: row.unplannedGain ?? undefined,
      offersHelp: row.offersHelp ?? undefined,
      mayCelebrate: row.mayCelebrate ?? undefined,
      startedAt: toInstant(row.startedAt),
      completedAt: row.completedAt === null ? undefined : toInstant(row.completedAt),
    };
  }
}
