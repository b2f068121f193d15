import { type Message, words } from '../chat/message.ts';
import { whisper } from '../chat/reply.ts';
import { rich } from '../chat/rich-text.ts';
import { type FormHandler, type Outcome, type Pressed, say } from '../shared/feature.ts';
import type { Happening } from '../shared/happenings.ts';
import { heardFrom } from './answering.ts';
import { followUpForm } from './forms.ts';
import { type FollowUpStage, type OpenItem, type Use, useAnswers } from './model.ts';
import { allOf, quotable, useNames } from './phrases.ts';
import { gone, type Here, ownItem, refreshed, stageOf } from './show.ts';
import type { FollowUpChanges } from './store.ts';

/** One tap on 'not yet', 'once' or 'regularly': saved at once. The question of the term after is that one tap only. */
export async function use(pressed: Pressed, here: Here): Promise<Outcome> {
  const [id = '', stageWord, chosen] = pressed.value.split(' ');
  const stage = stageOf(stageWord);
  const answered = useAnswers.find((value) => value === chosen);
  const item = await ownItem(id, here);
  if (item === undefined || stage === undefined || answered === undefined) return gone();
  const happenings = await saveUse(item, stage, { use: answered }, here);
  const now = (await ownItem(id, here)) ?? item;
  const card = await refreshed({ item: now, stage }, pressed.message, here);
  const help = answered === 'not-yet' ? [whisper(offerHelp(now))] : [];
  const form = stage === 'half-term' ? [{ kind: 'form', form: followUpForm(now, stage) } as const] : [];
  return { replies: [card, ...help, ...form], happenings };
}

/** Opens a follow-up, to add to it or change it. */
export async function openFollowUp(pressed: Pressed, here: Here): Promise<Outcome> {
  const [id = '', stageWord] = pressed.value.split(' ');
  const stage = stageOf(stageWord);
  const item = await ownItem(id, here);
  return item === undefined || stage === undefined ? gone() : say({ kind: 'form', form: followUpForm(item, stage) });
}

/** Asks the school who can help; whoever knows answers, and who led it is always worth asking. */
export async function wantHelp(pressed: Pressed, here: Here): Promise<Outcome> {
  const item = await ownItem(pressed.value, here);
  if (item === undefined) return gone();
  const { activity } = item.participation;
  const need = item.evaluation?.plan === undefined ? activity.title : `${activity.title}: ${item.evaluation.plan}`;
  const leads = activity.leads.filter((lead) => lead.id !== here.person.id).map((lead) => lead.name);
  const text =
    leads.length > 0
      ? rich`*${allOf(leads)}* led *${activity.title}*, so that is a good place to start.`
      : rich`I do not know of anybody in school who led *${activity.title}*. Your CPD leader may know who has tried it.`;
  return {
    replies: [whisper(words(text, 'Who can help'))],
    happenings: [
      { kind: 'help-wanted', need, participation: item.participation.id, person: here.person.id, at: here.now },
    ],
  };
}

/** A follow-up as a form. */
export const followUpFormHandler: FormHandler<Here['stores']> = {
  async build(context, here) {
    const [id = '', stageWord] = context.split(' ');
    const stage = stageOf(stageWord);
    const item = await ownItem(id, here);
    return item === undefined || stage === undefined ? gone() : followUpForm(item, stage);
  },
  async submit(values, context, here) {
    const [id = '', stageWord] = context.split(' ');
    const stage = stageOf(stageWord);
    const item = await ownItem(id, here);
    const chosen = useAnswers.find((value) => value === values.use);
    if (item === undefined || stage === undefined || chosen === undefined) return gone();
    const text = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
    const said = { use: chosen, barrier: text('barrier'), change: text('change'), howKnown: text('howKnown') };
    const happenings = await saveUse(item, stage, said, here);
    // Offered already where the tap that opened the form said the same.
    const known = item.followUps.find((followUp) => followUp.stage === stage)?.use;
    const help = chosen === 'not-yet' && known !== 'not-yet' ? [whisper(offerHelp(item))] : [];
    return { replies: [whisper(savedMessage(item, stage, said)), ...help], happenings };
  },
};

/** What is said of a plan; null empties a text. */
type Said = Pick<FollowUpChanges, 'barrier' | 'change' | 'howKnown'> & { use: Use };

/** Saves what came of a plan and tells of a plan that was used, once. */
export async function saveUse(
  item: OpenItem,
  stage: FollowUpStage,
  said: Said,
  here: Here,
): Promise<readonly Happening[]> {
  const { id } = item.participation;
  await here.stores.evaluations.saveFollowUp({ participation: id, stage, ...said, answeredAt: here.now });
  await heardFrom(here);
  const known = item.followUps.find((followUp) => followUp.stage === stage)?.use;
  if (said.use === 'not-yet' || said.use === known) return [];
  return [{ kind: 'plan-used', participation: id, person: here.person.id, use: said.use, at: here.now }];
}

/** Said after 'not yet': no reproach, and help one tap away. */
export function offerHelp(item: OpenItem): Message {
  return {
    summary: 'Would some help be useful?',
    blocks: [
      { kind: 'text', text: rich`Plenty of good plans take a while. Would a hand from a colleague help?` },
      {
        kind: 'buttons',
        buttons: [{ label: 'Who can help me with this?', action: 'evaluation.help', value: item.participation.id }],
      },
    ],
  };
}

/** What was saved of a follow-up, said back. */
export function savedMessage(item: OpenItem, stage: FollowUpStage, said: Said): Message {
  const { activity, id } = item.participation;
  const texts: [string, string | null | undefined][] = [
    ['Used it', useNames[said.use].toLowerCase()],
    ['What got in the way', said.barrier],
    ['What changed', said.change],
    ['How you know', said.howKnown],
  ];
  return {
    summary: `Saved for ${activity.title}`,
    blocks: [
      { kind: 'text', text: rich`Thank you, that is saved for *${activity.title}*.` },
      { kind: 'facts', facts: texts.flatMap(([label, value]) => (value ? [{ label, value: quotable(value) }] : [])) },
      {
        kind: 'buttons',
        buttons: [{ label: 'Add or change', action: 'evaluation.open-follow-up', value: `${id} ${stage}` }],
      },
    ],
  };
}
