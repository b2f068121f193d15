import { Temporal } from 'temporal-polyfill';
import { mayWrite } from '../shared/attention.ts';
import { chance } from '../shared/chance.ts';
import type { Job } from '../shared/feature.ts';
import { localDate, schoolDaysBetween } from '../shared/school-calendar.ts';
import { confirmCard } from './cards-mine.ts';
import type { ExpertiseStores, JobHere } from './situation.ts';
import type { Unconfirmed } from './store.ts';

/** The job that asks once a year whether an entry is still right. */
export const CONFIRM_JOB = 'expertise.confirm';

const YEAR_DAYS = 365;

/** School days over which the question goes round, so that whole staff whose entries came in one day are not asked in one. */
const ROUND = 20;
const ROUND_STARTS = Temporal.PlainDate.from('2020-01-01');

/**
 * Whole years (of 365 days) since somebody last said that their entry is right; each is asked about once, and silence
 * is an answer.
 */
export function yearsOld(since: Temporal.Instant, now: Temporal.Instant): number {
  return Math.floor(now.since(since).total('hours') / 24 / YEAR_DAYS);
}

/** Asks whether what somebody can help with is still right, where there is nothing else to say to them. */
export const confirmJob: Job<ExpertiseStores> = {
  async plan(here) {
    const { school, now, stores } = here;
    if (mayWrite(school, now, []).kind !== 'now') return [];
    const due = await stores.expertise.unconfirmed(school.id, sinceWhen(here));
    const today = turnOf(here);
    const asked = due.filter(({ person }) => slotOf(person) === today);
    return asked.map(({ person, since }) => ({
      key: `${CONFIRM_JOB}/${person}/${localDate(school.calendar, since).toString()}/${yearsOld(since, now)}`,
      job: CONFIRM_JOB,
      to: { kind: 'person', person },
      dueAt: now,
      unprompted: true,
      payload: {},
    }));
  },
  async compose({ to, payload }, here) {
    if (to.kind !== 'person') return { kind: 'withdraw', because: 'this is for people only' };
    const { school, now, stores } = here;
    const [due] = await stores.expertise.unconfirmed(school.id, sinceWhen(here), to.person);
    const profile = (await stores.expertise.profiles([to.person])).get(to.person);
    if (!due || !profile) return { kind: 'withdraw', because: 'there is nothing to confirm any more' };
    if (await stores.deliveries.othersWaiting(school.id, to.person, CONFIRM_JOB))
      return { kind: 'postpone', until: now.add({ hours: 24 }) };
    return { kind: 'send', message: confirmCard(profile), payload };
  },
};

/** Whose turn it is today, of `ROUND`. */
function turnOf({ school: { calendar }, now }: JobHere): number {
  return schoolDaysBetween(calendar, ROUND_STARTS, localDate(calendar, now)) % ROUND;
}

/** The turn of a person, from 0 and always the same. */
export function slotOf(person: string): number {
  return Math.floor(chance(person) * ROUND);
}

function sinceWhen({ school, now }: JobHere): Unconfirmed {
  const before = now.subtract({ hours: 24 * YEAR_DAYS });
  return {
    listedByDefault: school.settings.listedByDefault,
    before,
    today: localDate(school.calendar, now).toString(),
  };
}
