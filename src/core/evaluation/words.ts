import type { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '../shared/school-calendar.ts';
import { resolveWhen, type When } from '../shared/when.ts';
import type { AimMet, Use } from './model.ts';
import { type Control, controlIn, withoutPoliteness } from './words-control.ts';
import { phrases, says } from './words-phrases.ts';
import { findRating, type RatingFound } from './words-rating.ts';
import { whatIsSaid } from './words-said.ts';
import { type SecondThought, secondThought } from './words-second-thoughts.ts';
import { clausesOf, plain, tidy, without, wordsOf } from './words-text.ts';
import { barrierAfterNotYet, useIn } from './words-use.ts';

/**
 * What a reply in words asks or says. Texts in it are the person's own words, at most 3,000 characters; `planBy` and
 * `until` are ISO dates, `until` always later than today; `planClass` is tidied in spacing and case only.
 */
export type Understanding =
  | {
      intent: 'answer';
      rating?: number;
      aimMet?: AimMet;
      learned?: string;
      plan?: string;
      planClass?: string;
      planBy?: string;
      unplannedGain?: string;
      offersHelp?: boolean;
    }
  /** 'once' is any use that is no habit: 'twice', 'now and then'. */
  | { intent: 'use'; use: Use; change?: string; barrier?: string }
  | { intent: 'later'; barrier?: string }
  | { intent: 'remind'; until: string; words: string }
  | { intent: Exclude<Control, 'later'> }
  | SecondThought
  | {
      intent: 'unclear';
      why: 'several-ratings' | 'rating-out-of-range' | 'date-not-understood' | 'nothing-recognised';
    };

type Occasion = { calendar: SchoolCalendar; today: Temporal.PlainDate };

const REMIND = phrases(
  'remind|ask|nudge|chase|ping|prompt|try|message|poke|prod|dm me …',
  'come|get|check|circle|go back …',
  'try|ask|nudge again on|next|after|tomorrow|in …',
  'leave it|this|me until|till|til …',
  'snooze …',
  'wait until|till|til …',
);
/** "Remind me who leads EAL" is a question. */
const REMIND_OF = phrases('remind me who|what|where|which|how|why|whose …');
/** What may stand around a date that is the whole message: "busy, will do it on Monday please". */
const WAITING = new Set(
  `on by at please pls plz maybe probably try again after until till til in ok okay can could we i you ill im will do doing
  it this that these them the busy not now yet later ask me remind sorry thanks thank ta cheers but and have a look get to
  round fill complete finish answer reply am is be better more time now hi no yes best for would suit snooze wait x a bit
  then instead come back about how too really very when got weekend`.split(/\s+/),
);
/** 3/12 may be a day; 7/5 is meant as a mark. */
const MARK = /\/ ?(?:5|10)\b/;
/** A longer message is more than a date. */
const DATE_WORDS = 14;

/**
 * What a person's reply to a nudge means. Asks ('unclear') rather than guesses; what is about something else is
 * 'nothing-recognised'. Reads the first 5,000 characters.
 * @example await understand('4, loved it, trying it with Y9 next week', on)
 * // { intent: 'answer', rating: 4, learned: 'loved it', plan: 'trying it with Y9 next week', planClass: 'Y9', planBy: '2026-11-30' }
 */
export async function understand(said: string, on: Occasion): Promise<Understanding> {
  const text = tidy(said);
  const second = secondThought(plain(text));
  if (second) return second;
  const control = controlIn(text);
  const rating = findRating(plain(text));
  const [first] = clausesAsked(text);
  const asksToWait = clausesAsked(text).some((words) => says(words, REMIND));
  if (control === 'thanks') return { intent: 'thanks' };
  if (control === 'stop') return (await waitFor(text, on, /\b(?:until|till?|for)\b/i)) ?? { intent: 'stop' };
  if (rating && !(first && says(first, REMIND))) return rated(text, rating, on);
  if (control === 'absent' || control === 'fewer' || control === 'pending') return { intent: control };
  if (asksToWait || control === 'pause' || control === 'later') return waiting(text, control, asksToWait, on);
  if (control) return { intent: control };
  return (await bareDate(text, on)) ?? told(text, on);
}

function clausesAsked(text: string): (readonly string[])[] {
  return clausesOf(text)
    .map(({ start, end }) => withoutPoliteness(wordsOf(text.slice(start, end))))
    .filter((words) => words.length > 0);
}

async function rated(text: string, found: NonNullable<RatingFound>, on: Occasion): Promise<Understanding> {
  if ('unclear' in found) {
    const date = MARK.test(text) ? undefined : await bareDate(text, on);
    return date ?? { intent: 'unclear', why: found.unclear };
  }
  return answer(text, found, on);
}

/** A request to be left until later: to a date if one is named. */
async function waiting(
  text: string,
  control: Control | undefined,
  asked: boolean,
  on: Occasion,
): Promise<Understanding> {
  const date = await waitFor(text, on);
  if (date) return date;
  if (control === 'later') return defined({ intent: control, barrier: barrierAfterNotYet(text) });
  if (control) return { intent: control };
  const of = clausesAsked(text).some((words) => says(words, REMIND_OF));
  return { intent: 'unclear', why: asked && !of ? 'date-not-understood' : 'nothing-recognised' };
}

async function waitFor(text: string, on: Occasion, led?: RegExp): Promise<Understanding | undefined> {
  if (led && !led.test(text)) return undefined;
  const when = await resolveWhen(text, on);
  if (!when) return undefined;
  return isToday(when, on) ? { intent: 'later' } : { intent: 'remind', until: when.date.toString(), words: when.words };
}

/** A message that is a date and little else. */
async function bareDate(text: string, on: Occasion): Promise<Understanding | undefined> {
  if (wordsOf(text).length > DATE_WORDS) return undefined;
  const when = await resolveWhen(text, on);
  if (!when) return undefined;
  const around = wordsOf(`${text.slice(0, when.index)} ${text.slice(when.index + when.words.length)}`);
  return around.every((word) => WAITING.has(word)) ? waitFor(text, on) : undefined;
}

/** Prose without a rating: what became of a plan, or an answer that still lacks its rating. */
async function told(text: string, on: Occasion): Promise<Understanding> {
  const use = useIn(text);
  if (use) return defined({ intent: 'use', ...use });
  const { telling } = whatIsSaid(text, plain(text));
  return telling ? answer(text, { spans: [] }, on) : { intent: 'unclear', why: 'nothing-recognised' };
}

async function answer(
  text: string,
  { rating, spans }: { rating?: number; spans: { start: number; end: number }[] },
  on: Occasion,
): Promise<Understanding> {
  const { telling: _, ...said } = whatIsSaid(text, without(plain(text), spans));
  const by = said.plan === undefined ? undefined : await resolveWhen(said.plan, on);
  return defined({ intent: 'answer', rating, ...said, planBy: by?.date.toString() });
}

function isToday({ date }: When, { today }: Occasion): boolean {
  return date.equals(today);
}

/** Without what is undefined, so that merging an answer into an earlier one takes nothing away. */
function defined<T extends Understanding>(all: T): T {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;
}
