import { Temporal } from 'temporal-polyfill';
import { words } from '../chat/message.ts';
import { whisper } from '../chat/reply.ts';
import { rich } from '../chat/rich-text.ts';
import type { MessageRef } from '../chat/turn.ts';
import { type Outcome, say } from '../shared/feature.ts';
import { localDate } from '../shared/school-calendar.ts';
import { heardFrom } from './answering.ts';
import { applyTo, saysNotYet } from './applying.ts';
import { askAgain, askDay, askWhich } from './asking.ts';
import { isOpen, type Question } from './cards.ts';
import { fewer, laterMessage, pause, resume, snoozeUntil } from './controls.ts';
import { openQuestions, pending } from './pending.ts';
import { type Here, questionsIn } from './show.ts';
import { NUDGE_JOB } from './situation.ts';
import { type Understanding, understand } from './words.ts';

/** How long after a nudge plain words in the direct chat still count as an answer to it. */
const DAYS_TO_ANSWER = 21;

type Said = { text: string; inReplyTo?: MessageRef };

/** Reads free words as an answer to a nudge, or as a wish; undefined where they are neither. */
export async function read(said: Said, here: Here): Promise<Outcome | undefined> {
  const { calendar } = here.school;
  const understood = await understand(said.text, { calendar, today: localDate(calendar, here.now) });
  const outcome = (await readWish(understood, here)) ?? (await readAnswer(understood, said, here));
  if (outcome !== undefined) await heardFrom(here);
  return outcome;
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
async function readAnswer(understood: Understanding, said: Said, here: Here): Promise<Outcome | undefined> {
  const questions = await questionsFor(understood, said.inReplyTo, here);
  const [only] = questions;
  if (only === undefined) return isAnswer(understood) ? say(whisper(nothingOpen)) : undefined;
  if (understood.intent === 'unclear') {
    const { why } = understood;
    if (why === 'date-not-understood') return say(whisper(askDay()));
    if (why !== 'nothing-recognised') return askAgain(why, questions, here);
    if (said.inReplyTo === undefined) return undefined;
  }
  const wantsTime = questions.every(({ stage }) => stage === 'evaluation') || !saysNotYet(said.text);
  if (understood.intent === 'later' && wantsTime) return say(whisper(laterMessage(here)));
  return questions.length > 1 ? askWhich(said.text, questions, here) : applyTo(understood, said.text, only, here);
}

/** Whether words are surely meant for a question of this feature, although none is open; praise alone may be for others. */
function isAnswer(understood: Understanding): boolean {
  if (understood.intent === 'answer') return understood.rating !== undefined;
  return understood.intent === 'absent' || understood.intent === 'later' || understood.intent === 'use';
}

const nothingOpen = words(
  rich`Nothing is waiting for you just now, so I am not sure what that is about. Say *my cpd* to see your record, or *log cpd* to add to it.`,
  'Nothing is waiting for you just now.',
);

/**
 * The questions that such words could be about: those of the message replied to (else of the last nudge) that are still
 * open; else whatever else is open, and what that message asked and is answered by now.
 */
async function questionsFor(
  understood: Understanding,
  ref: MessageRef | undefined,
  here: Here,
): Promise<readonly Question[]> {
  const asked = await askedAbout(ref, here);
  const open = asked.filter(isOpen);
  const fitting = open.filter((question) => fits(understood, question));
  if (fitting.length > 0) return fitting;
  const elsewhere = ref !== undefined && asked.length > 0 ? [] : await openQuestions(here);
  const others = [...elsewhere, ...asked.filter((question) => !isOpen(question))].filter((question) =>
    fits(understood, question),
  );
  return others.length > 0 ? others : open;
}

function fits(understood: Understanding, { stage }: Question): boolean {
  switch (understood.intent) {
    case 'answer':
    case 'absent':
      return stage === 'evaluation';
    case 'use':
      return stage !== 'evaluation';
    default:
      return true;
  }
}

async function askedAbout(ref: MessageRef | undefined, here: Here): Promise<readonly Question[]> {
  const { stores, school, person, now } = here;
  const byRef = ref === undefined ? undefined : await stores.deliveries.byRef(school.id, ref);
  const since = now.subtract({ hours: DAYS_TO_ANSWER * 24 });
  const delivery = byRef ?? (await stores.deliveries.sent(school.id, NUDGE_JOB, since, person.id)).at(-1);
  return delivery === undefined ? [] : questionsIn(delivery, here);
}
