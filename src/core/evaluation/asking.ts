import { type Block, type Button, type Message, words } from '../chat/message.ts';
import { whisper } from '../chat/reply.ts';
import { plain, rich } from '../chat/rich-text.ts';
import { shortDay } from '../shared/dates-in-words.ts';
import { type Outcome, say } from '../shared/feature.ts';
import { type Question, questionBlocks, type Reader } from './cards.ts';
import { quotable } from './phrases.ts';
import { type Here, readerOf } from './show.ts';
import type { Understanding } from './words.ts';
import { tidy } from './words-text.ts';

/** Why words were not understood. */
type Why = Extract<Understanding, { intent: 'unclear' }>['why'];

/** Asks which of several activities words were about; the words are kept meanwhile. */
export async function askWhich(text: string, questions: readonly Question[], here: Here): Promise<Outcome> {
  await keep(text, here);
  const titles = questions.map(({ item }) => item.participation.activity.title);
  const twice = new Set(titles.filter((title, index) => titles.indexOf(title) !== index));
  const buttons: Button[] = questions.map(({ item, stage }) => {
    const { id, activity } = item.participation;
    const day = shortDay(activity.endsAt.toZonedDateTimeISO(here.school.calendar.timeZone).toPlainDate());
    const label = twice.has(activity.title) ? `${day}: ${activity.title}` : activity.title;
    return { label, action: 'evaluation.which', value: `${id} ${stage}` };
  });
  const blocks: Block[] = [
    { kind: 'text', text: rich`Thank you. Which one do you mean?` },
    { kind: 'buttons', buttons: [...buttons, { label: 'None of these', action: 'evaluation.forget', value: '' }] },
  ];
  return say(whisper({ summary: 'Which one do you mean?', blocks }));
}

/** Words that follow a nudge but say nothing Pollen knows: asks before it keeps them as an answer. */
export async function askOpenly(text: string, { item }: Question, here: Here): Promise<Outcome> {
  await keep(text, here);
  const { id, activity } = item.participation;
  const blocks: Block[] = [
    { kind: 'text', text: rich`Shall I note “${quotable(text, 120)}” as what you took from *${activity.title}*?` },
    {
      kind: 'buttons',
      buttons: [
        { label: 'Yes, note it', action: 'evaluation.note', value: id },
        { label: 'No', action: 'evaluation.forget', value: '' },
      ],
    },
  ];
  return say(whisper({ summary: 'Shall I note that?', blocks }));
}

/** The questions once more with their one-tap answers, after words that leave open what is meant. */
export function askAgain(
  why: Exclude<Why, 'date-not-understood'> | 'sign',
  questions: readonly Question[],
  here: Here,
): Outcome {
  const reader: Reader = readerOf(here);
  const text = questions.some(({ stage }) => stage === 'evaluation') ? ASKED[why] : NOT_SURE;
  const blocks: Block[] = [
    { kind: 'text', text: plain(text) },
    ...questions.flatMap((question) => questionBlocks(question, reader)),
  ];
  return say(whisper({ summary: text, blocks }));
}

const SEVERAL = 'I saw more than one number and would rather ask than guess. Which one shall I take?';
const OUT_OF_RANGE = 'I count from 1 (not really) to 5 (very much). Which one fits best?';
const NOT_SURE = 'I am not sure how to take that. Which of these fits best?';
const ASKED = {
  'several-ratings': SEVERAL,
  'rating-out-of-range': OUT_OF_RANGE,
  'nothing-recognised': NOT_SURE,
  sign: 'Nice to hear from you. Which number fits best, from 1 (not really) to 5 (very much)?',
};

/** Which day was meant. */
export function askDay(): Message {
  return words(
    rich`Which day do you mean? You can say, for example, *on Monday*, *3 December* or *after half-term*.`,
    'Which day do you mean?',
  );
}

async function keep(text: string, { stores, person, now }: Here): Promise<void> {
  await stores.evaluations.keepWords(person.id, tidy(text), now);
}
