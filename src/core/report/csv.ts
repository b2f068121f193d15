import { stringify } from 'csv-stringify/sync';
import type { Temporal } from 'temporal-polyfill';
import type { QuestionId } from './counting.ts';
import { questions } from './counting.ts';
import { groupName, wholeOf } from './groups-card.ts';
import { averageWords, questionWords, spreadWords } from './phrases.ts';
import type { Figures, Report } from './rules.ts';

type Cell = string | number | undefined;

/**
 * The report as CSV: a row for each activity, each priority and the whole. Counts only, by the same rules as in chat:
 * what is kept back is blank, and the last column says why. Cells that a spreadsheet would run as formulas are made words.
 */
export function reportCsv(report: Report, timeZone: string): string {
  const rows = [
    ...report.activities.map(({ row, figures }) => ({
      'Row is about': 'Activity',
      Title: row.title,
      Priority: row.priority,
      Ended: day(row.endsAt, timeZone),
      Hours: row.hours,
      'Cost (£)': row.costPence === undefined ? undefined : row.costPence / 100,
      ...cells(figures),
    })),
    ...report.priorities.map(({ name, figures }) => ({
      'Row is about': 'Priority',
      Title: name ?? 'No priority named',
      ...cells(figures),
    })),
    { 'Row is about': 'Everything', Title: report.stretch.label, ...cells(report.total) },
  ];
  return csv(
    ['Row is about', 'Title', 'Priority', 'Ended', 'Hours', 'Cost (£)', ...Object.keys(cells(report.total))],
    rows,
  );
}

/** The shares of staff groups as CSV; groups of fewer than five people come joined with another. */
export function groupsCsv({ groups }: Report): string {
  const whole = wholeOf(groups);
  const share = (part: number, all: number) => (all === 0 ? 0 : round((100 * part) / all));
  const rows = groups.map((group) => ({
    'Staff group': groupName(group),
    People: group.people,
    'Activities per head': group.people === 0 ? 0 : round(group.attended / group.people),
    'Hours per head': group.people === 0 ? 0 : round(group.hours / group.people),
    'Share of staff (%)': share(group.people, whole.people),
    'Share of hours (%)': share(group.hours, whole.hours),
  }));
  return csv(
    ['Staff group', 'People', 'Activities per head', 'Hours per head', 'Share of staff (%)', 'Share of hours (%)'],
    rows,
  );
}

function csv(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const records = rows.map((row) => columns.map((column) => row[column]));
  // Excel takes a file for UTF-8 only by its mark, and Windows' line ends are what the format's RFC 4180 names.
  return stringify([[...columns], ...records], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

function cells(figures: Figures): Readonly<Record<string, Cell>> {
  const { asked, answered, planned, gained, cost } = figures;
  const { mean } = figures.average;
  return {
    Asked: asked,
    Answered: answered,
    'Answered (%)': asked === 0 ? undefined : round((100 * answered) / asked),
    'Average rating': mean === undefined ? undefined : round(mean),
    ...Object.assign({}, ...questions.map((question) => spreadCells(question, figures))),
    'Gains that nobody planned': gained,
    'Plans made': planned,
    'Cost per hour (£)': cost.costed === 0 ? undefined : pence(cost.pence / cost.hours),
    "Cost per person's hour (£)": cost.personHours === 0 ? undefined : pence(cost.pence / cost.personHours),
    'Why cells are blank': questions.flatMap((question) => whyBlank(question, figures)).join('. '),
  };
}

function spreadCells(question: QuestionId, { spreads }: Figures): Readonly<Record<string, Cell>> {
  const { title, options } = questionWords[question];
  const { counts, answers } = spreads[question];
  return Object.fromEntries(
    options.map(({ id, label }) => [`${title}: ${label}`, answers === 0 ? undefined : (counts[id] ?? 0)]),
  );
}

function whyBlank(question: QuestionId, { average, spreads }: Figures): readonly string[] {
  const spread = spreads[question];
  const { title } = questionWords[question];
  if (question === 'rating' && average.mean === undefined && average.heldBack > 0)
    return [`${title}: ${averageWords(average)}`];
  if (spread.heldBack === 0) return [];
  if (spread.answers === 0) return [`${title}: ${spreadWords(question, spread)}`];
  return [
    `${title}: ${spread.heldBack} of ${spread.answers + spread.heldBack} answers left out, as they are too few to show`,
  ];
}

function day(at: Temporal.Instant, timeZone: string): string {
  return at.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

function pence(n: number): number {
  return Math.round(n) / 100;
}
