import type { Feature } from '../shared/feature.ts';
import { absent, evaluationFormHandler, open, present, rate } from './answering.ts';
import {
  fewer,
  later,
  openPreferences,
  openSnooze,
  pause,
  preferencesFormHandler,
  resume,
  snooze,
  snoozeFormHandler,
} from './controls.ts';
import { followUpFormHandler, openFollowUp, use, wantHelp } from './following-up.ts';
import { nudgeJob } from './nudging.ts';
import { homePart, pending } from './pending.ts';
import { read } from './reading.ts';
import { askToRemove, keep, remove } from './removing.ts';
import type { EvaluationStores } from './situation.ts';
import { NUDGE_JOB } from './situation.ts';
import { forget, note, which } from './which.ts';

const NOTHING = { value: '' };

/** Nudges staff to evaluate completed CPD, takes their answers by tap, form or words, and later asks what came of it. */
export const evaluationFeature: Feature<EvaluationStores> = {
  name: 'evaluation',
  commands: [
    { name: 'pending', usage: 'pending', about: 'what is waiting for you', run: async (_text, here) => pending(here) },
    {
      name: 'my settings',
      usage: 'my settings',
      about: 'how often I may ask you, and about what',
      run: async (_text, here) => openPreferences(NOTHING, here),
    },
    { name: 'pause', usage: 'pause', about: 'no more nudges', run: async (_text, here) => pause(NOTHING, here) },
    {
      name: 'fewer',
      usage: 'fewer',
      about: 'no reminders, once a fortnight at most',
      run: async (_text, here) => fewer(NOTHING, here),
    },
    {
      name: 'nudge me again',
      usage: 'nudge me again',
      about: 'ask me as usual again',
      run: async (_text, here) => resume(NOTHING, here),
    },
  ],
  actions: {
    'evaluation.rate': rate,
    'evaluation.open': open,
    'evaluation.absent': absent,
    'evaluation.present': present,
    'evaluation.remove': askToRemove,
    'evaluation.removed': remove,
    'evaluation.kept': keep,
    'evaluation.use': use,
    'evaluation.open-follow-up': openFollowUp,
    'evaluation.help': wantHelp,
    'evaluation.later': later,
    'evaluation.snooze': snooze,
    'evaluation.snooze-form': openSnooze,
    'evaluation.pause': pause,
    'evaluation.fewer': fewer,
    'evaluation.resume': resume,
    'evaluation.preferences': openPreferences,
    'evaluation.pending': async (_pressed, here) => pending(here),
    'evaluation.which': which,
    'evaluation.note': note,
    'evaluation.forget': forget,
  },
  forms: {
    'evaluation.answer': evaluationFormHandler,
    'evaluation.follow-up': followUpFormHandler,
    'evaluation.snooze': snoozeFormHandler,
    'evaluation.preferences': preferencesFormHandler,
  },
  said: read,
  home: homePart,
  jobs: { [NUDGE_JOB]: nudgeJob },
};
