import type { Block, Button, Message } from '../chat/message.ts';
import { plain, rich } from '../chat/rich-text.ts';
import type { SchoolCalendar } from '../shared/school-calendar.ts';
import { whenText } from './cards.ts';
import type { Activity } from './model.ts';

const findButton: Button = { label: 'Find another', action: 'cpd.find-session', value: '' };

/** What a leader hears where no session of late can be marked. */
export const nothingYet: Message = {
  summary: 'Nothing to mark just now',
  blocks: [
    { kind: 'text', text: plain('Nothing to mark just now: no session of the past weeks has a list of people.') },
    { kind: 'buttons', buttons: [{ label: 'Log CPD', action: 'cpd.log', value: '' }, findButton] },
  ],
};

/** What is said where no title has these words. */
export function noSuchSession(title: string): Message {
  return {
    summary: 'No such session',
    blocks: [
      { kind: 'text', text: rich`I find no session of the past year with “${title.slice(0, 100)}” in its title.` },
      { kind: 'buttons', buttons: [findButton] },
    ],
  };
}

/** The activities whose attendance can be marked, a button each. */
export function registerList(activities: readonly Activity[], more: number, calendar: SchoolCalendar): Message {
  return {
    summary: 'Whose attendance would you like to mark?',
    blocks: [
      { kind: 'text', text: plain('Whose attendance would you like to mark?') },
      ...activities.flatMap((activity): Block[] => [
        { kind: 'text', text: rich`*${activity.title}*, ${whenText(activity, calendar)}` },
        { kind: 'buttons', buttons: [{ label: 'Mark attendance', action: 'cpd.attendance', value: activity.id }] },
      ]),
      ...(more === 0 ? [] : [note(`And ${more} more.`)]),
      { kind: 'buttons', buttons: [findButton] },
    ],
  };
}

/** What was marked, with a way to change it. */
export function attendanceMarked(activity: Activity, there: number, away: number): Message {
  const text = `${there} there, ${away} away`;
  return {
    summary: `${activity.title}: ${text}`,
    blocks: [
      { kind: 'text', text: rich`Thanks! *${activity.title}*: ${text}.` },
      note('Those who were there will be asked how it went; those who were not will not.'),
      { kind: 'buttons', buttons: [{ label: 'Change', action: 'cpd.attendance', value: activity.id }] },
    ],
  };
}

function note(text: string): Block {
  return { kind: 'note', text: plain(text) };
}
