import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/core/chat/plain-text.ts';
import { reportCard } from '../../src/core/report/cards.ts';
import { questions } from '../../src/core/report/counting.ts';
import { joinSmall } from '../../src/core/report/disclosure.ts';
import type { ReportRows } from '../../src/core/report/model.ts';
import { spans, stretchOf } from '../../src/core/report/period.ts';
import { views } from '../../src/core/report/question.ts';
import { buildReport, type Figures, type Report } from '../../src/core/report/rules.ts';
import { anyYear, calendar, rowsOf, type Said } from '../support/report-rows.ts';

const today = Temporal.PlainDate.from('2027-05-20');
const told = Temporal.Instant.from('2027-01-01T00:00:00Z');
const wordings = ['', 'reading', 'phonics', 'behaviour'];
const token = fc.stringMatching(/^zq[a-z]{6,12}$/);

/** Every report that a leader can ask for on that day. */
function everyReport(rows: ReportRows, openSince?: Temporal.Instant): Report[] {
  return spans
    .filter((span) => span !== 'last-year')
    .flatMap((span) =>
      wordings.map((words) =>
        buildReport(rows, { stretch: stretchOf(span, calendar, today), words }, calendar, openSince),
      ),
    );
}

/** Everything that a leader can read on that day, as words. */
function everythingShown(rows: ReportRows): string {
  return everyReport(rows)
    .flatMap((report) =>
      views.flatMap((view) =>
        [0, 8].map((offset) => {
          const question = { view, span: 'this-year' as const, offset, words: report.words };
          return plainText(reportCard({ question, report, timeZone: calendar.timeZone, digest: false }));
        }),
      ),
    )
    .join('\n');
}

/** All figures of a report with the activities that they are about. */
function published(report: Report): { ids: ReadonlySet<string>; figures: Figures }[] {
  const keyOf = (priority = '') => priority.trim().toLowerCase();
  const inPriority = (name?: string) => report.activities.filter(({ row }) => keyOf(row.priority) === keyOf(name));
  return [
    { ids: new Set(report.activities.map(({ row }) => row.id)), figures: report.total },
    ...report.activities.map(({ row, figures }) => ({ ids: new Set([row.id]), figures })),
    ...report.priorities.map(({ name, figures }) => ({
      ids: new Set(inPriority(name).map(({ row }) => row.id)),
      figures,
    })),
  ];
}

describe('what the leader’s view keeps to itself', () => {
  test('shows nobody’s words while the school shows counts only', () => {
    fc.assert(
      fc.property(anyYear(token), (rows) => {
        const shown = everythingShown(rows);
        for (const { barrier } of rows.followUps) if (barrier !== undefined) expect(shown).not.toContain(barrier);
      }),
      { numRuns: 40 },
    );
  });

  test('shows averages of no fewer than five answers, and how answers spread of no fewer than ten', () => {
    fc.assert(
      fc.property(anyYear(token), fc.constantFrom(undefined, told), (rows, openSince) => {
        const all = everyReport(rows, openSince).flatMap(published);
        for (const { average } of all.map(({ figures }) => figures)) {
          expect(average.mean === undefined ? average.answers === 0 : average.answers >= 5).toBe(true);
        }
        for (const { answers, counts } of all.flatMap(({ figures }) => Object.values(figures.spreads))) {
          expect(answers === 0 || answers >= 10).toBe(true);
          if (answers === 0) expect(counts).toEqual({});
        }
      }),
      { numRuns: 60 },
    );
  });

  test('leaves too few answers in no difference between two of its figures', () => {
    fc.assert(
      fc.property(anyYear(token), fc.constantFrom(undefined, told), (rows, openSince) => {
        const all = everyReport(rows, openSince).flatMap(published);
        const shown = [
          { least: 5, answers: ({ average }: Figures) => average.answers },
          ...questions.map((question) => ({ least: 10, answers: ({ spreads }: Figures) => spreads[question].answers })),
        ];
        for (const { least, answers } of shown) {
          for (const whole of all) {
            const within = all.filter((part) => part.ids.isSubsetOf(whole.ids));
            for (const part of within) expectSafe(answers(whole.figures) - answers(part.figures), least);
            const single = new Map(within.filter(({ ids }) => ids.size === 1).map((part) => [[...part.ids][0], part]));
            const sum = [...single.values()].reduce((n, { figures }) => n + answers(figures), 0);
            expectSafe(answers(whole.figures) - sum, least);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('reads the same whatever those said whose answers are kept back', () => {
    const four = (said: Said) => Array.from({ length: 4 }, () => said);
    const six = Array.from({ length: 6 }, (): Said => ({ rating: 4, aim: 'mostly' }));
    const school = (said: Said) =>
      everythingShown(
        rowsOf([
          { title: 'Phonics', priority: 'Reading', said: four(said) },
          { title: 'Retrieval', priority: 'Memory', said: six },
          { title: 'Reading group', priority: 'Memory', said: four(said) },
        ]),
      );
    const glad = school({
      rating: 5,
      aim: 'fully',
      followUps: [{ stage: 'half-term', use: 'regularly', barrier: 'time' }],
    });
    const cross = school({
      rating: 1,
      aim: 'not',
      followUps: [{ stage: 'half-term', use: 'not-yet', barrier: 'the wifi' }],
    });
    expect(glad).toBe(cross);
  });

  test('takes named barriers away from the counts only where at least ten others remain', () => {
    const barrier = (n: number, at: string) =>
      Array.from(
        { length: n },
        (): Said => ({ followUps: [{ stage: 'half-term', use: 'once', barrier: 'time', at }] }),
      );
    const spread = (before: number, after: number) => {
      const rows = rowsOf([
        { said: [...barrier(before, '2026-12-01T12:00:00Z'), ...barrier(after, '2027-02-01T12:00:00Z')] },
      ]);
      return buildReport(rows, { stretch: stretchOf('this-year', calendar, today), words: '' }, calendar, told).total
        .spreads.barrier;
    };
    expect(spread(1, 12)).toEqual({ counts: {}, answers: 0, heldBack: 13 });
    expect(spread(0, 12).answers).toBe(12);
    expect(spread(10, 12).answers).toBe(22);
  });

  test('joins staff groups until neither a group nor what the others leave of the whole is under five people', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 6 }), (sizes) => {
        const groups = sizes.map((people) => ({ people }));
        const joined = joinSmall(groups, (a, b) => ({ people: a.people + b.people }));
        const total = sizes.reduce((a, b) => a + b, 0);
        expect(joined.reduce((all, { people }) => all + people, 0)).toBe(total);
        for (const { people } of joined) {
          if (people > 0 && people < total) expect(Math.min(people, total - people)).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});

function expectSafe(left: number, least: number): void {
  expect(left === 0 || left >= least, `${left} answers are left over`).toBe(true);
}
