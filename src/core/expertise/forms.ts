import type { Form, FormValues } from '../chat/form.ts';
import { NEED_MAX } from './cards.ts';
import { longest, type OwnWord } from './own-words.ts';
import { type Profile, type WayToHelp, waysToHelp } from './profile.ts';

/** What help is wanted, where a command came without words. */
export function askForm(): Form {
  return {
    id: 'expertise.who',
    context: '',
    title: 'Who can help?',
    submitLabel: 'Ask',
    fields: {
      need: {
        kind: 'text',
        label: 'What would you like help with?',
        hint: 'In your own words: “EAL”, “my Y9s after lunch”, “somebody who speaks Polish”.',
        required: true,
        max: NEED_MAX,
      },
    },
  };
}

/** A question to a channel, which shows the asker's name there; `chosen` where the school has said which channel. */
export function channelForm(need: string, chosen: boolean): Form {
  const where = chosen ? 'in the channel that your school has chosen for this' : 'there';
  return {
    id: 'expertise.channel',
    context: need,
    title: 'Ask a channel',
    intro: `I put your question ${where}, with your name, so that people can answer you.`,
    submitLabel: 'Ask there',
    fields: {
      ...(chosen ? {} : { place: { kind: 'place', label: 'Where?', required: true } as const }),
      need: { kind: 'text', label: 'Your question', required: true, max: NEED_MAX },
    },
    values: { need },
  };
}

/** What help somebody wants of one colleague. */
export function needForm(expert: string, name: string): Form {
  return {
    id: 'expertise.need',
    context: expert,
    title: `Ask ${name}`.slice(0, 60),
    submitLabel: 'Ask',
    fields: { need: { kind: 'text', label: 'What would you like help with?', required: true, max: NEED_MAX } },
  };
}

/** Who else might help. */
export function suggestForm(ask: string): Form {
  return {
    id: 'expertise.suggest',
    context: ask,
    title: 'Somebody else',
    submitLabel: 'Suggest',
    fields: { person: { kind: 'person', label: 'Who might be a better person to ask?', required: true } },
  };
}

/** A word of the school's own: a new one, or this one to change or remove. */
export function wordForm(word?: OwnWord): Form {
  return {
    id: 'expertise.word',
    context: word?.id ?? '',
    title: word ? 'Change a word' : 'A word of our own',
    submitLabel: 'Save',
    fields: {
      word: {
        kind: 'text',
        label: 'The word, as colleagues say it',
        placeholder: 'PING time',
        required: true,
        max: longest.word,
      },
      meaning: {
        kind: 'text',
        label: 'What it means, in ordinary words',
        placeholder: 'reading intervention',
        required: true,
        max: longest.meaning,
      },
      ...(word ? { remove: { kind: 'yes-no', label: 'Remove this word' } as const } : {}),
    },
    ...(word ? { values: { word: word.word, meaning: word.meaning, remove: false } } : {}),
  };
}

/** Everything that somebody says about what they can do and how they like to be asked. */
export function mineForm(profile: Profile, listed: boolean): Form {
  const lines = (kind: 'skill' | 'interest') =>
    profile.items
      .filter((item) => item.kind === kind)
      .map(
        ({ text, level, private: hidden }) =>
          `${hidden ? 'private: ' : ''}${text}${level && level !== 'confident' ? ` (${level})` : ''}`,
      )
      .join('\n');
  const ways = Object.entries(waysToHelp) as [WayToHelp, string][];
  return {
    id: 'expertise.mine',
    context: '',
    title: 'What I can help with',
    intro:
      'Colleagues who ask find you by this. Only what you write here and the CPD you led or chose counts; messages are never read for it.',
    submitLabel: 'Save',
    fields: {
      listed: {
        kind: 'yes-no',
        label: 'May colleagues find you here?',
        required: true,
        hint: 'Say no and nobody finds you, whatever you have written.',
      },
      skills: {
        kind: 'long-text',
        label: 'Skills, one a line',
        hint: 'Add (expert), (working) or (learning) where that is truer than confident. “private:” in front keeps a line to yourself.',
        max: 3000,
      },
      interests: { kind: 'long-text', label: 'Talents, languages and hobbies, one a line', max: 2000 },
      availability: { kind: 'text', label: 'When is a good time?', placeholder: 'Tuesday after school', max: 200 },
      ways: {
        kind: 'choices',
        label: 'How do you like to help?',
        options: ways.map(([value, label]) => ({ value, label })),
      },
      weeklyCap: {
        kind: 'scale',
        label: 'How many may ask you in a week?',
        from: 0,
        to: 10,
        low: 'none for now',
        high: 'ten',
      },
    },
    values: {
      listed,
      skills: lines('skill'),
      interests: lines('interest'),
      availability: profile.availability,
      ways: [...profile.ways],
      weeklyCap: profile.weeklyCap,
    },
  };
}

/** A text answer, empty where there is none. */
export function textOf(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}
