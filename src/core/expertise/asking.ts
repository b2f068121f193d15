import { type Message, words } from '../chat/message.ts';
import { whisper } from '../chat/reply.ts';
import { rich } from '../chat/rich-text.ts';
import type { MessageRef } from '../chat/turn.ts';
import type { NewDelivery } from '../shared/delivery.ts';
import { type FormHandler, type Outcome, say } from '../shared/feature.ts';
import { answerCard, matterCard, NEED_MAX, personCard, type Shown } from './cards.ts';
import { askForm, channelForm, textOf } from './forms.ts';
import { offer } from './mine.ts';
import type { Query } from './query.ts';
import { asksForSomebody, bareNeed, dismissed, offered, withdrawn } from './rules-words.ts';
import { type Advice, adviceFor, type ExpertiseStores, type Here, inSchoolTime, isFull } from './situation.ts';
import { topicsOf } from './topics.ts';
import type { Want } from './wants.ts';
import { wordsOf } from './words.ts';

const SHOWN = 3;

const allRight = words(rich`All right.`, 'All right.');

/** Words. */
const LONGEST_COMMAND = 3;

/** The job that puts a question into a channel. */
export const CHANNEL_JOB = 'expertise.channel';

/** Answers who can help with this, for the eyes of whoever asks; what nobody can help with is noted without a name. */
export async function who(text: string, here: Here): Promise<Outcome> {
  const need = tidy(text);
  if (need === '') return say({ kind: 'form', form: askForm() });
  if (dismissed(need)) return say(whisper(allRight));
  return answered(need, await adviceFor(need, here.person.id, here), here);
}

async function answered(need: string, advice: Advice, here: Here): Promise<Outcome> {
  if (advice.query.wants.length === 0 && advice.confident.length === 0)
    return say(
      whisper(
        words(
          rich`What do you need help with? A word or two is enough, such as *who phonics*.`,
          'What do you need help with?',
        ),
      ),
    );
  const noted = await note(advice, here);
  return say(whisper(answer(bareNeed(need), advice, here.person.id, noted)));
}

/** Reads words that plainly ask for somebody, or offer help; undefined leaves them to others. */
export async function plainWords(
  said: { text: string; inReplyTo?: MessageRef },
  here: Here,
): Promise<Outcome | undefined> {
  if (said.inReplyTo !== undefined) return undefined;
  if (dismissed(said.text)) return say(whisper(allRight));
  if (await takesBack(said.text, here))
    return say(
      whisper(
        words(
          rich`Say *my expertise* to see what colleagues can ask you about, and change it there.`,
          'Say my expertise.',
        ),
      ),
    );
  const offers = offered(said.text);
  if (offers.length > 0) return offer(offers, here);
  if (!asksForSomebody(said.text)) return undefined;
  const need = tidy(said.text);
  const advice = await adviceFor(need, here.person.id, here);
  return isSmallTalk(advice.query) ? undefined : answered(need, advice, here);
}

/** Whether words are small talk, rather than about a topic or a person. */
function isSmallTalk({ talk, wants, people }: Query): boolean {
  return talk && people.length === 0 && !wants.some(isNamed);
}

/** Whether a wish was named by an idea. */
function isNamed({ ways, said }: Want): boolean {
  return said !== '' && ways.some(({ key }) => !key.startsWith('='));
}

/** Whether somebody no longer wants to be asked about something; to remove a thing counts where it is their own entry. */
async function takesBack(text: string, { stores, person }: Here): Promise<boolean> {
  const what = withdrawn(text);
  if (what === undefined || /\bhelp\b/i.test(text)) return what !== undefined;
  const items = (await stores.expertise.profiles([person.id])).get(person.id)?.items ?? [];
  return items.some((item) => item.text.toLowerCase().includes(what.toLowerCase()));
}

/** Reads any words that no other feature took: a problem, a topic or a name that the directory knows something about. */
export async function anyWords(
  said: { text: string; inReplyTo?: MessageRef },
  here: Here,
): Promise<Outcome | undefined> {
  const need = tidy(said.text);
  const advice = await adviceFor(need, here.person.id, here);
  const { wants, people } = advice.query;
  const meant = wants.every((want) => !want.unknown && isNamed(want));
  if (advice.query.talk && people.length === 0 && !meant) return undefined;
  // With a slip in it, or a word that means nothing here, it is more likely to be a mistyped command.
  const asTyped = wordsOf(need).every(({ low }, at) => low === advice.query.words[at]?.low);
  const known = asTyped && wants.length > 0 && meant;
  if (!asTyped && wordsOf(need).length <= LONGEST_COMMAND && !slipsName(need, advice.query)) return undefined;
  const problem = advice.query.problem && (asTyped || advice.query.words.length > LONGEST_COMMAND);
  if (advice.confident.length === 0 && !problem && !known && people.length === 0) return undefined;
  const noted = await note(advice, here);
  return say(whisper(answer(bareNeed(need), advice, here.person.id, noted)));
}

/** Whether every mended word names an idea: `polihs` is Polish, while `cpd reprot` is no wish for the press. */
function slipsName(need: string, { words: mended, wants }: Query): boolean {
  const typed = new Set(wordsOf(need).map(({ low }) => low));
  const names = wants.filter(isNamed);
  const slips = mended.filter(({ low }) => !typed.has(low));
  return slips.every(({ low }) => names.some(({ said }) => said.split(' ').includes(low)));
}

/** The answer in a message, up to three people with what speaks for them. `noted`: whether the need was. */
export function answer(need: string, advice: Advice, asker: string | undefined, noted = false): Message {
  const shown = (matches: Advice['confident']): Shown[] => showing(matches.slice(0, SHOWN), advice, asker);
  const confident = shown(advice.confident);
  if (advice.query.matter) return matterCard(advice.query.matter, confident);
  const [named] = confident;
  if (advice.query.people.length > 0 && confident.length === 1 && named) return personCard(named);
  if (confident.length > 0) return answerCard(need, 'confident', confident);
  const nearest = shown(advice.nearest).slice(0, 1);
  return nearest.length > 0 ? answerCard(need, 'nearest', nearest) : answerCard(need, 'nobody', [], noted);
}

/** These matches with all that a card shows of them. */
export function showing(matches: Advice['confident'], advice: Advice, asker: string | undefined): Shown[] {
  return matches.flatMap((match) => {
    const person = advice.people.get(match.person);
    const profile = advice.profiles.get(match.person);
    return person ? [{ match, person, profile, full: isFull(match.person, advice), self: match.person === asker }] : [];
  });
}

/** The question as a form, for a command without words. */
export const askFormHandler: FormHandler<ExpertiseStores> = {
  build: async () => askForm(),
  submit: async (values, _context, here) => who(textOf(values, 'need'), here),
};

/** Puts a question to a channel, in the asker's own words and name. */
export const channelFormHandler: FormHandler<ExpertiseStores> = {
  build: async (context, { school }) => channelForm(context, school.settings.askIn !== undefined),
  async submit(values, _context, here) {
    const need = tidy(textOf(values, 'need'));
    const channel = here.school.settings.askIn ?? (await channelHere(textOf(values, 'place'), here));
    if (channel === undefined)
      return say(whisper(words(rich`I cannot reach that channel from here.`, 'I cannot reach that channel.')));
    const to = { kind: 'channel', ...channel } as const;
    const payload = { need, asker: here.person.id };
    const delivery: NewDelivery = {
      key: `${CHANNEL_JOB}/${here.newId()}`,
      job: CHANNEL_JOB,
      to,
      dueAt: inSchoolTime(here.school, here.now),
      unprompted: false,
      payload,
    };
    return {
      replies: [whisper(words(rich`Thank you, I am asking there.`, 'I am asking there.'))],
      deliveries: [delivery],
    };
  },
};

/** A channel where the asker is. */
async function channelHere(place: string, { stores, person }: Here) {
  const account = (await stores.people.accountsOf([person.id])).get(person.id);
  return account && { platform: account.platform, workspace: account.workspace, place };
}

/** Notes a need without a name, and whether there was anything to note. */
async function note({ query, confident }: Advice, { stores, school, person, now }: Here): Promise<boolean> {
  const topics = topicsOf(query);
  if (query.people.length > 0 || query.matter || topics.length === 0) return false;
  await stores.needs.note(school.id, person.id, topics, confident.length > 0, now);
  return true;
}

/** Long or many-lined words, shortened to what can be a question. */
export function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, NEED_MAX);
}
