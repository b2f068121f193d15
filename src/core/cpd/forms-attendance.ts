import type { Form } from '../chat/form.ts';
import type { Activity } from './model.ts';

/** Platforms take at most this many tick boxes; above it, attendance is asked as 'everyone except'. */
const MOST_TICKS = 100;

/** Who was there: a tick box each, or for a large group everyone but those named. */
export function attendanceForm(
  activity: Activity,
  when: string,
  participants: readonly { id: string; person: { name: string }; state: string }[],
): Form {
  const common = {
    id: 'cpd.attendance',
    // The number of people tells whether somebody was added while the form was open.
    context: `${activity.id} ${participants.length}`,
    title: 'Mark attendance',
    intro: `${activity.title}, ${when}`,
    submitLabel: 'Save',
  };
  if (participants.length <= MOST_TICKS) {
    return {
      ...common,
      fields: {
        came: {
          kind: 'choices',
          label: 'Who was there?',
          hint: 'Take the tick away from anyone who could not make it.',
          options: participants.map(({ id, person }) => ({ label: person.name, value: id })),
        },
      },
      values: { came: participants.filter((one) => one.state !== 'absent').map((one) => one.id) },
    };
  }
  return {
    ...common,
    fields: {
      who: {
        kind: 'choice',
        label: 'Who was there?',
        required: true,
        options: [
          { label: `Everyone came (${participants.length})`, value: 'everyone' },
          { label: 'Everyone except those below', value: 'except' },
        ],
      },
      except: { kind: 'people', label: 'Who could not make it', max: 1000 },
    },
    values: { who: 'everyone' },
  };
}

/** Finds a session by its title. */
export function findSessionForm(): Form {
  return {
    id: 'cpd.find-session',
    context: '',
    title: 'Find a session',
    submitLabel: 'Find',
    fields: {
      title: {
        kind: 'text',
        label: 'Part of its title',
        hint: 'I look through the past year.',
        required: true,
        max: 100,
      },
    },
  };
}
