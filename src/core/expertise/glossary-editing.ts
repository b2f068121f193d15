import type { FieldErrors } from '../chat/form.ts';
import { words as inWords } from '../chat/message.ts';
import { whisper } from '../chat/reply.ts';
import { rich } from '../chat/rich-text.ts';
import { type Feature, type FormHandler, type Outcome, say } from '../shared/feature.ts';
import { glossaryCard, wordKeptCard } from './cards-glossary.ts';
import { textOf, wordForm } from './forms.ts';
import { glossaryOf } from './glossary.ts';
import { ideasIn, longest, MOST_WORDS, type OwnWord, ownWord, usualMeanings } from './own-words.ts';
import type { ExpertiseStores, Here } from './situation.ts';
import { simpleWord } from './words.ts';

/** A word and its meaning in one line: 'add Hive = library'. */
const ADDING = /^(?:add )?([^=]{1,100})=([^=]{1,300})$/i;

/** The school's own words, or those with this part in them; a word with its meaning is put into the form. For leaders. */
async function show(text: string, { stores, school }: Here): Promise<Outcome> {
  const [, word, meaning] = ADDING.exec(text) ?? [];
  if (word !== undefined && meaning !== undefined) {
    const values = { word: word.trim().slice(0, longest.word), meaning: meaning.trim().slice(0, longest.meaning) };
    return say({ kind: 'form', form: { ...wordForm(), values } });
  }
  const all = await stores.glossary.words(school.id);
  const part = simpleWord(text.slice(0, 200));
  const having = all.filter(({ word, meaning }) => simpleWord(`${word} ${meaning}`).includes(part));
  return say(whisper(glossaryCard(having, text.trim().slice(0, 60), all.length)));
}

const wordFormHandler: FormHandler<ExpertiseStores> = {
  who: 'leaders',
  async build(id, here) {
    if (id === '') return wordForm();
    const word = (await here.stores.glossary.words(here.school.id)).find((one) => one.id === id);
    return word ? wordForm(word) : gone();
  },
  async submit(values, id, here) {
    const { glossary } = here.stores;
    const all = await glossary.words(here.school.id);
    const before = all.find((one) => one.id === id);
    if (before && values.remove === true) {
      await glossary.remove(here.school.id, id);
      return say(whisper(inWords(rich`I have forgotten *${before.word}*.`, `Forgotten: ${before.word}`)));
    }
    const form = wordForm(before);
    const read = ownWord.safeParse({ word: textOf(values, 'word'), meaning: textOf(values, 'meaning') });
    const errors = read.success ? clashes(read.data, all, before) : faultsOf(read.error.issues);
    if (!read.success || Object.keys(errors).length > 0) return say({ kind: 'invalid', form, errors, values });
    const kept = { id: before?.id ?? here.newId(), ...read.data };
    await glossary.save(here.school.id, kept);
    const standard = glossaryOf();
    const ideas = ideasIn(kept.meaning, standard);
    const ours = before !== undefined && simpleWord(before.word) === simpleWord(kept.word);
    const usual = ours ? [] : usualMeanings(kept.word, ideas);
    return say(whisper(wordKeptCard(kept, ideas.map(standard.nameOf), usual)));
  },
};

/** What leaders say and press to keep their school's own words. */
export const glossaryEditing = {
  commands: [
    {
      name: 'glossary',
      usage: 'glossary [part of a word, or word = meaning]',
      about: 'your school’s own words and what they mean',
      who: 'leaders',
      takesWords: true,
      run: show,
    },
  ],
  actions: {
    // Whoever may not gets the kind word that the form has for them.
    'expertise.word': async ({ value }, here) => {
      const may = here.person.leader || here.person.admin;
      const form = may ? await wordFormHandler.build(value, here) : notYours();
      return 'replies' in form ? form : say({ kind: 'form', form });
    },
  },
  forms: { 'expertise.word': wordFormHandler },
} satisfies Partial<Feature<ExpertiseStores>>;

function clashes(given: Pick<OwnWord, 'word'>, all: readonly OwnWord[], before: OwnWord | undefined): FieldErrors {
  const same = all.find(({ id, word }) => id !== before?.id && simpleWord(word) === simpleWord(given.word));
  if (same) return { word: `“${same.word}” is here already and means “${same.meaning}”. Please change that one.` };
  if (before === undefined && all.length >= MOST_WORDS)
    return { word: `There are ${MOST_WORDS} words already, which is as many as I keep. Please remove one first.` };
  return {};
}

/** The first fault of each field is the one to mend first. */
function faultsOf(issues: readonly { path: readonly PropertyKey[]; message: string }[]): FieldErrors {
  return Object.fromEntries(issues.toReversed().map(({ path, message }) => [String(path[0]), message]));
}

function gone(): Outcome {
  return say(whisper(inWords(rich`That word has been removed in the meantime.`, 'That word is gone.')));
}

function notYours(): Outcome {
  return say(
    whisper(inWords(rich`That one is for leaders of CPD. Ask one of them, they will be glad to help.`, 'For leaders')),
  );
}
