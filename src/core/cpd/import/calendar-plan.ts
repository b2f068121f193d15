import type { Period } from '../../shared/school-calendar.ts';

/** What an imported calendar changes, and all periods of the school as they are afterwards. */
export type CalendarPlan = {
  periods: readonly Period[];
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
};

/**
 * The file takes the place of what is stored for the time that it spans, from its first day to its last; other school
 * years stay.
 */
export function planCalendar(file: readonly Period[], stored: readonly Period[]): CalendarPlan {
  const first = file.map(({ starts }) => starts).sort()[0] ?? '';
  const last =
    file
      .map(({ ends }) => ends)
      .sort()
      .at(-1) ?? '';
  const known = new Map(stored.map((period) => [keyOf(period), period]));
  const keys = new Set(file.map(keyOf));
  const before = file.map((period) => known.get(keyOf(period)));
  const same = file.filter((period, at) => before[at]?.name === period.name && before[at]?.ends === period.ends).length;
  const rest = stored.filter((period) => !keys.has(keyOf(period)));
  const kept = rest.filter(({ starts, ends }) => ends < first || starts > last);
  const matched = before.filter((period) => period !== undefined).length;
  return {
    periods: [...kept, ...file],
    added: file.length - matched,
    changed: matched - same,
    unchanged: same,
    removed: rest.length - kept.length,
  };
}

function keyOf({ kind, starts }: Period): string {
  return `${kind} ${starts}`;
}
