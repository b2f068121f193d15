import type { Temporal } from 'temporal-polyfill';
import type { Interest, Level, Skill } from './model.ts';

/** How somebody likes to help, with the words for it. */
export const waysToHelp = {
  chat: 'a chat',
  'observe-me': 'come and watch me',
  'observe-you': 'I come and watch you',
  'co-plan': 'planning together',
  'run-session': 'running a session',
} as const;

/** One of the ways to help. */
export type WayToHelp = keyof typeof waysToHelp;

/** The ways among these words that are known. */
export function waysAmong(given: unknown): WayToHelp[] {
  const all = Object.keys(waysToHelp) as WayToHelp[];
  return Array.isArray(given) ? all.filter((way) => given.includes(way)) : [];
}

/** A skill or talent as its owner keeps it. */
export type OwnItem =
  | (Skill & { id: string; kind: 'skill' })
  | (Interest & { id: string; kind: 'interest'; level?: undefined });

/**
 * What somebody says about themselves and about being asked. `listed` is undefined while they leave it to the school's
 * policy; `weeklyCap`: how many may ask them in seven days.
 */
export type Profile = {
  listed?: boolean;
  availability: string;
  ways: readonly WayToHelp[];
  weeklyCap: number;
  confirmedAt?: Temporal.Instant;
  items: readonly OwnItem[];
};

/** An item to keep; the same words twice are one item. */
export type NewItem = { id: string; kind: 'skill' | 'interest'; text: string; level?: Level; private?: boolean };

/** What to change of a profile, the items aside. */
export type ProfileChanges = Partial<Omit<Profile, 'items'>>;
