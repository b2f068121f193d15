import type { Use } from './model.ts';
import { isQuestion } from './words-judgement.ts';
import { planStart } from './words-plan.ts';
import { type Clause, clausesOf, plain, quote, type Span, wordsOf } from './words-text.ts';

/** How much of a plan came to be, and what the person says of it in their own words. */
export type UseFound = { use: Use; change?: string; barrier?: string };

const PERIOD = '(?:a|per|every|each) (?:week|half|term|fortnight|day|month|lesson)';
const OFTEN = `(?:nearly |almost |pretty much )?(?:regularly|routinely|(?:every|each) (?:single |other )?(?:week|lesson|day|time|session|fortnight|morning|monday|tuesday|wednesday|thursday|friday)|weekly|daily|fortnightly|all the time|most (?:weeks|lessons|days)|(?:once|twice|\\w+ times|[1-9]x) ${PERIOD})`;
const RARELY =
  '(?:once|twice|1x|2x|one time|(?:a )?(?:couple|few|cpl) (?:of )?times|sometimes|occasionally|now and (?:then|again)|on and off|here and there)(?! (?:i|we|you|they|it|the|my|this|that|he|she|again|more|upon)\\b)';
const LEAD =
  "^ ?(?:(?:yes|yep|yeah|yup|ye|i|we|i'?ve|we'?ve|i'?m|we'?re|have|had|now|just|only|about|actually|so far|probably|managed to|got to|also|definitely|defo|oh|been|still) ){0,6}";
const THING = '(?:it|this|that|them|some|the [\\w-]+|one of the [\\w-]+)';

/** How the first clause with words says how often; from sure to less sure. What follows the match is what came of it. */
const USES: readonly [Use, RegExp][] = [
  [
    'not-yet',
    new RegExp(
      `^ ?(?:(?:no|nope|nah|i|we|i'?ve|have|still|just) ){0,4}(?:haven'?t|have not|not|never|didn'?t|hasn'?t) (?:(?:yet|really|actually|even|managed to|got to|been able to|had (?:a |the )?chance to) ){0,3}(?:used?|using|tried|try|done|do|implemented|started|had a go)\\b(?: (?:${THING}|any of it|with it))?(?: yet)?\\b`,
      'i',
    ),
  ],
  ['regularly', new RegExp(`${LEAD}${OFTEN}\\b`, 'i')],
  ['once', new RegExp(`${LEAD}${RARELY}\\b`, 'i')],
  [
    'regularly',
    new RegExp(
      `${LEAD}(?:use|used|using|do|doing|tried) [^\\n]{0,60}?\\b(?:${OFTEN}|a lot|lots|loads|often|always|constantly)\\b`,
      'i',
    ),
  ],
  ['once', new RegExp(`${LEAD}(?:use|used|using|tried|did|done|had a go) [^\\n]{0,60}?\\b${RARELY}\\b`, 'i')],
  ['regularly', new RegExp(`${LEAD}(?:using|doing) ${THING}\\b`, 'i')],
  ['once', new RegExp(`${LEAD}(?:used|tried|did|had a go (?:at|with)|gave) ${THING}(?: a (?:go|try))?\\b`, 'i')],
];
const YES = new Set('yes yep yeah yup ye yh hi hello hey no nope nah oh ok sorry thanks'.split(' '));
/** With whom or when it was used is neither a change nor a barrier. */
const ASIDE = /^ ?(?:(?:and|or) )?(?:with|as|for|in|on|at|since|now|so far|during|only|yet|x+)\b/i;
const BARRIER =
  /\b(?:no|not enough|not had|too (?:many|much|busy|hard|little|long|noisy|big|tired)|lack(?:ed|ing)?|without|hard|difficult|tricky|struggl\w*|couldn'?t|can'?t|haven'?t|didn'?t (?:work|have|get)|ran out|run out|busy|forgot|got in the way|short of|exams|mocks|ofsted|cover|time|reports|marking|assessments|illness|poorly|staffing|timetabl\w+|behaviour (?:was|is)|interrupted)\b/i;

/** What the text says of having used what was learned; undefined if it says nothing of it, or only of plans. */
export function useIn(text: string): UseFound | undefined {
  const words = plain(text);
  const clause = clausesOf(words).find(
    (one) => !wordsOf(words.slice(one.start, one.end)).every((word) => YES.has(word)),
  );
  if (!clause || clause.asks) return undefined;
  const said = words.slice(clause.start, clause.end);
  if (planStart(said) !== undefined || isQuestion(said)) return undefined;
  for (const [use, pattern] of USES) {
    const [match] = pattern.exec(said) ?? [];
    if (match !== undefined) return { use, ...outcome(text, words, clause.start + match.length, use) };
  }
  return undefined;
}

/** What got in the way, as said after a bare 'not yet'. */
export function barrierAfterNotYet(text: string): string | undefined {
  const [opening] = /^ ?(?:(?:no|nope|sorry)[ ,]{1,2})?not (?:just )?yet\b/i.exec(plain(text)) ?? [];
  const barrier = opening && quote(text, { start: opening.length, end: text.length });
  return barrier && saysWhy(barrier) ? barrier : undefined;
}

const NO = '(?:no+|nope|nah|sorry|well|erm|um|afraid|but)';
const NOT_USED = new RegExp(
  `^ ?(?:${NO}[ ,.!]{1,2}){0,3}(?:not (?:really|just yet|as yet|yet|so far|at all)(?: yet)?|(?:i )?(?:haven'?t|have not|not had)(?: (?:really|even|yet|had|got|found|a|any|the|much|chance|time|used|tried|it|this|to))*|no|nope|nah)(?=\\s*(?:$|[,.!;:–—-]|\\b(?:because|cos|coz|due|as|but|no|too)\\b))`,
  'i',
);

/** A plain no to 'Have you used it?', and what got in the way; undefined where the text says something else. */
export function notUsedIn(text: string): { barrier?: string } | undefined {
  const [opening] = NOT_USED.exec(plain(text)) ?? [];
  if (opening === undefined) return undefined;
  if (/\b(?:time|chance)$/i.test(opening)) return { barrier: quote(text, { start: 0, end: text.length }) };
  const barrier = quote(text, { start: opening.length, end: text.length })?.replace(/^of /i, '');
  return { barrier: barrier !== undefined && saysWhy(barrier) ? barrier : undefined };
}

/** One word alone may be 'thanks'; of those only a known hindrance counts. */
function saysWhy(words: string): boolean {
  return wordsOf(words).length > 1 || BARRIER.test(words);
}

function outcome(text: string, words: string, from: number, use: Use): Omit<UseFound, 'use'> {
  const pieces = clausesOf(words.slice(from))
    .flatMap((clause) => partsOf(words, { ...clause, start: clause.start + from, end: clause.end + from }))
    .filter((piece) => !ASIDE.test(words.slice(piece.start, piece.end)));
  const hinders = ({ start, end }: Span) => use === 'not-yet' || BARRIER.test(words.slice(start, end));
  return {
    change: quoteAll(
      text,
      pieces.filter((piece) => !hinders(piece)),
    ),
    barrier: quoteAll(text, pieces.filter(hinders)),
  };
}

/** 'They loved it | but no time since'. */
function partsOf(words: string, { start, end }: Clause): Span[] {
  const cuts = [...words.slice(start, end).matchAll(/ (?=(?:and|but|because|cos) )/gi)].map(
    ({ index }) => start + index,
  );
  return [start, ...cuts].map((at, index) => ({ start: at, end: cuts[index] ?? end }));
}

function quoteAll(text: string, pieces: readonly Span[]): string | undefined {
  const [first] = pieces;
  const last = pieces.at(-1);
  return first && last && quote(text, { start: first.start, end: last.end });
}
