import type { Form, FormValues } from '../chat/form.ts';
import { whisper } from '../chat/reply.ts';
import { type Context, type Feature, type Outcome, say } from '../shared/feature.ts';
import { localDate } from '../shared/school-calendar.ts';
import { adminGuide, adminHome, calendarCard, settingsSaved } from './cards.ts';
import { access, forAdmins, type SchoolStores } from './feature-people.ts';
import { settingsForm } from './forms.ts';
import { calendarReach, termView } from './rules-calendar.ts';
import { readSettings, settingChanges } from './rules-settings.ts';

type With = Context<SchoolStores>;

/** The school itself in chat: settings, people and their access, the calendar. */
export const schoolFeature: Feature<SchoolStores> = {
  name: 'school',
  commands: [
    {
      name: 'settings',
      usage: 'settings',
      about: 'see and change when and how your school is nudged',
      who: 'admins',
      run: (_text, with_) => openSettings(with_),
    },
    ...access.commands,
    {
      name: 'calendar',
      usage: 'calendar',
      about: 'this term’s dates and the next school day',
      run: (_text, with_) => showCalendar(with_),
    },
    {
      name: 'admin',
      usage: 'admin',
      about: 'what admins look after, and how',
      who: 'admins',
      run: async (_text, with_) => say(whisper(adminGuide(reachOf(with_)))),
    },
  ],
  actions: {
    ...access.actions,
    'school.settings': (_pressed, with_) => forAdmins(with_, () => openSettings(with_)),
  },
  forms: {
    ...access.forms,
    'school.settings': { who: 'admins', build: async (_context, with_) => formOf(with_), submit: saveSettings },
  },
  home: async (with_) => (with_.person.admin ? adminHome(reachOf(with_)) : []),
};

async function openSettings(with_: With): Promise<Outcome> {
  return say({ kind: 'form', form: formOf(with_) });
}

async function saveSettings(values: FormValues, _context: string, with_: With): Promise<Outcome> {
  const { school, now, person, stores } = with_;
  const today = localDate(school.calendar, now);
  const read = readSettings(values, today);
  if (!read.ok) return say({ kind: 'invalid', form: formOf(with_), errors: read.errors, values });
  // Another admin may have saved since this turn's school was read, and the old values are shown to be believed.
  const before = (await stores.school.school(school.id))?.settings ?? school.settings;
  await stores.school.saveSettings(school.id, { ...read.settings, askIn: before.askIn });
  return say(whisper(settingsSaved(settingChanges(before, read.settings), person, today)));
}

async function showCalendar(with_: With): Promise<Outcome> {
  const { school, now, person } = with_;
  const view = termView(school.calendar, localDate(school.calendar, now));
  return say(whisper(calendarCard(view, reachOf(with_), person.admin)));
}

function formOf({ school, now }: With): Form {
  return settingsForm(school.settings, localDate(school.calendar, now).toString());
}

function reachOf({ school, now }: With) {
  return calendarReach(school.calendar, localDate(school.calendar, now));
}
