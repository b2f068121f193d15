import { Temporal } from 'temporal-polyfill';
import type { ImportFault } from '../../shared/import-fault.ts';
import type { ParticipationState } from '../model.ts';
import type { ActivityDraft, ParticipantDraft } from './activity-draft.ts';
import type { CpdGiven, CpdPlan, ImportedActivity, NewParticipation } from './cpd-changes.ts';
import type { PersonRef } from './people-index.ts';

/**
 * Who takes part in one activity, and what that changes. A state that the file leaves open is 'attended', or 'booked'
 * for what is still to come. What staff have done since stays: a booking never replaces attendance, an evaluated
 * participation can only become absent, and 'absent' only gives way to a state that the file does give.
 */
export function planParticipations(
  draft: ActivityDraft,
  activity: string,
  before: ImportedActivity | undefined,
  personOf: (who: PersonRef) => string | undefined,
  { now, newId, recordedAt }: CpdGiven,
  faults: ImportFault[],
): CpdPlan['participations'] {
  const stored = new Map(before?.participations.map((one) => [one.person, one]));
  const seen = new Map<string, PersonRef>();
  const added: NewParticipation[] = [];
  const changed: NewParticipation[] = [];
  let unchanged = 0;
  for (const { who, state } of draft.participants) {
    const person = personOf(who);
    if (person === undefined) continue;
    faults.push(...participantFaults(draft, who, state, seen.get(person), now));
    seen.set(person, who);
    const was = stored.get(person);
    const is = nextState(was?.state, state, Temporal.Instant.compare(draft.endsAt, now) <= 0);
    const next = { id: was?.id ?? newId(), activity, person, state: is, recordedAt: recordedAt(draft) };
    if (!was) added.push(next);
    else if (was.state !== is) changed.push(next);
    else unchanged += 1;
  }
  return { added, changed, unchanged };
}

function participantFaults(
  { title, startsAt }: ActivityDraft,
  { line, column, tries }: PersonRef,
  state: ParticipantDraft['state'],
  earlier: PersonRef | undefined,
  now: Temporal.Instant,
): ImportFault[] {
  const twice = `each person once: line ${earlier?.line} has them in '${title}' already`;
  const early = state !== undefined && state !== 'booked' && Temporal.Instant.compare(startsAt, now) > 0;
  return [
    ...(earlier ? [{ line, column, value: tries.join(', '), expected: twice }] : []),
    ...(early ? [{ line, column: 'state', value: state, expected: "'booked', as this is still to come" }] : []),
  ];
}

function nextState(
  was: ParticipationState | undefined,
  said: ParticipantDraft['state'],
  over: boolean,
): ParticipationState {
  const is = said ?? (over ? 'attended' : 'booked');
  if (was === undefined) return is;
  if (is === 'booked' || was === is) return was;
  if (was === 'evaluated') return is === 'absent' ? 'absent' : 'evaluated';
  return was === 'absent' && said === undefined ? 'absent' : is;
}
