import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { loggableDates, schoolYear } from '../../src/core/cpd/rules.ts';
import { audiences, chosenPeople } from '../../src/core/cpd/rules-audience.ts';
import { costText, hoursText, parseCost, parseHours } from '../../src/core/cpd/rules-parse.ts';
import { parseReminders, parseTime } from '../../src/core/school/rules-settings.ts';
import { wednesday } from '../support/small-school.ts';

const person = (id: string, more = {}) => ({
  ...{ id, schoolId: 'oak', name: id, roleTitle: 'Teacher', department: '', phase: '', groups: [] },
  ...{ leader: false, admin: false, joinedAt: wednesday },
  ...more,
});

describe('Reading what people write about CPD', () => {
  it.each([
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['.5', 0.5],
    ['½', 0.5],
    ['1½ hours', 1.5],
    ['1h30', 1.5],
    ['1 hour and 30 minutes', 1.5],
    ['1:30', 1.5],
    ['90 mins', 1.5],
    ['20m', 0.33],
    ['500', 500],
    ['0', undefined],
    ['-1', undefined],
    ['501', undefined],
    ['1,200', undefined],
    ['', undefined],
    ['NaN', undefined],
    ['1e2', undefined],
    ['two', undefined],
  ])('takes %j as so many hours: %s', (text, hours) => {
    expect(parseHours(text)).toBe(hours);
  });

  it.each([
    ['£1,200', 120_000],
    ['1200', 120_000],
    ['£45.50', 4_550],
    ['45.5', 4_550],
    ['£ 3', 300],
    ['12 pounds', 1_200],
    ['free', 0],
    ['No cost', 0],
    ['0', 0],
    ['-5', undefined],
    ['1.200,00', undefined],
    ['1,20', undefined],
    ['£1000001', undefined],
    ['about 20', undefined],
    ['', undefined],
  ])('takes %j as so many pence: %s', (text, pence) => {
    expect(parseCost(text)).toBe(pence);
  });

  it('reads back every cost and every number of hours that it writes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000_000 }), (pence) => parseCost(costText(pence)) === pence));
    fc.assert(fc.property(fc.integer({ min: 1, max: 50_000 }), (n) => parseHours(hoursText(n / 100)) === n / 100));
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const read of [parseHours, parseCost, parseTime, parseReminders]) read(text);
      }),
    );
  });
});

describe('The school year', () => {
  it('runs from 1 September to 31 August', () => {
    const yearOf = (date: string) => schoolYear(Temporal.PlainDate.from(date)).starts.toString();
    expect(yearOf('2026-09-01')).toBe('2026-09-01');
    expect(yearOf('2027-08-31')).toBe('2026-09-01');
  });

  it('lets CPD be logged from 2000 to the end of the school year after next', () => {
    expect(loggableDates(Temporal.PlainDate.from('2026-11-25'))).toEqual({ min: '2000-01-01', max: '2029-08-31' });
  });
});

describe('Choosing who took part', () => {
  const nobody = { people: [], leads: [], otherwise: person('me') };

  it('never offers more than a hundred choices, and leaves the smallest out', () => {
    const people = Array.from({ length: 300 }, (_, n) =>
      person(`p${n}`, { department: `D${n % 150}`, groups: ['ECTs'] }),
    );
    const offered = audiences(people);
    expect(offered).toHaveLength(100);
    expect(offered[0]).toEqual({ value: 'everyone', label: 'Everyone (300)' });
    expect(offered).toContainEqual({ value: 'group:ECTs', label: 'ECTs (300)' });
  });

  it('tells departments apart from groups of the same name, and cuts long names short', () => {
    const long = 'L'.repeat(500);
    const people = [person('a', { department: 'Maths' }), person('b', { groups: ['Maths', long] })];
    const chosen = (group: string) => {
      const read = chosenPeople(people, { ...nobody, group });
      return read.ok ? read.tookPart.map((one) => one.id) : read.errors;
    };
    expect(chosen('department:Maths')).toEqual(['a']);
    expect(chosen('group:Maths')).toEqual(['b']);
    const option = audiences(people).find((one) => one.value.startsWith('group:L'));
    expect(option?.label.length).toBeLessThanOrEqual(70);
    expect(chosen(option?.value ?? '')).toEqual(['b']);
  });

  it('offers no choice that would choose nobody', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ department: fc.string({ maxLength: 5 }), groups: fc.uniqueArray(fc.string({ maxLength: 4 })) }),
          {
            minLength: 1,
            maxLength: 20,
          },
        ),
        (sketches) => {
          const people = sketches.map((sketch, n) => person(`p${n}`, sketch));
          for (const { value } of audiences(people))
            expect(chosenPeople(people, { ...nobody, group: value }).ok).toBe(true);
        },
      ),
    );
  });
});

describe('Reading school settings', () => {
  it.each([
    ['15:30', '15:30'],
    ['3.30pm', '15:30'],
    ['3 pm', '15:00'],
    ['12am', '00:00'],
    ['12.15pm', '12:15'],
    ['0830', '08:30'],
    ['8:05', '08:05'],
    ['24:00', undefined],
    ['13pm', undefined],
    ['8', undefined],
    ['15:60', undefined],
  ])('takes %j as the time %s', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });

  it.each([
    ['3, 5', [3, 5]],
    ['3 and 5', [3, 5]],
    ['7', [7]],
    ['none', []],
    ['None', []],
    ['3, 3', undefined],
    ['3, 31', undefined],
    ['-3', undefined],
  ])('takes %j as reminders after %j school days', (text, days) => {
    expect(parseReminders(text)).toEqual(days);
  });
});
