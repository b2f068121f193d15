import type { AimMet } from './model.ts';
import { classIn } from './words-class.ts';
import { aimIn, isOffered, isOpinion, isQuestion, isUnplanned, looksBack, offerStart } from './words-judgement.ts';
import { planStart } from './words-plan.ts';
import { type Clause, clausesOf, quote, wordsOf } from './words-text.ts';

/** What a text says about a piece of CPD, in the person's own words. `telling`: there is something in it, rating apart. */
export type Said = {
  learned?: string;
  plan?: string;
  planClass?: string;
  aimMet?: AimMet;
  unplannedGain?: string;
  offersHelp?: boolean;
  telling: boolean;
};

type Kind = 'learned' | 'plan' | 'gain' | 'aim' | 'offer' | 'nothing';
type Piece = Clause & { kind: Kind; text: string };

/** What only adds to what was said before: 'by Friday', 'with 8B', 'because …'. */
const CONTINUES =
  /^ ?(?:by|with|on|in|at|after|before|from|for|to|if|when|because|cos|as|since|esp|especially|eg|e\b|g\b|ie)\b/i;
const EMPTY = new Set(
  `thanks thank you u thx ta cheers sorry hi hello hey please pls ok okay and but so yes yeah yep no lol tbh x xx xxx overall
  though tho from me morning afternoon evening`.split(/\s+/),
);
/** Longer than this and a clause about the aim says more than that it was met. */
const AIM_WORDS = 8;

/** What `text` says; `rest` is the same text, of the same length, with the rating blanked out and straight apostrophes. */
export function whatIsSaid(text: string, rest: string): Said {
  const pieces = piecesOf(rest);
  const plan = quoteOf(text, pieces, 'plan');
  const offer = pieces.find((piece) => piece.kind === 'offer');
  return {
    learned: quoteOf(text, pieces, 'learned'),
    plan,
    planClass: plan === undefined ? undefined : classIn(plan),
    aimMet: pieces.map((piece) => aimIn(piece.text)).find((level) => level !== undefined),
    unplannedGain: quoteOf(text, pieces, 'gain'),
    offersHelp: offer && isOffered(offer.text),
    telling: pieces.some(isTelling),
  };
}

/** "I can help with French" on its own is about what someone knows, not about a piece of CPD. */
function isTelling({ kind, asks, text }: Piece): boolean {
  if (kind === 'learned') return !asks && !isQuestion(text) && isOpinion(text);
  if (kind === 'offer' && / with\b/i.test(text)) return isOpinion(text);
  return kind !== 'nothing' && !asks;
}

/** All that is of one kind, from its first word to its last, so that nothing said in between is lost. */
function quoteOf(text: string, pieces: readonly Piece[], kind: Kind): string | undefined {
  const first = pieces.find((piece) => piece.kind === kind);
  const last = pieces.findLast((piece) => piece.kind === kind);
  return first && last && quote(text, { start: first.start, end: last.end });
}

function piecesOf(rest: string): Piece[] {
  const pieces: Piece[] = [];
  for (const part of clausesOf(rest).flatMap((clause) => partsOf(rest, clause))) {
    const text = rest.slice(part.start, part.end);
    pieces.push({ ...part, text, kind: kindOf(text, part, pieces.at(-1)?.kind) });
  }
  return pieces;
}

/** A clause, cut where a plan or an offer begins without punctuation: 'loved it and | will try it with 8B'. */
function partsOf(rest: string, clause: Clause): Clause[] {
  const text = rest.slice(clause.start, clause.end);
  const cuts = [planStart(text), offerStart(text)].filter((at) => at !== undefined && at > 0) as number[];
  const starts = [0, ...cuts.sort((a, b) => a - b)];
  return starts.map((start, index) => ({
    start: clause.start + start,
    end: clause.start + (starts[index + 1] ?? text.length),
    first: clause.first && index === 0,
    asks: clause.asks,
  }));
}

function kindOf(text: string, { first, asks }: Clause, before: Kind | undefined): Kind {
  const words = wordsOf(text);
  if (words.every((word) => EMPTY.has(word))) return 'nothing';
  if (offerStart(text) !== undefined) return 'offer';
  if (planStart(text) !== undefined && !asks) return 'plan';
  if (aimIn(text) !== undefined && words.length <= AIM_WORDS) return 'aim';
  if (isUnplanned(text)) return 'gain';
  const continues = CONTINUES.test(text);
  const adds = continues || (before === 'plan' && !first && !isOpinion(text) && !looksBack(text));
  if (adds && before !== undefined && before !== 'nothing' && before !== 'aim') return before;
  return continues && classIn(text) !== undefined && !isOpinion(text) ? 'plan' : 'learned';
}
