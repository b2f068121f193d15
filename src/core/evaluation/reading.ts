import { Temporal } from 'temporal-polyfill';
import { words } from '../chat/message.ts';
import { whisper } from '../chat/reply.ts';
import { rich } from '../chat/rich-text.ts';
import type { MessageRef } from '../chat/turn.ts';
import { type Outcome, say } from '../shared/feature.ts';
import { localDate } from '../shared/school-calendar.ts';
import { heardFrom } from './answering.ts';
import { applyTo } from './applying.ts';
import { askAgain, askDay, askWhich } from './asking.ts';
import { fewer, laterMessage, pause, resume, snoozeUntil } from './controls.ts';
import { openSpoken, questionsFor } from './meant.ts';
import { pending } from './pending.ts';
import type { Here } from './show.ts';
import { type Understanding, understand } from './words.ts';
import { isThanks, wantsRemoval } from './words-control.ts';
import { wordsOf } from './words-text.ts';
import { notUsedIn } from './words-use.ts';

type Said = { text: string; inReplyTo?: MessageRef };

/** Reads free words as an answer to a nudge, or as a wish; undefined where they are neither. */
export async function read(said: Said, here: Here): Promise<Outcome | undefined> {
  const { calendar } = here.school;
  const understood = await understand(said.text, { calendar, today: localDate(calendar, here.now) });
  const outcome =
    (await readSign(said, here)) ??
    (await readWish(understood, said, here)) ??
    (await readAnswer(understood, said, here));
  if (outcome !== undefined) await heardFrom(here);
  return outcome;
}

/** A thumb or a smile is kind, but no number yet. */
async function readSign({ text, inReplyTo }: Said, here: Here): Promise<Outcome | undefined> {
  if (!isThanks(text) || wordsOf(text).length > 0) return undefined;
  const open = await openSpoken(inReplyTo, here);
  return open.length === 0 ? undefined : askAgain('sign', open, here);
}

/** Wishes that need no activity. */
async function readWish(understood: Understanding, { text }: Said, here: Here): Promise<Outcome | undefined> {
  const pressed = { value: '' };
  switch (understood.intent) {
    case 'remind':
      return say(whisper(await snoozeUntil(Temporal.PlainDate.from(understood.until), here, understood.words)));
    case 'stop': {
      const paused = await pause(pressed, here);
      return wantsRemoval(text) ? { ...paused, replies: [...paused.replies, whisper(alsoListed)] } : paused;
    }
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
  // 'Not really' says something only where it was asked whether a plan was used.
  const saysNo = questions.length === 1 && only.stage !== 'evaluation' && notUsedIn(said.text) !== undefined;
  if (understood.intent === 'unclear') {
    const { why } = understood;
    if (why === 'date-not-understood') return say(whisper(askDay()));
    if (why !== 'nothing-recognised') return askAgain(why, questions, here);
    if (said.inReplyTo === undefined && !saysNo) return undefined;
  }
  const wantsTime = questions.every(({ stage }) => stage === 'evaluation') || notUsedIn(said.text) === undefined;
  if (understood.intent === 'later' && wantsTime) return say(whisper(laterMessage(here)));
  return questions.length > 1 ? askWhich(said.text, questions, here) : applyTo(understood, said.text, only, here);
}

/** Whether words are surely meant for a question of this feature, although none is open; praise alone may be for others. */
function isAnswer(understood: Understanding): boolean {
  if (understood.intent === 'answer') return understood.rating !== undefined;
  if (understood.intent === 'correct' || understood.intent === 'undo') return true;
  return understood.intent === 'absent' || understood.intent === 'later' || understood.intent === 'use';
}

const alsoListed = words(
  rich`That was for my questions. To leave the directory of expertise as well, say *unlist me*.`,
  'Say unlist me to leave the directory too.',
);

const nothingOpen = words(
  rich`Nothing is waiting for you just now, so I am not sure what that is about. Say *my cpd* to see your record, or *log cpd* to add to it.`,
  'Nothing is waiting for you just now.',
);
