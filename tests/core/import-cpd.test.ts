import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { ImportedActivity } from '../../src/core/cpd/import/cpd-changes.ts';
import { planCpd } from '../../src/core/cpd/import/cpd-plan.ts';
import { readCpd } from '../../src/core/cpd/import/cpd-rows.ts';
import { readTable } from '../../src/core/cpd/import/table.ts';
import { startingKinds } from '../../src/core/cpd/kinds.ts';
import type { ParticipationState } from '../../src/core/cpd/model.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';

const now = Temporal.Instant.from('2026-11-24T15:30:00Z');
const calendar = { timeZone: 'Europe/London', opens: '08:00', closes: '17:00', periods: english2026to27 };
const kinds = startingKinds.map((kind) => ({ ...kind, id: kind.name, retired: false }));
const people = [
  { id: 'ann', name: 'Ann Lee', email: 'ann@s.uk', externalId: 'P1' },
  { id: 'bob', name: 'Bob May', email: 'bob@s.uk', externalId: 'P2' },
  { id: 'jo1', name: 'Jo Fox' },
  { id: 'jo2', name: 'Jo Fox' },
];

const read = (text: string) => readCpd(readTable('cpd.csv', text), calendar);

function plan(text: string, existing: readonly ImportedActivity[] = []) {
  let next = 0;
  const given = { people, kinds, existing, now, newId: () => `new-${++next}`, recordedAt: () => now };
  const { drafts, aside } = read(text);
  return planCpd(drafts, given, aside);
}

/** The activities that a text brings into an empty record, where one person's state has since changed. */
function stored(text: string, state: ParticipationState): ImportedActivity[] {
  const { activities, participations } = plan(text).plan;
  return activities.added.map((activity) => ({
    ...activity,
    externalKey: activity.externalKey ?? '',
    participations: participations.added
      .filter((one) => one.activity === activity.id)
      .map((one) => ({ ...one, state })),
  }));
}

const times = (text: string) =>
  read(text).drafts.map(({ startsAt, endsAt }) => `${startsAt} ${endsAt}`.replaceAll(':00Z', ''));

describe('reading a list of CPD', () => {
  it('makes one activity of the rows with the same title and start', () => {
    const { drafts, faults } = read(
      [
        'Course,Type,Start date,Start time,Duration,Cost,SIP priority,Aim,Led by,Work Email,Status',
        'Coaching,Twilight,19/11/2026,15:45,1.5,"£1,200",Reading,Y8 read more,Ann Lee; bob@s.uk,ann@s.uk,',
        'coaching,twilight,19 Nov 2026,3.45pm,,,,,,bob@s.uk,Did not attend',
      ].join('\n'),
    );
    expect(faults).toEqual([]);
    expect(drafts).toMatchObject([
      {
        title: 'Coaching',
        hours: 1.5,
        costPence: 120000,
        priority: 'Reading',
        aim: 'Y8 read more',
        leads: [{ tries: ['Ann Lee'] }, { tries: ['bob@s.uk'] }],
        participants: [{ who: { tries: ['ann@s.uk'] } }, { who: { line: 3 }, state: 'absent' }],
      },
    ]);
    expect(`${drafts[0]?.startsAt} ${drafts[0]?.endsAt}`).toBe('2026-11-19T15:45:00Z 2026-11-19T17:15:00Z');
  });

  it('takes local time, in summer too', () => {
    expect(times('Title,Kind,Date,Start,End\nA,Twilight,12/05/2027,15:45,17:15')).toEqual([
      '2027-05-12T14:45 2027-05-12T16:15',
    ]);
  });

  it('fills in what a school day makes likely where no time is given', () => {
    const rows = [
      'A,Twilight,12/11/2026,,',
      'B,Twilight,12/11/2026,,2',
      'C,Twilight,12/11/2026,,5.5',
      'D,Twilight,12/11/2026,13/11/2026,12',
    ];
    expect(times(['Title,Kind,Date,End date,Hours', ...rows].join('\n'))).toEqual([
      '2026-11-12T15:30 2026-11-12T16:30',
      '2026-11-12T15:30 2026-11-12T17:30',
      '2026-11-12T09:00 2026-11-12T14:30',
      '2026-11-12T09:00 2026-11-13T17:00',
    ]);
  });

  it('reads a start that holds date and time, and works out the hours', () => {
    const { drafts } = read('Title,Kind,Start,End\nA,Twilight,12/11/2026 15:45,17:00');
    expect(drafts[0]).toMatchObject({ hours: 1.25, participants: [] });
  });

  it('lists every fault with its line, column and value', () => {
    const { faults } = read(
      [
        'Title,Kind,Date,Start,End,Hours,Cost,Email,Status',
        'A,Twilight,46093,,,,,,',
        'B,Twilight,31/11/2026,25:00,,long,lots,,perhaps',
        ',Twilight,12/11/2026,,,,,,',
        'C,Twilight,12/11/2026,16:00,15:00,,,,',
        'D,,12/11/2026,,,,,,',
        'E,Twilight,12/11/2026,,,1,,,',
        'E,Twilight,12/11/2026,,,2,,,',
      ].join('\n'),
    );
    expect(faults.map(({ line, column, value }) => `${line} ${column} ${value}`.trim())).toEqual([
      '2 Date 46093',
      '3 Date 31/11/2026',
      '3 Start 25:00',
      '3 Hours long',
      '3 Cost lots',
      '3 Status perhaps',
      '4 Title',
      '5 End 15:00',
      '6 Kind',
      '8 Hours 2',
    ]);
    expect(faults.at(-1)?.expected).toContain('1, as in line 7');
  });

  it('names every heading that is missing', () => {
    expect(read('Event name,When\nA,12/11/2026').faults.map(({ column }) => column)).toEqual(['title', 'kind', 'date']);
  });
});

describe('what a list of CPD changes', () => {
  const list = 'Title,Kind,Date,Email\nCoaching,Twilight,19/11/2026,ann@s.uk\n';

  it('takes people for attended when it is over and for booked when it is to come', () => {
    const { plan: found } = plan(`${list}Reading,Twilight,30/11/2026,P2\n`);
    expect(found.participations.added.map(({ person, state }) => [person, state])).toEqual([
      ['ann', 'attended'],
      ['bob', 'booked'],
    ]);
  });

  it('does not take anybody as attended before it has begun', () => {
    const { faults } = plan('Title,Kind,Date,Email,Status\nReading,Twilight,30/11/2026,ann@s.uk,attended\n');
    expect(faults).toMatchObject([{ line: 2, value: 'attended', expected: expect.stringContaining('still to come') }]);
  });

  it('names a person who is unknown, not the only one, or listed twice', () => {
    const rows = ['Zed Moon', 'Jo Fox', 'Ann Lee', 'P1'].map((who) => `Coaching,Twilight,19/11/2026,${who}`);
    const { faults } = plan(['Title,Kind,Date,Participant', ...rows].join('\n'));
    expect(faults.map(({ line, value }) => [line, value])).toEqual([
      [2, 'Zed Moon'],
      [3, 'Jo Fox'],
      [5, 'P1'],
    ]);
    expect(faults[2]?.expected).toContain('line 4');
  });

  it('names people and kinds that are unknown in rows with other faults too', () => {
    const rows = [
      'A,Twilight,soon,16:00,17:00,Nobody A,',
      'B,Twilight,12/11/2026,16:00,15:00,Nobody B,Nobody C',
      'C,Skylight,31/11/2026,16:00,17:00,Ann Lee,',
    ];
    const { faults } = plan(['Title,Kind,Date,Start,End,Participant,Lead', ...rows].join('\n'));
    expect(faults.map(({ line, value }) => `${line} ${value}`)).toEqual([
      '2 Nobody A',
      '3 Nobody C',
      '3 Nobody B',
      '4 Skylight',
    ]);
  });

  it('names the nearest kinds where the school has no such kind', () => {
    const { faults } = plan('Title,Kind,Date\nA,Shadowing someone,19/11/2026');
    expect(faults).toMatchObject([
      { line: 2, column: 'Kind', expected: expect.stringContaining('Shadowing colleagues') },
    ]);
  });

  it('is nothing when the same list comes again', () => {
    const again = plan(list, stored(list, 'attended')).plan;
    expect([again.activities, again.participations]).toEqual([
      { added: [], changed: [], unchanged: 1 },
      { added: [], changed: [], unchanged: 1 },
    ]);
  });

  it('leaves what staff have done since: evaluated, and marked absent', () => {
    for (const state of ['evaluated', 'absent'] as const) {
      expect(plan(list, stored(list, state)).plan.participations.unchanged).toBe(1);
    }
    const booked = plan(list, stored(list, 'booked')).plan.participations;
    expect(booked.changed).toMatchObject([{ person: 'ann', state: 'attended' }]);
    const said = 'Title,Kind,Date,Email,Status\nCoaching,Twilight,19/11/2026,ann@s.uk,';
    expect(plan(`${said}attended\n`, stored(list, 'absent')).plan.participations.changed).toHaveLength(1);
    expect(plan(`${said}booked\n`, stored(list, 'attended')).plan.participations.changed).toHaveLength(0);
    expect(plan(`${said}absent\n`, stored(list, 'evaluated')).plan.participations.changed).toMatchObject([
      { state: 'absent' },
    ]);
  });

  it('says which leads an activity gains and loses', () => {
    const withLead = (lead: string) => `Title,Kind,Date,Lead\nCoaching,Twilight,19/11/2026,${lead}\n`;
    const { changed } = plan(withLead('Bob May'), stored(withLead('P1'), 'attended')).plan.activities;
    expect(changed).toMatchObject([{ gained: ['bob'], lost: ['ann'] }]);
  });
});
