import { whisper } from '../chat/reply.ts';
import { type Outcome, say } from '../shared/feature.ts';
import { absent } from './answering.ts';
import { askAgain, askOpenly } from './asking.ts';
import type { Question } from './cards.ts';
import { laterMessage } from './controls.ts';
import { offerHelp, savedMessage, saveUse } from './following-up.ts';
import type { FollowUpStage, OpenItem } from './model.ts';
import { saveWords } from './saving-words.ts';
import type { Here } from './show.ts';
import type { Understanding } from './words.ts';

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
  if (replaces && item.evaluation?.learned !== undefined) return askOpenly(text, question, here);
  if (understood.intent === 'answer') return saveWords(item, understood, here);
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
  if (understood.intent !== 'use' && understood.intent !== 'later') {
    return askAgain('nothing-recognised', [{ item, stage }], here);
  }
  if (understood.intent === 'later' && !saysNotYet(text)) return say(whisper(laterMessage(here)));
  const { barrier } = understood;
  const said =
    understood.intent === 'use'
      ? { use: understood.use, change: understood.change, barrier }
      : { use: 'not-yet' as const, barrier };
  const happenings = await saveUse(item, stage, said, here);
  const help = said.use === 'not-yet' ? [whisper(offerHelp(item))] : [];
  return { replies: [whisper(savedMessage(item, stage, said)), ...help], happenings };
}

/** 'Not yet' answers whether a plan was used; 'busy' only asks for time. */
export function saysNotYet(text: string): boolean {
  return /\b(?:yet|haven['’]?t|have not|not had)\b/i.test(text);
}
