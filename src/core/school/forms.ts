import type { Field, Form } from '../chat/form.ts';
import type { SchoolSettings } from '../shared/school.ts';
import { settingLabels } from './rules-settings.ts';

/** Every setting of the school with today's values; `today` (ISO) is the latest date on which staff can have been told. */
export function settingsForm({ askIn: _, ...settings }: SchoolSettings, today: string): Form {
  const words = (name: keyof typeof settings, hint: string): Field => ({
    kind: 'text',
    label: settingLabels[name],
    hint,
    required: true,
    max: 20,
  });
  return {
    id: 'school.settings',
    context: '',
    title: 'School settings',
    intro: 'What you save counts at once, also for what is waiting to be sent.',
    submitLabel: 'Save',
    fields: {
      nudgeTime: words('nudgeTime', 'Local time, at a natural pause: about 15:30 suits most teachers.'),
      opens: words('opens', 'Nothing unprompted goes out before this time.'),
      closes: words('closes', 'Nothing unprompted goes out from this time on.'),
      firstNudgeAfter: words('firstNudgeAfter', '1 is the next school day.'),
      remindersAfter: words(
        'remindersAfter',
        'Such as “3, 5”, or “none”; two at most. With one message a week they wait for the first day allowed, so about a week apart.',
      ),
      unpromptedPerWeek: {
        kind: 'choice',
        label: settingLabels.unpromptedPerWeek,
        hint: 'Over everything that Pollen does.',
        required: true,
        options: ['1', '2', '3', '4', '5'].map((number) => ({ label: number, value: number })),
      },
      askWithin: words('askWithin', 'Older CPD is history and nobody is asked about it.'),
      followUpAfter: words('followUpAfter', '32 is about half a term: time to have tried it.'),
      termAfter: words('termAfter', '64 is about a term.'),
      listedByDefault: {
        kind: 'yes-no',
        label: settingLabels.listedByDefault,
        hint: 'If not, only those who ask to be in it are found. Anybody can opt out at any time.',
      },
      showNames: {
        kind: 'yes-no',
        label: settingLabels.showNames,
        hint: 'Otherwise they see counts. Only answers given from that day on show names.',
      },
      namesToldOn: {
        kind: 'date',
        label: settingLabels.namesToldOn,
        hint: 'Needed to show names. Only answers given from that day on show names.',
        max: today,
      },
    },
    values: {
      ...settings,
      firstNudgeAfter: String(settings.firstNudgeAfter),
      remindersAfter: settings.remindersAfter.length === 0 ? 'none' : settings.remindersAfter.join(', '),
      unpromptedPerWeek: String(settings.unpromptedPerWeek),
      askWithin: String(settings.askWithin),
      followUpAfter: String(settings.followUpAfter),
      termAfter: String(settings.termAfter),
    },
  };
}

/** Finds people by name. */
export function findForm(): Form {
  return {
    id: 'school.find',
    context: '',
    title: 'Find somebody',
    submitLabel: 'Find',
    fields: { name: { kind: 'text', label: 'Name, or part of it', required: true, max: 100 } },
  };
}
