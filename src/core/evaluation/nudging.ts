import { mayWrite } from '../shared/attention.ts';
import type { Job } from '../shared/feature.ts';
import { localDate } from '../shared/school-calendar.ts';
import { nudgeMessage, type Occasion } from './cards.ts';
import { type Nudge, nudgeFor } from './rules.ts';
import { type EvaluationStores, NUDGE_JOB, situations } from './situation.ts';

/** Asks people about completed CPD, and later about what came of it. */
export const nudgeJob: Job<EvaluationStores> = {
  async plan(context) {
    const { school, now, stores } = context;
    // Outside nudge time nobody is due, so nothing needs to be read.
    if (mayWrite(school, now, []).kind !== 'now') return [];
    const waiting = await stores.deliveries.waiting(school.id, NUDGE_JOB);
    const today = localDate(school.calendar, now).toString();
    return [...(await situations(context))].flatMap(([person, situation]) => {
      const nudge = waiting.has(person) ? undefined : nudgeFor(school, now, situation);
      if (nudge === undefined) return [];
      const { unprompted } = nudge;
      return {
        key: `${NUDGE_JOB}/${person}/${today}`,
        job: NUDGE_JOB,
        to: { kind: 'person', person },
        dueAt: now,
        unprompted,
        payload: {},
      };
    });
  },
  async compose({ to, unprompted }, context) {
    const { school, now, stores } = context;
    if (to.kind !== 'person') return { kind: 'withdraw', because: 'nudges go to people only' };
    const situation = (await situations(context, to.person)).get(to.person);
    const nudge = situation === undefined ? undefined : nudgeFor(school, now, situation);
    const person = await stores.people.person(school.id, to.person);
    // What was queued outside the budget because a day was promised may have become an ordinary nudge meanwhile.
    if (nudge === undefined || nudge.unprompted !== unprompted || person === undefined) {
      return { kind: 'withdraw', because: 'nothing is due any more' };
    }
    const questions = nudge.items.map((item) => ({ item, stage: item.stage }));
    const reader = { person, today: localDate(school.calendar, now), timeZone: school.calendar.timeZone };
    const payload = { items: questions.map(({ item, stage }) => ({ participation: item.participation.id, stage })) };
    return { kind: 'send', message: nudgeMessage(questions, occasionOf(nudge), reader), payload };
  },
};

/** A reminder opens differently from a first question, and a promise kept is called one. */
function occasionOf({ items, last, unprompted }: Nudge): Occasion {
  if (last) return 'last';
  if (!unprompted) return 'promised';
  return items.every(({ asked }) => asked.length > 0) ? 'again' : 'first';
}
