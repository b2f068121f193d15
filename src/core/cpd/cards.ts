import { type Block, type Button, type Message, words } from '../chat/message.ts';
import { plain, rich } from '../chat/rich-text.ts';
import { daysInWords } from '../shared/dates-in-words.ts';
import { isSchoolDay, localDate, type SchoolCalendar } from '../shared/school-calendar.ts';
import type { Activity, Participation, ParticipationState } from './model.ts';
import { costText, hoursText } from './rules-parse.ts';

/** When an activity was, on the school's wall calendar. */
export function whenText(activity: Activity, calendar: SchoolCalendar): string {
  return daysInWords(localDate(calendar, activity.startsAt), localDate(calendar, activity.endsAt));
}

/** What was recorded for the person alone, with a way on (rating it) and a way back. */
export function loggedOwn(
  activity: Activity,
  participation: Pick<Participation, 'id' | 'state'>,
  calendar: SchoolCalendar,
): Message {
  const rate: Button = { label: 'Rate it now', action: 'evaluation.open', value: participation.id, style: 'primary' };
  return {
    summary: `Logged: ${activity.title}`,
    blocks: [
      { kind: 'text', text: rich`Lovely, *${activity.title}* is in your record.` },
      factsOf(activity, calendar),
      { kind: 'buttons', buttons: [...(participation.state === 'attended' ? [rate] : []), undoButton(activity)] },
    ],
  };
}

/** What was recorded for a group, with how many people it is for; a date on which school is closed is pointed out. */
export function loggedForGroup(
  activity: Activity,
  people: number,
  state: ParticipationState,
  calendar: SchoolCalendar,
): Message {
  const who = peopleCount(people);
  const next =
    state === 'booked'
      ? rich`They are booked on it. Once it has happened, mark who was there with _attendance_.`
      : rich`They are recorded as having been there, and will be asked how it went.`;
  return {
    summary: `Logged for ${who}: ${activity.title}`,
    blocks: [
      { kind: 'text', text: rich`*${activity.title}* is logged for *${who}*.` },
      factsOf(activity, calendar),
      ...closedDay(activity, calendar),
      { kind: 'text', text: next },
      {
        kind: 'buttons',
        buttons: [
          ...(state === 'booked' ? [] : [{ label: 'Mark attendance', action: 'cpd.attendance', value: activity.id }]),
          undoButton(activity),
        ],
      },
    ],
  };
}

/** A slip in the date shows where it falls on a day without school; an INSET day is no slip. */
function closedDay({ startsAt }: Activity, calendar: SchoolCalendar): Block[] {
  const date = localDate(calendar, startsAt);
  const iso = date.toString();
  const on = calendar.periods.filter(({ starts, ends }) => starts <= iso && iso <= ends);
  if (isSchoolDay(calendar, date) || on.length === 0 || on.some(({ kind }) => kind === 'inset')) return [];
  const day = date.toLocaleString('en-GB', { day: 'numeric', month: 'long' });
  const closed = on.find(({ kind }) => kind === 'holiday' || kind === 'half-term');
  const what =
    closed === undefined ? `a ${date.toLocaleString('en-GB', { weekday: 'long' })}` : `in the ${closed.name}`;
  return [{ kind: 'note', text: plain(`${day} is ${what}; change it if that is not right.`) }];
}

/** What is said where an activity is not to be found (any more). */
export const activityGone: Message = words(
  plain('I cannot find that activity any more; it may have been taken back.'),
  'That activity is not there any more',
);

function peopleCount(people: number): string {
  return people === 1 ? '1 person' : `${people.toLocaleString('en-GB')} people`;
}

function undoButton(activity: Activity): Button {
  return { label: 'Undo', action: 'cpd.undo', value: activity.id };
}

function factsOf(activity: Activity, calendar: SchoolCalendar): Block {
  const facts = [
    { label: 'Kind', value: activity.kind.name },
    { label: 'When', value: whenText(activity, calendar) },
    { label: 'Hours', value: activity.hours === undefined ? undefined : hoursText(activity.hours) },
    { label: 'Run by', value: activity.provider },
    { label: 'Led by', value: activity.leads.map((lead) => lead.name).join(', ') || undefined },
    { label: 'Cost', value: activity.costPence === undefined ? undefined : costText(activity.costPence) },
    { label: 'Aim', value: activity.aim },
    { label: 'Priority', value: activity.priority },
  ];
  return { kind: 'facts', facts: facts.flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }])) };
}
