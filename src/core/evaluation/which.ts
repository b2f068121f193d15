import { words } from '../chat/message.ts';
import { replace, whisper } from '../chat/reply.ts';
import { rich } from '../chat/rich-text.ts';
import { type Outcome, type Pressed, say } from '../shared/feature.ts';
import { localDate } from '../shared/school-calendar.ts';
import { applyTo } from './applying.ts';
import { saveWords } from './saving-words.ts';
import { gone, type Here, ownItem, stageOf } from './show.ts';
import { understand } from './words.ts';
import { quote } from './words-text.ts';

/** The chosen activity for words said before. */
export async function which(pressed: Pressed, here: Here): Promise<Outcome> {
  const [id = '', stageWord] = pressed.value.split(' ');
  const item = await ownItem(id, here);
  if (item === undefined) return gone();
  const text = await here.stores.evaluations.takeWords(here.person.id);
  if (text === undefined) return taken();
  const { calendar } = here.school;
  const understood = await understand(text, { calendar, today: localDate(calendar, here.now) });
  return applyTo(understood, text, { item, stage: stageOf(stageWord) ?? 'evaluation' }, here);
}

/** Keeps the words said before as what was learned. */
export async function note(pressed: Pressed, here: Here): Promise<Outcome> {
  const item = await ownItem(pressed.value, here);
  if (item === undefined) return gone();
  const text = await here.stores.evaluations.takeWords(here.person.id);
  return text === undefined ? taken() : saveWords(item, { learned: quote(text, { start: 0, end: text.length }) }, here);
}

/** Drops the words said before. */
export async function forget(_pressed: Pressed, here: Here): Promise<Outcome> {
  await here.stores.evaluations.takeWords(here.person.id);
  return say(replace(words(rich`Fine, I have not kept it.`, 'Not kept')));
}

/** Said where the words were already noted or dropped, or newer ones took their place. */
function taken(): Outcome {
  return say(
    whisper(
      words(rich`I no longer have those words. Please tell me again if something is missing.`, 'Please tell me again.'),
    ),
  );
}
