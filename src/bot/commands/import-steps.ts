import type { Temporal } from 'temporal-polyfill';
import type { Db } from '../../adapters/prisma/clients.ts';
import { cpdStore } from '../../adapters/prisma/cpd-store.ts';
import { expertiseStore } from '../../adapters/prisma/expertise-store.ts';
import { importStore, type OnRows } from '../../adapters/prisma/import-store.ts';
import type { ActivityDraft, SetAside } from '../../core/cpd/import/activity-draft.ts';
import type { CpdGiven, CpdPlan } from '../../core/cpd/import/cpd-changes.ts';
import { planCpd } from '../../core/cpd/import/cpd-plan.ts';
import type { SaidOfPerson } from '../../core/cpd/import/directory.ts';
import { planStaff, type StaffPlan } from '../../core/cpd/import/staff-plan.ts';
import type { StaffRow } from '../../core/cpd/import/staff-rows.ts';
import { type ExpertisePlan, planExpertise } from '../../core/expertise/import-plan.ts';
import type { ImportFault } from '../../core/shared/import-fault.ts';

/** People and CPD as read from a file, with what could not be read. */
export type FileRead = {
  staff: readonly StaffRow[];
  drafts: readonly ActivityDraft[];
  aside?: SetAside;
  expertise?: readonly SaidOfPerson[];
  faults: readonly ImportFault[];
};

/** What an import works with. `recordedAt`: when Pollen is to have learned of the CPD; now, if not given. */
export type ImportGiven = {
  schoolId: string;
  now: Temporal.Instant;
  newId: () => string;
  recordedAt?: CpdGiven['recordedAt'];
};

/** What people and CPD of a file change in a school. */
export type ImportPlan = { staff: StaffPlan; cpd: CpdPlan; expertise: ExpertisePlan; faults: readonly ImportFault[] };

/** Works out what a file changes, without writing anything. The CPD may name people who come with the same file. */
export async function planImport(
  db: Db,
  { staff, drafts, aside, expertise = [], faults }: FileRead,
  given: ImportGiven,
): Promise<ImportPlan> {
  const store = importStore(db);
  const people = planStaff(staff, await store.people(given.schoolId), given);
  const existing = drafts.length > 0 ? await store.imported(given.schoolId) : [];
  const kinds = drafts.length > 0 || aside !== undefined ? await cpdStore(db).kinds(given.schoolId) : [];
  const recordedAt = given.recordedAt ?? (() => given.now);
  const cpd = planCpd(drafts, { ...given, recordedAt, existing, kinds, people: people.plan.people }, aside);
  const all = [...faults, ...people.faults, ...cpd.faults].sort((a, b) => a.line - b.line);
  const codes = new Map(people.plan.people.map(({ id, externalId }) => [externalId, id]));
  const said = expertise.flatMap(({ externalId, ...of }) => {
    const person = codes.get(externalId);
    return person ? [{ person, ...of }] : [];
  });
  const profiles = await expertiseStore(db).profiles(said.map(({ person }) => person));
  return { staff: people.plan, cpd: cpd.plan, expertise: planExpertise(said, profiles, given.newId), faults: all };
}

/** Writes what was planned; the plan must be free of faults. */
export async function writeImport(
  db: Db,
  { staff, cpd, expertise }: ImportPlan,
  { schoolId, now }: Pick<ImportGiven, 'schoolId' | 'now'>,
  onRows: OnRows,
): Promise<void> {
  const store = importStore(db);
  await store.saveStaff(staff, onRows);
  await store.saveCpd(schoolId, cpd, onRows);
  await store.saveExpertise(expertise, now, onRows);
}

/** How many rows of the database a plan writes. */
export function rowsToWrite({ staff, cpd, expertise }: ImportPlan): number {
  const lists = [expertise.people, staff.added, staff.changed, cpd.activities.added, cpd.activities.changed];
  return [...lists, cpd.participations.added, cpd.participations.changed].reduce((sum, list) => sum + list.length, 0);
}
