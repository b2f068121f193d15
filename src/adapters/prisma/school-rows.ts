import { z } from 'zod';
import { StorageError } from '../../core/shared/errors.ts';
import { type School, schoolSettings } from '../../core/shared/school.ts';
import type { Period, PeriodKind } from '../../core/shared/school-calendar.ts';
import type { Prisma } from './generated/sqlite/client.ts';

/** What to read with a school so that `toSchool` can take it. */
export const withPeriods = { periods: { orderBy: { starts: 'asc' } } } as const satisfies Prisma.SchoolInclude;

type PeriodRow = { kind: string; name: string; starts: string; ends: string };
type SchoolRow = { id: string; name: string; timeZone: string; settings: unknown; periods: readonly PeriodRow[] };

const periodKinds: readonly PeriodKind[] = ['term', 'half-term', 'holiday', 'inset'];

/** A stored school; a StorageError where its settings cannot be read. */
export function toSchool(row: SchoolRow): School {
  const read = schoolSettings.safeParse(row.settings);
  if (!read.success) {
    throw new StorageError(
      `The settings of the school ${row.id} cannot be read:\n${z.prettifyError(read.error)}\nMend them in the table School, or empty them with '{}' for the defaults.`,
    );
  }
  const { opens, closes } = read.data;
  return {
    id: row.id,
    name: row.name,
    settings: read.data,
    calendar: { timeZone: row.timeZone, opens, closes, periods: row.periods.map(toPeriod) },
  };
}

function toPeriod({ kind, name, starts, ends }: PeriodRow): Period {
  // A kind that is none of the four closes the school for those days, which can only make Pollen quieter.
  return { kind: periodKinds.find((known) => known === kind) ?? 'holiday', name, starts, ends };
}
