import type { Temporal } from 'temporal-polyfill';
import type { PersonRef } from './people-index.ts';

/** One person's part as a file has it; no state: the file does not say. */
export type ParticipantDraft = { who: PersonRef; state?: 'booked' | 'attended' | 'absent' };

/** An activity as a file has it: people and kind still in the file's words. `key` is the same at every import of it. */
export type ActivityDraft = {
  key: string;
  line: number;
  title: string;
  kind: { line: number; column: string; name: string };
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  provider?: string;
  /** Undefined where the file has no column for them. */
  leads?: readonly PersonRef[];
  hours?: number;
  costPence?: number;
  priority?: string;
  aim?: string;
  participants: readonly ParticipantDraft[];
};

/** Whom and what kinds the rows name that make no activity, so that every fault of a file can be told at once. */
export type SetAside = { people: readonly PersonRef[]; kinds: readonly ActivityDraft['kind'][] };

/** The key by which an activity is known again: its title and the date (and time) in the file's own terms. */
export function activityKey(title: string, when: string): string {
  return `${when}|${title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
}
