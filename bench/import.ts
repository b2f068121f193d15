import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { inChunks } from '../src/adapters/prisma/chunks.ts';
import type { Database } from '../src/adapters/prisma/clients.ts';
import { toDate } from '../src/adapters/prisma/time.ts';
import { importCommand } from '../src/bot/commands/import.ts';
import { crowd, now } from './crowd.ts';
import { type Kind, kindsHere, onFresh } from './databases.ts';
import type { Part, Row } from './report.ts';
import { timed } from './stopwatch.ts';

const ROWS = 20_000;

/** How fast a staff list comes in, beside reading and writing it alone, in rows a second. */
export async function measureImport(): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'pollen-bench-'));
  const file = join(folder, 'staff.csv');
  try {
    const csv = staffList();
    writeFileSync(file, csv);
    const rows: Row[] = [];
    for (const kind of await kindsHere()) rows.push(...(await imports(kind, file, csv)));
    const about = `a staff list of ${ROWS.toLocaleString('en-GB')} rows; the floor is reading the CSV and writing bare rows`;
    return { name: 'import', about, rows };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function imports(kind: Kind, file: string, csv: string): Promise<Row[]> {
  const { first, again } = await onFresh(kind, async (database) => {
    const { schoolId } = await crowd(database, 0, []);
    const said: string[] = [];
    const out = (line: string) => void said.push(line);
    const given = { db: database, schoolId, out, isTerminal: false, newId: randomUUID, now };
    const run = async () => {
      const { ms, result: code } = await timed(() => importCommand(['staff', file], given.out, (work) => work(given)));
      const people = await database.client.person.count();
      if (code !== 0 || people !== ROWS) throw new Error(`the import failed:\n${said.join('\n')}`);
      return ms;
    };
    return { first: await run(), again: await run() };
  });
  const read = await timed(() => parse(csv, { columns: true }));
  const write = await onFresh(kind, (database) => timed(() => writeBare(database, read.result.length)));
  const floor = read.ms + write.ms;
  const row = (work: string, ms: number) => ({
    database: kind,
    work,
    ms,
    'rows/s': (ROWS / ms) * 1000,
    'x floor': ms / floor,
  });
  return [
    row('import', first),
    row('import again, nothing new', again),
    row('floor: csv-parse', read.ms),
    row('floor: createMany', write.ms),
  ];
}

/** As many people and group memberships as the file has, written without a question asked. */
async function writeBare({ client }: Database, count: number): Promise<void> {
  const schoolId = randomUUID();
  await client.school.create({ data: { id: schoolId, name: 'Bare', createdAt: toDate(now) } });
  const ids = Array.from({ length: count }, () => randomUUID());
  const more = {
    schoolId,
    roleTitle: 'Teacher of English',
    department: 'English',
    phase: 'KS3',
    joinedAt: toDate(now),
  };
  await client.$transaction(async (tx) => {
    await inChunks(ids, async (some) => {
      const data = some.map((id) => ({
        ...more,
        id,
        name: `Person ${id}`,
        email: `${id}@school.example`,
        externalId: id,
      }));
      await tx.person.createMany({ data });
      return [
        await tx.personGroup.createMany({ data: some.map((personId) => ({ personId, name: 'Middle leaders' })) }),
      ];
    });
  });
}

function staffList(): string {
  const row = (n: number) =>
    `S${n},Person ${n},Of Number ${n},person.${n}@school.example,Teacher of English,English,KS3,Middle leaders`;
  const header = 'Staff code,Forename,Surname,Work email,Job title,Department,Key stage,Groups';
  return [header, ...Array.from({ length: ROWS }, (_, n) => row(n))].join('\n');
}
