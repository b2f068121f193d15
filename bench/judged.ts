import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { personInFile, toPerson } from '../src/bot/commands/who.ts';
import type { DirectoryPerson } from '../src/core/expertise/model.ts';

const query = z.object({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  relevant: z.array(z.object({ person: z.string(), grade: z.number() })),
});

/** A question with the people who should be found: 2 for those one would want, 1 for those who could help, none for nobody. */
export type Judged = z.infer<typeof query>;

/** The scores (0 to 1) of some questions. `nobody`: right silence; `silent`: wrong silence. NaN where none is of that sort. */
export type Scores = { queries: number; 'nDCG@5': number; 'P@1': number; nobody: number; silent: number };

/** What the search is measured with: 81 questions to a school of 165, judged by hand before there was a search. */
export function judgedQueries(): readonly Judged[] {
  return z.array(query).parse(json(new URL('expertise-queries.json', import.meta.url)));
}

/** The directory that the questions were judged with: the demo school's. */
export function judgedDirectory(): readonly DirectoryPerson[] {
  const people = json(new URL('../src/bot/demo/directory.json', import.meta.url));
  return z.array(personInFile).parse(people).map(toPerson);
}

/** Scores what was found for each question. */
export function scoresOf(queries: readonly Judged[], find: (text: string) => readonly string[]): Scores {
  const rows = queries.map(({ relevant, text }) => {
    const found = find(text);
    const grades = new Map(relevant.map(({ person, grade }) => [person, grade]));
    const got = found.slice(0, 5).map((person) => grades.get(person) ?? 0);
    const ideal = gain(
      relevant
        .map(({ grade }) => grade)
        .sort((a, b) => b - a)
        .slice(0, 5),
    );
    return {
      answerable: relevant.length > 0,
      silent: found.length === 0,
      ndcg: gain(got) / ideal,
      first: (got[0] ?? 0) > 0,
    };
  });
  const answerable = rows.filter((row) => row.answerable);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    queries: rows.length,
    'nDCG@5': mean(answerable.map(({ ndcg }) => ndcg)),
    'P@1': mean(answerable.map(({ first }) => Number(first))),
    nobody: mean(rows.filter((row) => !row.answerable).map(({ silent }) => Number(silent))),
    silent: mean(answerable.map(({ silent }) => Number(silent))),
  };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

function json(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
