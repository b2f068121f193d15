import { type Message, words } from '../chat/message.ts';
import { replace, whisper } from '../chat/reply.ts';
import { rich } from '../chat/rich-text.ts';
import type { NewDelivery } from '../shared/delivery.ts';
import { type FormHandler, type Outcome, type Pressed, say } from '../shared/feature.ts';
import { localDate } from '../shared/school-calendar.ts';
import { NEED_MAX } from './cards.ts';
import { acceptedCard, didItHelpCard, thanksCard } from './cards-help.ts';
import { channelForm, needForm, suggestForm, textOf } from './forms.ts';
import { type Ask, type HelpRequest, helpedAnswers } from './requests.ts';
import { adviceFor, type ExpertiseStores, type Here, isFull, type JobHere, letter } from './situation.ts';

/** The jobs that write about a wish for help. */
export const ASK_JOB = 'expertise.ask';
/** News to whoever asked. */
export const NEWS_JOB = 'expertise.news';
/** Thanks to whoever helped. */
export const THANKS_JOB = 'expertise.thanks';

const ELSE = 'Please choose somebody else.';

/** Asks a colleague for help, in whose direct chat they decide. The value is the person's id and the need. */
export async function askFor({ value }: Pressed, here: Here): Promise<Outcome> {
  const [expert = '', ...rest] = value.split(' ');
  const need = rest.join(' ').trim().slice(0, NEED_MAX);
  if (need !== '') return request(expert, need, here);
  const person = await here.stores.people.person(here.school.id, expert);
  return person ? say({ kind: 'form', form: needForm(expert, person.name) }) : gone();
}

/** What help is wanted of one colleague. */
export const needFormHandler: FormHandler<ExpertiseStores> = {
  async build(context, here) {
    const person = await here.stores.people.person(here.school.id, context);
    return person ? needForm(context, person.name) : gone();
  },
  submit: async (values, context, here) => request(context, textOf(values, 'need').slice(0, NEED_MAX), here),
};

async function request(expert: string, need: string, here: Here): Promise<Outcome> {
  const { stores, person, school, now } = here;
  const open = await stores.help.openOf(person.id, need);
  if (open?.asks.some(({ state }) => state === 'asked'))
    return said('I am asking about that already, and tell you as soon as somebody says yes.');
  const name = await listedName(expert, here);
  if (name === undefined || expert === person.id)
    return said('That colleague is not in the directory any more. Say *who* and what you need, and I look again.');
  const advice = { ...(await adviceFor(need, person.id, here)) };
  const profiles = new Map([...advice.profiles, ...(await stores.expertise.profiles([expert]))]);
  if (isFull(expert, { ...advice, profiles }))
    return said(`${name} has been asked a good deal this week. Somebody else may have more time just now.`);
  const id = open?.id ?? here.newId();
  if (!open) await stores.help.open({ id, schoolId: school.id, asker: person.id, need }, now);
  const deliveries = await ask(id, expert, here);
  return {
    ...said(
      `I am asking ${name}. If they cannot, or do not answer in two school days, I ask the next person, and you need do nothing.`,
    ),
    deliveries,
  };
}

/** Asks one colleague for a request that is stored. */
async function ask(requestId: string, expert: string, here: JobHere): Promise<NewDelivery[]> {
  const id = here.newId();
  await here.stores.help.ask({ id, request: requestId, expert }, here.now);
  return [letter(ASK_JOB, id, expert, { ask: id }, here)];
}

/** Asks the next who may be able to help; nobody is told who could not. Says so where nobody is left. */
async function askNext({ id, asker, need, asks }: HelpRequest, here: JobHere): Promise<NewDelivery[]> {
  const advice = await adviceFor(need, asker, here);
  const free = advice.confident.find(
    ({ person }) => !asks.some(({ expert }) => expert === person) && !isFull(person, advice),
  );
  if (free) return ask(id, free.person, here);
  await here.stores.help.setRequest(id, { state: 'unmet' });
  return [letter(NEWS_JOB, `${id}/nobody`, asker, { request: id, news: 'nobody' }, here)];
}

/** The expert says yes: only now do the two hear of each other. */
export async function accept({ value }: Pressed, here: Here): Promise<Outcome> {
  const found = await own(value, here);
  const asker = found && (await here.stores.people.person(here.school.id, found.request.asker));
  if (!found || !asker) return gone();
  const { request: wish, ask: mine } = found;
  if (wish.asks.some(({ id, state }) => state === 'accepted' && id !== mine.id))
    return swap('Thank you! Somebody else has said yes in the meantime.');
  if (mine.state !== 'accepted') await here.stores.help.setAsk(mine.id, 'accepted', here.now);
  await here.stores.help.setRequest(wish.id, { state: 'met' });
  const news = letter(
    NEWS_JOB,
    `${mine.id}/yes`,
    wish.asker,
    { request: wish.id, news: 'yes', expert: here.person.id },
    here,
  );
  return { replies: [replace(acceptedCard(asker, wish.need))], deliveries: [news] };
}

/** The expert says no; the next is asked, and nobody hears of it. */
export async function decline({ value }: Pressed, here: Here): Promise<Outcome> {
  const found = await own(value, here);
  if (!found) return gone();
  const deliveries = await turnDown(found.ask, found.request, 'declined', here);
  return { ...swap('That is fine, thank you for saying. I will ask somebody else.'), deliveries };
}

/** The expert would be glad to, in a while. */
export async function inAWhile({ value }: Pressed, here: Here): Promise<Outcome> {
  const found = await own(value, here);
  if (!found) return gone();
  await here.stores.help.setAsk(found.ask.id, 'later', here.now);
  const { request: wish, ask: mine } = found;
  const news = letter(NEWS_JOB, `${mine.id}/later`, wish.asker, { request: wish.id, news: 'later' }, here);
  return { ...swap('Thank you. I will ask you again in a week, if it is still needed.'), deliveries: [news] };
}

/** The asker would rather not wait. */
export async function nextPlease({ value }: Pressed, here: Here): Promise<Outcome> {
  const wish = await here.stores.help.request(here.school.id, value);
  if (wish?.asker !== here.person.id || wish.state !== 'open') return gone();
  return { ...swap('I am asking somebody else.'), deliveries: await askNext(wish, here) };
}

/** Opens the form that suggests somebody else. */
export async function openSuggest({ value }: Pressed, here: Here): Promise<Outcome> {
  return (await own(value, here)) ? say({ kind: 'form', form: suggestForm(value) }) : gone();
}

/** Somebody else who may be the better person to ask. */
export const suggestFormHandler: FormHandler<ExpertiseStores> = {
  async build(context, here) {
    return (await own(context, here)) ? suggestForm(context) : gone();
  },
  async submit(values, context, here) {
    const found = await own(context, here);
    if (!found) return gone();
    const other = textOf(values, 'person');
    const { asker, asks } = found.request;
    if (other === asker || other === here.person.id) {
      const person = other === asker ? 'This colleague asked for the help.' : 'That is you.';
      return say({ kind: 'invalid', form: suggestForm(context), errors: { person: `${person} ${ELSE}` }, values });
    }
    const usable = !asks.some(({ expert }) => expert === other) && (await listedName(other, here)) !== undefined;
    await here.stores.help.setAsk(found.ask.id, 'declined', here.now);
    const deliveries = usable ? await ask(found.request.id, other, here) : await askNext(found.request, here);
    return { ...swap('Thank you, I will take it from here.'), deliveries };
  },
};

/** Whether it helped: thanks the expert, and counts when somebody asks again. */
export async function helped({ value }: Pressed, here: Here): Promise<Outcome> {
  const [id = '', chosen] = value.split(' ');
  const answer = helpedAnswers.find((one) => one === chosen);
  const wish = await here.stores.help.request(here.school.id, id);
  const yes = wish?.asks.find(({ state }) => state === 'accepted');
  const expert = yes && (await here.stores.people.person(here.school.id, yes.expert));
  if (wish?.asker !== here.person.id || !expert || !answer) return gone();
  const offered = offerIn(wish, here);
  if (!offered) return gone();
  await here.stores.help.setRequest(id, { helped: answer });
  const card = replace(didItHelpCard(offered, expert, answer));
  const given = { kind: 'help-given', request: id, helper: expert.id, person: here.person.id, at: here.now } as const;
  if (answer === 'no') return say(card);
  return {
    replies: [card],
    deliveries: [letter(THANKS_JOB, id, expert.id, { request: id }, here)],
    happenings: wish.helped === 'yes' || wish.helped === 'partly' ? [] : [given],
  };
}

/** The expert's word on whether their help may be celebrated; they can change it. */
export async function mention({ value }: Pressed, here: Here): Promise<Outcome> {
  const [id = '', choice] = value.split(' ');
  const wish = await here.stores.help.request(here.school.id, id);
  const mine = wish?.asks.find(({ state, expert }) => state === 'accepted' && expert === here.person.id);
  const asker = wish && (await here.stores.people.person(here.school.id, wish.asker));
  if (!wish || !mine || !asker || wish.helped === undefined || wish.helped === 'no') return gone();
  const mayMention = choice === 'yes';
  await here.stores.help.setRequest(id, { mayMention });
  const card = replace(thanksCard({ ...wish, mayMention }, asker));
  if (!mayMention || wish.mayMention) return say(card);
  return {
    replies: [card],
    happenings: [{ kind: 'mention-allowed', request: id, person: here.person.id, at: here.now }],
  };
}

/** The help that was offered with a yes, and on which day; undefined where nobody said yes. */
export function offerIn({ id, need, asks }: HelpRequest, { school: { calendar } }: JobHere) {
  const at = asks.find(({ state }) => state === 'accepted')?.answeredAt;
  return at && { request: id, need, on: localDate(calendar, at) };
}

/** Opens the form that asks a channel. */
export async function openChannel({ value }: Pressed, { school }: Here): Promise<Outcome> {
  return say({ kind: 'form', form: channelForm(value, school.settings.askIn !== undefined) });
}

/** Marks an ask as turned down or lapsed, and asks the next. */
export async function turnDown(
  mine: Ask,
  wish: HelpRequest,
  state: 'declined' | 'lapsed',
  here: JobHere,
): Promise<NewDelivery[]> {
  await here.stores.help.setAsk(mine.id, state, here.now);
  return wish.state === 'open' ? askNext(wish, here) : [];
}

async function own(askId: string, here: Here): Promise<{ request: HelpRequest; ask: Ask } | undefined> {
  const found = await here.stores.help.byAsk(here.school.id, askId);
  const open = found?.ask.state === 'asked' || found?.ask.state === 'later' || found?.ask.state === 'lapsed';
  return found?.ask.expert === here.person.id && open ? found : undefined;
}

async function listedName(id: string, { stores, school }: JobHere): Promise<string | undefined> {
  const [person] = await stores.expertise.directory(school.id, school.settings.listedByDefault, [id]);
  return person && !person.optOut ? (await stores.people.person(school.id, id))?.name : undefined;
}

function said(text: string): Outcome {
  return say(whisper(inWords(text)));
}

function swap(text: string): Outcome {
  return say(replace(inWords(text)));
}

function gone(): Outcome {
  return said('That has been settled in the meantime, thank you.');
}

function inWords(text: string): Message {
  return words(rich`${text}`, text);
}
