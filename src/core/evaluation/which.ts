import type { Block, Message } from '../chat/message.ts';
import { whisper } from '../chat/reply.ts';
import { plain, rich } from '../chat/rich-text.ts';
import { type Outcome, type Pressed, say } from '../shared/feature.ts';
import { localDate } from '../shared/school-calendar.ts';
import { applyTo } from './applying.ts';
import { type Question, ratingChoices } from './cards.ts';
import { quotable } from './phrases.ts';
import { saveWords } from './saving-words.ts';
import { gone, type Here, ownItem, stageOf } from './show.ts';
import { understand } from './words.ts';

/** Asks which of several activities words were about; the words are kept meanwhile. */
export async function askWhich(text: string, questions: readonly Question[], here: Here): Promise<Outcome> {
  await here.stores.evaluations.keepWords(here.person.id, text, here.now);
  const buttons = questions.map(({ item, stage }) => ({
    label: item.participation.activity.title,
    action: 'evaluation.which',
    value: `${item.participation.id} ${stage}`,
  }));
  return say(
    whisper({
      summary: 'Which one do you mean?',
      blocks: [
        { kind: 'text', text: rich`Thank you. Which one do you mean?` },
        { kind: 'buttons', buttons },
      ],
    }),
  );
}

/** Words that follow a nudge but say nothing Pollen knows: asks before it keeps them as an answer. */
export async function askOpenly(text: string, { item }: Question, here: Here): Promise<Outcome> {
  await here.stores.evaluations.keepWords(here.person.id, text, here.now);
  const { id, activity } = item.participation;
  return say(
    whisper({
      summary: 'Shall I note that?',
      blocks: [
        { kind: 'text', text: rich`Shall I note “${quotable(text, 120)}” as what you took from *${activity.title}*?` },
        {
          kind: 'buttons',
          buttons: [
            { label: 'Yes, note it', action: 'evaluation.note', value: id },
            { label: 'No', action: 'evaluation.forget', value: '' },
          ],
        },
      ],
    }),
  );
}

/** The chosen activity for words said before. */
export async function which(pressed: Pressed, here: Here): Promise<Outcome> {
  const [id = '', stageWord] = pressed.value.split(' ');
  const text = await here.stores.evaluations.takeWords(here.person.id);
  const item = await ownItem(id, here);
  if (item === undefined || text === undefined) return gone();
  const { calendar } = here.school;
  const understood = await understand(text, { calendar, today: localDate(calendar, here.now) });
  return (await applyTo(understood, { item, stage: stageOf(stageWord) ?? 'evaluation' }, here)) ?? gone();
}

/** Keeps the words said before as what was learned. */
export async function note(pressed: Pressed, here: Here): Promise<Outcome> {
  const text = await here.stores.evaluations.takeWords(here.person.id);
  const item = await ownItem(pressed.value, here);
  return item === undefined || text === undefined ? gone() : saveWords(item, { learned: text.slice(0, 3000) }, here);
}

/** Drops the words said before. */
export async function forget(_pressed: Pressed, here: Here): Promise<Outcome> {
  await here.stores.evaluations.takeWords(here.person.id);
  const message: Message = { summary: 'Not noted', blocks: [{ kind: 'text', text: rich`Fine, I have not kept it.` }] };
  return say({ kind: 'replace', message });
}

/** The scale once more, after words that could mean several ratings. */
export function ratingAgain({ item }: Question, question: string): Message {
  const blocks: Block[] = [
    { kind: 'text', text: [...rich`*${item.participation.activity.title}*`, ...plain(question)] },
    ratingChoices(item.participation.id),
  ];
  return { summary: question, blocks };
}
