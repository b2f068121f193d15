import type { Temporal } from 'temporal-polyfill';

/** What became of asking one colleague; `lapsed`: no answer in time; `later`: gladly, in a while. */
export type AskState = 'asked' | 'accepted' | 'declined' | 'later' | 'lapsed';

/** Whether help helped, as whoever asked says. */
export const helpedAnswers = ['yes', 'partly', 'no'] as const;

/** One of `helpedAnswers`. */
export type Helped = (typeof helpedAnswers)[number];

/** One colleague asked to help. */
export type Ask = {
  id: string;
  expert: string;
  state: AskState;
  askedAt: Temporal.Instant;
  answeredAt?: Temporal.Instant;
};

/** Somebody's wish for help. */
export type HelpRequest = {
  id: string;
  asker: string;
  need: string;
  state: 'open' | 'met' | 'unmet';
  helped?: Helped;
  /** Whether the expert agreed that it may be celebrated; undefined until they say. */
  mayMention?: boolean;
  asks: readonly Ask[];
};

/** How many different people wanted something, and for how many there was nobody. */
export type Need = { topic: string; people: number; unmet: number };
