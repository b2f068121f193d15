import { Temporal } from 'temporal-polyfill';
import type { FieldErrors, FormValues } from '../chat/form.ts';
import { dayInWords } from '../shared/dates-in-words.ts';
import { type SchoolSettings, schoolSettings } from '../shared/school.ts';

/** Channels are chosen where they are: in the chat platform's own set-up. */
type Name = Exclude<keyof SchoolSettings, 'askIn'>;

/** Settings as an admin gave them, complete; or what to mend, by field. */
export type SettingsRead = { ok: true; settings: Pick<SchoolSettings, Name> } | { ok: false; errors: FieldErrors };

/** One setting that has changed, both values in words. */
export type SettingChange = { label: string; from: string; to: string };

/** The settings in plain words, in the order in which they are asked. */
export const settingLabels: Readonly<Record<Name, string>> = {
  nudgeTime: 'Time of day for nudges',
  opens: 'Never before',
  closes: 'Never after',
  firstNudgeAfter: 'First nudge: school days after the CPD',
  remindersAfter: 'Reminders: school days after the first nudge',
  unpromptedPerWeek: 'Messages nobody asked for, per person and week',
  askWithin: 'Stop asking about CPD older than (school days)',
  followUpAfter: 'Follow-up: school days after the evaluation',
  termAfter: 'Last question: school days after the follow-up',
  listedByDefault: 'Staff are in the directory of expertise unless they opt out',
  showNames: 'Leaders see names beside answers',
  namesToldOn: 'Staff were told so on',
};

/** Reads the answers of the settings form, each by itself and then all together. */
export function readSettings(values: FormValues, today: Temporal.PlainDate): SettingsRead {
  const errors: Record<string, string> = {};
  const days = (
    name: 'firstNudgeAfter' | 'unpromptedPerWeek' | 'askWithin' | 'followUpAfter' | 'termAfter',
  ): number => {
    const given = String(values[name] ?? '').trim();
    const read = /^\d{1,4}$/.test(given) ? schoolSettings.shape[name].safeParse(given) : undefined;
    if (read?.success) return read.data;
    errors[name] = `Please give a whole number from 1 to ${mostOf(name)}.`;
    return 0;
  };
  const time = (name: 'nudgeTime' | 'opens' | 'closes'): string => {
    const read = parseTime(String(values[name] ?? ''));
    if (read === undefined) errors[name] = 'Please give a time of day, such as 15:30 or 3.30pm.';
    return read ?? '';
  };
  const showNames = values.showNames === true;
  const reminders = parseReminders(String(values.remindersAfter ?? ''));
  if (reminders === undefined)
    errors.remindersAfter =
      'Please give at most two rising numbers of school days up to 30, such as “3, 5”, or “none”.';
  const settings: Pick<SchoolSettings, Name> = {
    nudgeTime: time('nudgeTime'),
    opens: time('opens'),
    closes: time('closes'),
    firstNudgeAfter: days('firstNudgeAfter'),
    remindersAfter: reminders ?? [],
    unpromptedPerWeek: days('unpromptedPerWeek'),
    askWithin: days('askWithin'),
    followUpAfter: days('followUpAfter'),
    termAfter: days('termAfter'),
    listedByDefault: values.listedByDefault === true,
    showNames,
    // Whoever turns names on again later must tell staff again, so the date goes when names do.
    namesToldOn: showNames && typeof values.namesToldOn === 'string' ? values.namesToldOn : undefined,
  };
  const all = { ...togetherErrors(settings, today), ...errors };
  return Object.keys(all).length === 0 ? { ok: true, settings } : { ok: false, errors: all };
}

/**
 * A time of day as 'HH:MM'; undefined if unreadable.
 * @example parseTime('3.30pm') // '15:30', as are '15:30', '15.30' and '1530'
 */
export function parseTime(text: string): string | undefined {
  const read = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm)?$/.exec(text.trim().toLowerCase());
  if (!read?.[1] || (read[2] === undefined && read[3] === undefined)) return undefined;
  const given = Number(read[1]);
  const minutes = Number(read[2] ?? 0);
  if (read[3] !== undefined && (given < 1 || given > 12)) return undefined;
  const hours = read[3] === undefined ? given : (given % 12) + (read[3] === 'pm' ? 12 : 0);
  return hours < 24 && minutes < 60 ? `${pad(hours)}:${pad(minutes)}` : undefined;
}

/** Reminders as rising school days, at most two; empty for 'none'; undefined if unreadable. */
export function parseReminders(text: string): number[] | undefined {
  const tidy = text.trim().toLowerCase();
  if (/^(?:none|no|never|0)$/.test(tidy)) return [];
  if (!/^\d{1,3}(?:(?:\s*,\s*|\s+and\s+|\s+)\d{1,3})*$/.test(tidy)) return undefined;
  const days = tidy.split(/\D+/).map(Number);
  const rising = days.every((day, n) => n === 0 || day > (days[n - 1] ?? 0));
  const read = schoolSettings.shape.remindersAfter.safeParse(days);
  return rising && read.success ? read.data : undefined;
}

/** What is different, old value and new in words; empty where nothing is. */
export function settingChanges(
  before: Pick<SchoolSettings, Name>,
  after: Pick<SchoolSettings, Name>,
): readonly SettingChange[] {
  return (Object.keys(settingLabels) as Name[])
    .map((name) => ({ label: settingLabels[name], from: inWords(before[name]), to: inWords(after[name]) }))
    .filter((change) => change.from !== change.to);
}

function togetherErrors(settings: Pick<SchoolSettings, Name>, today: Temporal.PlainDate): FieldErrors {
  const { opens, closes, nudgeTime, showNames, namesToldOn } = settings;
  const errors: Record<string, string> = {};
  if (closes <= opens) errors.closes = `This must be later than ${opens}.`;
  else if (nudgeTime < opens || nudgeTime >= closes)
    errors.nudgeTime = `This must be within the hours below, ${opens} to ${closes}.`;
  if (showNames && namesToldOn === undefined) {
    errors.namesToldOn = 'Before leaders see names, staff need to know. On which date were they told?';
  } else if (namesToldOn !== undefined && namesToldOn > today.toString()) {
    errors.namesToldOn = 'This is still to come. Names can be shown once staff have been told.';
  }
  return errors;
}

function mostOf(name: 'firstNudgeAfter' | 'unpromptedPerWeek' | 'askWithin' | 'followUpAfter' | 'termAfter'): number {
  const issue = schoolSettings.shape[name].safeParse(Number.MAX_SAFE_INTEGER).error?.issues[0];
  return issue?.code === 'too_big' ? Number(issue.maximum) : Number.MAX_SAFE_INTEGER;
}

function inWords(value: SchoolSettings[Name]): string {
  if (value === undefined) return 'not given';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  return typeof value === 'string' && value.length === 10 ? dayInWords(Temporal.PlainDate.from(value)) : String(value);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
