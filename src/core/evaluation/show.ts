import { words } from '../chat/message.ts';
import { type Reply, replace, whisper } from '../chat/reply.ts';
import { rich } from '../chat/rich-text.ts';
import type { MessageRef } from '../chat/turn.ts';
import type { Delivery } from '../shared/delivery.ts';
import { type Context, type Outcome, say } from '../shared/feature.ts';
import { localDate } from '../shared/school-calendar.ts';
import { nudgeMessage, type Question, questionMessage, type Reader } from './cards.ts';
import { type FollowUpStage, followUpStages, type OpenItem } from './model.ts';
import { askedIn, type EvaluationStores } from './situation.ts';

/** What a handler of this feature gets. */
export type Here = Context<EvaluationStores>;

/** Whom cards speak to, and on which day. */
export function readerOf({ person, school, now }: Here): Reader {
  return { person, today: localDate(school.calendar, now), timeZone: school.calendar.timeZone };
}

/** A participation of the person who is asking; nobody reaches anybody else's. */
export async function ownItem(id: string, here: Here): Promise<OpenItem | undefined> {
  return here.stores.evaluations.item(here.person.id, id);
}

/** Said where an id leads nowhere: an old message, or somebody else's. */
export function gone(): Outcome {
  return say(
    whisper(
      words(
        rich`I cannot find that piece of CPD any more. Say *my cpd* to see your record.`,
        'I cannot find that any more.',
      ),
    ),
  );
}

/** The message that was acted on as it is now: a bundle keeps its other questions. */
export async function refreshed(question: Question, message: MessageRef | undefined, here: Here): Promise<Reply> {
  const delivery = message === undefined ? undefined : await here.stores.deliveries.byRef(here.school.id, message);
  const questions = delivery === undefined ? [] : await questionsIn(delivery, here);
  if (questions.length <= 1) return replace(questionMessage(question, readerOf(here)));
  return replace(nudgeMessage(questions, 'first', readerOf(here)));
}

/** What a sent nudge asked, as it stands now. */
export async function questionsIn({ payload }: Delivery, here: Here): Promise<readonly Question[]> {
  const questions: Question[] = [];
  for (const { participation, stage } of askedIn(payload)) {
    const item = await ownItem(participation, here);
    if (item !== undefined) questions.push({ item, stage });
  }
  return questions;
}

/** A follow-up's stage as it comes back from a button. */
export function stageOf(word: string | undefined): FollowUpStage | undefined {
  return followUpStages.find((stage) => stage === word);
}
