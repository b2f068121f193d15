import type { Temporal } from 'temporal-polyfill';
import type { CpdKind, ParticipationState } from '../model.ts';
import type { NewActivity } from '../store.ts';
import type { Known } from './people-index.ts';

/** An activity that an earlier import brought, as stored. */
export type ImportedActivity = NewActivity & {
  externalKey: string;
  participations: readonly { id: string; person: string; state: ParticipationState }[];
};

/** A participation to be written. */
export type NewParticipation = {
  id: string;
  activity: string;
  person: string;
  state: ParticipationState;
  recordedAt: Temporal.Instant;
};

/** What a list of CPD changes. A changed activity says which leads it gains and loses. */
export type CpdPlan = {
  activities: {
    added: readonly NewActivity[];
    changed: readonly { after: NewActivity; gained: readonly string[]; lost: readonly string[] }[];
    unchanged: number;
  };
  participations: { added: readonly NewParticipation[]; changed: readonly NewParticipation[]; unchanged: number };
};

/** What planning needs to know of the school. `recordedAt`: when Pollen is to have learned of an activity and its people. */
export type CpdGiven = {
  people: readonly Known[];
  kinds: readonly CpdKind[];
  existing: readonly ImportedActivity[];
  now: Temporal.Instant;
  newId: () => string;
  recordedAt: (activity: { endsAt: Temporal.Instant }) => Temporal.Instant;
};
