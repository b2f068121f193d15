import type { Message } from '../chat/message.ts';
import { words } from '../chat/message.ts';
import { type Reply, replace, whisper } from '../chat/reply.ts';
import { rich } from '../chat/rich-text.ts';
import { type Outcome, type Pressed, say } from '../shared/feature.ts';
import { heardFrom } from './answering.ts';
import { answerFacts, type Question, questionMessage } from './cards.ts';
import type { OpenItem } from './model.ts';
import { gone, type Here, ownItem, readerOf } from './show.ts';

/** Shows what would be taken back before it is. */
export async function askToRemove(pressed: Pressed, here: Here): Promise<Outcome> {
  const item = await ownItem(pressed.value, here);
  return item === undefined ? gone() : say(whisper(offerToRemove(item)));
}

/** Takes the whole answer back, and what followed from it; the question stands as if it had never been answered. */
export async function remove(pressed: Pressed, here: Here): Promise<Outcome> {
  const before = await ownItem(pressed.value, here);
  if (before === undefined) return gone();
  await here.stores.evaluations.removeEvaluation(before.participation.id);
  await heardFrom(here);
  const item = (await ownItem(pressed.value, here)) ?? before;
  const { title } = item.participation.activity;
  const removed: Reply = replace(words(rich`Your answer about *${title}* is removed.`, 'Removed'));
  return say(removed, whisper(questionMessage({ item, stage: 'evaluation' }, readerOf(here))));
}

/** Leaves the answer as it is. */
export async function keep(): Promise<Outcome> {
  return say(replace(words(rich`Fine, your answer stays as it is.`, 'Kept')));
}

/** Leaves an open question out at the person's wish: it counts as done, without an answer, and is not asked again. */
export async function leaveOut({ item, stage }: Question, here: Here): Promise<Outcome> {
  const { id, activity } = item.participation;
  const { evaluations } = here.stores;
  if (stage === 'evaluation') await evaluations.saveEvaluation(id, { completedAt: here.now }, here.now);
  else await evaluations.saveFollowUp({ participation: id, stage, answeredAt: here.now });
  await heardFrom(here);
  const text = rich`No problem, I leave that one out: *${activity.title}*.`;
  const opens =
    stage === 'evaluation'
      ? { action: 'evaluation.open', value: id }
      : { action: 'evaluation.open-follow-up', value: `${id} ${stage}` };
  return say(
    whisper({
      summary: 'Left out',
      blocks: [
        { kind: 'text', text },
        { kind: 'buttons', buttons: [{ label: 'Answer after all', ...opens }] },
      ],
    }),
  );
}

function offerToRemove({ participation, evaluation }: OpenItem): Message {
  const { activity, id } = participation;
  const facts = evaluation === undefined ? [] : answerFacts(evaluation);
  return {
    summary: 'Shall I remove your answer?',
    blocks: [
      { kind: 'text', text: rich`Shall I remove your answer about *${activity.title}*?` },
      ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
      {
        kind: 'buttons',
        buttons: [
          { label: 'Yes, remove it', action: 'evaluation.removed', value: id, style: 'danger' },
          { label: 'Keep it', action: 'evaluation.kept', value: '' },
        ],
      },
    ],
  };
}
