import { Temporal } from 'temporal-polyfill';
import { giveAccounts } from '../../adapters/prisma/accounts.ts';
import { inChunks } from '../../adapters/prisma/chunks.ts';
import type { Database, Db } from '../../adapters/prisma/clients.ts';
import { schoolStore } from '../../adapters/prisma/school-store.ts';
import { toDate } from '../../adapters/prisma/time.ts';
import type { ActivityDraft, ParticipantDraft } from '../../core/cpd/import/activity-draft.ts';
import type { CpdPlan } from '../../core/cpd/import/cpd-changes.ts';
import { readCpd } from '../../core/cpd/import/cpd-rows.ts';
import { readDirectory } from '../../core/cpd/import/directory.ts';
import { startingKinds } from '../../core/cpd/kinds.ts';
import { chance } from '../../core/shared/chance.ts';
import { english2026to27 } from '../../core/shared/english-calendar.ts';
import type { Person } from '../../core/shared/people.ts';
import type { School } from '../../core/shared/school.ts';
import { type FileRead, type ImportPlan, planImport, writeImport } from '../commands/import-steps.ts';
import { placesTaken } from './attendance.ts';
import { answers, directoryText, twilights, twilightTable } from './data.ts';
import { answersTo } from './evaluations.ts';

type Given = { now: Temporal.Instant; newId: () => string };

const playground = { platform: 'playground', workspace: 'playground' };
const leaders = /headteacher|^head of (?!year)|^director of sixth form|^SENDCo/i;
const ADMIN = 'P006';
const ABSENT = 0.05;

/**
 * Fills an empty database with a school to try Pollen on: its staff, calendar, kinds, earlier CPD and an autumn of
 * twilights, over or still to come at the time given, some of them evaluated. Once it is there, nothing is changed.
 */
export async function loadDemoSchool(db: Database, given: Given): Promise<{ schoolId: string }> {
  return db.client.$transaction(async (tx) => {
    const there = await tx.workspace.findUnique({ where: { platform_workspace: playground } });
    if (there) return { schoolId: there.schoolId };
    const school = await createSchool(tx, given);
    const people = await importStaff(tx, school, given);
    await giveAccounts(tx, playground);
    await importTwilights(tx, school, people, given);
    return { schoolId: school.id };
  });
}

async function createSchool(tx: Db, { now, newId }: Given): Promise<School> {
  const id = newId();
  await tx.school.create({ data: { id, name: 'Bumblecombe School (demo)', createdAt: toDate(now) } });
  await tx.workspace.create({ data: { ...playground, schoolId: id } });
  await tx.cpdKind.createMany({ data: startingKinds.map((kind) => ({ id: newId(), schoolId: id, ...kind })) });
  const store = schoolStore(tx);
  await store.replaceCalendar(id, english2026to27);
  const school = await store.school(id);
  if (!school) throw new Error('the demo school was not stored');
  return school;
}

async function importStaff(tx: Db, school: School, given: Given): Promise<readonly Person[]> {
  const read = readDirectory('directory.json', directoryText(), school.calendar);
  const staff = read.staff.map((row) => {
    return {
      ...row,
      email: addressOf(row.name),
      leader: leaders.test(row.roleTitle ?? ''),
      admin: row.externalId === ADMIN,
    };
  });
  const plan = await planned(tx, { ...read, staff }, school, given);
  await writeImport(tx, plan, { schoolId: school.id, now: given.now }, () => undefined);
  return plan.staff.people;
}

/** An address that plainly is nobody's: `.example` is kept for that (RFC 2606). */
function addressOf(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@bumblecombe.example`;
}

async function importTwilights(tx: Db, school: School, people: readonly Person[], given: Given): Promise<void> {
  const { drafts, faults } = readCpd(twilightTable(), school.calendar);
  const offers = twilights().map((one) => ({ ...one, leads: leadsOf(drafts, one.Title) }));
  const taken = placesTaken(people, offers);
  const filled = drafts.map((draft) => ({
    ...draft,
    participants: participants(draft, taken.get(draft.title) ?? [], given.now),
  }));
  const plan = await planned(tx, { staff: [], drafts: filled, faults }, school, given);

  const { evaluations, followUps } = evaluated(plan.cpd, people, school, given.now);
  const done = new Set(evaluations.map(({ participation }) => participation));
  const added = plan.cpd.participations.added.map((one) =>
    done.has(one.id) ? { ...one, state: 'evaluated' as const } : one,
  );
  const cpd = { ...plan.cpd, participations: { ...plan.cpd.participations, added } };
  await writeImport(tx, { ...plan, cpd }, { schoolId: school.id, now: given.now }, () => undefined);
  await inChunks(evaluations, async (some) => {
    const data = some.map(({ participation, startedAt, completedAt = startedAt, ...rest }) => {
      const at = { startedAt: toDate(startedAt), completedAt: toDate(completedAt), updatedAt: toDate(completedAt) };
      return { ...rest, participationId: participation, ...at };
    });
    return [await tx.evaluation.createMany({ data })];
  });
  const data = followUps.map(({ participation, answeredAt, ...rest }) => {
    return { ...rest, participationId: participation, answeredAt: toDate(answeredAt), updatedAt: toDate(answeredAt) };
  });
  await tx.followUp.createMany({ data });
}

async function planned(tx: Db, read: FileRead, school: School, { now, newId }: Given): Promise<ImportPlan> {
  const recordedAt = ({ endsAt }: { endsAt: Temporal.Instant }) =>
    Temporal.Instant.compare(endsAt, now) < 0 ? endsAt : now;
  const plan = await planImport(tx, read, { schoolId: school.id, now, newId, recordedAt });
  if (plan.faults[0]) throw new Error(`the demo school's data are wrong: ${JSON.stringify(plan.faults[0])}`);
  return plan;
}

function leadsOf(drafts: readonly ActivityDraft[], title: string): string[] {
  const draft = drafts.find((one) => one.title === title);
  return (draft?.leads ?? []).flatMap(({ tries }) => tries);
}

function participants(
  { line, title, endsAt }: ActivityDraft,
  taken: readonly Person[],
  now: Temporal.Instant,
): ParticipantDraft[] {
  const over = Temporal.Instant.compare(endsAt, now) <= 0;
  return taken.map(({ externalId = '' }) => {
    const there = chance(externalId, title, 'absent') >= ABSENT;
    return {
      who: { line, column: 'For', tries: [externalId] },
      state: over ? (there ? 'attended' : 'absent') : 'booked',
    };
  });
}

function evaluated(
  { activities, participations }: CpdPlan,
  people: readonly Person[],
  school: School,
  now: Temporal.Instant,
) {
  const byId = new Map(people.map((person) => [person.id, person]));
  const written = answers();
  const all = activities.added.map(({ id, title, endsAt }) => {
    const here = participations.added.filter((one) => one.activity === id && one.state === 'attended');
    const attended = here.flatMap((one) => {
      const person = byId.get(one.person);
      return person ? [{ id: one.id, person, title, endsAt }] : [];
    });
    return answersTo(
      attended,
      written.filter(({ Title }) => Title === title),
      school,
      now,
    );
  });
  return { evaluations: all.flatMap((one) => one.evaluations), followUps: all.flatMap((one) => one.followUps) };
}
