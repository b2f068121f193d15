import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/core/chat/plain-text.ts';
import { themesOf } from '../../src/core/report/barriers.ts';
import { reportCard } from '../../src/core/report/cards.ts';
import { stretchOf } from '../../src/core/report/period.ts';
import { buttonValue, questionFrom, questionOf, type View } from '../../src/core/report/question.ts';
import { buildReport, type Report } from '../../src/core/report/rules.ts';
import { calendar, rowsOf, type Said, type Told } from '../support/report-rows.ts';

const today = Temporal.PlainDate.from('2026-12-10');

function reportOf(told: readonly Told[], roles: readonly string[] = [], words = ''): Report {
  return buildReport(
    rowsOf(told, roles),
    { stretch: stretchOf('this-year', calendar, today), words },
    calendar,
    undefined,
  );
}

function read(report: Report, view: View = 'overview', offset = 0): string {
  const question = { view, span: 'this-year' as const, offset, words: report.words };
  return plainText(reportCard({ question, report, timeZone: calendar.timeZone, digest: false }));
}

const times = (n: number, said: Said) => Array.from({ length: n }, () => said);

describe('the leader’s view', () => {
  const evaluated = [
    ...times(9, { rating: 5, aim: 'fully', plan: true }),
    ...times(5, { rating: 3, aim: 'partly', gain: true }),
  ];
  const retrieval: Told = { title: 'Retrieval practice', priority: 'Memory', said: [...evaluated, ...times(9, {})] };

  test('says how many have answered, how they rate it and how far its aim was met', () => {
    const shown = read(reportOf([retrieval]));
    expect(shown).toContain('14 of 23 have answered (61%).');
    expect(shown).toContain('Worth the time: 4.3 out of 5 on average, from 14 answers');
    expect(shown).toContain('5 very much  ██████░░░░ 9 (64%)');
    expect(shown).toContain('Aim met: fully 9, partly 5');
    expect(shown).toContain('Plans made: 9');
    expect(shown).toContain('Gains that nobody planned: 5');
  });

  test('keeps ratings back below five answers and says how many there are so far', () => {
    const shown = read(reportOf([{ said: [...times(3, { rating: 2, aim: 'not' }), {}] }]));
    expect(shown).toContain('3 of 4 have answered (75%).');
    expect(shown).toContain('Worth the time: shown from 5 answers on; 3 so far');
    expect(shown).not.toContain('out of 5');
  });

  test('shows an average without its spread below ten answers, so that nobody can tell who gave the 2', () => {
    const shown = read(reportOf([{ said: [...times(6, { rating: 5, aim: 'fully' }), { rating: 2, aim: 'not' }] }]));
    expect(shown).toContain('Worth the time: 4.6 out of 5 on average, from 7 answers');
    expect(shown).toContain('Aim met: shown from 10 answers on; 7 so far');
    expect(shown).not.toMatch(/very much|not met/);
    expect(shown).toContain('An average shows from 5 answers on, and how answers spread from 10');
  });

  test('draws bars that show the share of everyone who answered', () => {
    const said = [...times(5, { rating: 5 }), ...times(4, { rating: 4 }), { rating: 3 }];
    const { blocks } = reportCard({
      question: questionFrom(''),
      report: reportOf([{ said }]),
      timeZone: calendar.timeZone,
      digest: false,
    });
    expect(blocks.find(({ kind }) => kind === 'chart')).toMatchObject({ max: 10 });
  });

  test('finds activities by the name of their kind too', () => {
    const report = reportOf([{ title: 'Oracy', kind: 'Twilight session', said: [{}] }, { said: [{}] }], [], 'twilight');
    expect(report.activities.map(({ row }) => row.title)).toEqual(['Oracy']);
  });

  test('pools activities of one priority and term that are too small to show alone', () => {
    const small = (title: string): Told => ({ title, priority: 'Reading', said: times(3, { rating: 4 }) });
    const report = reportOf([small('Phonics'), small('Reading group')]);
    expect(read(report, 'activities')).toContain('shown from 5 answers on; 3 so far');
    expect(read(report, 'priorities')).toContain('4.0 out of 5 on average, from 6 answers');
    expect(read(reportOf([small('Phonics'), small('Reading group')], [], 'phonics'))).toContain('3 so far');
  });

  test('sorts what got in the way by everyday themes, the most common first', () => {
    const followUps = (barrier: string): Said => ({
      rating: 4,
      followUps: [{ stage: 'half-term', use: 'not-yet', barrier }],
    });
    const said = [
      ...times(4, followUps('The wifi was down')),
      ...times(6, followUps('no time at all')),
      followUps('nothing'),
    ];
    const shown = read(reportOf([{ said }]));
    expect(shown).toContain('What got in the way: time 6, technology 4');
    expect(shown).toContain('Plan used, half a term later: not yet 11');
  });

  test('tells what an hour cost, for the activity and for each person', () => {
    const shown = read(reportOf([{ hours: 2, costPence: 30_000, said: times(6, { rating: 4 }) }, { said: [{}] }]));
    expect(shown).toContain(
      'Cost: £150.00 an hour for everyone together, £25.00 an hour for each person (counting the one activity whose cost and hours are known)',
    );
  });

  test('shows each staff group’s share, those who had nothing included, and names unfair ones', () => {
    const roles = [...times8('Teacher of maths'), ...times8('Teaching assistant')];
    const shown = read(reportOf([{ hours: 3, said: times(8, {}) }], roles), 'groups');
    expect(shown).toContain('Teachers: 8 people; 1 activity and 3 hours each');
    expect(shown).toContain('Teaching assistants and learning support: 8 people; 0 activities and 0 hours each');
    expect(shown).toContain('Teaching assistants and learning support: 50% of the staff, 0% of the hours.');
    expect(shown).toContain('Leadership: nobody on the staff list');
    for (const view of ['overview', 'groups'] as const) {
      expect(read(reportOf([{ hours: 3, said: times(8, {}) }], roles), view)).toContain('less than their share');
      expect(read(reportOf([{ hours: 3, said: times(8, {}) }], roles, 'activity'), view)).not.toContain('their share');
    }
  });

  test('counts a group of fewer than five people together with another', () => {
    const roles = ['Headteacher', ...times8('Teacher of maths'), ...times8('Caretaker'), 'Caretaker'];
    expect(read(reportOf([{ hours: 1, said: [{}] }], roles), 'groups')).toContain('Leadership and teachers: 9 people');
  });

  test('lists eight activities at a time, the most recently ended first', () => {
    const report = reportOf(
      Array.from({ length: 11 }, (_, n) => ({
        title: `Twilight ${n}`,
        ends: `2026-11-${10 + n}T16:00:00Z`,
        said: [{}],
      })),
    );
    const first = read(report, 'activities');
    expect(first).toContain('1 to 8 of 11 activities.');
    expect(first.indexOf('Twilight 10')).toBeLessThan(first.indexOf('Twilight 9'));
    expect(first).toContain('[Show more]');
    const rest = read(report, 'activities', 8);
    expect(rest).toContain('9 to 11 of 11 activities.');
    expect(rest).not.toContain('[Show more]');
    expect(rest).toContain('Twilight 0');
    expect(read(report, 'activities', 800)).toBe(first);
  });

  test('joins priorities that differ in case and blanks, and puts what has none last', () => {
    const report = reportOf([
      { said: times(3, {}) },
      { priority: 'Reading', said: [{}] },
      { priority: ' reading ', said: [{}] },
    ]);
    expect(report.priorities.map(({ name, figures }) => [name, figures.asked])).toEqual([
      ['Reading', 2],
      [undefined, 3],
    ]);
  });

  test('says what to do where there is nothing yet', () => {
    expect(read(reportOf([]))).toContain('Type log cpd to add some');
    expect(read(reportOf([], [], 'fencing'))).toContain(
      'Nothing in this time has “fencing” in its title, kind or priority.',
    );
    expect(read(reportOf([{ said: [] }]))).toContain('Type attendance to mark who was there');
    expect(read(reportOf([{ said: [{}, {}] }]))).toContain('Nobody has answered yet, out of 2.');
  });

  test('counts four thousand people in one activity as well as one', () => {
    expect(read(reportOf([{ said: times(4000, { rating: 4 }) }]))).toContain('All 4,000 have answered.');
    expect(read(reportOf([{ said: [{ rating: 4 }] }]))).toContain('The one person there has answered.');
  });
});

describe('what a leader asks', () => {
  test('reads a time anywhere among the words, this school year where there is none', () => {
    expect(questionFrom('')).toEqual({ view: 'overview', span: 'this-year', offset: 0, words: '' });
    expect(questionFrom('retrieval this term')).toMatchObject({ span: 'this-term', words: 'retrieval' });
    expect(questionFrom('Last school year  phonics')).toMatchObject({ span: 'last-year', words: 'phonics' });
  });

  test('comes back from a button as it went in, and unread buttons show the whole', () => {
    const question = { view: 'activities', span: 'last-term', offset: 8, words: 'a b  c\nd' } as const;
    expect(questionOf(buttonValue(question))).toEqual(question);
    for (const value of ['', 'x', 'activities never 0 x', 'csv this-year -1 x'])
      expect(questionOf(value)).toEqual(questionFrom(''));
  });

  test('turns the school year on 1 August and keeps a term’s holiday with it', () => {
    const stretch = (span: Parameters<typeof stretchOf>[0], day: string) => {
      const { label, from, to } = stretchOf(span, calendar, Temporal.PlainDate.from(day));
      return [label, from.toString(), to.toString()];
    };
    expect(stretch('this-year', '2026-12-10')).toEqual(['the school year 2026/27', '2026-08-01', '2027-08-01']);
    expect(stretch('last-year', '2027-07-31')).toEqual(['the school year 2025/26', '2025-08-01', '2026-08-01']);
    expect(stretch('this-term', '2026-12-28')).toEqual(['the autumn term', '2026-09-01', '2027-01-04']);
    expect(stretch('last-term', '2027-01-04')).toEqual(['the autumn term', '2026-09-01', '2027-01-04']);
    expect(stretch('this-term', '2027-08-10')).toEqual(['the summer term', '2027-04-12', '2027-08-01']);
    expect(stretch('this-term', '2028-02-01')[0]).toBe('the school year 2027/28');
    expect(stretch('last-term', '2026-10-01')[0]).toBe('the school year 2026/27');
  });
});

test.each([
  ['No time, and the wifi kept dropping', ['time', 'technology']],
  ['My timetable: no cover for Y9', ['timetable']],
  ['we don’t have enough textbooks or budget', ['resources']],
  ['Behaviour of the class', ['behaviour']],
  ['not sure where to start', ['confidence']],
  ['Ofsted came', ['other']],
  ['Nothing!', []],
  ['n/a', []],
])('finds the everyday themes of “%s”', (barrier, themes) => expect(themesOf(barrier)).toEqual(themes));

function times8(role: string): string[] {
  return Array.from({ length: 8 }, () => role);
}
