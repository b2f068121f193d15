import { Temporal } from 'temporal-polyfill';
import { type Message, words } from '../chat/message.ts';
import { whisper } from '../chat/reply.ts';
import { rich } from '../chat/rich-text.ts';
import type { MessageRef } from '../chat/turn.ts';
import { type Outcome, say } from '../shared/feature.ts';
import { localDate } from '../shared/school-calendar.ts';
import { applyTo } from './applying.ts';
import { isOpen, type Question } from './cards.ts';
import { fewer, laterMessage, pause, resume, snoozeUntil } from './controls.ts';
import { openQuestions, pending } from './pending.ts';
import { type Here, ownItem } from './show.ts';
import { askedIn, NUDGE_JOB } from './situation.ts';
import { askOpenly, askWhich, ratingAgain } from './which.ts';
import { type Understanding, understand } from './words.ts';

/** How long after a nudge plain words in the direct chat still count as an answer to it. */
const DAYS_TO_ANSWER = 21;

/** Reads free words as an answer to a nudge, or as a wish; undefined where they are neither. */
export async function read(said: { text: string; inReplyTo?: MessageRef }, here: Here): Promise<Outcome | undefined> {
  const { calendar } = here.school;
  const understood = await understand(said.text, { calendar, today: localDate(calendar, here.now) });
  const wish = await readWish(understood, here);
  if (wish !== undefined) return wish;
  const questions = await askedAbout(said.inReplyTo, here);
  return readAnswer(understood, said, questions, here);
}

/** Wishes that need no activity. */
async function readWish(understood: Understanding, here: Here): Promise<Outcome | undefined> {
  const pressed = { value: '' };
  switch (understood.intent) {
    case 'remind':
      return say(whisper(await snoozeUntil(Temporal.PlainDate.from(understood.until), here)));
    case 'stop':
    case 'pause':
      return pause(pressed, here);
    case 'fewer':
      return fewer(pressed, here);
    case 'resume':
      return resume(pressed, here);
    case 'pending':
      return pending(here);
    case 'thanks':
      return say(whisper(words(rich`You are welcome.`, 'You are welcome.')));
    default:
      return undefined;
  }
}

/** Answers, each to the one question it can be about; where there are several, the person is asked. */
async function readAnswer(
  understood: Understanding,
  said: { text: string; inReplyTo?: MessageRef },
  questions: readonly Question[],
  here: Here,
): Promise<Outcome | undefined> {
  const fitting = questionsFor(understood, questions);
  const [only] = fitting;
  if (only === undefined) return undefined;
  if (understood.intent === 'unclear') {
    const { why } = understood;
    if (why !== 'nothing-recognised') return say(whisper(unclearMessage(why, only)));
    return said.inReplyTo === undefined ? undefined : askOpenly(said.text, only, here);
  }
  if (understood.intent === 'later' && only.stage === 'evaluation') return say(whisper(laterMessage(here)));
  if (fitting.length > 1) return askWhich(said.text, fitting, here);
  return applyTo(understood, only, here);
}

/** The questions that such an answer could be about: those still open first, else the one just answered. */
function questionsFor(understood: Understanding, questions: readonly Question[]): readonly Question[] {
  const aboutUse = understood.intent === 'use';
  const open = questions.filter((question) => isOpen(question));
  const right = open.filter(({ stage }) => (aboutUse ? stage !== 'evaluation' : understood.intent === 'later' || stage === 'evaluation'));
  if (right.length > 0) return right;
  const answered = questions.filter((question) => !isOpen(question) && (question.stage !== 'evaluation') === aboutUse);
  return answered.length === 1 ? answered : open;
}

/** What the person was asked: in the message replied to, else in the last nudge, else whatever is open. */
async function askedAbout(ref: MessageRef | undefined, here: Here): Promise<readonly Question[]> {
  const { stores, school, person, now } = here;
  const byRef = ref === undefined ? undefined : await stores.deliveries.byRef(school.id, ref);
  const since = now.subtract({ hours: DAYS_TO_ANSWER * 24 });
  const last = (await stores.deliveries.sent(school.id, NUDGE_JOB, since, person.id)).at(-1);
  const delivery = byRef ?? last;
  const questions: Question[] = [];
  for (const { participation, stage } of delivery === undefined ? [] : askedIn(delivery.payload).items) {
    const item = await ownItem(participation, here);
    if (item !== undefined) questions.push({ item, stage });
  }
  return questions.length > 0 ? questions : openQuestions(here);
}

function unclearMessage(why: 'several-ratings' | 'rating-out-of-range' | 'date-not-understood', question: Question): Message {
  switch (why) {
    case 'several-ratings':
      return ratingAgain(question, 'I saw more than one number. Which one shall I take?');
    case 'rating-out-of-range':
      return ratingAgain(question, 'I count from 1 (not really) to 5 (very much). Which one fits?');
    case 'date-not-understood':
      return words(rich`Which day do you mean? You can say, for example, *on Monday*, *3 December* or *after half-term*.`, 'Which day do you mean?');
    default:
      return why satisfies never;
  }
}
