import { writeFile } from 'node:fs/promises';
import type { Temporal } from 'temporal-polyfill';
import type { Db } from '../../adapters/prisma/clients.ts';
import { reportStore } from '../../adapters/prisma/report-store.ts';
import { reportCsv } from '../../core/report/csv.ts';
import { reportOn } from '../../core/report/feature.ts';
import { questionFrom } from '../../core/report/question.ts';
import { UserError } from '../../core/shared/errors.ts';
import type { School } from '../../core/shared/school.ts';

/** What the export command needs of the world. */
type ExportCommand = { db: Db; school: School; now: Temporal.Instant; out: (line: string) => void };

/** `pollen export report FILE [words]`: the leader's report as CSV, under the same rules as in chat. Gives the exit code. */
export async function exportCommand(args: readonly string[], { db, school, now, out }: ExportCommand): Promise<number> {
  const [what, file, ...about] = args;
  if (what !== 'report' || file === undefined) {
    out('Usage: npm run pollen -- export report FILE.csv [part of a title or priority] [this term]');
    return 2;
  }
  const report = await reportOn(questionFrom(about.join(' ')), { school, now, stores: { report: reportStore(db) } });
  try {
    await writeFile(file, reportCsv(report, school.calendar.timeZone));
  } catch {
    throw new UserError(`${file} cannot be written: check that its folder exists and that you may write there.`);
  }
  out(`The report of ${school.name} is in ${file}. It holds counts only, no names.`);
  return 0;
}
