import type { School, SchoolSettings } from '../shared/school.ts';
import type { Period } from '../shared/school-calendar.ts';

/** The school itself: its settings and its calendar. */
export type SchoolStore = {
  /** The school with settings (defaults filled in) and calendar; a StorageError where stored settings cannot be read. */
  school(id: string): Promise<School | undefined>;
  saveSettings(schoolId: string, settings: SchoolSettings): Promise<void>;
  /** Puts these periods in the place of the school's whole calendar; kind and first day together are unique. */
  replaceCalendar(schoolId: string, periods: readonly Period[]): Promise<void>;
};
