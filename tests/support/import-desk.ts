import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll } from 'vitest';
import type { Database } from '../../src/adapters/prisma/clients.ts';
import { schoolStore } from '../../src/adapters/prisma/school-store.ts';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { importCommand } from '../../src/bot/commands/import.ts';
import { startingKinds } from '../../src/core/cpd/kinds.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';

/** When imports of a test take place: Tuesday 24 November 2026, 15:30 in London. */
export const importedAt = Temporal.Instant.from('2026-11-24T15:30:00Z');

/** The staff directory of the demo school. */
export const directoryFile = new URL('../../src/bot/demo/directory.json', import.meta.url).pathname;

const folder = mkdtempSync(join(tmpdir(), 'pollen-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Somewhere to import files from: a school with kinds and calendar but no people, and a folder to write files to. */
export async function importDesk(db: Database) {
  let ids = 0;
  let lastId = Number.POSITIVE_INFINITY;
  await db.client.school.create({ data: { id: 'school', name: 'A school', createdAt: toDate(importedAt) } });
  const kinds = startingKinds.map((kind, at) => ({ id: `kind-${at}`, schoolId: 'school', ...kind }));
  await db.client.cpdKind.createMany({ data: kinds });
  await schoolStore(db.client).replaceCalendar('school', english2026to27);

  return {
    client: db.client,
    folder,

    /** Runs the command and gives its exit code and what it said. */
    async run(...args: string[]) {
      const lines: string[] = [];
      const newId = () => `id-${Math.min(++ids, lastId)}`;
      const out = (line: string) => lines.push(line);
      const given = { db, schoolId: 'school', out, isTerminal: false, newId, now: importedAt };
      const code = await importCommand(args, out, (work) => work(given));
      return { code, said: lines.join('\n') };
    },

    /** From so many ids on, all are the same one, which the database refuses. */
    runOutOfIds(after: number) {
      ids = 0;
      lastId = after;
    },

    file(name: string, content: string | Uint8Array): string {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },

    person: (name: string) => db.client.person.findFirst({ where: { name }, include: { groups: true } }),

    /** All that imports write, to compare. */
    async everything() {
      const order = { orderBy: { id: 'asc' } } as const;
      return JSON.stringify([
        await db.client.person.findMany({ ...order, include: { groups: { orderBy: { name: 'asc' } }, leads: true } }),
        await db.client.activity.findMany(order),
        await db.client.participation.findMany(order),
        await db.client.calendarPeriod.findMany(order),
      ]);
    },
  };
}
