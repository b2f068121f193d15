import type { Temporal } from 'temporal-polyfill';
import type { Activity, CpdKind, KindGroup, Participation, ParticipationState } from './model.ts';

/** An activity to be written; the kind and the leads by id. */
export type NewActivity = Omit<Activity, 'kind' | 'leads'> & {
  kindId: string;
  leads: readonly string[];
  createdAt: Temporal.Instant;
  createdBy?: string;
};

/** The school's CPD record: activities, who took part, and the list of kinds. Every call is about one school. */
export type CpdStore = {
  kinds(schoolId: string): Promise<readonly CpdKind[]>;
  /** Adds or changes by id; names are unique in a school. */
  saveKind(schoolId: string, kind: { id: string; name: string; group: KindGroup; retired: boolean }): Promise<void>;
  activity(schoolId: string, id: string): Promise<Activity | undefined>;
  /** Activities that ended in the stretch of time, newest first. */
  activitiesEnding(schoolId: string, from: Temporal.Instant, to: Temporal.Instant): Promise<readonly Activity[]>;
  /** Activities that a person leads in-house, newest first, at most `limit`. */
  activitiesLedBy(personId: string, limit: number): Promise<readonly Activity[]>;
  /**
   * Activities whose attendance can be marked: they began by `to`, ended no earlier than `from`, and somebody is still
   * booked or more than one person took part. Newest first.
   */
  registers(schoolId: string, from: Temporal.Instant, to: Temporal.Instant): Promise<readonly Activity[]>;
  addActivity(schoolId: string, activity: NewActivity): Promise<void>;
  /** Takes back an activity with all who took part; false where it is not this person's entry or somebody has evaluated it. */
  removeActivity(schoolId: string, id: string, createdBy: string): Promise<boolean>;
  participation(schoolId: string, id: string): Promise<Participation | undefined>;
  /** A person's own record, newest first, at most `limit`. */
  participationsOf(personId: string, limit: number): Promise<readonly Participation[]>;
  participantsOf(
    activityId: string,
  ): Promise<readonly { id: string; person: { id: string; name: string }; state: ParticipationState }[]>;
  /** Adds people to an activity in this state; those already there keep the state they have. */
  addParticipations(
    activityId: string,
    people: readonly { id: string; person: string }[],
    state: ParticipationState,
    at: Temporal.Instant,
  ): Promise<void>;
  /** Sets the state; an evaluated participation stays evaluated unless it becomes absent. */
  setState(participationIds: readonly string[], state: ParticipationState, at: Temporal.Instant): Promise<void>;
};
