import type { AimMet } from './model.ts';

/** "Happy to help", "I can show others", "put me down", and the same declined: "rather not lead". */
const OFFER = new RegExp(
  [
    "(?:\\b(?:i'?m|i am|i'?d be|would be) )?(?:\\b(?:not|never|more than|very|always|really|also|only too) )*\\b(?:happy|glad|willing|pleased|able) to (?:help|share|show|lead|run|demo|support|talk|present)\\b",
    "(?:^ ?|\\b(?:i|we) )(?:can|could|can'?t|cannot|couldn'?t) (?:always |also )?(?:help (?:others|other|people|anyone|colleagues|with)|show|share|lead|run|demo)\\b",
    "\\b(?:rather not|(?:don'?t|not|wouldn'?t) (?:want to|like to)) (?:help|lead|share|present|run)\\b(?: others| people| colleagues| anyone)?",
    "(?:\\b(?:don'?t|do not|never) )?\\b(?:put|sign) me (?:down|up)\\b",
    '\\bcount me in\\b',
    '\\bcome and (?:see|watch) me\\b',
  ].join('|'),
  'i',
);
const NO_OFFER = /\b(?:not|don'?t|can'?t|cannot|won'?t|wouldn'?t|couldn'?t|never)\b/i;
const AIM = /\baims?\b|\b(?:fully|partly|partially|mostly) met\b/i;
const AIM_REACHED = /\b(?:met|meet|meets|achieved?|hit|reached)\b/i;
const AIM_LEVELS: readonly [AimMet, RegExp][] = [
  ['partly', /(?:\bnot|n'?t) (?:fully|quite|completely|entirely|all|totally)\b/i],
  ['partly', /\b(?:part(?:ly|ially|ial)?|half|somewhat|kind of|kinda|sort of|a bit|some)\b/i],
  ['not', /\b(?:not|never|no|hardly|missed|didn'?t|wasn'?t|hasn'?t|barely)\b/i],
  ['mostly', /\b(?:mostly|largely|mainly|nearly|almost|more or less|pretty much|on the whole|by and large)\b/i],
];
const GAIN =
  /\b(?:unexpected(?:ly)?|(?:didn'?t|wasn'?t) expect(?:ing)?|(?<!\bno )surprised?|unplanned|bonus|by accident|side (?:effect|benefit))\b/i;
/**
 * Words of judgement, which make prose without a rating an answer. Beginnings, unless a full stop ends them, so that
 * slips at the end do no harm.
 */
const JUDGING = `love. loved. loving. liked. enjoy usef useless helpf good. great brill excellent excellant fab. fabulous fantastic
amazing awesome superb ace. outstanding decent solid alright. meh. boring bored dull. dry. rubbish waste pointless dragged
rushed worth interesting intresting inspir practical relevant irrelevant informative insightful engaging thought-provoking
eye-open eye_open best. worst. poor. terrible awful dreadful disappoint confusing confused didn't_learn didnt_learn learnt. learned. realised reminded
made_me_think nothing_new not_for_me wasnt_for wasn't_for mixed so-so takeaway take-away valuable fun. refreshing
too_long too_short too_fast too_slow too_much too_basic was_ok. was_okay. was_fine. all_fine. bit_long bit_slow`;
const OPINION = new RegExp(
  `\\b(?:${JUDGING.split(/\s+/)
    .map((word) => word.replaceAll('_', ' ').replace('.', '\\b'))
    .join('|')})`,
  'i',
);
const PAST = /\b(?:was|were|is|are|wasn'?t|weren'?t|had|made|felt|thought|found)\b/i;
const QUESTION =
  /^ ?(?:who\b|whos\b|whats?\b(?! i\b)|where\b|why\b|how (?:do|can|did|does|many|much|long|is|are)\b|can\b|could\b|does\b|do (?:you|we|i)\b|is\b|are\b|has\b|any(?:one|body)\b|have (?:we|you)\b|will (?:there|you|it|this|that|they|the)\b)/i;
const GREETING = /\bgood (?:morning|afternoon|evening|day|luck)\b/gi;

/** Whether the text says that the aim was met, and how far; "met its aim" alone is fully. */
export function aimIn(text: string): AimMet | undefined {
  if (!AIM.test(text) || !AIM_REACHED.test(text)) return undefined;
  return AIM_LEVELS.find(([, words]) => words.test(text))?.[0] ?? 'fully';
}

/** Where in a clause the person offers, or declines, to help others; undefined if neither. */
export function offerStart(clause: string): number | undefined {
  const start = clause.search(OFFER);
  return start < 0 ? undefined : start;
}

/** Whether such an offer is one: "don't put me down to help" is not. */
export function isOffered(clause: string): boolean {
  return !NO_OFFER.test(clause);
}

/** Whether the words name a gain that nobody had planned. */
export function isUnplanned(clause: string): boolean {
  return GAIN.test(clause);
}

/** Whether the words judge something: 'loved it', 'a waste of time'. */
export function isOpinion(clause: string): boolean {
  return OPINION.test(clause.replace(GREETING, ''));
}

/** Whether the words look back: 'it was', 'they found'. */
export function looksBack(clause: string): boolean {
  return PAST.test(clause);
}

/** Whether the words ask something, question mark or not. */
export function isQuestion(clause: string): boolean {
  return QUESTION.test(clause);
}
