import type { Form } from '../chat/form.ts';
import type { CpdKind } from '../cpd/model.ts';
import { type FollowUpStage, type OpenItem, type Preferences, useAnswers } from './model.ts';
import { aimMetNames, ended, planSentence, useNames } from './phrases.ts';

/** Everything a participant may want to say, nothing of it required; also the way to change any of it later. */
export function evaluationForm(item: OpenItem): Form {
  const { activity } = item.participation;
  const answer = item.evaluation;
  return {
    id: 'evaluation.answer',
    context: item.participation.id,
    title: 'Your evaluation',
    intro: `${ended(activity.title)} Leave out whatever you like: what you write is kept, and you can change it at any time.`,
    submitLabel: 'Save',
    fields: {
      rating: { kind: 'scale', label: 'Was it worth your time?', from: 1, to: 5, low: 'not really', high: 'very much' },
      aimMet: {
        kind: 'choice',
        label: 'How far was the aim met?',
        hint: activity.aim === undefined ? 'As you understood what it was for.' : `The aim: ${activity.aim}`,
        options: Object.entries(aimMetNames).map(([value, label]) => ({ value, label })),
      },
      learned: { kind: 'long-text', label: 'One thing I learned' },
      plan: {
        kind: 'long-text',
        label: 'What I will try',
        hint: 'Half a term from now I will ask you what came of it.',
      },
      planClass: {
        kind: 'text',
        label: 'With which class or group?',
        max: 100,
        placeholder: 'Y9, my tutor group, the front office',
      },
      planBy: { kind: 'date', label: 'By when?' },
      unplannedGain: { kind: 'long-text', label: 'Anything you gained that nobody planned?' },
      offersHelp: {
        kind: 'yes-no',
        label: 'Happy to help others with this?',
        hint: 'If yes, colleagues who look for help with it may be pointed to you. They only reach you once you accept.',
      },
      mayCelebrate: {
        kind: 'yes-no',
        label: 'May we celebrate this?',
        hint: 'If yes, you see it first, before anybody else does.',
      },
    },
    values: {
      rating: answer?.rating,
      aimMet: answer?.aimMet,
      learned: answer?.learned,
      plan: answer?.plan,
      planClass: answer?.planClass,
      planBy: answer?.planBy,
      unplannedGain: answer?.unplannedGain,
      offersHelp: answer?.offersHelp,
      mayCelebrate: answer?.mayCelebrate,
    },
  };
}

/** What became of the plan, in the person's own words quoted back. */
export function followUpForm(item: OpenItem, stage: FollowUpStage): Form {
  const answer = item.followUps.find((followUp) => followUp.stage === stage);
  return {
    id: 'evaluation.follow-up',
    context: `${item.participation.id} ${stage}`,
    title: 'What came of it?',
    intro: `${ended(item.participation.activity.title)} ${planSentence(item)}`,
    submitLabel: 'Save',
    fields: {
      use: {
        kind: 'choice',
        label: 'Have you used it?',
        required: true,
        options: useAnswers.map((value) => ({ value, label: useNames[value] })),
      },
      barrier: { kind: 'long-text', label: 'What got in the way, if anything?' },
      change: { kind: 'long-text', label: 'What changed for pupils, if anything yet?' },
      howKnown: {
        kind: 'long-text',
        label: 'How do you know?',
        hint: 'Books, a quick quiz, what pupils say, your own eyes: anything counts.',
      },
    },
    values: { use: answer?.use, barrier: answer?.barrier, change: answer?.change, howKnown: answer?.howKnown },
  };
}

/** How often, until when and about which kinds of CPD Pollen may ask. `tomorrow`: an ISO date, the first to choose. */
export function preferencesForm(preferences: Preferences, kinds: readonly CpdKind[], tomorrow: string): Form {
  const { snoozedUntil } = preferences;
  // A day that is over would be refused when the form comes back.
  const until = snoozedUntil !== undefined && snoozedUntil >= tomorrow ? snoozedUntil : undefined;
  const pace = preferences.paused ? 'paused' : preferences.fewer ? 'fewer' : 'usual';
  return {
    id: 'evaluation.preferences',
    context: '',
    title: 'My nudges',
    intro: 'What you choose here counts at once.',
    submitLabel: 'Save',
    fields: {
      pace: {
        kind: 'choice',
        label: 'How often may I ask?',
        required: true,
        options: [
          { value: 'usual', label: 'As usual' },
          { value: 'fewer', label: 'Fewer: no reminders, once a fortnight at most' },
          { value: 'paused', label: 'Not at all, unless I ask' },
        ],
      },
      until: { kind: 'date', label: 'Nothing before', min: tomorrow },
      kinds: {
        kind: 'choices',
        label: 'Never ask me about',
        options: kinds.map((kind) => ({ value: kind.id, label: kind.name })),
      },
    },
    values: { pace, until, kinds: [...preferences.optedOutKinds] },
  };
}

/** Until which day to leave a person in peace. `tomorrow`: an ISO date, the first to choose. */
export function snoozeForm(tomorrow: string): Form {
  return {
    id: 'evaluation.snooze',
    context: '',
    title: 'Ask me later',
    submitLabel: 'Save',
    fields: { until: { kind: 'date', label: 'Ask me again on', required: true, min: tomorrow } },
  };
}
