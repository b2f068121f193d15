import { Temporal } from 'temporal-polyfill';
import { instantAt, type SchoolCalendar } from '../../shared/school-calendar.ts';

/** What a file says about when an activity is. */
export type Said = {
  date: Temporal.PlainDate;
  starts?: Temporal.PlainTime;
  endDate?: Temporal.PlainDate;
  ends?: Temporal.PlainTime;
  hours?: number;
};

const TWILIGHT = Temporal.PlainTime.from('15:30');
const MORNING = Temporal.PlainTime.from('09:00');
const LONGEST_TWILIGHT = 3;

/**
 * When an activity starts and ends, on the school's clock. What the file leaves open: it starts at 15:30, or at 09:00
 * where it takes more than three hours or several days; it lasts its hours, or one hour; what would then run past
 * midnight, or over several days, ends when the school closes. Undefined where the end is not after the start.
 */
export function schedule(
  said: Said,
  calendar: SchoolCalendar,
): { startsAt: Temporal.Instant; endsAt: Temporal.Instant } | undefined {
  const lasts = Math.round((said.hours ?? 1) * 60);
  const severalDays = said.endDate !== undefined && !said.endDate.equals(said.date);
  const starts = said.starts ?? startFrom(said, lasts, severalDays);
  const midnight = starts.hour * 60 + starts.minute + lasts >= 24 * 60;
  const closes = Temporal.PlainTime.from(calendar.closes);
  const ends = said.ends ?? (severalDays || midnight ? closes : starts.add({ minutes: lasts }));
  const startsAt = instantAt(calendar, said.date, clock(starts));
  const endsAt = instantAt(calendar, said.endDate ?? said.date, clock(ends));
  return Temporal.Instant.compare(startsAt, endsAt) < 0 ? { startsAt, endsAt } : undefined;
}

/** The hours between a start and an end that a file gives on one day. */
export function hoursBetween(starts: Temporal.PlainTime, ends: Temporal.PlainTime): number {
  return Math.round((starts.until(ends).total('minutes') / 60) * 100) / 100;
}

function startFrom({ ends }: Said, lasts: number, severalDays: boolean): Temporal.PlainTime {
  if (ends && !severalDays)
    return ends.hour * 60 + ends.minute > lasts ? ends.subtract({ minutes: lasts }) : Temporal.PlainTime.from('00:00');
  return severalDays || lasts > LONGEST_TWILIGHT * 60 ? MORNING : TWILIGHT;
}

function clock(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: 'minute' });
}
