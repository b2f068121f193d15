import { whisper } from '../chat/reply.ts';
import { type Outcome, say } from '../shared/feature.ts';
import { absent } from './answering.ts';
import type { Question } from './cards.ts';
import { laterMessage } from './controls.ts';
import { offerHelp, savedMessage, saveUse } from './following-up.ts';
import { saveWords } from './saving-words.ts';
import type { Here } from './show.ts';
import type { Understanding } from './words.ts';

/** Saves what was understood about one question and says it back; undefined where it says nothing about it. */
export async function applyTo(understood: Understanding, question: Question, here: Here): Promise<Outcome | undefined> {
  const { item, stage } = question;
  switch (understood.intent) {
    case 'answer':
      return saveWords(item, understood, here);
    case 'absent':
      return absent({ value: item.participation.id }, here);
    case 'use':
    case 'later': {
      if (stage === 'evaluation') return say(whisper(laterMessage(here)));
      const answer =
        understood.intent === 'use'
          ? { use: understood.use, change: understood.change, barrier: understood.barrier }
          : { use: 'not-yet' as const, barrier: understood.barrier };
      const happenings = await saveUse(item, stage, answer, here);
      const help = answer.use === 'not-yet' ? [whisper(offerHelp(item))] : [];
      return { replies: [whisper(savedMessage(item, stage, answer)), ...help], happenings };
    }
    default:
      return undefined;
  }
}
