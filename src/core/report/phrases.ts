import { barrierThemes, themeLabel } from './barriers.ts';
import type { QuestionId } from './counting.ts';
import { ENOUGH, ENOUGH_TO_SPREAD, type Spread } from './disclosure.ts';
import type { Average, Cost, Figures } from './rules.ts';

/** How a question is headed, and its options in the order in which they are read. */
export const questionWords: Readonly<
  Record<QuestionId, { title: string; options: readonly { id: string; label: string }[] }>
> = {
  rating: {
    title: 'Worth the time',
    options: [
      { id: '5', label: '5 very much' },
      { id: '4', label: '4' },
      { id: '3', label: '3' },
      { id: '2', label: '2' },
      { id: '1', label: '1 not really' },
    ],
  },
  aim: {
    title: 'Aim met',
    options: [
      { id: 'fully', label: 'fully' },
      { id: 'mostly', label: 'mostly' },
      { id: 'partly', label: 'partly' },
      { id: 'not', label: 'not met' },
    ],
  },
  'half-term': { title: 'Plan used, half a term later', options: useOptions() },
  'term-after': { title: 'Plan used, the term after', options: useOptions() },
  barrier: {
    title: 'What got in the way',
    options: [...barrierThemes.map(({ id }) => id), 'other'].map((id) => ({ id, label: themeLabel(id) })),
  },
};

/** A number of things in words. @example counted(1, 'answer') // '1 answer' */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}

/** A share as a whole percentage; 0% of nothing. @example percent(14, 23) // '61%' */
export function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((100 * part) / whole)}%`;
}

/** Pence as pounds. @example pounds(123456) // '£1,234.56' */
function pounds(pence: number): string {
  return `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}

/** To one decimal place at most. @example short(2.345) // '2.3' */
export function short(n: number): string {
  return n.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}

/** How many have answered, in a sentence. */
export function answeredWords({ asked, answered }: Figures): string {
  if (asked === 0) return 'Nobody is marked as having taken part yet.';
  if (answered === 0) return `Nobody has answered yet, out of ${asked.toLocaleString('en-GB')}.`;
  if (answered >= asked)
    return asked === 1 ? 'The one person there has answered.' : `All ${asked.toLocaleString('en-GB')} have answered.`;
  const verb = answered === 1 ? 'has' : 'have';
  return `${answered.toLocaleString('en-GB')} of ${asked.toLocaleString('en-GB')} ${verb} answered (${percent(answered, asked)}).`;
}

/** The average rating in words, or why there is none. */
export function averageWords({ mean, answers, heldBack }: Average): string {
  if (mean === undefined) return keptBackWords(heldBack, ENOUGH);
  return `${mean.toFixed(1)} out of 5 on average, from ${counted(answers, 'answer')}${moreWords(heldBack)}`;
}

/** How the answers to a question spread, in words: its counts, or why there are none. */
export function spreadWords(question: QuestionId, spread: Spread): string {
  if (spread.answers === 0) return keptBackWords(spread.heldBack, ENOUGH_TO_SPREAD);
  const parts = given(question, spread).map(({ label, count }) => `${label} ${count}`);
  return `${parts.join(', ')}${moreWords(spread.heldBack)}`;
}

/** The options that were given, in reading order; what got in the way comes with the most common first. */
export function given(
  question: QuestionId,
  { counts }: Spread,
): readonly { id: string; label: string; count: number }[] {
  const all = questionWords[question].options
    .map((option) => ({ ...option, count: counts[option.id] ?? 0 }))
    .filter((option) => option.count > 0);
  return question === 'barrier' ? all.sort((a, b) => b.count - a.count) : all;
}

/** What an hour cost, and an hour of each person's time; undefined where no activity has both a cost and hours. */
export function costWords({ pence, hours, personHours, costed }: Cost, activities: number): string | undefined {
  if (costed === 0) return undefined;
  const each = personHours === 0 ? '' : `, ${pounds(pence / personHours)} an hour for each person`;
  const known = costed === 1 ? 'the one activity' : `the ${costed} activities`;
  const from = costed === activities ? '' : ` (counting ${known} whose cost and hours are known)`;
  return `${pounds(pence / hours)} an hour for everyone together${each}${from}`;
}

function moreWords(heldBack: number): string {
  return heldBack === 0 ? '' : `; ${heldBack} more kept private`;
}

function keptBackWords(heldBack: number, enough: number): string {
  if (heldBack === 0) return 'no answers yet';
  if (heldBack < enough) return `shown from ${enough} answers on; ${heldBack} so far`;
  return `${heldBack} answers so far, too few about any one activity or priority to show yet`;
}

function useOptions(): readonly { id: string; label: string }[] {
  return [
    { id: 'regularly', label: 'regularly' },
    { id: 'once', label: 'once or twice' },
    { id: 'not-yet', label: 'not yet' },
  ];
}
