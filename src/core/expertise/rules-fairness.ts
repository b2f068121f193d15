import type { Temporal } from 'temporal-polyfill';
import { chance } from '../shared/chance.ts';
import type { Ask, Helped } from './requests.ts';
import type { Match } from './scoring.ts';

/** How much somebody has been asked of late, and how often it helped. */
export type Load = { lastWeek: number; lastMonth: number; helped: number };

/** Nobody has asked. */
export const noLoad: Load = { lastWeek: 0, lastMonth: 0, helped: 0 };

const WEEK_HOURS = 7 * 24;
const MONTH_HOURS = 28 * 24;
const TIE = 0.03;

/** How much each expert has been asked, as of now. */
export function loads(asks: readonly (Ask & { helped?: Helped })[], now: Temporal.Instant): ReadonlyMap<string, Load> {
  const found = new Map<string, Load>();
  for (const { expert, askedAt, state, helped } of asks) {
    const hours = now.since(askedAt).total('hours');
    const { lastWeek, lastMonth, helped: times } = found.get(expert) ?? noLoad;
    found.set(expert, {
      lastWeek: lastWeek + Number(hours < WEEK_HOURS),
      lastMonth: lastMonth + Number(hours < MONTH_HOURS),
      helped: times + Number(state === 'accepted' && (helped === 'yes' || helped === 'partly')),
    });
  }
  return found;
}

/**
 * Spreads the asking: who has been asked a lot this month comes a little later, whose help helped a little earlier,
 * who has reached their weekly cap last; where several are as good, they take turns by the day.
 */
export function fairly(
  matches: readonly Match[],
  load: ReadonlyMap<string, Load>,
  cap: (person: string) => number,
  day: string,
): Match[] {
  const rank = (match: Match) => {
    const { lastMonth, helped } = load.get(match.person) ?? noLoad;
    return match.score * (1 - 0.05 * Math.min(5, lastMonth) + 0.05 * Math.min(3, helped));
  };
  const full = ({ person }: Match) => Number((load.get(person)?.lastWeek ?? 0) >= cap(person));
  const step = (match: Match) => Math.round(rank(match) / TIE);
  return [...matches].sort(
    (a, b) => full(a) - full(b) || step(b) - step(a) || chance(day, a.person) - chance(day, b.person),
  );
}
