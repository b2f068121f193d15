import { Temporal } from 'temporal-polyfill';
import type { MessageRef } from '../chat/turn.ts';
import type { Delivery } from '../shared/delivery.ts';
import { isOpen, type Question } from './cards.ts';
import { openQuestions } from './pending.ts';
import { type Here, ownItem, questionsIn } from './show.ts';
import { NUDGE_JOB } from './situation.ts';
import type { Understanding } from './words.ts';

/** How long after a nudge plain words in the direct chat still count as an answer to it. */
const DAYS_TO_ANSWER = 21;

/** What was said last in this conversation: the nudge (or message replied to), and the answer saved since. */
type Spoken = { asked: readonly Question[]; saved?: Question; justSaved: boolean };

/**
 * The questions that such words could be about. The answer that was saved last wins where its rating is still open, where
 * the words take something back, and where they add to it in the same breath; then come the questions of the message
 * replied to (else of the last nudge) that are open, then whatever else is open or was answered before.
 */
export async function questionsFor(
  understood: Understanding,
  ref: MessageRef | undefined,
  here: Here,
): Promise<readonly Question[]> {
  const spoken = await lastSpoken(ref, here);
  const { asked, saved } = spoken;
  if (saved !== undefined && isAboutSaved(understood, saved, spoken.justSaved)) return [saved];
  const open = asked.filter(isOpen);
  const fitting = open.filter((question) => fits(understood, question));
  if (fitting.length > 0) return fitting;
  if (saved !== undefined && spoken.justSaved && understood.intent === 'answer') return [saved];
  const elsewhere = ref !== undefined && asked.length > 0 ? [] : await openQuestions(here);
  const others = [...elsewhere, ...asked.filter((question) => !isOpen(question))].filter((question) =>
    fits(understood, question),
  );
  return others.length > 0 ? others : open;
}

/** The questions of the conversation so far that still want a tap. */
export async function openSpoken(ref: MessageRef | undefined, here: Here): Promise<readonly Question[]> {
  const { asked, saved } = await lastSpoken(ref, here);
  return saved !== undefined && isOpen(saved) ? [saved] : asked.filter(isOpen);
}

function isAboutSaved(understood: Understanding, saved: Question, justSaved: boolean): boolean {
  switch (understood.intent) {
    case 'undo':
    case 'correct':
      return true;
    case 'answer':
      return isOpen(saved) || (justSaved && understood.rating === undefined);
    case 'skip':
      return isOpen(saved);
    case 'unclear':
      return isOpen(saved) && understood.why !== 'nothing-recognised';
    default:
      return false;
  }
}

function fits(understood: Understanding, question: Question): boolean {
  const { item, stage } = question;
  switch (understood.intent) {
    case 'answer':
    case 'absent':
    case 'correct':
      return stage === 'evaluation';
    case 'skip':
      return stage === 'evaluation' && isOpen(question);
    case 'undo':
      return item.evaluation !== undefined && !isOpen(question);
    case 'present':
      return item.participation.state === 'absent';
    case 'use':
      return stage !== 'evaluation';
    default:
      return true;
  }
}

async function lastSpoken(ref: MessageRef | undefined, here: Here): Promise<Spoken> {
  const delivery = await lastDelivery(ref, here);
  const asked = delivery === undefined ? [] : await questionsIn(delivery, here);
  if (ref !== undefined && asked.length > 0) return { asked, justSaved: false };
  const { evaluations } = here.stores;
  const last = await evaluations.lastSaved(here.person.id);
  const from = delivery?.sentAt ?? since(here);
  if (last === undefined || Temporal.Instant.compare(last.at, from) < 0) return { asked, justSaved: false };
  const item = await ownItem(last.participation, here);
  if (item === undefined) return { asked, justSaved: false };
  const heard = (await evaluations.preferences([here.person.id])).get(here.person.id)?.lastAnsweredAt;
  return { asked, saved: { item, stage: 'evaluation' }, justSaved: heard?.equals(last.at) ?? false };
}

async function lastDelivery(ref: MessageRef | undefined, here: Here): Promise<Delivery | undefined> {
  const { stores, school, person } = here;
  const byRef = ref === undefined ? undefined : await stores.deliveries.byRef(school.id, ref);
  return byRef ?? (await stores.deliveries.sent(school.id, NUDGE_JOB, since(here), person.id)).at(-1);
}

function since({ now }: Here): Temporal.Instant {
  return now.subtract({ hours: DAYS_TO_ANSWER * 24 });
}
