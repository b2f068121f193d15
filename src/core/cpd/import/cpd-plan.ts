import type { Temporal } from 'temporal-polyfill';
import type { ImportFault } from '../../shared/import-fault.ts';
import type { NewActivity } from '../store.ts';
import type { ActivityDraft, SetAside } from './activity-draft.ts';
import type { CpdGiven, CpdPlan } from './cpd-changes.ts';
import { kindFinder } from './kinds-index.ts';
import { planParticipations } from './participations-plan.ts';
import { type PersonRef, peopleFinder } from './people-index.ts';

/**
 * Says what a list of CPD would change. Activities are known again by their key; a cell that the file leaves empty
 * changes nothing, and leads are the file's where it has a column for them. What could not be read as an activity is
 * only looked up, for its faults.
 */
export function planCpd(
  drafts: readonly ActivityDraft[],
  given: CpdGiven,
  aside: SetAside = { people: [], kinds: [] },
): { plan: CpdPlan; faults: readonly ImportFault[] } {
  const faults: ImportFault[] = [];
  const kindOf = kindFinder(given.kinds);
  const find = peopleFinder(given.people);
  const existing = new Map(given.existing.map((activity) => [activity.externalKey, activity]));
  const personOf = (who: PersonRef) => {
    const found = find(who.tries);
    if ('id' in found) return found.id;
    faults.push({ line: who.line, column: who.column, value: who.tries.join(', '), expected: found.expected });
    return undefined;
  };
  const kindIdOf = ({ line, column, name }: ActivityDraft['kind']) => {
    const found = kindOf(name);
    if ('id' in found) return found.id;
    faults.push({ line, column, value: name, expected: found.expected });
    return '';
  };
  aside.people.forEach(personOf);
  aside.kinds.forEach(kindIdOf);
  const planned = drafts.map((draft) => {
    const kind = kindIdOf(draft.kind);
    const before = existing.get(draft.key);
    const leads = draft.leads && [...new Set(draft.leads.flatMap((lead) => personOf(lead) ?? []))];
    const start = before ?? { id: given.newId(), createdAt: given.recordedAt(draft) };
    const after = withDraft(start, draft, kind, leads ?? before?.leads ?? []);
    return { before, after, participations: planParticipations(draft, after.id, before, personOf, given, faults) };
  });
  const known = planned.flatMap(({ before, after }) => (before ? [{ before, after }] : []));
  const changed = known.filter(({ before, after }) => differs(before, after));
  const plan = {
    activities: {
      added: planned.filter(({ before }) => !before).map(({ after }) => after),
      changed: changed.map(({ before, after }) => ({
        after,
        gained: without(after.leads, before.leads),
        lost: without(before.leads, after.leads),
      })),
      unchanged: known.length - changed.length,
    },
    participations: {
      added: planned.flatMap(({ participations }) => participations.added),
      changed: planned.flatMap(({ participations }) => participations.changed),
      unchanged: planned.reduce((sum, { participations }) => sum + participations.unchanged, 0),
    },
  };
  return { plan, faults: faults.sort((a, b) => a.line - b.line) };
}

type Start = { id: string; createdAt: Temporal.Instant } & Partial<NewActivity>;

function withDraft(before: Start, draft: ActivityDraft, kindId: string, leads: readonly string[]): NewActivity {
  return {
    id: before.id,
    externalKey: draft.key,
    title: draft.title,
    kindId,
    provider: draft.provider ?? before.provider,
    leads,
    startsAt: draft.startsAt,
    endsAt: draft.endsAt,
    hours: draft.hours ?? before.hours,
    costPence: draft.costPence ?? before.costPence,
    priority: draft.priority ?? before.priority,
    aim: draft.aim ?? before.aim,
    createdAt: before.createdAt,
  };
}

function differs(before: NewActivity, after: NewActivity): boolean {
  const text = ({ title, kindId, provider, leads, startsAt, endsAt, hours, costPence, priority, aim }: NewActivity) =>
    JSON.stringify([title, kindId, provider, [...leads].sort(), startsAt, endsAt, hours, costPence, priority, aim]);
  return text(before) !== text(after);
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  return ids.filter((id) => !others.includes(id));
}
