import { Temporal } from 'temporal-polyfill';
import { type Message, words } from '../core/chat/message.ts';
import { rich } from '../core/chat/rich-text.ts';
import { dayInWords } from '../core/shared/dates-in-words.ts';
import { firstName } from '../core/shared/people.ts';
import type { School } from '../core/shared/school.ts';

/** True for a greeting or the question who this is. */
export function isGreeting(text: string): boolean {
  return /^(hi|hiya|hello|hey|morning|good (morning|afternoon|evening)|who are you|what are you|what is this)( pollen)?[\s?!.]*$/i.test(
    text.trim().slice(0, 60),
  );
}

/** True for the question that everyone should ask: who sees what I say? */
export function isAboutPrivacy(text: string): boolean {
  return /^(who|can (anyone|anybody|my|leaders?|the head)).*\b(see|sees|read|reads|looks? (?!after))\b|\b(anonymous|confidential|private)\b.*\?/i.test(
    text.trim().slice(0, 200),
  );
}

/** Who Pollen is and what it does, in a few lines. */
export function welcome(person: { name: string }): Message {
  return words(
    rich`Hello ${firstName(person)}, I am *Pollen*. After you have taken part in some CPD I ask, once and briefly, what it was worth to you, and half a term later what came of it. You can answer with a tap or in your own words, and tell me *pause* or *fewer* at any time.

      Say *help* to see what else I can do, or *who can see my answers?*`,
    'Hello, I am Pollen.',
  );
}

/** Who sees what a person says, as this school has set it. */
export function privacy({ name, settings }: Pick<School, 'name' | 'settings'>): Message {
  const leaders =
    settings.showNames && settings.namesToldOn !== undefined
      ? rich`Leaders at ${name} see your name beside what you answered since ${dayInWords(Temporal.PlainDate.from(settings.namesToldOn))}, as staff were told. Before that, and otherwise, they see counts only.`
      : rich`Leaders at ${name} see counts only: how many answered, and ratings once enough colleagues have. They do not see your name or your words.`;
  return words(
    [
      ...leaders,
      ...rich`Whoever runs Pollen for your school keeps the record on the school's own system. What you write is not in the logs.`,
    ],
    'Who can see your answers',
  );
}
