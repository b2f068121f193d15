import type { Block } from '../chat/message.ts';
import { type Paragraph, plain, rich } from '../chat/rich-text.ts';
import { counted, percent, short } from './phrases.ts';
import type { GroupShare } from './shares.ts';

// A group is named where it had less than three quarters of what its numbers would bring it.
const FAIR_FROM = 0.75;

/** How CPD is shared between groups of staff: hours per head as a chart, and every number in words. */
export function groupBlocks(groups: readonly GroupShare[]): readonly Block[] {
  const whole = wholeOf(groups);
  if (whole.people === 0) return [{ kind: 'text', text: plain('Nobody is on the staff list yet.') }];
  const bars = groups.map((group) => ({
    label: groupName(group),
    value: Math.round(perHead(group.hours, group) * 10) / 10,
    note: `${percent(group.hours, whole.hours)} of the hours, ${percent(group.people, whole.people)} of the staff`,
  }));
  return [
    { kind: 'chart', title: 'CPD for each person', unit: 'hours', bars },
    { kind: 'facts', facts: groups.map((group) => ({ label: groupName(group), value: shareWords(group) })) },
  ];
}

/** The groups that had plainly less than their share of hours, one sentence each; none where no hours are known. */
export function unfairBlocks(groups: readonly GroupShare[]): readonly Block[] {
  const whole = wholeOf(groups);
  const short = groups.filter(
    (group) => group.people > 0 && group.hours / whole.hours < FAIR_FROM * (group.people / whole.people),
  );
  const sentences = short.map((group) => {
    const people = percent(group.people, whole.people);
    return rich`*${groupName(group)}*: ${people} of the staff, ${percent(group.hours, whole.hours)} of the hours.`;
  });
  if (sentences.length === 0) return [];
  const items = sentences.map(([one]) => inlinesOf(one));
  return [{ kind: 'text', text: [...rich`Worth a look, as they had less than their share:`, { kind: 'list', items }] }];
}

/** What a group is called; small groups that were joined carry all their names. */
export function groupName({ groups }: GroupShare): string {
  return groups.map((name, at) => (at === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))).join(' and ');
}

/** All groups together. */
export function wholeOf(groups: readonly GroupShare[]): { people: number; hours: number } {
  return groups.reduce((all, group) => ({ people: all.people + group.people, hours: all.hours + group.hours }), {
    people: 0,
    hours: 0,
  });
}

function shareWords(group: GroupShare): string {
  if (group.people === 0) return 'nobody on the staff list';
  const activities = short(perHead(group.attended, group));
  const hours = short(perHead(group.hours, group));
  const [attended, spent] = [activities === '1' ? 'activity' : 'activities', hours === '1' ? 'hour' : 'hours'];
  return `${counted(group.people, 'person', 'people')}; ${activities} ${attended} and ${hours} ${spent} each`;
}

function perHead(total: number, { people }: GroupShare): number {
  return people === 0 ? 0 : total / people;
}

function inlinesOf(paragraph: Paragraph | undefined) {
  return paragraph?.kind === 'paragraph' ? paragraph.inlines : [];
}
