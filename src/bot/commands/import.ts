import type { Temporal } from 'temporal-polyfill';
import type { Database, Db } from '../../adapters/prisma/clients.ts';
import { glossaryStore } from '../../adapters/prisma/glossary-store.ts';
import { schoolStore } from '../../adapters/prisma/school-store.ts';
import { planCalendar } from '../../core/cpd/import/calendar-plan.ts';
import { readCpd } from '../../core/cpd/import/cpd-rows.ts';
import { readDirectory } from '../../core/cpd/import/directory.ts';
import { count, countLine, faultLines, mappingLines } from '../../core/cpd/import/screen.ts';
import { readStaff } from '../../core/cpd/import/staff-rows.ts';
import { readTable } from '../../core/cpd/import/table.ts';
import { readWords } from '../../core/cpd/import/words-rows.ts';
import { planWords } from '../../core/expertise/import-words.ts';
import { parseCalendar } from '../../core/shared/calendar-import.ts';
import { UserError } from '../../core/shared/errors.ts';
import type { ImportFault } from '../../core/shared/import-fault.ts';
import type { School } from '../../core/shared/school.ts';
import { commandLine, notUnderstood } from './command-line.ts';
import { progressOf } from './import-progress.ts';
import { importSource } from './import-source.ts';
import { type FileRead, type ImportPlan, planImport, rowsToWrite, writeImport } from './import-steps.ts';

/** What the import command needs of the world. */
export type ImportCommand = {
  db: Database;
  schoolId: string;
  out: (line: string) => void;
  isTerminal: boolean;
  newId: () => string;
  now: Temporal.Instant;
};

/** A file as read, before the school is looked at; `lines` says how it was understood. */
type Read = FileRead & { lines: readonly string[] };

/** A whole import, of 20,000 rows and on a slow disk, is one transaction. */
const LONGEST_MILLISECONDS = 15 * 60_000;

const usage = [
  'Usage: npm run pollen -- import staff|cpd|calendar|glossary FILE [--dry-run]',
  '  staff     a staff list: CSV from your management system, or a staff directory in JSON',
  '  cpd       a list of CPD as CSV, one row for each person in an activity',
  '  calendar  terms, half-terms, holidays and INSET days: CSV or iCalendar (.ics)',
  '  glossary  words of your own and what they mean: CSV with a column for each',
  '  --dry-run shows what would change and writes nothing',
];

/**
 * `pollen import`: all of a file or nothing. Answers with the exit code: 0 done (or nothing to do), 1 the file cannot be
 * imported as it is, 2 the command was not understood. The school is only opened for a command and a file that can be read.
 */
export async function importCommand(
  args: readonly string[],
  out: (line: string) => void,
  inSchool: (work: (given: ImportCommand) => Promise<number>) => Promise<number>,
): Promise<number> {
  const { words, given, faults } = commandLine(args, { 'dry-run': undefined }, 2);
  const [what, path] = words;
  if (faults.length > 0 || path === undefined || !isKind(what))
    return notUnderstood([...wordFaults(what, path), ...faults], usage, out);
  const dryRun = given['dry-run'] !== undefined;
  return orSay(out, async () => {
    const source = await importSource(path);
    return inSchool((school) => importText({ what, dryRun, ...source }, school));
  });
}

function wordFaults(what: string | undefined, path: string | undefined): string[] {
  const list = 'Expected staff, cpd, calendar or glossary, then the file.';
  if (what === undefined) return [`What to import is missing. ${list}`];
  if (!isKind(what)) return [`“${what}” is nothing that can be imported. ${list}`];
  return path === undefined ? ['The file to import is missing.'] : [];
}

const kinds = ['staff', 'cpd', 'calendar', 'glossary'] as const;
type Kind = (typeof kinds)[number];

function isKind(what: string | undefined): what is Kind {
  return kinds.some((kind) => kind === what);
}

/** What to import, and as what; `name` is what the text is called when something in it is named. */
type Asked = { what: Kind; name: string; text: string; dryRun: boolean };

/** Imports a text as if it were a file, with the same exit codes. */
export function importText(asked: Asked, given: ImportCommand): Promise<number> {
  return orSay(given.out, async () => {
    const importIn = (tx: Db) => importFile(tx, asked, given);
    const { code, last } = await given.db.client.$transaction(importIn, { timeout: LONGEST_MILLISECONDS });
    given.out(last);
    return code;
  });
}

async function orSay(out: (line: string) => void, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    out(error.message);
    return 1;
  }
}

/** How an import went; `last` is said once all of it is safely written. */
type Done = { code: number; last: string };

async function importFile(tx: Db, { what, name, text, dryRun }: Asked, given: ImportCommand): Promise<Done> {
  const { out, schoolId } = given;
  const school = await schoolStore(tx).school(schoolId);
  if (!school) throw new UserError('There is no school to import into yet.');
  if (what === 'calendar') return importCalendar(tx, school, { name, text, dryRun }, out);
  if (what === 'glossary') return importGlossary(tx, { name, text, dryRun }, given);

  const isList = /^\s*\[/.test(text) || /\.json$/i.test(name);
  if (what === 'cpd' && isList)
    throw new UserError(`${name} is JSON. A staff directory is imported with 'import staff'; CPD comes as CSV.`);
  const { lines, ...read } = isList
    ? directory(name, text, school)
    : what === 'staff'
      ? staff(name, text)
      : cpd(name, text, school);
  lines.forEach(out);
  const plan = await planImport(tx, read, given);
  if (plan.faults.length > 0) return refused(plan.faults, out);
  summary(read, plan).forEach(out);
  const total = rowsToWrite(plan);
  if (total > 0 && !dryRun) {
    const progress = await progressOf(total, given.isTerminal, out);
    await writeImport(tx, plan, given, progress.rows).finally(progress.end);
  }
  return ending(total, dryRun);
}

function staff(name: string, text: string): Read {
  const { rows, columns, faults } = readStaff(readTable(name, text));
  return { staff: rows, drafts: [], faults, lines: mappingLines(columns.mapping, columns.unused) };
}

function cpd(name: string, text: string, school: School): Read {
  const { drafts, aside, columns, faults } = readCpd(readTable(name, text), school.calendar);
  return { staff: [], drafts, aside, faults, lines: mappingLines(columns.mapping, columns.unused) };
}

function directory(name: string, text: string, school: School): Read {
  const { privateCpd, ...read } = readDirectory(name, text, school.calendar);
  const hidden = `${count(privateCpd, 'item of CPD is', 'items of CPD are')} marked private and left out.`;
  const lines = [
    `${name} is a staff directory: its people, what they can do and their CPD are imported.`,
    'It gives months, not days: each activity is set on the first weekday of its month.',
    'What people have said of themselves in Pollen stays: skills and talents are only added, and nobody who opted out is listed again.',
    ...(privateCpd > 0 ? [hidden] : []),
  ];
  return { ...read, lines };
}

function summary(read: FileRead, { staff: people, cpd: record, expertise }: ImportPlan): string[] {
  const counts = <T extends { added: readonly unknown[]; changed: readonly unknown[]; unchanged: number }>(of: T) => {
    return { added: of.added.length, changed: of.changed.length, unchanged: of.unchanged };
  };
  const byName = `${count(people.byName, 'person was', 'people were')} matched by name alone, without email or staff code.`;
  const leaving = `${count(people.leaving, 'person leaves', 'people leave')} later and stay listed until then: import the file again after that day.`;
  return [
    ...(read.staff.length > 0 ? [countLine('People', counts(people))] : []),
    ...(people.byName > 0 ? [byName] : []),
    ...(people.leaving > 0 ? [leaving] : []),
    ...(read.drafts.length > 0 ? [countLine('Activities', counts(record.activities))] : []),
    ...(read.drafts.length > 0 ? [countLine('Participations', counts(record.participations))] : []),
    ...(read.expertise ? [countLine('Skills and talents', { ...expertise, changed: 0 })] : []),
  ];
}

async function importGlossary(
  tx: Db,
  { name, text, dryRun }: Omit<Asked, 'what'>,
  { schoolId, newId, out }: ImportCommand,
): Promise<Done> {
  const store = glossaryStore(tx);
  const { rows, columns, faults } = readWords(readTable(name, text));
  mappingLines(columns.mapping, columns.unused).forEach(out);
  const plan = planWords(rows, await store.words(schoolId), newId);
  if (faults.length + plan.faults.length > 0) return refused([...faults, ...plan.faults], out);
  const { added, changed, unchanged } = plan;
  out(countLine('Words', { added: added.length, changed: changed.length, unchanged }));
  if (!dryRun) for (const word of [...added, ...changed]) await store.save(schoolId, word);
  return ending(added.length + changed.length, dryRun);
}

async function importCalendar(
  tx: Db,
  school: School,
  file: Omit<Asked, 'what'>,
  out: (line: string) => void,
): Promise<Done> {
  const { periods, mapping, faults } = parseCalendar(file.text, file.name);
  const columns = Object.entries(mapping).flatMap(([label, header]) =>
    header === undefined ? [] : [{ header, label }],
  );
  mappingLines(columns).forEach(out);
  if (faults.length > 0) return refused(faults, out);
  const plan = planCalendar(periods, school.calendar.periods);
  out(countLine('Periods', plan));
  if (plan.removed > 0)
    out(
      `${count(plan.removed, 'period', 'periods')} of the same time that the file does not have ${file.dryRun ? 'would go' : 'went'}.`,
    );
  const changes = plan.added + plan.changed + plan.removed;
  if (changes > 0 && !file.dryRun) await schoolStore(tx).replaceCalendar(school.id, plan.periods);
  return ending(changes, file.dryRun);
}

function refused(faults: readonly ImportFault[], out: (line: string) => void): Done {
  faultLines(faults).forEach(out);
  return { code: 1, last: 'Nothing was imported.' };
}

function ending(changes: number, dryRun: boolean): Done {
  if (changes === 0) return { code: 0, last: 'All of this is here already: nothing to change.' };
  return { code: 0, last: dryRun ? 'Nothing was written: this was a dry run.' : 'Imported.' };
}
