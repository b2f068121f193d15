import type { Temporal } from 'temporal-polyfill';
import type { ReportRows, WeekRows, Written } from './model.ts';

/** What the leader's view reads, and the one wish it keeps. Stretches of time run from `from` until just before `to`. */
export type ReportStore = {
  /** The school's activities that ended in the stretch of time, most recent first, with all that can be counted of them. */
  rows(schoolId: string, from: Temporal.Instant, to: Temporal.Instant): Promise<ReportRows>;
  /** What participants of one activity wrote in answers first given at `since` or later, newest first. */
  written(schoolId: string, activityId: string, since: Temporal.Instant): Promise<readonly Written[]>;
  week(schoolId: string, from: Temporal.Instant, to: Temporal.Instant): Promise<WeekRows>;
  /** The leaders and admins, by id, who asked for the weekly digest and have not left. */
  digestReaders(schoolId: string): Promise<readonly string[]>;
  /** Starts or stops a person's weekly digest; asking twice changes nothing. */
  setDigest(personId: string, on: boolean): Promise<void>;
};
