import type { Block } from '../chat/message.ts';
import { words } from '../chat/message.ts';
import { type Reply, whisper } from '../chat/reply.ts';
import { rich } from '../chat/rich-text.ts';
import { type Outcome, say } from '../shared/feature.ts';
import { localDate, schoolDaysBetween } from '../shared/school-calendar.ts';
import { type Question, questionBlocks, questionMessage } from './cards.ts';
import { count, isoDayName } from './phrases.ts';
import { type Here, readerOf } from './show.ts';
import { situations } from './situation.ts';

const MOST_SHOWN = 5;

/** What is open for a person: evaluations that are still fresh, and follow-ups whose time has come. */
export async function openQuestions(here: Here): Promise<readonly Question[]> {
  const { school, now, person } = here;
  const today = localDate(school.calendar, now);
  const items = (await situations(here, person.id)).get(person.id)?.items ?? [];
  return items
    .filter((item) => {
      const waited = schoolDaysBetween(school.calendar, localDate(school.calendar, item.since), today);
      if (item.stage === 'evaluation') return item.participation.activity.endsAt.epochMilliseconds <= now.epochMilliseconds;
      return waited >= (item.stage === 'half-term' ? school.settings.followUpAfter : school.settings.termAfter);
    })
    .map((item) => ({ item, stage: item.stage }));
}

/** Answers 'what have I got left?', each question in a message of its own. */
export async function pending(here: Here): Promise<Outcome> {
  const questions = await openQuestions(here);
  if (questions.length === 0) {
    return say(whisper(words(rich`Nothing is waiting for you: all done. Thank you.`, 'Nothing is waiting for you.')));
  }
  const rest = questions.length - MOST_SHOWN;
  const more = rest > 0 ? rich` The rest can wait until these are done.` : [];
  const intro = words(
    [...rich`You have ${count(questions.length, 'question', 'questions')} left. One tap each is enough.`, ...more],
    `${questions.length} left`,
  );
  const reader = readerOf(here);
  const cards: Reply[] = questions.slice(0, MOST_SHOWN).map((question) => whisper(questionMessage(question, reader)));
  return say(whisper(intro), ...cards);
}

/** What Home shows of evaluation: what waits, and how often Pollen asks. */
export async function homePart(here: Here): Promise<readonly Block[]> {
  const questions = await openQuestions(here);
  const reader = readerOf(here);
  const waiting: readonly Block[] =
    questions.length === 0
      ? [{ kind: 'text', text: rich`Nothing is waiting for you.` }]
      : questions.slice(0, MOST_SHOWN).flatMap((question) => questionBlocks(question, reader));
  return [
    { kind: 'heading', text: 'Waiting for you' },
    ...waiting,
    { kind: 'divider' },
    { kind: 'heading', text: 'My nudges' },
    { kind: 'text', text: rich`${await paceSentence(here)}` },
    { kind: 'buttons', buttons: [{ label: 'My settings', action: 'evaluation.preferences', value: '' }] },
  ];
}

async function paceSentence({ stores, person, school, now }: Here): Promise<string> {
  const wanted = (await stores.evaluations.preferences([person.id])).get(person.id);
  if (wanted?.paused) return 'I do not ask you anything unless you ask me.';
  const today = localDate(school.calendar, now).toString();
  if (wanted?.snoozedUntil !== undefined && wanted.snoozedUntil > today) {
    return `I leave you in peace until ${isoDayName(wanted.snoozedUntil)}.`;
  }
  if (wanted?.fewer) return 'I ask once a fortnight at most, without reminders.';
  const { unpromptedPerWeek, nudgeTime } = school.settings;
  const often = unpromptedPerWeek === 1 ? 'once a week at most' : `${unpromptedPerWeek} times a week at most`;
  return `I ask ${often}, at ${nudgeTime} on a school day.`;
}
