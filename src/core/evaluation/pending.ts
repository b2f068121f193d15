import type { Block } from '../chat/message.ts';
import { words } from '../chat/message.ts';
import { whisper } from '../chat/reply.ts';
import { rich } from '../chat/rich-text.ts';
import { type Outcome, say } from '../shared/feature.ts';
import { localDate, schoolDaysBetween } from '../shared/school-calendar.ts';
import { heardFrom } from './answering.ts';
import { type Question, questionBlocks, questionMessage } from './cards.ts';
import type { OpenItem } from './model.ts';
import { isSilent, paceSentence } from './pace.ts';
import { capitalised, count } from './phrases.ts';
import { ignoredInARow, isStale, MOST_AT_ONCE, type Situation } from './rules.ts';
import { type Here, readerOf } from './show.ts';
import { situations } from './situation.ts';

/** What is open for a person, asked about already or not: CPD that is over, and follow-ups whose time has come. */
export async function openQuestions(here: Here): Promise<readonly Question[]> {
  return questionsOf(await situationOf(here), here);
}

/** Answers 'what have I got left?', each question in a message of its own. */
export async function pending(here: Here): Promise<Outcome> {
  const questions = await openQuestions(here);
  await heardFrom(here);
  if (questions.length === 0) {
    return say(
      whisper(words(rich`Nothing is waiting for you, you are all done. Thank you.`, 'Nothing is waiting for you.')),
    );
  }
  const waiting = count(questions.length, 'question', 'questions');
  const tap = questions.length === 1 ? 'One tap is enough.' : 'One tap each is enough.';
  const first = questions.length > MOST_AT_ONCE ? ' Here are the newest; the others can wait.' : '';
  const intro = words(rich`You have ${waiting} left. ${tap}${first}`, `${capitalised(waiting)} left`);
  const reader = readerOf(here);
  const cards = questions.slice(0, MOST_AT_ONCE).map((question) => whisper(questionMessage(question, reader)));
  return say(whisper(intro), ...cards);
}

/** What Home shows of evaluation: what waits, and how often Pollen asks. */
export async function homePart(here: Here): Promise<readonly Block[]> {
  const situation = await situationOf(here);
  const today = localDate(here.school.calendar, here.now);
  const { preferences } = situation;
  const ignored = ignoredInARow(here.now, situation);
  const settings = { label: 'My settings', action: 'evaluation.preferences', value: '' };
  const again = { label: 'Nudge me again', action: 'evaluation.resume', value: '' };
  return [
    { kind: 'heading', text: 'Waiting for you' },
    ...waitingBlocks(questionsOf(situation, here), here),
    { kind: 'divider' },
    { kind: 'heading', text: 'My nudges' },
    { kind: 'text', text: rich`${paceSentence(here.school, today, preferences, ignored)}` },
    { kind: 'buttons', buttons: isSilent(today, preferences, ignored) ? [settings, again] : [settings] },
  ];
}

function waitingBlocks(questions: readonly Question[], here: Here): readonly Block[] {
  if (questions.length === 0) return [{ kind: 'text', text: rich`Nothing is waiting for you.` }];
  const reader = readerOf(here);
  const rest = questions.length - MOST_AT_ONCE;
  const shown = questions.slice(0, MOST_AT_ONCE).flatMap((question) => questionBlocks(question, reader));
  return rest > 0
    ? [...shown, { kind: 'note', text: rich`And ${count(rest, 'older one', 'older ones')}, once these are done.` }]
    : shown;
}

async function situationOf(here: Here): Promise<Situation> {
  const found = (await situations(here, here.person.id)).get(here.person.id);
  if (found === undefined) throw new Error('situations left out the person that was asked for');
  return found;
}

/** Newest first, as far as it is fresh; nothing of a kind that the person does not want to be asked about. */
function questionsOf({ items, preferences }: Situation, here: Here): readonly Question[] {
  const today = localDate(here.school.calendar, here.now);
  return items
    .filter((item) => !isStale(here.school, today, item))
    .filter((item) => !preferences.optedOutKinds.has(item.participation.activity.kind.id) && hasCome(item, here))
    .toSorted((a, b) => b.since.epochMilliseconds - a.since.epochMilliseconds)
    .map((item) => ({ item, stage: item.stage }));
}

/** Whether a question can be asked today: an evaluation once the CPD is over, a follow-up from its day on. */
function hasCome({ stage, since, participation }: OpenItem, { school, now }: Here): boolean {
  const { calendar, settings } = school;
  if (stage === 'evaluation') return participation.activity.endsAt.epochMilliseconds <= now.epochMilliseconds;
  const waited = schoolDaysBetween(calendar, localDate(calendar, since), localDate(calendar, now));
  return waited >= (stage === 'half-term' ? settings.followUpAfter : settings.termAfter);
}
