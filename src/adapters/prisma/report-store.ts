import { NUDGE_JOB } from '../../core/evaluation/situation.ts';
import type { AnswerRow, FollowUpRow, Written, WrittenAbout } from '../../core/report/model.ts';
import type { ReportStore } from '../../core/report/store.ts';
import type { Db } from './clients.ts';
import { LEFT_OUT } from './evaluation-store.ts';
import { toDate, toInstant } from './time.ts';

/** Somebody who left a question out has an evaluation without any of these. */
const answerFields = ['rating', 'aimMet', 'learned', 'plan', 'unplannedGain'] as const;
const anyAnswer = answerFields.map((field) => ({ [field]: { not: null } }));
const hasAnswer = (row: Record<(typeof answerFields)[number], unknown>) =>
  answerFields.some((field) => row[field] !== null);

// Whoever was there is asked, and stays asked once they have answered.
const asked = { in: ['attended', 'evaluated'] };

const sentences = [
  ['learned', 'learned'],
  ['plan', 'plan'],
  ['unplannedGain', 'gain'],
] as const;

/** The leader's view in the database: few queries, each over a whole stretch of time, counted in core. */
export function reportStore(db: Db): ReportStore {
  return {
    async rows(schoolId, from, to) {
      const activity = { schoolId, endsAt: { gte: toDate(from), lt: toDate(to) } };
      const participation = { state: asked, activity };
      const activities = await db.activity.findMany({
        where: activity,
        select: {
          id: true,
          title: true,
          kind: { select: { name: true } },
          priority: true,
          endsAt: true,
          hours: true,
          costPence: true,
        },
        orderBy: [{ endsAt: 'desc' }, { id: 'asc' }],
      });
      const participations = await db.participation.findMany({
        where: participation,
        select: { id: true, activityId: true, personId: true, state: true },
      });
      const answers = await db.evaluation.findMany({
        where: { participation },
        select: {
          participationId: true,
          startedAt: true,
          rating: true,
          aimMet: true,
          learned: true,
          plan: true,
          unplannedGain: true,
        },
      });
      const followUps = await db.followUp.findMany({
        where: { participation, use: { not: LEFT_OUT } },
        select: { participationId: true, stage: true, use: true, barrier: true, answeredAt: true },
      });
      const staff = await db.person.findMany({
        where: { schoolId, leftOn: null },
        select: { id: true, roleTitle: true },
      });
      const leftOut = new Set(answers.filter((row) => !hasAnswer(row)).map((row) => row.participationId));
      return {
        activities: activities.map(({ id, title, kind, priority, endsAt, hours, costPence }) => ({
          id,
          title,
          kind: kind.name,
          priority: priority ?? undefined,
          endsAt: toInstant(endsAt),
          hours: hours ?? undefined,
          costPence: costPence ?? undefined,
        })),
        participations: participations.map(({ id, activityId, personId, state }) => ({
          id,
          activity: activityId,
          person: personId,
          evaluated: state === 'evaluated' && !leftOut.has(id),
        })),
        answers: answers.map((row) => ({
          participation: row.participationId,
          rating: row.rating ?? undefined,
          aimMet: (row.aimMet as AnswerRow['aimMet'] | null) ?? undefined,
          planned: isSaid(row.plan),
          gained: isSaid(row.unplannedGain),
          at: toInstant(row.startedAt),
        })),
        followUps: followUps.map((row) => ({
          participation: row.participationId,
          stage: row.stage as FollowUpRow['stage'],
          use: row.use as FollowUpRow['use'],
          barrier: row.barrier ?? undefined,
          at: toInstant(row.answeredAt),
        })),
        staff,
      };
    },

    async written(schoolId, activityId, since) {
      const participation = { state: asked, activityId, activity: { schoolId } };
      const who = { participation: { select: { person: { select: { name: true } } } } } as const;
      const evaluations = await db.evaluation.findMany({
        where: { participation, startedAt: { gte: toDate(since) } },
        select: { ...who, learned: true, plan: true, unplannedGain: true, startedAt: true },
      });
      const followUps = await db.followUp.findMany({
        where: { participation, answeredAt: { gte: toDate(since) } },
        select: { ...who, barrier: true, change: true, answeredAt: true },
      });
      const written = (name: string, about: WrittenAbout, text: string | null, at: Date): Written[] =>
        text !== null && isSaid(text) ? [{ name, about, text, at: toInstant(at) }] : [];
      const all = [
        ...evaluations.flatMap((row) =>
          sentences.flatMap(([column, about]) =>
            written(row.participation.person.name, about, row[column], row.startedAt),
          ),
        ),
        ...followUps.flatMap(({ participation: { person }, barrier, change, answeredAt }) => [
          ...written(person.name, 'barrier', barrier, answeredAt),
          ...written(person.name, 'change', change, answeredAt),
        ]),
      ];
      return all.sort(
        (a, b) => b.at.epochMilliseconds - a.at.epochMilliseconds || a.name.localeCompare(b.name, 'en-GB'),
      );
    },

    async week(schoolId, from, to) {
      const during = { gte: toDate(from), lt: toDate(to) };
      const there = { state: asked, activity: { schoolId } };
      const nudged = await db.delivery.groupBy({
        by: ['personId'],
        where: { schoolId, job: NUDGE_JOB, state: 'sent', sentAt: during },
      });
      const answered = await db.evaluation.count({ where: { participation: there, startedAt: during, OR: anyAnswer } });
      const followUps = await db.followUp.findMany({
        where: { participation: there, answeredAt: during, use: { not: LEFT_OUT } },
        select: { barrier: true },
      });
      const barriers = followUps.flatMap(({ barrier }) => (barrier === null ? [] : [barrier]));
      return { asked: nudged.length, answered, followUps: followUps.length, barriers };
    },

    async digestReaders(schoolId) {
      const readers = await db.person.findMany({
        where: { schoolId, leftOn: null, OR: [{ leader: true }, { admin: true }], preference: { digest: true } },
        select: { id: true },
        orderBy: { id: 'asc' },
      });
      return readers.map(({ id }) => id);
    },

    async setDigest(personId, digest) {
      await db.preference.upsert({ where: { personId }, create: { personId, digest }, update: { digest } });
    },
  };
}

function isSaid(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}
