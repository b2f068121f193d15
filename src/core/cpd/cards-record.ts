import type { Block, Button, Message } from '../chat/message.ts';
import { plain, rich } from '../chat/rich-text.ts';
import type { SchoolCalendar } from '../shared/school-calendar.ts';
import { whenText } from './cards.ts';
import type { Activity, Participation, ParticipationState } from './model.ts';
import { hoursText } from './rules-parse.ts';

const stateNames: Readonly<Record<ParticipationState, string>> = {
  booked: 'booked',
  attended: 'attended',
  absent: 'could not make it',
  evaluated: 'evaluated',
};

/** A page of a person's own record. */
export function record(page: {
  items: readonly Participation[];
  ledByMe: readonly Activity[];
  hours: number;
  next: number | undefined;
  calendar: SchoolCalendar;
}): Message {
  if (page.items.length === 0 && page.ledByMe.length === 0) return emptyRecord;
  return {
    summary: 'Your CPD',
    blocks: [
      { kind: 'heading', text: 'Your CPD' },
      note(`This school year so far: ${hoursText(page.hours)}.`),
      ...page.items.flatMap((item) => itemBlocks(item, page.calendar)),
      ...(page.ledByMe.length === 0
        ? []
        : [
            { kind: 'divider' } as const,
            { kind: 'text', text: rich`*Led by you*` } as const,
            ...page.ledByMe.map(
              (one): Block => ({ kind: 'text', text: rich`${one.title}, ${whenText(one, page.calendar)}` }),
            ),
          ]),
      {
        kind: 'buttons',
        buttons: [
          ...(page.next === undefined ? [] : [{ label: 'Show earlier', action: 'cpd.mine', value: String(page.next) }]),
          logButton,
        ],
      },
    ],
  };
}

/** The CPD part of a person's Home. */
export function homeBlocks(
  latest: readonly Participation[],
  hours: number,
  leads: boolean,
  calendar: SchoolCalendar,
): Block[] {
  const lines = latest.map(
    (item): Block => ({
      kind: 'text',
      text: rich`*${item.activity.title}*, ${whenText(item.activity, calendar)} (${stateNames[item.state]})`,
    }),
  );
  return [
    { kind: 'heading', text: 'My CPD' },
    ...(lines.length === 0
      ? [note('Nothing in your record yet. A course, a book, watching a colleague: it all counts.')]
      : [...lines, note(`This school year so far: ${hoursText(hours)}.`)]),
    {
      kind: 'buttons',
      buttons: [
        logButton,
        { label: 'My CPD', action: 'cpd.mine', value: '0' },
        ...(leads ? [{ label: 'Mark attendance', action: 'cpd.registers', value: '' }] : []),
      ],
    },
  ];
}

const logButton: Button = { label: 'Log CPD', action: 'cpd.log', value: '' };

const emptyRecord: Message = {
  summary: 'Your CPD record is empty so far',
  blocks: [
    {
      kind: 'text',
      text: plain(
        'Nothing in your record yet. Anything you learned from counts: a course, a book, watching a colleague.',
      ),
    },
    { kind: 'buttons', buttons: [{ ...logButton, style: 'primary' }] },
  ],
};

function itemBlocks({ id, activity, state }: Participation, calendar: SchoolCalendar): Block[] {
  const hours = activity.hours === undefined ? '' : `, ${hoursText(activity.hours)}`;
  const about = `${activity.kind.name}, ${whenText(activity, calendar)}${hours} (${stateNames[state]})`;
  const text: Block = {
    kind: 'text',
    text: rich`*${activity.title}*
    ${about}`,
  };
  if (state !== 'attended' && state !== 'evaluated') return [text];
  const label = state === 'attended' ? 'Rate it' : 'Change my answers';
  return [text, { kind: 'buttons', buttons: [{ label, action: 'evaluation.open', value: id }] }];
}

function note(text: string): Block {
  return { kind: 'note', text: plain(text) };
}
