import { Temporal } from 'temporal-polyfill';
import type { Block, Button, Message } from '../chat/message.ts';
import { plain, rich } from '../chat/rich-text.ts';
import { dayInWords, daysInWords } from '../shared/dates-in-words.ts';
import type { Person } from '../shared/people.ts';
import type { Period } from '../shared/school-calendar.ts';
import type { CalendarReach, TermView } from './rules-calendar.ts';
import { type Role, type RoleChange, roleValue } from './rules-people.ts';
import type { SettingChange } from './rules-settings.ts';

const roleNames: Readonly<Record<Role, string>> = { leader: 'a leader', admin: 'an admin' };
const powers: Readonly<Record<Role, string>> = {
  leader: 'They can log CPD for others, mark attendance and see what CPD changed.',
  admin: 'They can change settings and access.',
};

/** What an admin changed, old → new, and who did it when. */
export function settingsSaved(changes: readonly SettingChange[], by: Person, on: Temporal.PlainDate): Message {
  if (changes.length === 0) {
    return { summary: 'Nothing changed', blocks: [text('Nothing changed: everything stays as it was.')] };
  }
  return {
    summary: 'The settings are saved',
    blocks: [
      text('Saved, and in use from now on:'),
      { kind: 'facts', facts: changes.map(({ label, from, to }) => ({ label, value: `${from} → ${to}` })) },
      note(`Set by ${by.name} on ${dayInWords(on)}.`),
    ],
  };
}

/** People with their part in school and their access, and buttons to change it. */
export function peopleList(title: string, people: readonly Person[], more: number): Message {
  return {
    summary: title,
    blocks: [
      text(title),
      ...people.flatMap(personBlocks),
      ...(more === 0
        ? []
        : [note(`And ${more.toLocaleString('en-GB')} more. Another word of the name narrows it down.`)]),
      { kind: 'buttons', buttons: [{ label: 'Find somebody', action: 'school.find', value: '' }] },
    ],
  };
}

/** What somebody may do now, with a way back. */
export function roleChanged(person: Person, change: RoleChange): Message {
  const what = roleNames[change.role];
  const message = change.on
    ? rich`Done: *${person.name}* is now ${what}. ${powers[change.role]}`
    : rich`Done: *${person.name}* is no longer ${what}. Their own CPD and answers stay as they are.`;
  return {
    summary: `${person.name} is ${change.on ? 'now' : 'no longer'} ${what}`,
    blocks: [
      { kind: 'text', text: message },
      {
        kind: 'buttons',
        buttons: [{ label: 'Undo', action: 'school.role', value: roleValue({ ...change, on: !change.on }) }],
      },
    ],
  };
}

/** The dates of a term; for admins with a word on how far the calendar reaches. */
export function calendarCard(view: TermView | undefined, reach: CalendarReach, isAdmin: boolean): Message {
  const warning = isAdmin ? reachWarning(reach) : [];
  if (view === undefined) {
    const blocks = [text('I have no school dates from today on, so I keep quiet until there are some.'), ...warning];
    return { summary: 'No school dates from today on', blocks };
  }
  const { term, isNow, halfTerms, insetDays, holidays, nextDay } = view;
  const facts = [
    { label: isNow ? 'This term' : 'Next term', value: daysOf(term) },
    ...halfTerms.map((one) => ({ label: 'Half-term', value: daysOf(one) })),
    ...insetDays.map((one) => ({ label: 'INSET day', value: daysOf(one) })),
    ...holidays.map((one) => ({ label: one.name, value: daysOf(one) })),
    { label: 'Next school day', value: nextDay === undefined ? 'not known yet' : dayInWords(nextDay) },
  ];
  return {
    summary: `${term.name}: ${daysOf(term)}`,
    blocks: [{ kind: 'heading', text: term.name }, { kind: 'facts', facts }, ...warning],
  };
}

/** What admins look after, and how. */
export function adminGuide(reach: CalendarReach): Message {
  return {
    summary: 'What you can look after as an admin',
    blocks: [
      {
        kind: 'text',
        text: rich`*Looking after Pollen*

          - _settings_: when nudges go out, reminders, names
          - _people_: who is a leader or an admin
          - _cpd kinds_: the kinds of CPD that staff choose from
          - _calendar_: this term’s dates

          On the machine that runs Pollen, these bring in files; with --dry-run they only show what they would do:

          - npm run pollen -- import staff FILE
          - npm run pollen -- import cpd FILE
          - npm run pollen -- import calendar FILE`,
      },
      ...reachWarning(reach),
      adminButtons,
    ],
  };
}

/** An admin's part of Home. */
export function adminHome(reach: CalendarReach): readonly Block[] {
  return [{ kind: 'heading', text: 'Looking after Pollen' }, ...reachWarning(reach), adminButtons];
}

const adminButtons: Block = {
  kind: 'buttons',
  buttons: [
    { label: 'Settings', action: 'school.settings', value: '' },
    { label: 'People', action: 'school.people', value: '' },
  ],
};

function reachWarning({ kind, last }: CalendarReach): Block[] {
  if (kind === 'fine') return [];
  const when =
    last === undefined
      ? 'The school calendar is empty'
      : `The school calendar ${kind === 'ended' ? 'ended' : 'ends'} on ${dayInWords(last)}`;
  const so = kind === 'ended' ? 'so I cannot nudge anybody' : 'and after that I cannot nudge anybody';
  return [text(`${when}, ${so}. To bring in the next one: npm run pollen -- import calendar FILE (CSV or iCalendar).`)];
}

function personBlocks(person: Person): Block[] {
  const department = person.roleTitle.includes(person.department) ? '' : person.department;
  const part = [person.roleTitle, department].filter((word) => word !== '').join(', ');
  const access = [person.leader ? 'leader' : '', person.admin ? 'admin' : '']
    .filter((word) => word !== '')
    .join(' and ');
  return [
    {
      kind: 'text',
      text: rich`*${person.name}*${part === '' ? '' : `, ${part}`}${access === '' ? '' : ` (${access})`}`,
    },
    { kind: 'buttons', buttons: [roleButton(person, 'leader'), roleButton(person, 'admin')] },
  ];
}

function roleButton(person: Person, role: Role): Button {
  const on = !person[role];
  const label = on ? `Make ${role}` : `No longer ${role}`;
  return { label, action: 'school.role', value: roleValue({ person: person.id, role, on }) };
}

function daysOf(period: Period): string {
  return daysInWords(Temporal.PlainDate.from(period.starts), Temporal.PlainDate.from(period.ends));
}

function text(words: string): Block {
  return { kind: 'text', text: plain(words) };
}

function note(words: string): Block {
  return { kind: 'note', text: plain(words) };
}
