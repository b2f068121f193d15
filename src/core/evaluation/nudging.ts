import type { Job, JobContext } from '../shared/feature.ts';
import { mayWrite } from '../shared/attention.ts';
import { localDate } from '../shared/school-calendar.ts';
import { nudgeMessage } from './cards.ts';
import { nudgeFor } from './rules.ts';
import { type EvaluationStores, NUDGE_JOB, situations } from './situation.ts';

/** Questions in one message; what is left waits for the next week. */
const MOST_AT_ONCE = 5;

/** Asks people about completed CPD, and later about what came of it. */
export const nudgeJob: Job<EvaluationStores> = {
  async plan(context) {
    const { school, now, stores } = context;
    // Outside nudge time nobody is due, so nothing needs to be read.
    if (mayWrite(school, now, []).kind !== 'now') return [];
    const waiting = await stores.deliveries.waiting(school.id, NUDGE_JOB);
    const today = localDate(school.calendar, now).toString();
    const due = [...(await situations(context))].filter(
      ([person, situation]) => !waiting.has(person) && nudgeFor(school, now, situation) !== undefined,
    );
    return due.map(([person]) => ({
      key: `${NUDGE_JOB}/${person}/${today}`,
      job: NUDGE_JOB,
      to: { kind: 'person', person },
      dueAt: now,
      unprompted: true,
      payload: {},
    }));
  },
  async compose(delivery, context) {
    const { school, now } = context;
    if (delivery.to.kind !== 'person') return { kind: 'withdraw', because: 'nudges go to people only' };
    const situation = (await situations(context, delivery.to.person)).get(delivery.to.person);
    const nudge = situation === undefined ? undefined : nudgeFor(school, now, situation);
    const name = await nameOf(delivery.to.person, context);
    if (nudge === undefined || name === undefined) return { kind: 'withdraw', because: 'nothing is due any more' };
    const questions = nudge.items.slice(0, MOST_AT_ONCE).map((item) => ({ item, stage: item.stage }));
    const items = questions.map(({ item, stage }) => ({ participation: item.participation.id, stage }));
    const reader = { person: { name }, today: localDate(school.calendar, now), timeZone: school.calendar.timeZone };
    return { kind: 'send', message: nudgeMessage(questions, nudge.last, reader), payload: { items, last: nudge.last } };
  },
};

async function nameOf(person: string, { school, stores }: JobContext<EvaluationStores>): Promise<string | undefined> {
  const found = await stores.people.person(school.id, person);
  return found?.leftOn === undefined ? found?.name : undefined;
}
