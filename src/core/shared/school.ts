import { z } from 'zod';
import type { SchoolCalendar } from './school-calendar.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 15:30');
const schoolDays = (most: number) => z.coerce.number().int().min(1).max(most);

/**
 * What a school can set for itself, with the defaults that the evidence supports: reminders lift response with falling
 * returns and cost goodwill, a fixed habit at a natural pause works, evenings and holidays are the staff's own.
 */
export const schoolSettings = z.object({
  /** When nudges go out, local time. */
  nudgeTime: time.default('15:30'),
  /** Nothing unprompted is sent before this local time. */
  opens: time.default('08:00'),
  /** Nothing unprompted is sent from this local time on. */
  closes: time.default('17:00'),
  /** School days from the end of an activity to its first nudge. */
  firstNudgeAfter: schoolDays(20).default(1),
  /** School days from the first nudge to each reminder, rising; empty for none. */
  remindersAfter: z.array(schoolDays(30)).max(2).default([3, 5]),
  /** Unprompted direct messages to one person in any seven days, over all jobs. */
  unpromptedPerWeek: z.coerce.number().int().min(1).max(5).default(1),
  /** CPD that ended (or was recorded) more school days ago than this is no longer asked about. */
  askWithin: schoolDays(120).default(30),
  /** School days from an evaluation to its follow-up: half a term, as 190 pupil days make six half-terms. */
  followUpAfter: schoolDays(120).default(32),
  /** School days from the follow-up to the one question of the term after. */
  termAfter: schoolDays(200).default(64),
  /** Whether staff are in the directory of expertise until they say otherwise; if not, each has to ask to be in it. */
  listedByDefault: z.boolean().default(true),
  /** Whether leaders see names beside answers; only answers given from `namesToldOn` on. */
  showNames: z.boolean().default(false),
  /** The date (ISO) on which staff were told that leaders will see names. */
  namesToldOn: z.string().optional(),
  /** The one channel that questions to everybody go to; where the school has chosen none, whoever asks chooses. */
  askIn: z.object({ platform: z.string(), workspace: z.string(), place: z.string() }).optional(),
});

/** A school's settings, complete. */
export type SchoolSettings = z.infer<typeof schoolSettings>;

/** A school as handlers see it. */
export type School = { id: string; name: string; calendar: SchoolCalendar; settings: SchoolSettings };
