import { describe, expect, it } from 'vitest';
import { planCalendar } from '../../src/core/cpd/import/calendar-plan.ts';
import { readDirectory } from '../../src/core/cpd/import/directory.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';

const calendar = { timeZone: 'Europe/London', opens: '08:00', closes: '17:00', periods: english2026to27 };

describe('a staff directory in JSON', () => {
  const directory = (people: unknown) => readDirectory('d.json', JSON.stringify(people, null, 1), calendar);

  it('brings people and one activity for each title and month, on the month’s first weekday', () => {
    const { staff, drafts, faults } = directory([
      {
        id: 'P1',
        name: 'Ann Lee',
        role: 'Teacher',
        skills: [{ text: 'x' }],
        cpd: [{ title: 'Coaching', mode: 'led', date: '2026-08' }],
      },
      { id: 'P2', name: 'Bob May', cpd: [{ title: 'Coaching', mode: 'attended', date: '2026-08' }] },
    ]);
    expect(faults).toEqual([]);
    expect(staff).toMatchObject([{ externalId: 'P1', roleTitle: 'Teacher' }, { externalId: 'P2' }]);
    expect(drafts).toMatchObject([
      {
        key: '2026-08|coaching',
        kind: { name: 'Sharing expertise (twilight)' },
        leads: [{ tries: ['P1'] }],
        participants: [{ who: { tries: ['P2'] }, state: 'attended' }],
      },
    ]);
    expect(drafts[0]?.startsAt.toString()).toBe('2026-08-03T14:30:00Z');
  });

  it('tells INSET days and what nobody in the school led from twilights', () => {
    const cpd = ['INSET: Defib', 'Radiation update'].map((title) => ({ title, mode: 'attended', date: '2025-09' }));
    expect(directory([{ id: 'P1', name: 'Ann', cpd }]).drafts.map(({ kind }) => kind.name)).toEqual([
      'INSET day: sharing staff expertise',
      'External course or event',
    ]);
  });

  it('leaves out CPD that is private, and counts it', () => {
    const cpd = [{ title: 'Bereavement support', mode: 'attended', date: '2025-09', private: true }];
    expect(directory([{ id: 'P1', name: 'Ann', cpd }])).toMatchObject({ drafts: [], privateCpd: 1 });
  });

  it('names the line and the place of what it cannot read', () => {
    const { faults } = directory([
      { id: 'P1', name: 'Ann' },
      { id: 'P2', name: 'Bob', cpd: [{ title: 'A', mode: 'ran', date: '9/25' }] },
    ]);
    expect(faults.map(({ line, column, value }) => [line, column, value])).toEqual([
      [6, 'cpd 0 mode', 'ran'],
      [6, 'cpd 0 date', '9/25'],
    ]);
    expect(() => readDirectory('d.json', '[{"id": 1,]', calendar)).toThrow('d.json is not valid JSON');
    expect(() => readDirectory('d.json', '{}', calendar)).toThrow('a list of people');
  });
});

describe('a calendar', () => {
  it('takes the place of what is stored for its own time only', () => {
    const file = [
      { kind: 'term', name: 'Autumn', starts: '2026-09-01', ends: '2026-12-18' },
      { kind: 'half-term', name: 'Autumn half-term', starts: '2026-10-19', ends: '2026-10-30' },
    ] as const;
    const found = planCalendar(file, english2026to27);
    expect([found.added, found.changed, found.unchanged, found.removed]).toEqual([1, 1, 0, 4]);
    expect(found.periods.filter(({ starts }) => starts < '2026-12-19')).toEqual(file);
    expect(planCalendar(file, found.periods)).toMatchObject({ added: 0, changed: 0, unchanged: 2, removed: 0 });
  });
});
