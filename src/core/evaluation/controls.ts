import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Form } from '../chat/form.ts';
import { type Button, type Message, words } from '../chat/message.ts';
import { replace, whisper } from '../chat/reply.ts';
import { type RichText, rich } from '../chat/rich-text.ts';
import { dayName } from '../shared/dates-in-words.ts';
import { type FormHandler, type Outcome, type Pressed, say } from '../shared/feature.ts';
import {
  afterHalfTerm,
  localDate,
  nextSchoolDay,
  nextTermStart,
  schoolDayOnOrAfter,
} from '../shared/school-calendar.ts';
import { heardFrom } from './answering.ts';
import { preferencesForm, snoozeForm } from './forms.ts';
import type { Preferences } from './model.ts';
import { paceSentence } from './pace.ts';
import { openQuestions } from './pending.ts';
import type { Here } from './show.ts';
import type { PreferenceChanges } from './store.ts';

const isoDate = z.iso.date();
const AS_USUAL: Button = { label: 'Ask me as usual', action: 'evaluation.resume', value: '' };

/** Asks when to ask again; nothing is sent until the person has chosen or the next reminder is due. */
export async function later(_pressed: Pressed, here: Here): Promise<Outcome> {
  await heardFrom(here);
  return say(whisper(laterMessage(here)));
}

/** The offer of days on which to ask again. */
export function laterMessage(here: Here): Message {
  const { calendar } = here.school;
  const from = today(here);
  const offers: [string, Temporal.PlainDate | undefined][] = [
    // The later name wins where two fall on one day: after the last half-term of a term comes the next term.
    ['After half-term', afterHalfTerm(calendar, from)],
    ['In a week', schoolDayOnOrAfter(calendar, from.add({ days: 7 }))],
    ['Next school day', nextSchoolDay(calendar, from)],
    ['Next term', nextTermStart(calendar, from)],
  ];
  const days = new Map(
    offers.flatMap(([label, date]) => (date === undefined ? [] : [[date.toString(), { label, date }] as const])),
  );
  const buttons = [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, { label, date }]): Button => {
      return { label: `${label} (${dayName(date)})`, action: 'evaluation.snooze', value };
    });
  return {
    summary: 'When shall I ask again?',
    blocks: [
      { kind: 'text', text: rich`No problem. When shall I ask again?` },
      { kind: 'buttons', buttons: [...buttons, { label: 'Another day', action: 'evaluation.snooze-form', value: '' }] },
    ],
  };
}

/** Leaves the person in peace until the day on the button; an old button whose day is over offers new days. */
export async function snooze(pressed: Pressed, here: Here): Promise<Outcome> {
  const date = isoDate.safeParse(pressed.value).data;
  if (date === undefined || date <= today(here).toString()) return later(pressed, here);
  return say(replace(await snoozeUntil(Temporal.PlainDate.from(date), here)));
}

/** Opens a form for a day of the person's own choice. */
export async function openSnooze(_pressed: Pressed, here: Here): Promise<Outcome> {
  return say({ kind: 'form', form: snoozeForm(tomorrow(here)) });
}

/** The day of one's own choice. */
export const snoozeFormHandler: FormHandler<Here['stores']> = {
  build: async (_context, here) => snoozeForm(tomorrow(here)),
  submit: async (values, _context, here) =>
    say(whisper(await snoozeUntil(Temporal.PlainDate.from(String(values.until)), here))),
};

/** Saves a snooze and says until when it lasts: the first school day on or after the date that was `said`. */
export async function snoozeUntil(date: Temporal.PlainDate, here: Here, said = ''): Promise<Message> {
  const until = schoolDayOnOrAfter(here.school.calendar, date) ?? date;
  await change({ snoozedUntil: until.toString(), paused: false }, here);
  const moved = until.equals(date) ? 'Fine,' : `${dayName(date)} is not a school day, so`;
  const { calendar } = here.school;
  const open = (await openQuestions(here)).length > 0;
  const next = nextTermStart(calendar, today(here));
  // The last half-term of a term has only a holiday to come.
  const isNextTerm = /half[- ]?term/i.test(said) && next !== undefined && until.equals(next);
  const after = isNextTerm ? `after the ${holidayBefore(until)}holidays, ` : '';
  const text = open
    ? rich`${moved} I’ll ask again ${after}on *${dayName(until)}*.`
    : rich`${moved} I won’t ask you anything before *${dayName(until)}*.`;
  return settled(text, `Not before ${dayName(until)}`, [AS_USUAL]);
}

/** No more nudges, at once; gentler choices are offered with it. */
export async function pause(_pressed: Pressed, here: Here): Promise<Outcome> {
  await change({ paused: true, snoozedUntil: null }, here);
  const text = rich`Done, I will not ask you any more. You can still say *what have I got left?* whenever you like, and *nudge me again* if you change your mind.`;
  const buttons = [
    { label: 'Fewer instead', action: 'evaluation.fewer', value: '' },
    { label: 'Choose kinds of CPD', action: 'evaluation.preferences', value: '' },
    AS_USUAL,
  ];
  return say(whisper(settled(text, 'No more nudges', buttons)));
}

/** No reminders, and once a fortnight at most. */
export async function fewer(_pressed: Pressed, here: Here): Promise<Outcome> {
  await change({ fewer: true, paused: false }, here);
  const text = rich`Done. From now on I will ask once a fortnight at most, and never remind you.`;
  return say(whisper(settled(text, 'Fewer nudges', [AS_USUAL])));
}

/** As usual again: ends pause, snooze and fewer, and the silence after three ignored nudges. */
export async function resume(_pressed: Pressed, here: Here): Promise<Outcome> {
  await change({ paused: false, fewer: false, snoozedUntil: null }, here);
  const text = rich`Good, I will ask as usual again: seldom, and only in school time.`;
  return say(
    whisper(
      settled(text, 'As usual again', [{ label: 'What have I got left?', action: 'evaluation.pending', value: '' }]),
    ),
  );
}

/** Opens the person's own settings. */
export async function openPreferences(_pressed: Pressed, here: Here): Promise<Outcome> {
  return say({ kind: 'form', form: await preferencesFormOf(here) });
}

/** The person's own settings. */
export const preferencesFormHandler: FormHandler<Here['stores']> = {
  build: async (_context, here) => preferencesFormOf(here),
  async submit(values, _context, here) {
    const chosen = new Set(Array.isArray(values.kinds) ? values.kinds : []);
    for (const kind of await here.stores.cpd.kinds(here.school.id)) {
      await here.stores.evaluations.setOptOut(here.person.id, kind.id, chosen.has(kind.id));
    }
    const until = typeof values.until === 'string' ? values.until : null;
    await change({ paused: values.pace === 'paused', fewer: values.pace === 'fewer', snoozedUntil: until }, here);
    const pace = paceSentence(here.school, today(here), await preferencesOf(here), 0);
    return say(whisper(words(rich`Saved. ${pace}`, 'Saved')));
  },
};

async function preferencesOf({ stores, person }: Here): Promise<Preferences> {
  const unset = { paused: false, fewer: false, optedOutKinds: new Set<string>() };
  return (await stores.evaluations.preferences([person.id])).get(person.id) ?? unset;
}

async function preferencesFormOf(here: Here): Promise<Form> {
  const { stores, school } = here;
  const wanted = await preferencesOf(here);
  const kinds = (await stores.cpd.kinds(school.id)).filter(
    (kind) => !kind.retired || wanted.optedOutKinds.has(kind.id),
  );
  return preferencesForm(wanted, kinds, tomorrow(here));
}

async function change(changes: PreferenceChanges, here: Here): Promise<void> {
  await here.stores.evaluations.savePreferences(here.person.id, changes);
  await heardFrom(here);
}

/** What people in English schools call the holidays before a term that starts in this month. */
function holidayBefore({ month }: Temporal.PlainDate): string {
  return month === 1 ? 'Christmas ' : month === 4 ? 'Easter ' : month >= 8 && month <= 9 ? 'summer ' : '';
}

function settled(text: RichText, summary: string, buttons: readonly Button[]): Message {
  return {
    summary,
    blocks: [
      { kind: 'text', text },
      { kind: 'buttons', buttons },
    ],
  };
}

function today({ school, now }: Here): Temporal.PlainDate {
  return localDate(school.calendar, now);
}

function tomorrow(here: Here): string {
  return today(here).add({ days: 1 }).toString();
}
