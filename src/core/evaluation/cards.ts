import type { Temporal } from 'temporal-polyfill';
import type { Block, Button, Message } from '../chat/message.ts';
import { rich } from '../chat/rich-text.ts';
import { firstName } from '../shared/people.ts';
import { type Evaluation, type OpenItem, type Stage, useAnswers } from './model.ts';
import { aimMetNames, count, isoDayName, planSentence, quotable, useNames, whenWas } from './phrases.ts';

/** An item together with the question about it: a bundle holds several. */
export type Question = { item: OpenItem; stage: Stage };

/** What a card needs to know besides: whom it speaks to, and which day it is where they are. */
export type Reader = { person: { name: string }; today: Temporal.PlainDate; timeZone: string };

/** One message about everything that is due. `last`: the third in a row without an answer. */
export function nudgeMessage(questions: readonly Question[], last: boolean, reader: Reader): Message {
  const single = questions.length === 1 ? questions[0] : undefined;
  const hello = `Hello ${firstName(reader.person)}`;
  const intro =
    single === undefined
      ? rich`${hello}, ${count(questions.length, 'question', 'questions')} for you. One tap each is enough.`
      : rich`${hello}, one quick question. A tap is enough, or just reply in your own words.`;
  return {
    summary: single === undefined ? `${questions.length} quick questions about your CPD` : questionSummary(single),
    blocks: [
      { kind: 'text', text: intro },
      ...questions.flatMap((question) => questionBlocks(question, reader)),
      { kind: 'buttons', buttons: bundleButtons(questions) },
      ...(last ? [lastNote] : []),
    ],
  };
}

/** One question as a message of its own, or what was answered. */
export function questionMessage(question: Question, reader: Reader): Message {
  const buttons = isOpen(question) ? bundleButtons([question]) : [];
  return {
    summary: questionSummary(question),
    blocks: [
      ...questionBlocks(question, reader),
      ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
    ],
  };
}

/** A question with its one-tap scale; the answer, once there is one. */
export function questionBlocks(question: Question, reader: Reader): readonly Block[] {
  return isOpen(question) ? openBlocks(question, reader) : answeredBlocks(question);
}

/** True while nobody has answered this question. */
export function isOpen({ item, stage }: Question): boolean {
  if (item.participation.state === 'absent') return false;
  if (stage === 'evaluation') return item.evaluation === undefined;
  return !item.followUps.some((followUp) => followUp.stage === stage);
}

/** What was understood or saved, line by line, so that a person can see it is right. */
export function answerFacts(evaluation: Evaluation): { label: string; value: string }[] {
  const facts: [string, string | undefined][] = [
    ['Worth my time', evaluation.rating === undefined ? undefined : `${evaluation.rating} of 5`],
    ['Aim', evaluation.aimMet === undefined ? undefined : aimMetNames[evaluation.aimMet]],
    ['Learned', evaluation.learned],
    ['Will try', evaluation.plan],
    ['With', evaluation.planClass],
    ['By', evaluation.planBy === undefined ? undefined : isoDayName(evaluation.planBy)],
    ['Unplanned gain', evaluation.unplannedGain],
    ['Happy to help others', yesNo(evaluation.offersHelp)],
    ['May be celebrated', yesNo(evaluation.mayCelebrate)],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value: quotable(value) }]));
}

function openBlocks({ item, stage }: Question, reader: Reader): readonly Block[] {
  const { activity, id } = item.participation;
  const { title } = activity;
  if (stage === 'evaluation') {
    const day = activity.endsAt.toZonedDateTimeISO(reader.timeZone).toPlainDate();
    const text =
      activity.aim === undefined
        ? rich`How was *${title}* ${whenWas(day, reader.today)}?`
        : rich`How was *${title}* ${whenWas(day, reader.today)}?\nIt was meant to change this: ${quotable(activity.aim)}.`;
    return [{ kind: 'text', text }, ratingChoices(id)];
  }
  const text =
    stage === 'half-term'
      ? rich`Half a term ago you took part in *${title}*. ${planSentence(item)} Have you used it?`
      : rich`One last question about *${title}*. ${planSentence(item)} Is it part of what you do now?`;
  const choices = useAnswers.map((value) => ({ value, label: useNames[value] }));
  return [
    { kind: 'text', text },
    { kind: 'choices', label: 'Used it?', action: 'evaluation.use', about: `${id} ${stage}`, choices },
  ];
}

function answeredBlocks({ item, stage }: Question): readonly Block[] {
  const { activity, id, state } = item.participation;
  if (state === 'absent') {
    return [
      { kind: 'text', text: rich`*${activity.title}*: noted that you were not there.` },
      { kind: 'buttons', buttons: [{ label: 'I was there after all', action: 'evaluation.present', value: id }] },
    ];
  }
  const followUp = item.followUps.find((f) => f.stage === stage);
  if (followUp !== undefined) {
    return [
      { kind: 'text', text: rich`*${activity.title}*: saved. Used it: ${useNames[followUp.use].toLowerCase()}.` },
      { kind: 'buttons', buttons: [{ label: 'Add or change', action: 'evaluation.open-follow-up', value: `${id} ${followUp.stage}` }] },
    ];
  }
  const rating = item.evaluation?.rating;
  const saved = rating === undefined ? rich`*${activity.title}*: saved.` : rich`*${activity.title}*: saved, ${rating} of 5.`;
  const change: Button = { label: 'Add or change', action: 'evaluation.open', value: id };
  return [{ kind: 'text', text: saved }, { kind: 'buttons', buttons: [change] }];
}

/** The five-point scale of one activity. */
export function ratingChoices(participation: string, chosen?: number): Block {
  const ends: Record<number, string> = { 1: '1 not really', 5: '5 very much' };
  return {
    kind: 'choices',
    label: 'Worth your time?',
    action: 'evaluation.rate',
    about: participation,
    choices: [1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: ends[n] ?? String(n) })),
    chosen: chosen === undefined ? undefined : String(chosen),
  };
}

function bundleButtons(questions: readonly Question[]): readonly Button[] {
  const only = questions.length === 1 ? questions[0] : undefined;
  const absent: Button[] =
    only?.stage === 'evaluation'
      ? [{ label: 'I was not there', action: 'evaluation.absent', value: only.item.participation.id }]
      : [];
  return [...absent, { label: 'Ask me later', action: 'evaluation.later', value: '' }];
}

function questionSummary({ item, stage }: Question): string {
  const { title } = item.participation.activity;
  return stage === 'evaluation' ? `How was ${title}?` : `What came of ${title}?`;
}

function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no';
}

const lastNote: Block = {
  kind: 'note',
  text: rich`This is the third time that I ask without hearing from you, so I will leave it there. I only ask again if you answer or say *nudge me again*.`,
};
