import { stemmer } from 'stemmer';

/** A word as it was typed, in lower case, and as its stem. */
export type Word = { raw: string; low: string; stem: string };

const CONTRACTED = /^(can|don|doesn|didn|won|isn|aren|haven|hasn|wasn|couldn|wouldn|shouldn)t$/;
const NEGATION = new Set(['cannot', 'no', 'never', 'nobody', 'none', 'nothing', 'cant', 'without', 'no-one']);
const DAYS = new Map(
  Object.entries({
    mon: 'monday',
    mondays: 'monday',
    tue: 'tuesday',
    tues: 'tuesday',
    wed: 'wednesday',
    weds: 'wednesday',
    thu: 'thursday',
    thur: 'thursday',
    thurs: 'thursday',
    fri: 'friday',
  }),
);

/**
 * The words of a text: accents and apostrophes gone, `y9`, `yr 9` and `year9` as `year 9`, every negation as `not`.
 * @example wordsOf("My Y9s can't") // my, year, 9, not
 */
export function wordsOf(text: string): Word[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’'](ve|re|ll|d|m|s)\b/gi, '')
    .replace(/[’'`]/g, '')
    .replace(/c\+\+/gi, 'cpp')
    .replace(/c#/gi, 'csharp');
  return [...plain.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([raw]) => split(raw)).map(toWord);
}

/** Words as they are compared: texts that differ in case, accents or marks alone are the same. */
export function simpleWord(text: string): string {
  return wordsOf(text)
    .map(({ low }) => low)
    .join(' ');
}

/** The stem under which a word of lower-case letters is kept; short words stay as they are. */
export function stemOf(low: string): string {
  return low.length > 3 ? stemmer(low) : low.length === 3 && low.endsWith('s') && low !== 'its' ? low : low;
}

function split(raw: string): string[] {
  const year = /^(?:y|yr|year|years)(\d{1,2})s?$/i.exec(raw);
  if (year) return ['year', year[1] ?? ''];
  // A form such as 8B is a class of its year.
  const form = /^([789]|1[0-3])[a-z]{1,2}$/i.exec(raw);
  if (form && !/^\d+(st|nd|rd|th|am|pm|k|x)$/i.test(raw)) return ['class', 'year', form[1] ?? ''];
  const ordinal = /^(\d{1,2})s$/.exec(raw);
  return ordinal ? [ordinal[1] ?? raw] : [/^yrs?$/i.test(raw) ? 'year' : raw];
}

function toWord(raw: string): Word {
  const low = raw.toLowerCase();
  if (NEGATION.has(low) || CONTRACTED.test(low)) return { raw, low: 'not', stem: 'not' };
  const day = DAYS.get(low) ?? low;
  return { raw, low: day, stem: stemOf(day) };
}

/** Words that say nothing of what is wanted: grammar, and the frames of a question ("does anyone know about"). */
export const emptyWords: ReadonlySet<string> = new Set(
  `lesson lessons stuff kind sort a an the and or but of for to in on at by from with without into onto about as is are was were be been being am do does did done
  doing have has had having i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this
  that these those there here who whom whose which what whats whos when where why how if then than so too very just only not also
  can could would should will shall may might must let lets get gets got getting go goes going gone want wants wanted need needs
  needed needing know knows knew known anyone anybody someone somebody everyone everybody people person staff colleague colleagues
  good best great well better help helps helping helped please thanks thank hi hello hey ask asking look looking find finding any
  some all one ones much many more most lot lots really quite ever up out off over down again still now use uses using used able
  could something anything thing things like make makes making made give gives giving come comes keep keeps kept seem us im ive id
  theyre hes shes dont school schools teaching teach teacher teachers kid kids child children pupil pupils student students class
  classes tell advice idea ideas support supporting work works working run runs running expert experts expertise skills skilled
  experience experienced qualified trained training show me between speak speaks speaker speaking fluent native bilingual language
  talk talks say says try trying put take takes new every each other another own because while through before after during until
  ll ve re s t d m non both such same since until within across per via whether though although yet already
  pls plz smth sth tmrw tbh lol lmao idk omg wtf tf rn bc cos coz gonna wanna gotta dyou arent ppl w whatever whenever`.split(
    /\s+/,
  ),
);

/** Words of which two that are known as one are one: `power point`, `micro:bits`. */
export function joined(words: readonly Word[], known: (low: string) => boolean): Word[] {
  const result: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const [one, two] = [words[at], words[at + 1]];
    if (!one) continue;
    const low = `${one.low}${two?.low ?? ''}`;
    const free = two && !emptyWords.has(one.low) && !emptyWords.has(two.low) && low.length > 6;
    if (free && known(low)) {
      result.push({ raw: low, low, stem: stemOf(low) });
      at++;
    } else result.push(one);
  }
  return result;
}

/** The many words for pupils, parents, classes and trouble, as the cries of the glossary name them. */
const FOLDS: Record<string, string> = {
  '@kid':
    'kid kids child children pupil pupils student students boy boys girl girls lad lads lass learner learners he she they him teenager teenagers teen youngster son daughter tutee tutees',
  '@class': 'class classes group groups set year form lot bunch lesson lessons room',
  '@parent':
    'mum mums dad dads mother father parent parents carer carers family families gran nan nana grandad grandma grandmother grandfather stepdad stepmum guardian',
  '@work': 'work task tasks worksheet worksheets book books exercise exercises',
  '@bad':
    'awful terrible nightmare chaos chaotic wild feral horrendous horrible impossible hell unbearable riot mayhem playing misbehaving naughty disruptive',
};

const FOLD_OF = new Map(
  Object.entries(FOLDS).flatMap(([fold, list]) => list.split(' ').map((low) => [low, fold] as const)),
);

/** The name that cries have for this word, if any. */
export function foldOf(low: string): string | undefined {
  return FOLD_OF.get(low);
}
