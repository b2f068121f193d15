import { Temporal } from 'temporal-polyfill';
import { type Button, type Message, words } from '../chat/message.ts';
import { whisper } from '../chat/reply.ts';
import { type RichText, rich } from '../chat/rich-text.ts';
import { type FormHandler, type Outcome, type Pressed, say } from '../shared/feature.ts';
import { afterHalfTerm, localDate, nextSchoolDay, nextTermStart, schoolDayOnOrAfter } from '../shared/school-calendar.ts';
import { heardFrom } from './answering.ts';
import { preferencesForm, snoozeForm } from './forms.ts';
import { dayName } from './phrases.ts';
import type { Here } from './show.ts';
import type { PreferenceChanges } from './store.ts';

/** Asks when to ask again; nothing is sent until the person has chosen or the next reminder is due. */
export async function later(_pressed: Pressed, here: Here): Promise<Outcome> {
  await heardFrom(here);
  return say(whisper(laterMessage(here)));
}

/** The offer of days on which to ask again. */
export function laterMessage({ school, now }: Here): Message {
  const { calendar } = school;
  const today = localDate(calendar, now);
  const offers: [string, Temporal.PlainDate | undefined][] = [
    ['Next school day', nextSchoolDay(calendar, today)],
    ['In a week', schoolDayOnOrAfter(calendar, today.add({ days: 7 }))],
    ['After half-term', afterHalfTerm(calendar, today)],
    ['Next term', nextTermStart(calendar, today)],
  ];
  const seen = new Set<string>();
  const buttons = offers.flatMap(([label, date]): Button[] => {
    if (date === undefined || seen.has(date.toString())) return [];
    seen.add(date.toString());
    return [{ label: `${label} (${dayName(date)})`, action: 'evaluation.snooze', value: date.toString() }];
  });
  return {
    summary: 'When shall I ask again?',
    blocks: [
      { kind: 'text', text: rich`No problem. When shall I ask again?` },
      { kind: 'buttons', buttons: [...buttons, { label: 'Another day', action: 'evaluation.snooze-form', value: '' }] },
    ],
  };
}

/** Leaves the person in peace until the day on the button. */
export async function snooze(pressed: Pressed, here: Here): Promise<Outcome> {
  const date = readDate(pressed.value);
  return date === undefined ? later(pressed, here) : say({ kind: 'replace', message: await snoozeUntil(date, here) });
}

/** Opens a form for a day of the person's own choice. */
export async function openSnooze(_pressed: Pressed, { school, now }: Here): Promise<Outcome> {
  return say({ kind: 'form', form: snoozeForm(localDate(school.calendar, now).toString()) });
}

/** The day of one's own choice. */
export const snoozeFormHandler: FormHandler<Here['stores']> = {
  build: async (_context, { school, now }) => snoozeForm(localDate(school.calendar, now).toString()),
  async submit(values, _context, here) {
    const date = readDate(String(values['until']));
    return say(whisper(date === undefined ? laterMessage(here) : await snoozeUntil(date, here)));
  },
};

/** Saves a snooze and says until when it really lasts: the first school day on or after the date. */
export async function snoozeUntil(date: Temporal.PlainDate, here: Here): Promise<Message> {
  const until = schoolDayOnOrAfter(here.school.calendar, date) ?? date;
  await change({ snoozedUntil: until.toString(), paused: false }, here);
  const moved = until.equals(date) ? rich`Good. I leave you in peace until *${dayName(until)}*.` : rich`${dayName(date)} is not a school day, so I leave you in peace until *${dayName(until)}*.`;
  return settled(moved, 'Until then, then', [{ label: 'Ask me as usual', action: 'evaluation.resume', value: '' }]);
}

/** No more nudges, at once; gentler choices are offered with it. */
export async function pause(_pressed: Pressed, here: Here): Promise<Outcome> {
  await change({ paused: true, snoozedUntil: null }, here);
  const text = rich`Done: I do not ask you any more. You can still say *what have I got left?* whenever you like.`;
  return say(
    whisper(
      settled(text, 'No more nudges', [
        { label: 'Fewer instead', action: 'evaluation.fewer', value: '' },
        { label: 'Choose kinds of CPD', action: 'evaluation.preferences', value: '' },
        { label: 'Undo', action: 'evaluation.resume', value: '' },
      ]),
    ),
  );
}

/** No reminders, and once a fortnight at most. */
export async function fewer(_pressed: Pressed, here: Here): Promise<Outcome> {
  await change({ fewer: true, paused: false }, here);
  const text = rich`Done: no reminders, and I ask once a fortnight at most.`;
  return say(whisper(settled(text, 'Fewer nudges', [{ label: 'Undo', action: 'evaluation.resume', value: '' }])));
}

/** As usual again: ends pause, snooze and fewer, and the silence after three ignored nudges. */
export async function resume(_pressed: Pressed, here: Here): Promise<Outcome> {
  await change({ paused: false, fewer: false, snoozedUntil: null }, here);
  return say(whisper(settled(rich`Good, I ask as usual again: seldom, and in school time only.`, 'As usual again', [])));
}

/** Opens the person's own settings. */
export async function openPreferences(_pressed: Pressed, here: Here): Promise<Outcome> {
  return say({ kind: 'form', form: await preferencesFormOf(here) });
}

/** The person's own settings. */
export const preferencesFormHandler: FormHandler<Here['stores']> = {
  build: async (_context, here) => preferencesFormOf(here),
  async submit(values, _context, here) {
    const chosen = new Set(Array.isArray(values['kinds']) ? values['kinds'] : []);
    for (const kind of await here.stores.cpd.kinds(here.school.id)) {
      await here.stores.evaluations.setOptOut(here.person.id, kind.id, chosen.has(kind.id));
    }
    const until = typeof values['until'] === 'string' ? values['until'] : null;
    await change({ paused: values['pace'] === 'paused', fewer: values['pace'] === 'fewer', snoozedUntil: until }, here);
    return say(whisper(words(rich`Saved. It counts from now on.`, 'Saved')));
  },
};

async function preferencesFormOf({ stores, person, school, now }: Here) {
  const wanted = (await stores.evaluations.preferences([person.id])).get(person.id);
  const kinds = (await stores.cpd.kinds(school.id)).filter((kind) => !kind.retired || wanted?.optedOutKinds.has(kind.id));
  const today = localDate(school.calendar, now).toString();
  return preferencesForm(wanted ?? { paused: false, fewer: false, digest: false, optedOutKinds: new Set() }, kinds, today);
}

async function change(changes: PreferenceChanges, here: Here): Promise<void> {
  await here.stores.evaluations.savePreferences(here.person.id, changes);
  await heardFrom(here);
}

function settled(text: RichText, summary: string, buttons: readonly Button[]): Message {
  return {
    summary,
    blocks: [{ kind: 'text', text }, ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : [])],
  };
}

function readDate(text: string): Temporal.PlainDate | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Temporal.PlainDate.from(text) : undefined;
}
