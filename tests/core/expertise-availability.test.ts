import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadEnglish } from '../../src/adapters/english/english.ts';
import { isAround, timeIn } from '../../src/core/expertise/availability.ts';
import { DirectoryIndex } from '../../src/core/expertise/directory-index.ts';
import type { English } from '../../src/core/expertise/english.ts';
import { glossaryOf } from '../../src/core/expertise/glossary.ts';
import type { DirectoryPerson } from '../../src/core/expertise/model.ts';
import { findPeople } from '../../src/core/expertise/ranking.ts';
import { wordsOf } from '../../src/core/expertise/words.ts';

let english: English;
beforeAll(async () => {
  english = await loadEnglish();
});

const timeAsked = (text: string) => timeIn(wordsOf(text))?.time;

describe('a time at which somebody has to be there', () => {
  test.each([
    ['biology teacher free on friday', 'Fri p1', 'Thu p1'],
    ['anyone free thursday after school', 'Thu after school', 'Thu p2'],
    ['site team still here at eight in the evening', '2-10', '6-2'],
    ['it technician still here after 5', '10-6', '8-4'],
    ['who is in before 7 in the morning', '6am-2pm', '8-4'],
    ['who is in before seven', 'from 6.45am', '7.30-4'],
    ['peripatetic tutor in on a wednesday', 'Tue-Fri', 'Mon and Tue'],
    ['science teacher free at lunchtime', 'Any lunch', 'Mon p1'],
    ['somebody available tuesday period 5', 'Tue p5', 'Tue p3'],
    ['chess player around in the afternoon', '2pm onwards', '8-12'],
  ])('“%s” is met by %s and not by %s', (text, there, away) => {
    const time = timeAsked(text);
    expect(time).toBeDefined();
    if (time) expect([isAround(there, time), isAround(away, time)]).toEqual([true, false]);
  });

  test.each([
    'my y9s are kicking off after lunch',
    'he is always late in the morning',
    'half of them finish in five minutes',
    'he is never in on fridays',
    'her mum can only come in after 5',
    'free school meals',
    'free school lunches for year 2',
    'who gets a free lunch',
    'who is free',
    'who is in the office',
    'someone in year 7 on friday',
  ])('“%s” asks for none', (text) => {
    expect(timeAsked(text)).toBeUndefined();
  });

  test('is taken out of the words, and leaves the others', () => {
    const words = wordsOf('free friday lunchtime for times tables');
    expect([...(timeIn(words)?.words ?? [])]).toEqual([0, 1, 2]);
  });

  test('is met by whoever says that very day and hour, and never by whoever has said nothing', () => {
    const days = fc.constantFrom('monday', 'tuesday', 'wednesday', 'thursday', 'friday');
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 6 }), (day, period) => {
        const time = timeAsked(`anyone free ${day} period ${period}`);
        if (!time) throw new Error('no time was heard');
        expect(isAround(`${day.slice(0, 3)} p${period}`, time)).toBe(true);
        expect(isAround('', time)).toBe(false);
        for (const other of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']) {
          if (!day.startsWith(other.toLowerCase())) expect(isAround(`${other} p${period}`, time)).toBe(false);
        }
      }),
    );
  });

  test('can be read from any words at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ maxLength: 80 }),
        (text, availability) => {
          const time = timeAsked(`free ${text}`);
          if (time) expect(typeof isAround(availability, time)).toBe('boolean');
        },
      ),
      { numRuns: 200 },
    );
  });
});

const person = (id: string, role: string, availability: string, ...skills: string[]): DirectoryPerson => ({
  id,
  name: id,
  role,
  department: '',
  phase: '',
  availability,
  optOut: false,
  skills: skills.map((text) => ({ text, level: 'confident' })),
  cpd: [],
  interests: [],
});

const people = [
  person('early', 'Caretaker', '6-2', 'Chess'),
  person('late', 'Caretaker', '2-10', 'Chess'),
  person('teacher', 'Teacher of Maths', 'Tue p3', 'Chess'),
];

function found(text: string) {
  const index = new DirectoryIndex(glossaryOf(), '2026-11', people);
  const { confident, nearest } = findPeople(text, index, english);
  return [confident, nearest].map((matches) => matches.map((match) => match.person).sort());
}

describe('whoever is looked for at a time or in a post', () => {
  test('is around then; the others are only the nearest', () => {
    expect(found('caretaker still here after 6')).toEqual([['late'], ['early']]);
    expect(found('chess player free before 10 on tuesday')).toEqual([['early'], ['late', 'teacher']]);
  });

  test('is shown as the nearest where nobody is around then', () => {
    expect(found('maths teacher free on friday')[0]).toEqual([]);
    expect(found('maths teacher free on friday')[1]).toContain('teacher');
  });

  test('is everyone who is around, where nothing else is asked', () => {
    expect(found('who is in before 7')).toEqual([['early'], []]);
  });

  test('has that post', () => {
    expect(found('maths teacher who plays chess')[0]).toEqual(['teacher']);
    expect(found('a caretaker who plays chess')[0]).toEqual(['early', 'late']);
  });
});
