import { whisper } from '../chat/reply.ts';
import { type Outcome, say } from '../shared/feature.ts';
import { absent, present } from './answering.ts';
import { askAgain, askOpenly } from './asking.ts';
import { isOpen, type Question } from './cards.ts';
import { laterMessage } from './controls.ts';
import { offerHelp, savedMessage, saveUse } from './following-up.ts';
import type { FollowUpStage, OpenItem } from './model.ts';
import { askToRemove, leaveOut } from './removing.ts';
import { saveWords } from './saving-words.ts';
import type { Here } from './show.ts';
import type { Understanding } from './words.ts';
import { notUsedIn } from './words-use.ts';

/** Saves what was understood about one question and says it back; asks where it is no answer to this question. */
export async function applyTo(
  understood: Understanding,
  text: string,
  question: Question,
  here: Here,
): Promise<Outcome> {
  const { item, stage } = question;
  return stage === 'evaluation'
    ? evaluated(understood, text, question, here)
    : followedUp(understood, text, item, stage, here);
}

async function evaluated(understood: Understanding, text: string, question: Question, here: Here): Promise<Outcome> {
  const { item } = question;
  // A stray remark must not take the place of what somebody wrote before.
  const replaces =
    understood.intent === 'answer' && understood.rating === undefined && understood.learned !== undefined;
  const rated = !isOpen(question);
  if (replaces && rated && item.evaluation?.learned !== undefined) return askOpenly(text, question, here);
  if (understood.intent === 'answer') return saveWords(item, understood, here);
  if (understood.intent === 'correct') return saveWords(item, { rating: understood.rating }, here);
  if (understood.intent === 'skip') return leaveOut(question, here);
  if (understood.intent === 'undo') return askToRemove({ value: item.participation.id }, here);
  if (understood.intent === 'present') return present({ value: item.participation.id }, here);
  if (understood.intent === 'absent') return absent({ value: item.participation.id }, here);
  const notYet = understood.intent === 'later' || (understood.intent === 'use' && understood.use === 'not-yet');
  return notYet ? say(whisper(laterMessage(here))) : askOpenly(text, question, here);
}

async function followedUp(
  understood: Understanding,
  text: string,
  item: OpenItem,
  stage: FollowUpStage,
  here: Here,
): Promise<Outcome> {
  const no = understood.intent === 'use' ? undefined : notUsedIn(text);
  if (understood.intent === 'later' && no === undefined) return say(whisper(laterMessage(here)));
  if (understood.intent === 'skip') return leaveOut({ item, stage }, here);
  if (understood.intent !== 'use' && no === undefined) return askAgain('nothing-recognised', [{ item, stage }], here);
  const said =
    understood.intent === 'use'
      ? { use: understood.use, change: understood.change, barrier: understood.barrier }
      : { use: 'not-yet' as const, barrier: no?.barrier };
  const happenings = await saveUse(item, stage, said, here);
  const help = said.use === 'not-yet' ? [whisper(offerHelp(item))] : [];
  return { replies: [whisper(savedMessage(item, stage, said)), ...help], happenings };
}
