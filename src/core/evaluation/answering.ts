import type { Temporal } from 'temporal-polyfill';
import type { FormValues } from '../chat/form.ts';
import type { Message } from '../chat/message.ts';
import { whisper } from '../chat/reply.ts';
import { rich } from '../chat/rich-text.ts';
import { dayName } from '../shared/dates-in-words.ts';
import { type FormHandler, type Outcome, type Pressed, say } from '../shared/feature.ts';
import type { Happening } from '../shared/happenings.ts';
import type { School } from '../shared/school.ts';
import { addSchoolDays, localDate } from '../shared/school-calendar.ts';
import { answerButtons, answerFacts } from './cards.ts';
import { evaluationForm } from './forms.ts';
import { aimMetAnswers, type Evaluation, type OpenItem, rating as ratingSchema } from './model.ts';
import { gone, type Here, ownItem, refreshed } from './show.ts';
import type { EvaluationChanges } from './store.ts';

/** One tap: saved at once, the form for more comes with it. */
export async function rate(pressed: Pressed, here: Here): Promise<Outcome> {
  const [id = '', chosen] = pressed.value.split(' ');
  const read = ratingSchema.safeParse(chosen);
  const item = await ownItem(id, here);
  if (item === undefined || !read.success) return gone();
  const { item: now, happenings } = await answer(item, { rating: read.data }, here);
  return {
    replies: [
      await refreshed({ item: now, stage: 'evaluation' }, pressed.message, here),
      { kind: 'form', form: evaluationForm(now) },
    ],
    happenings,
  };
}

/** Opens the whole evaluation, to add to it or change it. */
export async function open(pressed: Pressed, here: Here): Promise<Outcome> {
  const item = await ownItem(pressed.value, here);
  return item === undefined ? gone() : say({ kind: 'form', form: evaluationForm(item) });
}

/** Takes the person off the list of an activity, so that nobody asks about it. */
export async function absent(pressed: Pressed, here: Here): Promise<Outcome> {
  return setPresence(pressed, 'absent', here);
}

/** Undoes `absent`. */
export async function present(pressed: Pressed, here: Here): Promise<Outcome> {
  return setPresence(pressed, 'attended', here);
}

async function setPresence(pressed: Pressed, state: 'absent' | 'attended', here: Here): Promise<Outcome> {
  const before = await ownItem(pressed.value, here);
  if (before === undefined) return gone();
  const { id } = before.participation;
  await here.stores.cpd.setState([id], state, here.now);
  // What was answered before counts again.
  if (state === 'attended' && before.evaluation !== undefined)
    await here.stores.evaluations.saveEvaluation(id, {}, here.now);
  await heardFrom(here);
  const item = (await ownItem(id, here)) ?? before;
  return say(await refreshed({ item, stage: 'evaluation' }, pressed.message, here));
}

/** The evaluation as a form. */
export const evaluationFormHandler: FormHandler<Here['stores']> = {
  async build(context, here) {
    const item = await ownItem(context, here);
    return item === undefined ? gone() : evaluationForm(item);
  },
  async submit(values, context, here) {
    const item = await ownItem(context, here);
    if (item === undefined) return gone();
    if (item.evaluation === undefined && Object.keys(values).length === 0) {
      const errors = { rating: 'This one tap is enough, or answer any other question you like.' };
      return say({ kind: 'invalid', form: evaluationForm(item), errors, values });
    }
    const { item: now, happenings } = await answer(item, { ...changesIn(values), completedAt: here.now }, here);
    return { replies: [whisper(thanks(now, here))], happenings };
  },
};

/** An item that was answered. */
export type Answered = OpenItem & { evaluation: Evaluation };

/** Saves what was answered; gives the item as it is now, and what became true by it. */
export async function answer(
  item: OpenItem,
  changes: EvaluationChanges,
  here: Here,
): Promise<{ item: Answered; happenings: readonly Happening[] }> {
  const before = item.evaluation;
  const evaluation = await here.stores.evaluations.saveEvaluation(item.participation.id, changes, here.now);
  await heardFrom(here);
  const about = { participation: item.participation.id, person: here.person.id, at: here.now };
  const happenings: Happening[] = [];
  if (before === undefined) happenings.push({ kind: 'cpd-evaluated', ...about });
  if (changes.offersHelp === true && before?.offersHelp !== true) happenings.push({ kind: 'help-offered', ...about });
  if (changes.mayCelebrate === true && before?.mayCelebrate !== true) {
    happenings.push({ kind: 'celebration-allowed', ...about });
  }
  return { item: { ...item, participation: { ...item.participation, state: 'evaluated' }, evaluation }, happenings };
}

/** Remembers that a nudge was answered, which ends a run of ignored ones. */
export async function heardFrom({ stores, person, now }: Here): Promise<void> {
  await stores.evaluations.savePreferences(person.id, { lastAnsweredAt: now });
}

function changesIn(values: FormValues): EvaluationChanges {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
  const flag = (name: string) => (typeof values[name] === 'boolean' ? values[name] : null);
  return {
    rating: typeof values.rating === 'number' ? values.rating : null,
    aimMet: aimMetAnswers.find((value) => value === values.aimMet) ?? null,
    learned: text('learned'),
    plan: text('plan'),
    planClass: text('planClass'),
    planBy: text('planBy'),
    unplannedGain: text('unplannedGain'),
    offersHelp: flag('offersHelp'),
    mayCelebrate: flag('mayCelebrate'),
  };
}

function thanks(item: Answered, { school, now }: Here): Message {
  const { activity, id } = item.participation;
  const facts = answerFacts(item.evaluation);
  const asked = followUpDay(item, school);
  const toCome = asked !== undefined && asked.since(localDate(school.calendar, now)).sign > 0;
  const text = toCome
    ? rich`Thank you, that is saved for *${activity.title}*. Around ${dayName(asked)} I will ask what came of your plan.`
    : rich`Thank you, that is saved for *${activity.title}*.`;
  return {
    summary: `Saved for ${activity.title}`,
    blocks: [
      { kind: 'text', text },
      ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
      answerButtons(id),
    ],
  };
}

/** About when the plan is asked about; undefined without a plan, or beyond the calendar's end. */
function followUpDay({ evaluation }: OpenItem, { calendar, settings }: School): Temporal.PlainDate | undefined {
  if (evaluation?.plan === undefined) return undefined;
  return addSchoolDays(calendar, localDate(calendar, evaluation.startedAt), settings.followUpAfter);
}
