import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PEOPLE_DATASET, peopleFound, readPeopleSearch } from '../../../src/adapters/teams/people-search.ts';

const people = [
  { id: 'p1', name: 'Zoë Marchbanks', about: 'Teacher, Maths' },
  { id: 'p2', name: 'Sam Okonjo', about: 'Teaching assistant, Maths' },
  { id: 'p3', name: 'Sam Okonjo', about: '' },
];
const found = (words: string) => peopleFound(people, words).value.results.map(({ value }) => value);

describe('people found while somebody types', () => {
  it('have every word in their name, role or department, in any order and without their accents', () => {
    expect(found('sam')).toEqual(['p2', 'p3']);
    expect(found('maths sam')).toEqual(['p2']);
    expect(found('zoe')).toEqual(['p1']);
    expect(found('zOË  march')).toEqual(['p1']);
    expect(found('nobody')).toEqual([]);
  });

  it('are told apart by what they do', () => {
    expect(peopleFound(people, 'sam').value.results.map(({ title }) => title)).toEqual([
      'Sam Okonjo – Teaching assistant, Maths',
      'Sam Okonjo',
    ]);
  });

  it('are no more than Teams shows, the first of the list before anything is typed', () => {
    const many = Array.from({ length: 40 }, (_, n) => ({ id: `p${n}`, name: `Person ${n}`, about: '' }));
    expect(peopleFound(many, '').value.results).toHaveLength(15);
  });

  it('are looked for only where a form of Pollen asks', () => {
    expect(readPeopleSearch({ queryText: 'sam', dataset: PEOPLE_DATASET, queryOptions: { skip: 0, top: 15 } })).toBe(
      'sam',
    );
    expect(readPeopleSearch({ dataset: PEOPLE_DATASET })).toBe('');
    expect(readPeopleSearch({ queryText: 'sam', dataset: 'graph.microsoft.com/users' })).toBeUndefined();
    fc.assert(fc.property(fc.anything(), (value) => readPeopleSearch(value) === undefined));
  });
});
