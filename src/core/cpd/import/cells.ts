import { z } from 'zod';
import type { ImportFault } from '../../shared/import-fault.ts';
import { type Columns, cellOf, headingOf } from './columns.ts';
import { isExcelNumber, readMoment } from './moment.ts';
import type { Row } from './table.ts';

const LONGEST = 5000;
const dateHint = 'a date, day first, such as 12/03/2026, 2026-03-12 or 12 March 2026';
const excelHint = `${dateHint}; this is Excel's own number for one: format the column as Date and save again`;

/** Words, kept as they are written. */
export const words = (longest: number) => z.string().max(longest, `at most ${longest} characters`);

/** Long words, such as an aim. */
export const longWords = words(LONGEST);

/** An email address, in lower case. */
export const email = z
  .string()
  .toLowerCase()
  .pipe(z.email('an email address such as j.smith@school.uk').max(254, 'at most 254 characters'));

/** Yes or no, as people and systems write it. */
export const yesNo = read('yes or no', (text) => {
  if (/^(yes|y|true|1|x|✓)$/i.test(text)) return true;
  return /^(no|n|false|0|-)$/i.test(text) ? false : undefined;
});

/** Several names or groups, separated by ; or |. */
export const list = z.string().transform((text) => [
  ...new Set(
    text
      .split(/[;|\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
]);

/** Pounds, as pence: '£1,234.50' is 123450; 'free' is 0. */
export const money = read('a cost in pounds such as £1,234.50', (text) => {
  if (/^(free|nil|none|-)$/i.test(text)) return 0;
  const pounds = /^£?\s*(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!pounds) return undefined;
  const pence = Number(`${pounds[1]?.replaceAll(',', '')}${(pounds[2] ?? '').padEnd(2, '0')}`);
  return pence <= 1_000_000_000 ? pence : undefined;
});

/** A length in hours: '1.5', '1:30', '1h 30m', '90 minutes', '2 hours'. */
export const hours = read('a number of hours such as 1.5, 1:30 or 90 min', (text) => {
  const found =
    /^(?<h>\d+([.,]\d+)?)\s*(h|hrs?|hours?)?$/i.exec(text) ??
    /^(?<h>\d+)\s*(?::|h|hrs?|hours?)\s*(?<m>[0-5]?\d)\s*(m|mins?|minutes?)?$/i.exec(text) ??
    /^(?<m>\d+)\s*(m|mins?|minutes?)$/i.exec(text);
  if (!found?.groups) return undefined;
  const total = Number((found.groups.h ?? '0').replace(',', '.')) + Number(found.groups.m ?? 0) / 60;
  return total > 0 && total <= 1000 ? Math.round(total * 100) / 100 : undefined;
});

/** A date, with or without a time. */
export const moment = read(dateHint, readMoment);

/** A time of day, with or without a date. */
export const time = read('a time such as 15:45', readMoment);

/** A date alone, as ISO text; a time after it is left aside. */
export const isoDate = read(dateHint, (text) => readMoment(text)?.date?.toString());

/**
 * Reads the cells of one row and notes every fault. What it gives is undefined where there is no such column, where the
 * cell is empty, and where it holds something else than expected.
 */
export function cellReader<Field extends string>(columns: Columns<Field>, row: Row, faults: ImportFault[]) {
  return <T>(field: Field, type: z.ZodType<T, string>): T | undefined => {
    const text = cellOf(columns, row, field);
    if (text === undefined || text === '') return undefined;
    const parsed = type.safeParse(text);
    if (parsed.success) return parsed.data;
    const expected = parsed.error.issues[0]?.message ?? 'something else';
    faults.push({ line: row.line, column: headingOf(columns, field), value: text, expected });
    return undefined;
  };
}

function read<T>(expected: string, parse: (text: string) => T | undefined) {
  return z.string().transform((text, context) => {
    const value = parse(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: expected === dateHint && isExcelNumber(text) ? excelHint : expected });
    return z.NEVER;
  });
}

/** Whether somebody is booked, was there or was not. */
export const participationState = read('booked, attended or absent', (text) => {
  if (/^(attended|attending|present|yes|y|1|true|complete|completed)$/i.test(text)) return 'attended' as const;
  if (/^(absent|no|n|0|false|did not attend|dna|missed|not attended)$/i.test(text)) return 'absent' as const;
  return /^(booked|registered|signed up|enrolled|planned|confirmed)$/i.test(text) ? ('booked' as const) : undefined;
});
