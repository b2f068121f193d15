import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { dayInWords } from '../shared/dates-in-words.ts';
import { storable } from './storable.ts';

/** One labelled option of a choice. */
export type Option = { label: string; value: string };

type Common = { label: string; hint?: string; required?: boolean };

/** A question of a form. `max` counts characters (text) or answers (choices, people). */
export type Field = Common &
  (
    | { kind: 'text'; max?: number; placeholder?: string }
    | { kind: 'long-text'; max?: number; placeholder?: string }
    | { kind: 'choice'; options: readonly Option[] }
    | { kind: 'choices'; options: readonly Option[]; max?: number }
    /** Whole numbers from `from` to `to`, both said in words at the ends. */
    | { kind: 'scale'; from: number; to: number; low: string; high: string }
    | { kind: 'person' }
    | { kind: 'people'; max?: number }
    | { kind: 'place' }
    /** YYYY-MM-DD, not before `min` nor after `max` where given. */
    | { kind: 'date'; min?: string; max?: string }
    | { kind: 'yes-no' }
  );

/** The value of each field by its name: text, a number (scale), a list, true or false, or nothing yet. */
export type FormValues = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** What to mend, by the field's name. */
export type FieldErrors = Readonly<Record<string, string>>;

/** Questions to a person. `id` names the handler, `context` comes back with the answers (at most 2,000 characters). */
export type Form = {
  id: string;
  context: string;
  title: string;
  intro?: string;
  submitLabel: string;
  fields: Readonly<Record<string, Field>>;
  values?: FormValues;
};

/** A submission as it was understood: the values, or what to mend. */
export type Submission = { ok: true; values: FormValues } | { ok: false; errors: FieldErrors; values: FormValues };

const TEXT_MAX = 300;
const LONG_TEXT_MAX = 3000;

/** The most characters a text field takes, as every renderer shows and every platform's submission is checked. */
export function maxLength(field: Field & { kind: 'text' | 'long-text' }): number {
  return field.max ?? (field.kind === 'text' ? TEXT_MAX : LONG_TEXT_MAX);
}

/** Reads what came from outside by the form's own fields; unknown names are dropped, empty answers are undefined. */
export function readSubmission(form: Form, raw: Readonly<Record<string, unknown>>): Submission {
  const answers = Object.entries(form.fields).map(([name, field]) => {
    const given = Object.hasOwn(raw, name) ? tidy(raw[name]) : undefined;
    return { name, ...readAnswer(field, given) };
  });
  // Built from entries, so that a field may have any name, `__proto__` too.
  const values = Object.fromEntries(answers.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
  const errors = Object.fromEntries(answers.flatMap(({ name, error }) => (error === undefined ? [] : [[name, error]])));
  return Object.keys(errors).length === 0 ? { ok: true, values } : { ok: false, errors, values };
}

/** The answer, or what to mend beside what was typed, where the field can show that again. */
function readAnswer(field: Field, given: unknown): { value?: FormValues[string]; error?: string } {
  if (given === undefined) return field.required ? { error: 'Please answer this one.' } : {};
  const read = schemaOf(field).safeParse(given);
  if (read.success) return { value: read.data };
  return { value: showable(field, given), error: read.error.issues[0]?.message ?? 'Please check this answer.' };
}

function schemaOf(field: Field): z.ZodType<string | number | boolean | string[]> {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return z
        .string('Please answer in words.')
        .max(maxLength(field), `Please keep this to ${maxLength(field).toLocaleString('en-GB')} characters.`);
    case 'choice':
      return oneOf(field.options);
    case 'choices':
      return listOf(oneOf(field.options), field.max);
    case 'scale': {
      const range = `Please choose a whole number from ${field.from} to ${field.to}.`;
      const number = z.union(
        [
          z.number(),
          z
            .string()
            .regex(/^-?\d{1,9}$/)
            .transform(Number),
        ],
        range,
      );
      return number.pipe(z.number(range).int(range).min(field.from, range).max(field.to, range));
    }
    case 'person':
    case 'place':
      return z.string('Please choose one.').max(200, 'Please choose one.');
    case 'people':
      return listOf(z.string('Please choose people.').max(200, 'Please choose people.'), field.max);
    case 'date':
      return dateBetween(field.min, field.max);
    case 'yes-no':
      return z
        .union([z.boolean(), z.enum(['yes', 'no', 'true', 'false'])], 'Please answer yes or no.')
        .transform((v) => (typeof v === 'boolean' ? v : v === 'yes' || v === 'true'));
    default:
      return field satisfies never;
  }
}

function oneOf(options: readonly Option[]): z.ZodType<string> {
  const values = new Set(options.map((o) => o.value));
  return z
    .string('Please choose one of the answers.')
    .refine((v) => values.has(v), 'Please choose one of the answers.');
}

function listOf(one: z.ZodType<string>, max = 1000): z.ZodType<string[]> {
  return z.preprocess(
    (v) => [...new Set(Array.isArray(v) ? v : [v])],
    z.array(one).max(max, `Please choose at most ${max}.`),
  ) as z.ZodType<string[]>;
}

function dateBetween(min: string | undefined, max: string | undefined): z.ZodType<string> {
  return z.string('Please give a date.').superRefine((text, check) => {
    const say = (message: string) => check.addIssue({ code: 'custom', message });
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isDate(text))
      return say('Please give a date that exists, such as 2026-12-04.');
    if (min !== undefined && text < min) return say(`Please choose ${inWords(min)} or later.`);
    if (max !== undefined && text > max) return say(`Please choose ${inWords(max)} or earlier.`);
  });
}

function inWords(date: string): string {
  return dayInWords(Temporal.PlainDate.from(date));
}

function isDate(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** Empty words and lists count as not answered; words lose the blanks around them. */
function tidy(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return storable(value).trim() || undefined;
  if (!Array.isArray(value)) return value;
  const given = value.map((one) => (typeof one === 'string' ? tidy(one) : one)).filter((one) => one !== undefined);
  return given.length === 0 ? undefined : given;
}

/** What was given, where the field can show it again though it cannot take it. */
function showable(field: Field, given: unknown): FormValues[string] {
  switch (field.kind) {
    case 'scale':
      // Adding nothing makes -0 the 0 that JSON has.
      return Number.isFinite(given) ? (given as number) + 0 : undefined;
    case 'yes-no':
      return undefined;
    case 'choices':
    case 'people':
      return [given].flat().filter((one) => typeof one === 'string');
    default:
      return typeof given === 'string' ? given : undefined;
  }
}
