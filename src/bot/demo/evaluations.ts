import { Temporal } from 'temporal-polyfill';
import type { AimMet, Evaluation, FollowUp, Use } from '../../core/evaluation/model.ts';
import { chance } from '../../core/shared/chance.ts';
import { type Person, staffGroup } from '../../core/shared/people.ts';
import type { School } from '../../core/shared/school.ts';
import { addSchoolDays, instantAt, localDate, schoolDaysBetween } from '../../core/shared/school-calendar.ts';
import type { Answer } from './data.ts';

/** A participation that may have been evaluated by now. */
export type Attended = { id: string; person: Person; title: string; endsAt: Temporal.Instant };

/** School days within which nobody has answered yet, so that something is due at first start. */
const OPEN_FOR = 6;

/** A follow-up that was answered. */
type Followed = FollowUp & { use: Use };

/**
 * What those who attended one twilight have answered by now. Nearly everybody has where Pollen would otherwise still
 * ask, and seven in ten where it no longer would; the written answers go to people of the staff group they fit.
 */
export function answersTo(
  attended: readonly Attended[],
  written: readonly Answer[],
  school: School,
  now: Temporal.Instant,
): { evaluations: Evaluation[]; followUps: Followed[] } {
  const [first] = attended;
  if (!first) return { evaluations: [], followUps: [] };
  const today = localDate(school.calendar, now);
  const since = schoolDaysBetween(school.calendar, localDate(school.calendar, first.endsAt), today);
  if (since <= OPEN_FOR) return { evaluations: [], followUps: [] };
  const share = since > school.settings.askWithin ? 0.7 : 0.93;

  const answering = attended.filter((one) => draw(one, 'answers') < share);
  const left = [...written];
  const usual = written.reduce((sum, { Rating }) => sum + Rating, 0) / Math.max(1, written.length);
  const pairs = answering.map((one) => {
    const at = left.findIndex(({ Who }) => Who === staffGroup(one.person.roleTitle));
    const said = at < 0 ? undefined : left.splice(at, 1)[0];
    return { one, said, at: answeredAt(one, school) };
  });
  return {
    evaluations: pairs.map(({ one, said, at }) => (said ? inWords(one, said, at, school) : inTaps(one, usual, at))),
    followUps: pairs.flatMap(({ one, said, at }) => (said?.Use ? followUp(one, said, at, school, now) : [])),
  };
}

function inWords(one: Attended, said: Answer, at: Temporal.Instant, school: School): Evaluation {
  return {
    ...times(one, at),
    rating: said.Rating,
    aimMet: said['Aim met'],
    learned: said.Learned,
    plan: said.Plan,
    planClass: said.Class,
    planBy: localDate(school.calendar, at).add({ weeks: 3 }).toString(),
    unplannedGain: said.Gain,
    offersHelp: said.Rating >= 4 && draw(one, 'helps') < 0.4,
    mayCelebrate: said.Rating >= 4 && draw(one, 'celebrates') < 0.6,
  };
}

/** Most people are busy: a rating and how far the aim was met, near to what the others said. */
function inTaps(one: Attended, usual: number, at: Temporal.Instant): Evaluation {
  const rating = Math.min(5, Math.max(1, Math.round(usual + draw(one, 'rating') * 2 - 1)));
  const aims: readonly AimMet[] = ['not', 'not', 'partly', 'partly', 'mostly', 'fully'];
  return { ...times(one, at), rating, aimMet: aims[rating], offersHelp: false, mayCelebrate: false };
}

function followUp(
  one: Attended,
  said: Answer,
  since: Temporal.Instant,
  school: School,
  now: Temporal.Instant,
): Followed[] {
  const due = localDate(school.calendar, since);
  const wait = school.settings.followUpAfter + Math.floor(draw(one, 'follow-up') * 3);
  const day = addSchoolDays(school.calendar, due, wait);
  if (!day || !said.Use) return [];
  const at = instantAt(school.calendar, day, '15:40');
  const answer = { use: said.Use, barrier: said.Barrier, change: said.Change, howKnown: said['How known'] };
  return Temporal.Instant.compare(at, now) < 0
    ? [{ participation: one.id, stage: 'half-term', ...answer, answeredAt: at }]
    : [];
}

/** Six in ten answer the first message, the others one of the two reminders. */
function answeredAt(one: Attended, { calendar }: School): Temporal.Instant {
  const when = draw(one, 'when');
  const days = when < 0.6 ? 1 : when < 0.85 ? 4 : 6;
  const ended = localDate(calendar, one.endsAt);
  const day = addSchoolDays(calendar, ended, days) ?? ended;
  return instantAt(calendar, day, '15:31').add({ minutes: Math.floor(draw(one, 'minute') * 50) });
}

function times({ id }: Attended, at: Temporal.Instant) {
  return { participation: id, startedAt: at, completedAt: at.add({ seconds: 55 }) };
}

function draw({ person, title }: Attended, what: string): number {
  return chance(person.externalId ?? person.name, title, what);
}
