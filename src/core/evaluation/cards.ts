import type { Temporal } from 'temporal-polyfill';
import type { Block, Button, Message } from '../chat/message.ts';
import { type RichText, rich } from '../chat/rich-text.ts';
import { isoDayName } from '../shared/dates-in-words.ts';
import { firstName } from '../shared/people.ts';
import { type Evaluation, type OpenItem, type Stage, useAnswers } from './model.ts';
import { aimMetNames, capitalised, count, ended, planSentence, quotable, useNames, whenWas } from './phrases.ts';

/** An item together with the question about it: a bundle holds several. */
export type Question = { item: OpenItem; stage: Stage };

/** What a card needs to know besides: whom it speaks to, and which day it is where they are. */
export type Reader = { person: { name: string }; today: Temporal.PlainDate; timeZone: string };

/** Why a nudge comes: for the first time, once more, for the third time in a row, or on the day the person named. */
export type Occasion = 'first' | 'again' | 'last' | 'promised';

/** One message about everything that is due. */
export function nudgeMessage(questions: readonly Question[], occasion: Occasion, reader: Reader): Message {
  const [first] = questions;
  const only = questions.length === 1 ? first : undefined;
  const open = questions.filter(isOpen);
  return {
    summary:
      only === undefined
        ? `${capitalised(count(questions.length, 'quick question', 'quick questions'))} about your CPD`
        : questionSummary(only),
    blocks: [
      { kind: 'text', text: introduction(questions.length, open.length, occasion, reader) },
      ...questions.flatMap((question) => questionBlocks(question, reader)),
      ...bundleButtons(open),
      ...(occasion === 'last' ? [lastNote] : []),
    ],
  };
}

/** One question as a message of its own, or what was answered. */
export function questionMessage(question: Question, reader: Reader): Message {
  const buttons = isOpen(question) ? bundleButtons([question]) : [];
  return { summary: questionSummary(question), blocks: [...questionBlocks(question, reader), ...buttons] };
}

/** A question with its one-tap scale; the answer, once there is one. */
export function questionBlocks(question: Question, reader: Reader): readonly Block[] {
  const begun = question.stage === 'evaluation' && question.item.evaluation !== undefined;
  return isOpen(question) && !begun ? openBlocks(question, reader) : answeredBlocks(question);
}

/** True while nobody has answered this question; words alone leave the rating open, a form or a skip does not. */
export function isOpen({ item, stage }: Question): boolean {
  if (item.participation.state === 'absent') return false;
  if (stage === 'evaluation') return item.evaluation === undefined || isUnrated(item.evaluation);
  return !item.followUps.some((followUp) => followUp.stage === stage);
}

function isUnrated({ rating, completedAt }: Evaluation): boolean {
  return rating === undefined && completedAt === undefined;
}

/** What can be done with an answer that is saved: anything can be changed or taken back later. */
export function answerButtons(participation: string): Block {
  return {
    kind: 'buttons',
    buttons: [
      { label: 'Add or change', action: 'evaluation.open', value: participation },
      { label: 'Remove my answer', action: 'evaluation.remove', value: participation },
    ],
  };
}

/** What was understood or saved, line by line, so that a person can see it is right. */
export function answerFacts(evaluation: Evaluation): { label: string; value: string }[] {
  const facts: [string, string | undefined][] = [
    ['Worth my time', evaluation.rating === undefined ? undefined : `${evaluation.rating} of 5`],
    ['Aim', evaluation.aimMet === undefined ? undefined : aimMetNames[evaluation.aimMet]],
    ['In your words', evaluation.learned],
    ['Will try', evaluation.plan],
    ['With', evaluation.planClass],
    ['By', evaluation.planBy === undefined ? undefined : isoDayName(evaluation.planBy)],
    ['Unplanned gain', evaluation.unplannedGain],
    ['Happy to help others', yesNo(evaluation.offersHelp)],
    ['May be celebrated', yesNo(evaluation.mayCelebrate)],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value: quotable(value) }]));
}

function introduction(all: number, open: number, occasion: Occasion, reader: Reader): RichText {
  const hello = `Hello ${firstName(reader.person)}`;
  if (open === 0) return rich`All done, thank you.`;
  if (open < all) return rich`Thank you. ${capitalised(count(open, 'question', 'questions'))} left.`;
  const asked = count(all, 'quick question', 'quick questions');
  if (occasion === 'promised') return rich`${hello}, as you asked, here I am again with ${asked}. A tap is enough.`;
  if (occasion !== 'first') return rich`${hello}, just in case this slipped by: ${asked}, whenever you have a moment.`;
  if (all === 1) return rich`${hello}, one quick question. A tap is enough, or just reply in your own words.`;
  return rich`${hello}, ${asked}. One tap each is enough.`;
}

function openBlocks({ item, stage }: Question, reader: Reader): readonly Block[] {
  const { activity, id } = item.participation;
  const day = whenWas(activity.endsAt.toZonedDateTimeISO(reader.timeZone).toPlainDate(), reader.today);
  if (stage === 'evaluation') {
    const aim = activity.aim === undefined ? [] : rich`Its aim: ${ended(quotable(activity.aim))}`;
    return [{ kind: 'text', text: [...rich`How was *${activity.title}* ${day}?`, ...aim] }, ratingChoices(id)];
  }
  const text =
    stage === 'half-term'
      ? rich`You took part in *${activity.title}* ${day}. ${planSentence(item)} Have you used it?`
      : rich`One last question about *${activity.title}*. ${planSentence(item)}${lastTime(item)} Have you used it since then?`;
  const choices = useAnswers.map((value) => ({ value, label: useNames[value] }));
  return [
    { kind: 'text', text },
    { kind: 'choices', label: 'Used it?', action: 'evaluation.use', about: `${id} ${stage}`, choices },
  ];
}

/** What the person said half a term on, before they are asked once more. */
function lastTime({ followUps }: OpenItem): string {
  const before = followUps.find(({ stage }) => stage === 'half-term');
  return before?.use === undefined ? '' : ` Half a term on you said: ${useNames[before.use].toLowerCase()}.`;
}

function answeredBlocks({ item, stage }: Question): readonly Block[] {
  const { activity, id, state } = item.participation;
  if (state === 'absent') {
    return [
      { kind: 'text', text: rich`*${activity.title}*: noted, you were not there.` },
      { kind: 'buttons', buttons: [{ label: 'I was there after all', action: 'evaluation.present', value: id }] },
    ];
  }
  const followUp = item.followUps.find((f) => f.stage === stage);
  if (followUp !== undefined) {
    const { use } = followUp;
    const came = use === undefined ? 'left out.' : `saved. Used it: ${useNames[use].toLowerCase()}.`;
    const label = use === undefined ? 'Answer after all' : 'Add or change';
    return [
      { kind: 'text', text: rich`*${activity.title}*: ${came}` },
      { kind: 'buttons', buttons: [{ label, action: 'evaluation.open-follow-up', value: `${id} ${followUp.stage}` }] },
    ];
  }
  const rating = item.evaluation?.rating;
  if (item.evaluation !== undefined && isUnrated(item.evaluation)) {
    return [{ kind: 'text', text: rich`*${activity.title}*: saved.` }, ratingChoices(id), answerButtons(id)];
  }
  if (item.evaluation !== undefined && answerFacts(item.evaluation).length === 0) {
    const after: Button = { label: 'Answer after all', action: 'evaluation.open', value: id };
    return [
      { kind: 'text', text: rich`*${activity.title}*: left out.` },
      { kind: 'buttons', buttons: [after] },
    ];
  }
  const saved =
    rating === undefined ? rich`*${activity.title}*: saved.` : rich`*${activity.title}*: saved, ${rating} of 5.`;
  return [{ kind: 'text', text: saved }, answerButtons(id)];
}

/** The five-point scale of one activity. */
export function ratingChoices(participation: string): Block {
  const ends: Record<number, string> = { 1: '1 not really', 5: '5 very much' };
  return {
    kind: 'choices',
    label: 'Worth your time?',
    action: 'evaluation.rate',
    about: participation,
    choices: [1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: ends[n] ?? String(n) })),
  };
}

/** 'I was not there' only where it is clear what that is about. */
function bundleButtons(open: readonly Question[]): readonly Block[] {
  const [first] = open;
  if (first === undefined) return [];
  const absent: Button = { label: 'I was not there', action: 'evaluation.absent', value: first.item.participation.id };
  const later: Button = { label: 'Ask me later', action: 'evaluation.later', value: '' };
  return [{ kind: 'buttons', buttons: open.length === 1 && first.stage === 'evaluation' ? [absent, later] : [later] }];
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
  text: rich`I have asked three times now, so I will stop here. Answer whenever it suits you, or say *nudge me again*.`,
};
