import type { Temporal } from 'temporal-polyfill';
import { dayName, isoDayName } from '../shared/dates-in-words.ts';
import type { AimMet, Evaluation, OpenItem, Use } from './model.ts';

/** The answers about the aim, as people read them. */
export const aimMetNames: Readonly<Record<AimMet, string>> = {
  not: 'Not met',
  partly: 'Partly met',
  mostly: 'Mostly met',
  fully: 'Fully met',
};

/** The answers about use, as people read them. */
export const useNames: Readonly<Record<Use, string>> = {
  'not-yet': 'Not yet',
  once: 'Once or twice',
  regularly: 'Regularly',
};

/** When a day was, seen from today: 'today', 'yesterday', 'on Thursday', or the date. */
export function whenWas(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = date.until(today, { largestUnit: 'days' }).days;
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return days < 7 ? `on ${date.toLocaleString('en-GB', { weekday: 'long' })}` : `on ${dayName(date)}`;
}

/** The person's own plan, quoted. */
export function planSentence({ evaluation }: Pick<OpenItem, 'evaluation'>): string {
  if (evaluation?.plan === undefined) return 'You had not noted a plan.';
  return ended(`You planned: “${quotable(evaluation.plan)}”${planDetails(evaluation)}`);
}

/** With whom and by when, as far as it was said and is not in the plan's own words. */
function planDetails({ plan = '', planClass, planBy }: Evaluation): string {
  const withWhom = planClass === undefined || plan.includes(planClass) ? '' : `, with ${planClass}`;
  return planBy === undefined ? withWhom : `${withWhom}, by ${isoDayName(planBy)}`;
}

/** Words short enough to be quoted, on one line, without a full stop at the end. */
export function quotable(text: string, most = 280): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  // A character of two halves, such as an emoji, is not cut in the middle.
  return line.length <= most
    ? line
    : `${line
        .slice(0, most - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`;
}

/** A sentence with its full stop, unless it ends in a mark of its own. @example ended('Why not?') // 'Why not?' */
export function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** The words with a capital at the start. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whole numbers below ten in words. */
export function count(number: number, one: string, many: string): string {
  const names = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  return `${names[number] ?? String(number)} ${number === 1 ? one : many}`;
}

/** What was said before with what was said since; nothing is said twice. */
export function addedTo(before: string | undefined, since: string | undefined): string | undefined {
  if (before === undefined || since === undefined || since.includes(before)) return since;
  return before.includes(since) ? before : `${before}; ${since}`;
}

/** Names in a row. @example allOf(['Ada', 'Ben', 'Cy']) // 'Ada, Ben and Cy' */
export function allOf(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}
