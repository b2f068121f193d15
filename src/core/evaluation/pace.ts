import type { Temporal } from 'temporal-polyfill';
import { isoDayName } from '../shared/dates-in-words.ts';
import type { School } from '../shared/school.ts';
import type { Preferences } from './model.ts';
import { IGNORED_LIMIT, wantsSilence } from './rules.ts';

/** How often a person is asked, as Pollen tells them. `ignored`: nudges in a row without an answer. */
export function paceSentence(
  { settings }: School,
  today: Temporal.PlainDate,
  preferences: Preferences,
  ignored: number,
): string {
  const { paused, snoozedUntil, fewer } = preferences;
  if (paused) return 'I do not ask you anything unless you ask me.';
  if (snoozedUntil !== undefined && wantsSilence(preferences, today))
    return `I will not ask you anything before ${isoDayName(snoozedUntil)}.`;
  if (ignored >= IGNORED_LIMIT) return 'I asked a few times without hearing from you, so now I wait for you.';
  const often = fewer
    ? 'once a fortnight at most, without reminders'
    : `${timesAWeek(settings.unpromptedPerWeek)} at most`;
  return `I ask ${often}, after ${settings.nudgeTime} on a school day.`;
}

/** True where only a word from the person starts the nudges again. */
export function isSilent(today: Temporal.PlainDate, preferences: Preferences, ignored: number): boolean {
  return wantsSilence(preferences, today) || ignored >= IGNORED_LIMIT;
}

function timesAWeek(times: number): string {
  const names = ['', 'once', 'twice', 'three times', 'four times', 'five times'];
  return `${names[times] ?? `${times} times`} a week`;
}
