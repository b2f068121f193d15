import { readFile } from 'node:fs/promises';
import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { loadEnglish } from '../../adapters/english/english.ts';
import type { Db } from '../../adapters/prisma/clients.ts';
import { deliveryStore } from '../../adapters/prisma/delivery-store.ts';
import { expertiseStore } from '../../adapters/prisma/expertise-store.ts';
import { glossaryStore } from '../../adapters/prisma/glossary-store.ts';
import { helpStore, needStore } from '../../adapters/prisma/help-store.ts';
import { peopleStore } from '../../adapters/prisma/people-store.ts';
import { plainText } from '../../core/chat/plain-text.ts';
import { answer } from '../../core/expertise/asking.ts';
import { Directories } from '../../core/expertise/directories.ts';
import { DirectoryIndex } from '../../core/expertise/directory-index.ts';
import { finderOf } from '../../core/expertise/finder.ts';
import { glossaryOf } from '../../core/expertise/glossary.ts';
import { type DirectoryPerson, levels } from '../../core/expertise/model.ts';
import { evidenceInWords } from '../../core/expertise/phrases.ts';
import { findPeople } from '../../core/expertise/ranking.ts';
import { adviceFor } from '../../core/expertise/situation.ts';
import { UserError } from '../../core/shared/errors.ts';
import type { School } from '../../core/shared/school.ts';

/** What asking from the command line needs of the world. */
export type WhoCommand = {
  db: Db;
  school: School;
  now: Temporal.Instant;
  newId: () => string;
  out: (line: string) => void;
};

const usage = [
  'Usage: npm run pollen -- who "what you need" [--json]',
  '       npm run pollen -- who --directory FILE --queries FILE [--tier any]',
].join('\n');

/** Whether a command line measures the search with files, which needs no school. */
export function isMeasuring(args: readonly string[]): boolean {
  return args.some((arg) => arg === '--directory' || arg === '--queries');
}

/** `pollen who "text"`: who can help, from the school's own directory, in words or as data. Gives the exit code. */
export async function whoCommand(
  args: readonly string[],
  { db, school, now, newId, out }: WhoCommand,
): Promise<number> {
  const need = args
    .filter((arg) => arg !== '--json')
    .join(' ')
    .trim();
  if (need === '') {
    out(usage);
    return 2;
  }
  const expertise = expertiseStore(db);
  const glossary = glossaryStore(db);
  const finder = finderOf(new Directories(), loadEnglish, { expertise, glossary });
  const stores = {
    expertise,
    glossary,
    help: helpStore(db),
    needs: needStore(db),
    finder,
    people: peopleStore(db),
    deliveries: deliveryStore(db, newId),
  };
  const advice = await adviceFor(need, undefined, { school, now, newId, stores });
  if (!args.includes('--json')) {
    out(plainText(answer(need, advice, undefined)));
    return 0;
  }
  const reasons = (matches: typeof advice.confident) =>
    matches.map(({ person, score, evidence }) => {
      const { name, role, department } = advice.people.get(person) ?? { name: '', role: '', department: '' };
      return { person, name, role, department, score, because: evidence.map(evidenceInWords) };
    });
  const { confident, nearest } = advice;
  out(JSON.stringify({ need, confident: reasons(confident), nearest: reasons(nearest) }, undefined, 2));
  return 0;
}

/** `pollen who --directory FILE --queries FILE`: the people found for each query, best first, as JSON by the query's id. */
export async function measureCommand(
  args: readonly string[],
  today: string,
  out: (line: string) => void,
): Promise<number> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [directory, queries, tier = 'confident'] = [option('--directory'), option('--queries'), option('--tier')];
  if (!directory || !queries || !(tier === 'any' || tier === 'confident')) {
    out(usage);
    return 2;
  }
  const people = await read(directory, z.array(personInFile));
  const asked = await read(queries, z.array(z.object({ id: z.string(), text: z.string() })));
  const index = new DirectoryIndex(glossaryOf(), today, people.map(toPerson));
  const english = await loadEnglish();
  const found = asked.map(({ id, text }) => {
    const { confident, nearest } = findPeople(text, index, english);
    return [id, [...confident, ...(tier === 'any' ? nearest : [])].map(({ person }) => person)];
  });
  out(JSON.stringify(Object.fromEntries(found)));
  return 0;
}

const said = { text: z.string(), private: z.boolean().optional() };

/** A person of a directory file; what a file leaves out is empty. */
export const personInFile = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string().default(''),
  department: z.string().default(''),
  phase: z.string().default(''),
  availability: z.string().default(''),
  optOut: z.boolean().default(false),
  skills: z.array(z.object({ ...said, level: z.enum(levels).default('confident') })).default([]),
  interests: z.array(z.object(said)).default([]),
  cpd: z
    .array(
      z.object({
        title: z.string(),
        mode: z.enum(['led', 'attended']),
        date: z.string(),
        private: z.boolean().optional(),
      }),
    )
    .default([]),
});

/** A person of a file as the search takes them: CPD whose title starts with INSET was for all staff. */
export function toPerson(person: z.infer<typeof personInFile>): DirectoryPerson {
  return { ...person, cpd: person.cpd.map((item) => ({ ...item, compulsory: item.title.startsWith('INSET:') })) };
}

async function read<T>(file: string, type: z.ZodType<T>): Promise<T> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${error instanceof Error ? error.message : 'it is not JSON'}.`);
  }
  const parsed = type.safeParse(value);
  if (!parsed.success) throw new UserError(`${file} is not as expected:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
