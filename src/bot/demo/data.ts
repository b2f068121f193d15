import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readTable, type Table } from '../../core/cpd/import/table.ts';
import { aimMetAnswers, useAnswers } from '../../core/evaluation/model.ts';
import { staffGroups } from '../../core/shared/people.ts';

const text = z.string().transform((cell) => (cell === '' ? undefined : cell));

const twilight = z.object({
  Title: z.string(),
  For: z.enum(['everyone', 'classroom', 'teachers', 'leaders']),
  Places: z.coerce.number().int(),
});

const answer = z.object({
  Title: z.string(),
  Who: z.enum(staffGroups),
  Rating: z.coerce.number().int().min(1).max(5),
  'Aim met': z.enum(aimMetAnswers),
  Learned: z.string(),
  Plan: z.string(),
  Class: text,
  Gain: text,
  Use: z.enum(['', ...useAnswers]).transform((use) => (use === '' ? undefined : use)),
  Barrier: text,
  Change: text,
  'How known': text,
});

/** Whom a twilight of the demo school is for, and how many places it has. */
export type Twilight = z.infer<typeof twilight>;

/** What somebody of a staff group said after a twilight, and half a term later. */
export type Answer = z.infer<typeof answer>;

/** The staff directory of the demo school: 165 people with invented names. */
export function directoryText(): string {
  return fileText('directory.json');
}

/**
 * The demo school's twilight programme as a table that can be imported: the 21 sessions that LCS, a large English
 * comprehensive, offered its staff in 2005, with dates, aims and leads of the demo school.
 */
export function twilightTable(): Table {
  return readTable('twilights.csv', fileText('twilights.csv'));
}

/** Whom each twilight is for. */
export function twilights(): readonly Twilight[] {
  return records(twilightTable(), twilight);
}

/** What staff of the demo school said about the twilights of September to November. */
export function answers(): readonly Answer[] {
  return records(readTable('answers.csv', fileText('answers.csv')), answer);
}

function records<T>({ headers, rows }: Table, type: z.ZodType<T>): T[] {
  return rows.map(({ cells }) =>
    type.parse(Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? '']))),
  );
}

function fileText(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
