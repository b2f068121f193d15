import type { Temporal } from 'temporal-polyfill';
import type { DeliveryTo, NewDelivery, Payload } from '../shared/delivery.ts';
import type { DeliveryStore } from '../shared/delivery-store.ts';
import type { Context, JobContext } from '../shared/feature.ts';
import type { PeopleStore } from '../shared/people-store.ts';
import type { School } from '../shared/school.ts';
import { instantAt, isSchoolTime, localDate, schoolDayOnOrAfter } from '../shared/school-calendar.ts';
import type { Answer, Finder } from './finder.ts';
import type { Profile } from './profile.ts';
import { fairly, type Load, loads, noLoad } from './rules-fairness.ts';
import type { Match } from './scoring.ts';
import type { ExpertiseStore, GlossaryStore, HelpStore, NeedStore } from './store.ts';

/** The stores of expertise. */
export type ExpertiseStores = {
  expertise: ExpertiseStore;
  help: HelpStore;
  needs: NeedStore;
  glossary: GlossaryStore;
  finder: Finder;
  people: PeopleStore;
  deliveries: DeliveryStore;
};

/** Where a handler of this feature stands. */
export type Here = Context<ExpertiseStores>;

/** Where a job of this feature stands. */
export type JobHere = JobContext<ExpertiseStores>;

/** Who can help, in the order in which to ask. `profiles` and `load` are of everyone who was found. */
export type Advice = Answer & { profiles: ReadonlyMap<string, Profile>; load: ReadonlyMap<string, Load> };

const REMEMBERED_DAYS = 190;

/** Finds who can help somebody; they themselves are never the answer, unless they are asked for by name. */
export async function adviceFor(text: string, asker: string | undefined, here: JobHere): Promise<Advice> {
  const { stores, school, now } = here;
  const answer = await stores.finder.find(school, text, now);
  const others = (matches: readonly Match[]) =>
    matches.filter(({ person }) => person !== asker || answer.query.people.length > 0);
  const ids = [...answer.confident, ...answer.nearest].map(({ person }) => person);
  const profiles = await stores.expertise.profiles(ids);
  const load = loads(await stores.help.asksSince(school.id, now.subtract({ hours: 24 * REMEMBERED_DAYS })), now);
  const day = localDate(school.calendar, now).toString();
  const order = (matches: readonly Match[]) =>
    fairly(others(matches), load, (id) => profiles.get(id)?.weeklyCap ?? 1, day);
  return { ...answer, confident: order(answer.confident), nearest: order(answer.nearest), profiles, load };
}

/** Whether somebody has been asked as often this week as they like. */
export function isFull(person: string, advice: Pick<Advice, 'profiles' | 'load'>): boolean {
  return (advice.load.get(person) ?? noLoad).lastWeek >= (advice.profiles.get(person)?.weeklyCap ?? 1);
}

/** The first moment from now on at which staff may be written to; now where the calendar ends. */
export function inSchoolTime(school: School, now: Temporal.Instant): Temporal.Instant {
  const { calendar } = school;
  if (isSchoolTime(calendar, now)) return now;
  const local = now.toZonedDateTimeISO(calendar.timeZone);
  const late = local.toPlainTime().toString() >= calendar.opens;
  const day = schoolDayOnOrAfter(calendar, localDate(calendar, now).add({ days: late ? 1 : 0 }));
  return day ? instantAt(calendar, day, calendar.opens) : now;
}

/** A message that follows from what somebody did, for one person and in school time. */
export function letter(job: string, key: string, person: string, payload: Payload, here: JobHere): NewDelivery {
  const to: DeliveryTo = { kind: 'person', person };
  return { key: `${job}/${key}`, job, to, dueAt: inSchoolTime(here.school, here.now), unprompted: false, payload };
}
