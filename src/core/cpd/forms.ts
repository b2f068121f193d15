import type { Temporal } from 'temporal-polyfill';
import type { Form } from '../chat/form.ts';
import type { Person } from '../shared/people.ts';
import { kindOption } from './forms-kinds.ts';
import type { CpdKind } from './model.ts';
import { loggableDates } from './rules.ts';
import { audiences } from './rules-audience.ts';

/** A form to log one's own CPD, done today or earlier; `title` is filled in where it was said already. */
export function ownLogForm(kinds: readonly CpdKind[], today: Temporal.PlainDate, title = ''): Form {
  const { min } = loggableDates(today);
  return {
    id: 'cpd.log',
    context: '',
    title: 'Log my CPD',
    intro: 'Anything counts that you learned from: a course, a chat over planning, a book, watching a colleague.',
    submitLabel: 'Log it',
    fields: {
      ...whatFields(kinds),
      date: { kind: 'date', label: 'When (the last day of it)', required: true, min, max: today.toString() },
      ...moreFields,
    },
    values: { title: fitted(title), date: today.toString() },
  };
}

/** A form to log CPD for a group, or for the leader alone where nobody is chosen. */
export function groupLogForm(
  kinds: readonly CpdKind[],
  people: readonly Person[],
  today: Temporal.PlainDate,
  title = '',
): Form {
  const limits = loggableDates(today);
  return {
    id: 'cpd.log-group',
    context: '',
    title: 'Log CPD',
    intro: 'For a group or for yourself: choose nobody, and it goes into your own record.',
    submitLabel: 'Log it',
    fields: {
      ...whatFields(kinds),
      date: { kind: 'date', label: 'Date (or first day)', required: true, ...limits },
      lastDay: { kind: 'date', label: 'Last day', hint: 'Only if it ran over several days.', ...limits },
      group: { kind: 'choice', label: 'Which group took part', options: audiences(people) },
      people: { kind: 'people', label: 'Who else took part', max: 100 },
      leads: {
        kind: 'people',
        label: 'Who led it (in-house)',
        hint: 'Colleagues who led it are recorded as leading it, not as taking part.',
        max: 20,
      },
      cost: { kind: 'text', label: 'Cost for everyone together', hint: 'Such as £1,200, or “free”.', max: 20 },
      ...moreFields,
    },
    values: { title: fitted(title), date: today.toString() },
  };
}

const moreFields: Form['fields'] = {
  aim: { kind: 'long-text', label: 'The aim', hint: 'What should change, for which pupils?', max: 1000 },
  hours: { kind: 'text', label: 'Hours', hint: 'For each person, such as 1.5 or 90 minutes.', max: 20 },
  provider: {
    kind: 'text',
    label: 'Who ran it',
    hint: 'A company, a trust, another school. Leave empty if in-house.',
    max: 150,
  },
  priority: { kind: 'text', label: 'Improvement priority it serves', max: 150 },
};

function whatFields(kinds: readonly CpdKind[]): Form['fields'] {
  return {
    title: {
      kind: 'text',
      label: 'What was it?',
      required: true,
      max: 150,
      placeholder: 'Retrieval practice twilight',
    },
    kind: {
      kind: 'choice',
      label: 'Kind of CPD',
      required: true,
      options: kinds.filter((kind) => !kind.retired).map(kindOption),
    },
  };
}

function fitted(title: string): string | undefined {
  const text = title.trim().slice(0, 150);
  return text === '' ? undefined : text;
}
