import { type StaffGroup, staffGroup, staffGroups } from '../shared/people.ts';
import { joinSmall } from './disclosure.ts';
import type { ActivityRow, ReportRows } from './model.ts';

/** What a staff group had of the school's CPD; `attended` and `hours` are totals over its people. Small groups come joined. */
export type GroupShare = { groups: readonly StaffGroup[]; people: number; attended: number; hours: number };

/**
 * How CPD is shared out among those who work here now. Every group is there, so that one that had nothing shows as
 * nothing; activities without hours count as attended.
 */
export function groupShares(rows: ReportRows, chosen: readonly ActivityRow[]): readonly GroupShare[] {
  const shares = new Map(staffGroups.map((group) => [group, { groups: [group], people: 0, attended: 0, hours: 0 }]));
  const groupOfRole = new Map<string, StaffGroup>();
  const shareOf = new Map<string, { attended: number; hours: number }>();
  for (const { id, roleTitle } of rows.staff) {
    const group = groupOfRole.get(roleTitle) ?? staffGroup(roleTitle);
    groupOfRole.set(roleTitle, group);
    const share = shares.get(group);
    if (!share) continue;
    share.people += 1;
    shareOf.set(id, share);
  }
  const hours = new Map(chosen.map((row) => [row.id, row.hours ?? 0]));
  for (const { activity, person } of rows.participations) {
    const share = shareOf.get(person);
    const took = hours.get(activity);
    if (!share || took === undefined) continue;
    share.attended += 1;
    share.hours += took;
  }
  return joinSmall<GroupShare>([...shares.values()], (a, b) => ({
    groups: [...a.groups, ...b.groups],
    people: a.people + b.people,
    attended: a.attended + b.attended,
    hours: a.hours + b.hours,
  }));
}
