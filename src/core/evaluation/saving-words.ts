import type { Message } from '../chat/message.ts';
import { whisper } from '../chat/reply.ts';
import { rich } from '../chat/rich-text.ts';
import type { Outcome } from '../shared/feature.ts';
import { type Answered, answer } from './answering.ts';
import { answerButtons, answerFacts, ratingChoices } from './cards.ts';
import type { Evaluation, OpenItem } from './model.ts';
import { addedTo } from './phrases.ts';
import type { Here } from './show.ts';
import { quote } from './words-text.ts';

/** The parts of an evaluation that words can hold. */
type Said = Partial<
  Pick<Evaluation, 'rating' | 'aimMet' | 'learned' | 'plan' | 'planClass' | 'planBy' | 'unplannedGain' | 'offersHelp'>
>;

/** Saves words as an answer and says back what was understood; a rating that is missing is asked for with one tap. */
export async function saveWords(item: OpenItem, said: Said, here: Here): Promise<Outcome> {
  const { rating, aimMet, planClass, planBy, offersHelp } = said;
  const before = item.evaluation;
  const changes = {
    rating,
    aimMet,
    learned: added(before?.learned, said.learned),
    plan: added(before?.plan, said.plan),
    planClass,
    planBy,
    unplannedGain: added(before?.unplannedGain, said.unplannedGain),
    offersHelp,
  };
  const { item: now, happenings } = await answer(item, changes, here);
  return { replies: [whisper(understoodMessage(now))], happenings };
}

/** Further words join those that are there, as far as the form can hold them. */
function added(before: string | undefined, since: string | undefined): string | undefined {
  const text = addedTo(before, since);
  return text && quote(text, { start: 0, end: text.length });
}

function understoodMessage(item: Answered): Message {
  const { activity, id } = item.participation;
  return {
    summary: `Saved for ${activity.title}`,
    blocks: [
      { kind: 'text', text: rich`Thank you. This is what I understood about *${activity.title}*:` },
      { kind: 'facts', facts: answerFacts(item.evaluation) },
      ...(item.evaluation.rating === undefined ? [ratingChoices(id)] : []),
      answerButtons(id),
    ],
  };
}
