import type { Temporal } from 'temporal-polyfill';

/** The four groups into which the study of 38 English schools sorts CPD. */
export const kindGroups = ['individual', 'within-school', 'cross-school', 'external'] as const;

/** One of `kindGroups`. */
export type KindGroup = (typeof kindGroups)[number];

/** The groups as people read them. */
export const kindGroupNames: Readonly<Record<KindGroup, string>> = {
  individual: 'Individual',
  'within-school': 'Within school',
  'cross-school': 'Across schools',
  external: 'Other external expertise',
};

/** A kind of CPD in a school's own list; a retired one is kept for the record and no longer offered. */
export type CpdKind = { id: string; name: string; group: KindGroup; retired: boolean };

/** A piece of CPD. `aim`: what should change, for which pupils. Cost in pence, for everyone together. */
export type Activity = {
  id: string;
  externalKey?: string;
  title: string;
  kind: CpdKind;
  provider?: string;
  /** In-house leads. */
  leads: readonly { id: string; name: string }[];
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  hours?: number;
  costPence?: number;
  priority?: string;
  aim?: string;
};

/** How far a person's part in an activity has come. */
export type ParticipationState = 'booked' | 'attended' | 'absent' | 'evaluated';

/** One person in one activity; `recordedAt` is when Pollen learned that they attended (or were booked). */
export type Participation = {
  id: string;
  person: string;
  activity: Activity;
  state: ParticipationState;
  recordedAt: Temporal.Instant;
};
