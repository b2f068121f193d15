import { shortened } from '../chat/cut-text.ts';
import type { Block, Button } from '../chat/message.ts';
import { words } from '../chat/message.ts';
import { replace, whisper } from '../chat/reply.ts';
import { rich } from '../chat/rich-text.ts';
import { type FormHandler, type Outcome, type Pressed, say } from '../shared/feature.ts';
import { confirmButton, mineCard, publicItems } from './cards-mine.ts';
import { yearsOld } from './confirming.ts';
import { mineForm, textOf } from './forms.ts';
import { type Profile, waysAmong } from './profile.ts';
import { itemsOf, LONGEST } from './rules-words.ts';
import type { ExpertiseStores, Here } from './situation.ts';

/** Characters of an entry on Home: longer ones are read in full in the list of one's own. */
const SHOWN = 80;

/** What the directory says of whoever asks, with the ways to change it. */
export async function mine(here: Here): Promise<Outcome> {
  return say(whisper(mineCard(await profileOf(here), isListed(await profileOf(here), here))));
}

/** Opens everything that one can say about oneself. */
export async function openMine(_pressed: Pressed, here: Here): Promise<Outcome> {
  const profile = await profileOf(here);
  return say({ kind: 'form', form: mineForm(profile, isListed(profile, here)) });
}

/** Everything of it is right for another year. */
export async function confirmMine({ message }: Pressed, here: Here): Promise<Outcome> {
  await here.stores.expertise.saveProfile(here.person.id, { confirmedAt: here.now });
  const thanks = words(rich`Thank you, it stays as it is for another year.`, 'It stays as it is.');
  return say(message ? replace(thanks) : whisper(thanks));
}

/** Leaves the directory, or joins it; at once, also for what is under way. */
export async function setListed(listed: boolean, here: Here): Promise<Outcome> {
  await here.stores.expertise.saveProfile(here.person.id, { listed });
  const text = listed
    ? rich`You are in the directory: colleagues can find you by what you say and what you led.`
    : rich`You are out of the directory from now on: nobody finds you. Your entries stay for yourself; say *list me* to be back.`;
  return say(whisper(words(text, listed ? 'You are in the directory.' : 'You are out of the directory.')));
}

/** Takes what somebody offers in a sentence, and says back what was understood. */
export async function offer(items: readonly string[], here: Here): Promise<Outcome> {
  const made = items.map((text) => ({ id: here.newId(), kind: 'skill' as const, text, level: 'confident' as const }));
  await here.stores.expertise.putItems(here.person.id, made, here.now);
  const profile = await profileOf(here);
  const kept = profile.items.filter(({ kind, text }) => kind === 'skill' && items.includes(text));
  const buttons: Button[] = [
    ...kept
      .slice(0, 4)
      .map(({ id, text }) => ({ label: `Not ${text}`.slice(0, 40), action: 'expertise.remove', value: id })),
    { label: 'Change', action: 'expertise.mine', value: '' },
  ];
  const unlisted = isListed(profile, here)
    ? ''
    : ' You are not in the directory yet, so only you see it: say “list me” to be found.';
  return say(
    whisper({
      summary: 'Thank you, noted',
      blocks: [
        { kind: 'text', text: rich`Thank you! I have noted that you can help with *${items.join(', ')}*.${unlisted}` },
        { kind: 'buttons', buttons },
      ],
    }),
  );
}

/** Takes an item away again. */
export async function removeItem({ value }: Pressed, here: Here): Promise<Outcome> {
  await here.stores.expertise.changeItem(here.person.id, value, 'remove');
  return say(whisper(words(rich`Taken away.`, 'Taken away.')));
}

/** Keeps what somebody would help others with after a piece of CPD; they said yes to that. */
export async function takeOffer(participation: string, here: Here): Promise<Outcome> {
  const title = await here.stores.expertise.titleOf(here.person.id, participation);
  if (title === undefined) return say();
  const text = title.replace(/^INSET:\s*/, '').slice(0, LONGEST);
  await here.stores.expertise.putItems(
    here.person.id,
    [{ id: here.newId(), kind: 'skill', text, level: 'working' }],
    here.now,
  );
  return say();
}

/** Everything about oneself in one form. */
export const mineFormHandler: FormHandler<ExpertiseStores> = {
  async build(_context, here) {
    const profile = await profileOf(here);
    return mineForm(profile, isListed(profile, here));
  },
  async submit(values, _context, here) {
    const { expertise } = here.stores;
    const id = here.person.id;
    const wanted = [
      ...itemsOf(textOf(values, 'skills'), 'skill', here.newId),
      ...itemsOf(textOf(values, 'interests'), 'interest', here.newId),
    ];
    const before = await profileOf(here);
    const gone = before.items.filter(
      (item) => !wanted.some(({ kind, text }) => kind === item.kind && text === item.text),
    );
    for (const item of gone) await expertise.changeItem(id, item.id, 'remove');
    await expertise.putItems(id, wanted, here.now);
    const cap = values.weeklyCap;
    await expertise.saveProfile(id, {
      listed: values.listed === true,
      availability: textOf(values, 'availability'),
      ways: waysAmong(values.ways),
      weeklyCap: typeof cap === 'number' ? cap : before.weeklyCap,
      confirmedAt: here.now,
    });
    const profile = await profileOf(here);
    return say(whisper(mineCard(profile, isListed(profile, here))));
  },
};

/** Home's part: an invitation to say what one can do, and once a year whether it is still right. */
export async function homePart(here: Here): Promise<readonly Block[]> {
  const profile = await profileOf(here);
  if (!isListed(profile, here)) return [];
  const old = profile.confirmedAt !== undefined && yearsOld(profile.confirmedAt, here.now) > 0;
  const change: Button = { label: 'What I can help with', action: 'expertise.mine', value: '' };
  const text = old
    ? rich`A year ago you said what you can help with. Is it still right?`
    : profile.items.length === 0
      ? rich`*What can colleagues ask you about?* A line or two is enough.`
      : rich`Colleagues can ask you about *${onHome(profile)}*.`;
  return [
    { kind: 'text', text },
    { kind: 'buttons', buttons: old ? [confirmButton, change] : [change] },
  ];
}

/** The first few entries, as one line of Home. */
function onHome(profile: Profile): string {
  return publicItems(profile)
    .slice(0, 3)
    .map((text) => shortened(text, SHOWN))
    .join('; ');
}

function isListed({ listed }: Profile, { school }: Here): boolean {
  return listed ?? school.settings.listedByDefault;
}

async function profileOf({ stores, person }: Here): Promise<Profile> {
  const profile = (await stores.expertise.profiles([person.id])).get(person.id);
  if (profile === undefined) throw new Error('a profile for everybody asked for');
  return profile;
}
