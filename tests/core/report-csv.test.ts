import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { groupsCsv, reportCsv } from '../../src/core/report/csv.ts';
import { stretchOf } from '../../src/core/report/period.ts';
import { buildReport } from '../../src/core/report/rules.ts';
import { calendar, rowsOf, type Told } from '../support/report-rows.ts';

const stretch = stretchOf('this-year', calendar, Temporal.PlainDate.from('2026-12-10'));

function exported(told: readonly Told[]): Record<string, string>[] {
  const report = buildReport(rowsOf(told), { stretch, words: '' }, calendar, undefined);
  return parse(reportCsv(report, calendar.timeZone), { bom: true, columns: true });
}

test('exports a row for each activity, each priority and everything', () => {
  const said = Array.from({ length: 10 }, () => ({ rating: 4, aim: 'mostly' as const, plan: true }));
  const rows = exported([{ title: 'Phonics', priority: 'Reading', hours: 2, costPence: 30_000, said }]);
  expect(rows.map((row) => [row['Row is about'], row.Title])).toEqual([
    ['Activity', 'Phonics'],
    ['Priority', 'Reading'],
    ['Everything', 'the school year 2026/27'],
  ]);
  expect(rows[0]).toMatchObject({
    Ended: '2026-11-16',
    'Cost (£)': '300',
    Asked: '10',
    'Answered (%)': '100',
    'Average rating': '4',
    'Worth the time: 4': '10',
    'Worth the time: 1 not really': '0',
    'Aim met: mostly': '10',
    'Plans made': '10',
    'Cost per hour (£)': '150',
    "Cost per person's hour (£)": '15',
    'Why cells are blank': '',
  });
});

test('leaves cells blank below five answers and says why', () => {
  const [row] = exported([{ said: [{ rating: 1 }, { rating: 2 }] }]);
  expect(row).toMatchObject({
    Answered: '2',
    'Average rating': '',
    'Worth the time: 1 not really': '',
    'Why cells are blank': 'Worth the time: shown from 5 answers on; 2 so far',
  });
});

test('gives an average without its spread below ten answers', () => {
  const [row] = exported([{ said: Array.from({ length: 6 }, () => ({ rating: 3 })) }]);
  expect(row).toMatchObject({
    'Average rating': '3',
    'Worth the time: 3': '',
    'Why cells are blank': 'Worth the time: shown from 10 answers on; 6 so far',
  });
});

test('hands no spreadsheet a formula, whatever titles and priorities hold', () => {
  const starts = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠');
  const hostile = fc.tuple(starts, fc.string()).map(([start, rest]) => `${start}${rest}`);
  fc.assert(
    fc.property(hostile, hostile, (title, priority) => {
      for (const row of exported([{ title, priority, said: [{}] }])) {
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }
    }),
  );
});

test('keeps commas, quotes, line breaks and accents of a title in its cell', () => {
  const title = 'Reading, “writing” and "oracy"\nà la carte £5';
  expect(exported([{ title, said: [{}] }])[0]?.Title).toBe(title);
});

test('exports the shares of staff groups, joined where a group is small', () => {
  const roles = [
    'Headteacher',
    ...Array.from({ length: 9 }, () => 'Teacher'),
    ...Array.from({ length: 10 }, () => 'Cook'),
  ];
  const rows = rowsOf([{ hours: 2, said: Array.from({ length: 10 }, () => ({})) }], roles);
  const report = buildReport(rows, { stretch, words: '' }, calendar, undefined);
  const records: Record<string, string>[] = parse(groupsCsv(report), { bom: true, columns: true });
  expect(records).toContainEqual({
    'Staff group': 'Leadership and teachers',
    People: '10',
    'Activities per head': '1',
    'Hours per head': '2',
    'Share of staff (%)': '50',
    'Share of hours (%)': '100',
  });
  expect(records).toContainEqual(expect.objectContaining({ 'Staff group': 'Other staff', 'Hours per head': '0' }));
});
