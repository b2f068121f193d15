import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { UserError } from '../../shared/errors.ts';
import type { ImportFault } from '../../shared/import-fault.ts';
import type { SchoolCalendar } from '../../shared/school-calendar.ts';
import { type ActivityDraft, activityKey } from './activity-draft.ts';
import { email } from './cells.ts';
import { elementLines } from './json-lines.ts';
import { schedule } from './schedule.ts';
import type { StaffRow } from './staff-rows.ts';

const short = z.string().trim().max(200, 'at most 200 characters');
const cpdItem = z.object({
  title: z.string('a title').trim().min(1, 'a title').max(300, 'at most 300 characters'),
  mode: z.enum(['led', 'attended'], "'led' or 'attended'"),
  date: z.string('a month such as 2026-03').regex(/^(19[5-9]\d|20\d\d)-(0[1-9]|1[0-2])$/, 'a month such as 2026-03'),
  private: z.boolean('true or false').optional(),
});
const saidItem = {
  text: z.string('some words').trim().min(1, 'some words').max(200, 'at most 200 characters'),
  private: z.boolean('true or false').optional(),
};
const skill = z.object({
  ...saidItem,
  level: z
    .enum(['learning', 'working', 'confident', 'expert'], "'learning', 'working', 'confident' or 'expert'")
    .default('confident'),
});
const entry = z.object({
  id: z.string('an id').trim().min(1, 'an id').max(100, 'at most 100 characters'),
  name: z.string('a name').trim().min(1, 'a name').max(200, 'at most 200 characters'),
  email: z.string('an email address').pipe(email).optional(),
  role: short.optional(),
  department: short.optional(),
  phase: short.optional(),
  availability: short.optional(),
  optOut: z.boolean('true or false').optional(),
  skills: z.array(skill, 'a list of skills').optional(),
  interests: z.array(z.object(saidItem), 'a list of interests').optional(),
  cpd: z.array(cpdItem, 'a list of CPD').optional(),
});
type Entry = z.infer<typeof entry> & { line: number };

/** What a directory says of a person's expertise, by their staff code. */
export type SaidOfPerson = {
  externalId: string;
  availability: string;
  optOut: boolean;
  skills: readonly z.infer<typeof skill>[];
  interests: readonly { text: string; private?: boolean }[];
};

/** A staff directory as read. `privateCpd`: items marked private, which are left out. */
export type Directory = {
  staff: readonly StaffRow[];
  drafts: readonly ActivityDraft[];
  expertise: readonly SaidOfPerson[];
  privateCpd: number;
  faults: readonly ImportFault[];
};

/**
 * Reads a staff directory in JSON: people, and the CPD that each led or attended, one activity for each title and month.
 * A month is all that the file gives: the activity is set on the month's first weekday, and its key keeps the month.
 * Private CPD is left out, because colleagues would see who took part. Throws a UserError where it is no such file.
 */
export function readDirectory(name: string, text: string, calendar: SchoolCalendar): Directory {
  const elements = parseList(name, text);
  const lines = elementLines(text);
  const faults: ImportFault[] = [];
  const entries = elements.flatMap((element, index): Entry[] => {
    const line = lines[index] ?? 1;
    const parsed = entry.safeParse(element);
    if (parsed.success) return [{ ...parsed.data, line }];
    faults.push(...parsed.error.issues.map((issue) => asFault(issue, element, line)));
    return [];
  });
  const cpd = entries.flatMap((person) => (person.cpd ?? []).map((item) => ({ ...item, person })));
  const open = cpd.filter((item) => !item.private);
  return {
    staff: entries.map(({ line, id, name: called, email: mail, role, department, phase }) => {
      return { line, externalId: id, name: called, email: mail, roleTitle: role, department, phase };
    }),
    drafts: [...Map.groupBy(open, ({ title, date }) => activityKey(title, date))].map(([key, items]) =>
      draft(key, items, calendar),
    ),
    expertise: entries.map(({ id, availability = '', optOut = false, skills = [], interests = [] }) => {
      return { externalId: id, availability, optOut, skills, interests };
    }),
    privateCpd: cpd.length - open.length,
    faults,
  };
}

type Item = z.infer<typeof cpdItem> & { person: Entry };

function draft(key: string, items: readonly Item[], calendar: SchoolCalendar): ActivityDraft {
  const { title = '', date = '', person } = items[0] ?? {};
  const when = schedule({ date: firstWeekday(date) }, calendar);
  if (!person || !when) throw new RangeError(`no time for ${key}`);
  const whoOf = ({ person: { line, id } }: Item) => ({ line, column: 'cpd', tries: [id] });
  const led = items.filter((item) => item.mode === 'led');
  const attended = items.filter((item) => item.mode === 'attended' && !led.some((lead) => lead.person === item.person));
  return {
    key,
    line: person.line,
    title,
    kind: { line: person.line, column: 'cpd', name: kindOf(title, led.length > 0) },
    ...when,
    leads: led.map(whoOf),
    participants: attended.map((item) => ({ who: whoOf(item), state: 'attended' })),
  };
}

/** INSET days are named so; what somebody of the school led was a twilight; the rest was found outside. */
function kindOf(title: string, led: boolean): string {
  if (title.startsWith('INSET:')) return 'INSET day: sharing staff expertise';
  return led ? 'Sharing expertise (twilight)' : 'External course or event';
}

function firstWeekday(month: string): Temporal.PlainDate {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  return first.dayOfWeek > 5 ? first.add({ days: 8 - first.dayOfWeek }) : first;
}

function parseList(name: string, text: string): unknown[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new UserError(`${name} is not valid JSON: ${error instanceof Error ? error.message : 'it cannot be read'}.`);
  }
  if (!Array.isArray(parsed)) throw new UserError(`${name} should hold a list of people: [{"id": …, "name": …}, …].`);
  if (parsed.length === 0) throw new UserError(`${name} holds nobody.`);
  return parsed;
}

function asFault(issue: z.core.$ZodIssue, element: unknown, line: number): ImportFault {
  const value = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    element,
  );
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return { line, column: issue.path.join(' ') || 'person', value: shown, expected: issue.message };
}
