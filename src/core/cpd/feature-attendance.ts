import type { Form, FormValues } from '../chat/form.ts';
import { words } from '../chat/message.ts';
import { whisper } from '../chat/reply.ts';
import { plain, rich } from '../chat/rich-text.ts';
import { type Context, type Feature, type Outcome, say } from '../shared/feature.ts';
import type { Person } from '../shared/people.ts';
import { activityGone, whenText } from './cards.ts';
import { attendanceMarked, noSuchSession, nothingYet, registerList } from './cards-attendance.ts';
import type { CpdStores } from './feature-log.ts';
import { attendanceForm, findSessionForm } from './forms-attendance.ts';
import type { Activity } from './model.ts';
import { mayLead, wordsOf } from './rules.ts';
import { readAttendance } from './rules-attendance.ts';

type With = Context<CpdStores>;

/** Activities that ended longer ago than this are only offered when they are asked for by their title. */
const RECENT_DAYS = 60;
const YEAR_DAYS = 365;
const SHOWN = 8;

/** Marking who was there, by leaders and by whoever led the session. */
export const attendance = {
  commands: [
    {
      name: 'attendance',
      usage: 'attendance',
      about: 'mark who was at a session: one that you led or, for leaders, any',
      run: (text, with_) => list(text, with_),
    },
  ],
  actions: {
    'cpd.registers': (_pressed, with_) => list('', with_),
    'cpd.find-session': async () => say({ kind: 'form', form: findSessionForm() }),
    'cpd.attendance': async (pressed, with_) => {
      const form = await build(pressed.value, with_);
      return 'replies' in form ? form : say({ kind: 'form', form });
    },
  },
  forms: {
    'cpd.find-session': {
      build: async () => findSessionForm(),
      submit: (values, _context, with_) => list(wordsOf(values, 'title') ?? '', with_),
    },
    'cpd.attendance': { build: (context, with_) => build(idOf(context), with_), submit: mark },
  },
} satisfies Partial<Feature<CpdStores>>;

async function list(text: string, { school, now, person, stores }: With): Promise<Outcome> {
  const title = text.trim().toLowerCase();
  const since = now.subtract({ hours: 24 * (title === '' ? RECENT_DAYS : YEAR_DAYS) });
  const begun = await stores.cpd.registers(school.id, since, now);
  const mine = begun.filter((activity) => mayMark(person, activity));
  const wanted = mine.filter((activity) => activity.title.toLowerCase().includes(title));
  if (wanted.length > 0) {
    return say(whisper(registerList(wanted.slice(0, SHOWN), Math.max(0, wanted.length - SHOWN), school.calendar)));
  }
  if (title !== '') return say(whisper(noSuchSession(text.trim())));
  return say(whisper(mayLead(person) ? nothingYet : onlyLeads));
}

async function build(id: string, with_: With): Promise<Form | Outcome> {
  const { school, now, person, stores } = with_;
  const activity = await stores.cpd.activity(school.id, id);
  if (activity === undefined) return say(whisper(activityGone));
  if (!mayMark(person, activity)) return say(whisper(onlyLeads));
  const when = whenText(activity, school.calendar);
  if (activity.startsAt.epochMilliseconds > now.epochMilliseconds) {
    return say(whisper(words(rich`*${activity.title}* is on ${when}. Attendance can be marked from then.`, 'Not yet')));
  }
  const participants = await stores.cpd.participantsOf(id);
  if (participants.length === 0)
    return say(whisper(words(rich`Nobody is down for *${activity.title}*.`, 'Nobody is down for it')));
  return attendanceForm(activity, when, participants);
}

async function mark(values: FormValues, context: string, with_: With): Promise<Outcome> {
  const { school, now, stores } = with_;
  const id = idOf(context);
  const form = await build(id, with_);
  if ('replies' in form) return form;
  const activity = await stores.cpd.activity(school.id, id);
  if (activity === undefined) return say(whisper(activityGone));
  const read = readAttendance(await stores.cpd.participantsOf(id), values, form.context === context);
  if (!read.ok) return say({ kind: 'invalid', form, errors: read.errors, values: read.values });
  const newlyThere = read.there.filter((one) => one.state === 'booked' || one.state === 'absent');
  const newlyAway = read.away.filter((one) => one.state !== 'absent');
  await stores.cpd.setState(
    newlyThere.map((one) => one.id),
    'attended',
    now,
  );
  await stores.cpd.setState(
    newlyAway.map((one) => one.id),
    'absent',
    now,
  );
  return {
    replies: [whisper(attendanceMarked(activity, read.there.length, read.away.length))],
    happenings: newlyThere.map((one) => ({
      kind: 'cpd-attended',
      participation: one.id,
      person: one.person.id,
      at: now,
    })),
  };
}

function mayMark(person: Person, activity: Activity): boolean {
  return mayLead(person) || activity.leads.some((lead) => lead.id === person.id);
}

function idOf(context: string): string {
  return context.split(' ')[0] ?? '';
}

const onlyLeads = words(
  plain('Attendance is marked by whoever led the session, or by a leader. I have none that you led lately.'),
  'Attendance is marked by whoever led the session',
);
