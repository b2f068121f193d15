import { Temporal } from 'temporal-polyfill';

/** A date, a time of day, or both, as a cell gives them. */
export type Moment = { date?: Temporal.PlainDate; time?: Temporal.PlainTime };

const months = 'january february march april may june july august september october november december'.split(' ');
const weekday = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i;
const iso = /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?!\d)/;
const numbers = /^(?<day>\d{1,2})([/.-])(?<month>\d{1,2})\2(?<year>\d{4}|\d{2})(?!\d)/;
const words = /^(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<name>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4}|\d{2})(?!\d)/i;
const clock = /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?:[:.]\d{2})?)?\s*(?<half>[ap]\.?m\.?)?$/i;

/**
 * Reads a moment in UK order: dd/mm/yyyy, dd/mm/yy, yyyy-mm-dd or '12 March 2026', with or without a time ('15:45',
 * '3.45pm', '1545'); undefined for anything else, dates that do not exist and years outside 1950 to 2099 included.
 * @example readMoment('12/3/26 3.45pm') // 12 March 2026, 15:45
 */
export function readMoment(cell: string): Moment | undefined {
  const text = cell.replace(weekday, '');
  const found = iso.exec(text) ?? numbers.exec(text) ?? words.exec(text);
  if (!found) return asMoment(undefined, readTime(text));
  const rest = text.slice(found[0].length).replace(/^(T|,?\s+)/, '');
  const date = readDate(found.groups ?? {});
  if (!date) return undefined;
  return rest === '' ? { date } : asMoment(date, readTime(rest));
}

/** Whether the cell holds the bare number in which Excel keeps dates: 46093 for 12 March 2026. */
export function isExcelNumber(text: string): boolean {
  return /^[2-7]\d{4}([.,]\d+)?$/.test(text);
}

function asMoment(date: Temporal.PlainDate | undefined, time: Temporal.PlainTime | undefined): Moment | undefined {
  return time && { date, time };
}

function readDate({
  year = '',
  month = '',
  name = '',
  day = '',
}: Record<string, string | undefined>): Temporal.PlainDate | undefined {
  const monthNumber = name === '' ? Number(month) : months.findIndex((one) => one.startsWith(name.toLowerCase())) + 1;
  const yearNumber = Number(year.length === 2 ? `20${year}` : year);
  if (yearNumber < 1950 || yearNumber > 2099) return undefined;
  try {
    return Temporal.PlainDate.from({ year: yearNumber, month: monthNumber, day: Number(day) }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

function readTime(text: string): Temporal.PlainTime | undefined {
  const found = clock.exec(text.replace(/^(\d{2})(\d{2})$/, '$1:$2'))?.groups;
  if (!found || (found.minute === undefined && found.half === undefined)) return undefined;
  const { hour = '', minute = '0', half = '' } = found;
  const twelve = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  if (half !== '' && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  if (twelve > 23 || Number(minute) > 59) return undefined;
  return Temporal.PlainTime.from({ hour: twelve, minute: Number(minute) });
}
