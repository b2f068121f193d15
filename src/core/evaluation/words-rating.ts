import { type Span, without } from './words-text.ts';

/** What a text says of a rating: one, with the stretches of text that say it; or why it cannot be told which. */
export type RatingFound =
  | { rating: number; spans: Span[] }
  | { unclear: 'several-ratings' | 'rating-out-of-range' }
  | undefined;

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = `(?:-?\\d{1,3}(?:\\.\\d)?|${NUMBER_WORDS.join('|')})`;
const JOIN = '(?: ?[-–/] ?| (?:or|to|and|maybe|perhaps|or maybe|or possibly|possibly|or even) (?:an? )?)';

/** Stands for a mark out of ten, which is none out of five. */
const OFF_SCALE = 0;

/** 'out of five', and a slip or two. The name of the group says which number it belongs to. */
const scaleAs = (group: string) => `(?: ?/ ?| out of | outta | of )(?<${group}>5|10|five|ten)(?![\\p{L}\\p{N}])`;
/** '4', '4/5', 'four out of five', '4 stars', '3 or 4', '3-4': a number that stands free, with what belongs to it. */
const FIGURE = new RegExp(
  [
    "(?<![\\p{L}\\p{N}£$€#:/]|\\d[.-]|\\w')",
    `(?<first>${NUMBER})(?:\\uFE0F?\\u20E3)?(?<more> and a half|\\+)?`,
    `(?:${scaleAs('scale')}|${JOIN}(?<second>${NUMBER})(?:${scaleAs('scaleOfBoth')})?)?`,
    '(?:ish)?(?<stars> ?stars?|\\*| ?[⭐🌟★])?[⭐🌟★☆\\uFE0F]*',
    '(?![\\p{L}\\p{N}%]|[.:/-]\\d)',
  ].join(''),
  'giu',
);
const STARS = /(?:[⭐🌟★☆]\uFE0F? ?){2,}/gu;

/** What may stand between the start of a clause and a rating: "I'd give it a solid 4". */
const LEADING = new Set(
  `i id ill would wld give gave giving it its this that them was is be a an rate rated rating score scored say said solid strong
  probably prob def defo definitely about around maybe overall honestly think of as hmm erm um er ok hi hello yes yeah yep
  thanks sorry for me my so well but and the session course training cpd inset today worth clear easy definite generous
  get gets go going with to between thats actually make change`.split(/\s+/),
);
/** With one of these before it a number is a rating in mid-sentence too. */
const GIVING = new Set(
  'give gave giving rate rated rating score scored say said solid def defo definitely probably overall'.split(' '),
);
/** Behind these a number, even 4/5, is a day, a class, a time or a room. */
const COUNTING = new Set(
  `by on until till til before after due from me at the in class set period lesson week weeks year years y yr group room
  page day term chapter unit step top ks used with`.split(/\s+/),
);
const NEGATIONS = new Set('not isnt wasnt wouldnt dont didnt cant couldnt never no hardly'.split(' '));
/** What follows a rating without a comma: '4 loved it', '5 from me'. Nothing that is counted: '4 pupils', '3 great ideas'. */
const FOLLOWING = new Set(
  `loved love liked enjoyed really very because cos coz bc as but and from for was it i im thought thanks ta cheers overall
  though tho so not will would trying gonna going def definitely mainly mostly just bit please pls x xx lol pretty quite
  well thx probably maybe think tbh imo`.split(/\s+/),
);
/** '4 out of 5 pupils' is a share of them. */
const COUNTED =
  /^ (?:of|pupils?|kids?|children|students?|class(?:es)?|lessons?|groups?|teachers?|staff|people|boys|girls|times|days|weeks|sessions|months?|mins?|minutes|hours?)\b/i;

/** Behind these a number that stands alone is part of a name: 'session 4'. */
const NUMBERED = new Set('session course training cpd inset'.split(' '));
/** '4 great session', but not '4 great ideas'. */
const JUDGED =
  /^ (?:great|good|brilliant|brill|excellent|useful|fab|lovely|interesting|helpful|decent|amazing)(?: (?:and|but|session|training|course|inset|stuff|day|twilight|cpd|thanks)\b|[,.!;]| ?$)/i;
const TAIL = /^ (?:from me|for me|overall|please|pls|thanks|ta|x+)(?![\p{L}\p{N}])/iu;

/** How far before a figure is looked, in characters, for what leads up to it. */
const NEAR = 120;

type Figure = { span: Span; values: number[]; strong: boolean; spelt: boolean };

/**
 * The rating from 1 to 5 that a text gives, in figures, words or stars. A number that belongs to a class, a date, a time
 * or a count is none; two different ones, a half, or one off the scale are unclear. Expects straight apostrophes.
 */
export function findRating(text: string): RatingFound {
  const figures = figuresIn(text);
  const spans = figures.map((figure) => figure.span);
  const stars = starsIn(without(text, spans));
  const values = new Set([...figures, ...stars].flatMap((figure) => figure.values));
  if (values.size === 0) return undefined;
  if ([...values].some((value) => value < 1 || value > 5)) return { unclear: 'rating-out-of-range' };
  const [rating = 0] = values;
  if (values.size > 1 || !Number.isInteger(rating)) return { unclear: 'several-ratings' };
  return { rating, spans: [...spans, ...stars.map((figure) => figure.span)] };
}

function figuresIn(text: string): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const figure = toFigure(match);
    const { start, end } = figure.span;
    const clause = text.slice(clauseStart(text, start), start);
    const lead = isInList(text, start, found) ? undefined : leadOf(clause, figure, clause.length === start);
    if (lead !== undefined && isFollowed(text.slice(end), figure)) {
      const tail = TAIL.exec(text.slice(end, end + 20))?.[0].length ?? 0;
      found.push({ ...figure, span: { start: start - lead, end: end + tail } });
    }
  }
  return found;
}

function toFigure(match: RegExpExecArray): Figure {
  const { first = '', more, second, stars, ...scales } = match.groups ?? {};
  const scale = scales.scale ?? scales.scaleOfBoth;
  const span = { start: match.index, end: match.index + match[0].length };
  const outOfTen = scale === '10' || scale?.toLowerCase() === 'ten';
  const values = outOfTen ? [OFF_SCALE] : [first, second].filter((figure) => figure !== undefined).map(numberIn);
  if (more !== undefined) values.push(numberIn(first) + 0.5);
  return { span, values, strong: scale !== undefined || stars !== undefined, spelt: !/^-?\d/.test(first) };
}

function numberIn(figure: string): number {
  const spelt = NUMBER_WORDS.indexOf(figure.toLowerCase());
  return spelt >= 0 ? spelt : Number(figure);
}

function starsIn(text: string): Figure[] {
  return [...text.matchAll(STARS)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    values: [[...match[0]].filter((sign) => '⭐🌟★'.includes(sign)).length],
    strong: true,
    spelt: false,
  }));
}

function clauseStart(text: string, before: number): number {
  const earliest = Math.max(0, before - NEAR);
  let start = before;
  while (
    start > earliest &&
    !',;!?…\n—–.'.includes(text.charAt(start - 1)) &&
    !['- ', ' ('].includes(text.slice(start - 2, start))
  )
    start--;
  return start;
}

/** The 8 of 'Y7, 8' goes with the 7, unless that was a rating. */
function isInList(text: string, at: number, ratings: readonly Figure[]): boolean {
  const before = text.slice(0, at).trimEnd();
  return /\d[a-z]?,$/i.test(before) && ratings.at(-1)?.span.end !== before.length - 1;
}

/** How much of the clause before a figure leads up to it as a rating; undefined if it is none. */
function leadOf(clause: string, { strong, spelt }: Figure, opens: boolean): number | undefined {
  const before = [...clause.matchAll(/[\p{L}\p{N}']+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll("'", ''),
    index,
  }));
  const last = before.at(-1)?.word ?? '';
  if (COUNTING.has(last) || before.some(({ word }) => NEGATIONS.has(word))) return undefined;
  const strange = before.findLastIndex(({ word }) => !LEADING.has(word));
  const giving = before.findIndex(({ word }, index) => index > strange && GIVING.has(word));
  if (giving >= 0) return clause.length - (strange < 0 ? 0 : (before[subjectOf(before, giving, strange)]?.index ?? 0));
  const bare = !NUMBERED.has(last) && (!spelt || last === 'a' || (opens && last === ''));
  if (strange < 0 && (strong || bare)) return clause.length;
  return strong ? 0 : undefined;
}

/** "Loved it I'd give it 4": the "I'd" goes with 'give', not with 'loved it'. */
function subjectOf(words: readonly { word: string }[], verb: number, after: number): number {
  let at = verb;
  while (at - 1 > after && ['i', 'id', 'ill', 'would', 'wld', 'will'].includes(words[at - 1]?.word ?? '')) at--;
  return at;
}

function isFollowed(after: string, { strong, spelt }: Figure): boolean {
  if (strong) return !COUNTED.test(after);
  if (!spelt && JUDGED.test(after)) return true;
  const [, word] = /^ ([\p{L}']+)/u.exec(after.slice(0, 30)) ?? [];
  return word === undefined
    ? /^ ?(?:$|[^\p{L}\p{N} ])/u.test(after)
    : (!spelt || TAIL.test(after)) && FOLLOWING.has(word.toLowerCase().replaceAll("'", ''));
}
