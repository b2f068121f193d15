import { whisper } from '../chat/reply.ts';
import { type Feature, say } from '../shared/feature.ts';
import { type AnsweringStores, answerInWords } from './answers-in-words.ts';
import { answer, anyWords, askFormHandler, CHANNEL_JOB, channelFormHandler, plainWords, who } from './asking.ts';
import { CONFIRM_JOB, confirmJob } from './confirming.ts';
import { glossaryEditing } from './glossary-editing.ts';
import {
  ASK_JOB,
  accept,
  askFor,
  decline,
  helped,
  inAWhile,
  mention,
  NEWS_JOB,
  needFormHandler,
  nextPlease,
  openChannel,
  openSuggest,
  suggestFormHandler,
  THANKS_JOB,
} from './introducing.ts';
import { askJob, channelJob, HELPED_JOB, helpedJob, newsJob, thanksJob } from './jobs.ts';
import { confirmMine, homePart, mine, mineFormHandler, openMine, removeItem, setListed, takeOffer } from './mine.ts';
import { needs } from './needs.ts';
import { search } from './searching.ts';
import { adviceFor, type ExpertiseStores } from './situation.ts';

/** Answers who can help, lets people say what they can do, and introduces the two if both want it. */
export const expertiseFeature: Feature<AnsweringStores> = {
  name: 'expertise',
  commands: [
    { name: 'who', usage: 'who [what you need]', about: 'find a colleague who can help', run: who },
    {
      name: 'my expertise',
      usage: 'my expertise',
      about: 'what colleagues can ask you about',
      run: async (_text, here) => mine(here),
    },
    {
      name: 'list me',
      usage: 'list me',
      about: 'be found by colleagues who need help',
      run: async (_text, here) => setListed(true, here),
    },
    {
      name: 'unlist me',
      usage: 'unlist me',
      about: 'leave the directory of expertise',
      run: async (_text, here) => setListed(false, here),
    },
    {
      name: 'needs',
      usage: 'needs',
      about: 'what colleagues have needed help with',
      who: 'leaders',
      run: async (_text, here) => needs(here),
    },
    ...glossaryEditing.commands,
  ],
  actions: {
    'expertise.ask': askFor,
    'expertise.accept': accept,
    'expertise.decline': decline,
    'expertise.in-a-while': inAWhile,
    'expertise.suggest': openSuggest,
    'expertise.next': nextPlease,
    'expertise.helped': helped,
    'expertise.mention': mention,
    'expertise.channel': openChannel,
    'expertise.mine': openMine,
    'expertise.confirm': confirmMine,
    'expertise.remove': removeItem,
    'expertise.list': async (_pressed, here) => setListed(true, here),
    'expertise.unlist': async (_pressed, here) => setListed(false, here),
    ...glossaryEditing.actions,
  },
  forms: {
    'expertise.who': askFormHandler,
    'expertise.need': needFormHandler,
    'expertise.suggest': suggestFormHandler,
    'expertise.channel': channelFormHandler,
    'expertise.mine': mineFormHandler,
    ...glossaryEditing.forms,
  },
  said: async (said, here) => (await answerInWords(said, here)) ?? plainWords(said, here),
  search,
  home: homePart,
  on: {
    'help-offered': async ({ participation }, here) => takeOffer(participation, here),
    'help-wanted': async ({ need }, here) =>
      say(whisper(answer(need, await adviceFor(need, here.person.id, here), here.person.id))),
  },
  jobs: {
    [ASK_JOB]: askJob,
    [NEWS_JOB]: newsJob,
    [HELPED_JOB]: helpedJob,
    [THANKS_JOB]: thanksJob,
    [CHANNEL_JOB]: channelJob,
    [CONFIRM_JOB]: confirmJob,
  },
};

/** Takes the words that no other feature understood, where the directory knows something about them. It goes last. */
export const expertiseWordsFeature: Feature<ExpertiseStores> = { name: 'expertise-words', said: anyWords };
