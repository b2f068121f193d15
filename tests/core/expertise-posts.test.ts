import { beforeAll, describe, expect, test } from 'vitest';
import { loadEnglish } from '../../src/adapters/english/english.ts';
import { DirectoryIndex } from '../../src/core/expertise/directory-index.ts';
import type { English } from '../../src/core/expertise/english.ts';
import { glossaryOf } from '../../src/core/expertise/glossary.ts';
import type { DirectoryPerson } from '../../src/core/expertise/model.ts';
import { findPeople } from '../../src/core/expertise/ranking.ts';

let english: English;
beforeAll(async () => {
  english = await loadEnglish();
});

const somebody = (role: string, department: string, ...skills: string[]): DirectoryPerson => ({
  id: role,
  name: '',
  role,
  department,
  phase: '',
  availability: '',
  optOut: false,
  skills: skills.map((text) => ({ text, level: 'expert' })),
  cpd: [],
  interests: [],
});

const staff = [
  somebody('Headteacher', 'SLT'),
  somebody('Head of English', 'English'),
  somebody('SENDCo', 'Inclusion'),
  somebody('Assistant SENDCo', 'Inclusion', 'SEND', 'SENCO paperwork'),
  somebody('Site Manager', 'Premises', 'Caretaking'),
  somebody('Caretaker', 'Premises'),
  somebody('Data Manager', 'Office', 'Excel', 'Quick quizzes: five free tools'),
  somebody('Teacher of Physics', 'Science', 'Excel'),
];

function found(text: string): string[] {
  const index = new DirectoryIndex(glossaryOf(), '2026-11', staff);
  return findPeople(text, index, english).confident.map(({ person }) => person);
}

describe('a post', () => {
  test.each([
    ['who’s the SENCO', 'SENDCo'],
    ['who is the head', 'Headteacher'],
    ['who is the head of English', 'Head of English'],
    ['the caretaker', 'Caretaker'],
  ])('asked for as “%s” finds who holds it first: %s', (text, holder) => {
    expect(found(text)[0]).toBe(holder);
  });
});

describe('a part of the staff', () => {
  test('comes before others who know more', () => {
    expect(found('someone in the science department who can do excel')[0]).toBe('Teacher of Physics');
  });

  test('is not passed over in silence where nobody in it can help', () => {
    expect(found('someone in the english department who can do excel')).toEqual([]);
  });

  test('is not who is free on a day', () => {
    expect(found('who is free on tuesday')).toEqual([]);
  });
});
