import type { Temporal } from 'temporal-polyfill';
import type { Db } from '../../adapters/prisma/clients.ts';
import { cpdStore } from '../../adapters/prisma/cpd-store.ts';
import { importStore, type OnRows } from '../../adapters/prisma/import-store.ts';
import type { ActivityDraft } from '../../core/cpd/import/activity-draft.ts';
import type { CpdGiven, CpdPlan } from '../../core/cpd/import/cpd-changes.ts';
import { planCpd } from '../../core/cpd/import/cpd-plan.ts';
import { planStaff, type StaffPlan } from '../../core/cpd/import/staff-plan.ts';
import type { StaffRow } from '../../core/cpd/import/staff-rows.ts';
import type { ImportFault } from '../../core/shared/import-fault.ts';

/** People and CPD as read from a file, with what could not be read. */
export type FileRead = { staff: readonly StaffRow[]; drafts: readonly ActivityDraft[]; faults: readonly ImportFault[] };

/** What an import works with. `recordedAt`: when Pollen is to have learned of the CPD; now, if not given. */
export type ImportGiven = {
  schoolId: string;
  now: Temporal.Instant;
  newId: () => string;
  recordedAt?: CpdGiven['recordedAt'];
};

/** What people and CPD of a file change in a school. */
export type ImportPlan = { staff: StaffPlan; cpd: CpdPlan; faults: readonly ImportFault[] };

/** Works out what a file changes, without writing anything. The CPD may name people who come with the same file. */
export async function planImport(db: Db, { staff, drafts, faults }: FileRead, given: ImportGiven): Promise<ImportPlan> {
  const store = importStore(db);
  const people = planStaff(staff, await store.people(given.schoolId), given);
  const existing = drafts.length > 0 ? await store.imported(given.schoolId) : [];
  const kinds = drafts.length > 0 ? await cpdStore(db).kinds(given.schoolId) : [];
  const recordedAt = given.recordedAt ?? (() => given.now);
  const cpd = planCpd(drafts, { ...given, recordedAt, existing, kinds, people: people.plan.people });
  const all = [...faults, ...people.faults, ...cpd.faults].sort((a, b) => a.line - b.line);
  return { staff: people.plan, cpd: cpd.plan, faults: all };
}

/** Writes what was planned; the plan must be free of faults. */
export async function writeImport(db: Db, { staff, cpd }: ImportPlan, schoolId: string, onRows: OnRows): Promise<void> {
  const store = importStore(db);
  await store.saveStaff(staff, onRows);
  await store.saveCpd(schoolId, cpd, onRows);
}

/** How many rows of the database a plan writes. */
export function rowsToWrite({ staff, cpd }: ImportPlan): number {
  const lists = [staff.added, staff.changed, cpd.activities.added, cpd.activities.changed];
  return [...lists, cpd.participations.added, cpd.participations.changed].reduce((sum, list) => sum + list.length, 0);
}
