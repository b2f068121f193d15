import { writeFile } from 'node:fs/promises';
import type { Temporal } from 'temporal-polyfill';
import type { Db } from '../../adapters/prisma/clients.ts';
import { reportStore } from '../../adapters/prisma/report-store.ts';
import { reportCsv } from '../../core/report/csv.ts';
import { reportOn } from '../../core/report/feature.ts';
import { questionFrom } from '../../core/report/question.ts';
import { UserError } from '../../core/shared/errors.ts';
import type { School } from '../../core/shared/school.ts';
import { commandLine, notUnderstood } from './command-line.ts';

/** What the export command needs of the world. */
type ExportCommand = { db: Db; school: School; now: Temporal.Instant };

const usage = ['Usage: npm run pollen -- export report FILE.csv [part of a title or priority] [this term]'];

/** `pollen export report FILE [words]`: the leader's report as CSV, under the same rules as in chat. Gives the exit code. */
export async function exportCommand(
  args: readonly string[],
  out: (line: string) => void,
  inSchool: (work: (given: ExportCommand) => Promise<number>) => Promise<number>,
): Promise<number> {
  const { words, faults } = commandLine(args, {});
  const [what, file, ...about] = words;
  if (faults.length > 0 || what !== 'report' || file === undefined) return notUnderstood(faults, usage, out);
  return inSchool(async (given) => {
    out(await exported(file, about.join(' '), given));
    return 0;
  });
}

async function exported(file: string, about: string, { db, school, now }: ExportCommand): Promise<string> {
  const report = await reportOn(questionFrom(about), { school, now, stores: { report: reportStore(db) } });
  try {
    await writeFile(file, reportCsv(report, school.calendar.timeZone));
  } catch {
    throw new UserError(`${file} cannot be written: check that its folder exists and that you may write there.`);
  }
  return `The report of ${school.name} is in ${file}. It holds counts only, no names.`;
}
