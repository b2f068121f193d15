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
import { type Advice, adviceFor } from '../../core/expertise/situation.ts';
import { UserError } from '../../core/shared/errors.ts';
import type { School } from '../../core/shared/school.ts';
import { commandLine, notUnderstood } from './command-line.ts';
import { importSource } from './import-source.ts';

/** What asking from the command line needs of the world. */
export type WhoCommand = {
  db: Db;
  school: School;
  now: Temporal.Instant;
  newId: () => string;
};

const usage = [
  'Usage: npm run pollen -- who "what you need" [--json]',
  '       npm run pollen -- who --directory FILE --queries FILE [--tier any]',
];

const expected = {
  directory: 'a staff directory in JSON',
  queries: 'a list of questions in JSON',
  tier: 'confident or any',
};

/** Whether a command line measures the search with files, which needs no school. */
export function isMeasuring(args: readonly string[]): boolean {
  return args.some((arg) => /^--(directory|queries)(=|$)/.test(arg));
}

/** `pollen who "text"`: who can help, from the school's own directory, in words or as data. Gives the exit code. */
export async function whoCommand(
  args: readonly string[],
  out: (line: string) => void,
  inSchool: (work: (given: WhoCommand) => Promise<number>) => Promise<number>,
): Promise<number> {
  const { words, given, faults } = commandLine(args, { json: undefined });
  const need = words.join(' ').trim();
  if (faults.length > 0 || need === '') return notUnderstood(faults, usage, out);
  return inSchool(async (school) => {
    const advice = await advised(need, school);
    out(given.json === undefined ? inWords(need, advice) : asData(need, advice));
    return 0;
  });
}

async function advised(need: string, { db, school, now, newId }: WhoCommand): Promise<Advice> {
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
  return adviceFor(need, undefined, { school, now, newId, stores });
}

/** The answer of the chat, without what only the chat does: nothing can be pressed here, and no need is noted. */
function inWords(need: string, advice: Advice): string {
  if (advice.confident.length + advice.nearest.length === 0) return `For “${need}” I know of nobody yet.`;
  const { blocks, ...message } = answer(need, advice, undefined);
  return plainText({ ...message, blocks: blocks.filter(({ kind }) => kind !== 'buttons') });
}

function asData(need: string, advice: Advice): string {
  const reasons = (matches: Advice['confident']) =>
    matches.map(({ person, score, evidence }) => {
      const { name, role, department } = advice.people.get(person) ?? { name: '', role: '', department: '' };
      return { person, name, role, department, score, because: evidence.map(evidenceInWords) };
    });
  const { confident, nearest } = advice;
  return JSON.stringify({ need, confident: reasons(confident), nearest: reasons(nearest) }, undefined, 2);
}

/** `pollen who --directory FILE --queries FILE`: the people found for each query, best first, as JSON by the query's id. */
export async function measureCommand(
  args: readonly string[],
  today: string,
  out: (line: string) => void,
): Promise<number> {
  const { given, faults } = commandLine(args, expected, 0);
  const { directory, queries, tier = 'confident' } = given;
  const tierFault =
    tier === 'any' || tier === 'confident' ? [] : [`--tier cannot be “${tier}”. Expected ${expected.tier}.`];
  if (faults.length + tierFault.length > 0) return notUnderstood([...faults, ...tierFault], usage, out);
  if (directory === undefined || queries === undefined)
    return notUnderstood(['--directory and --queries go together: both are needed.'], usage, out);
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
  const { text } = await importSource(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file} is not valid JSON: ${error instanceof Error ? error.message : 'it cannot be read'}.`);
  }
  const parsed = type.safeParse(value);
  if (!parsed.success) throw new UserError(`${file} is not as expected:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
