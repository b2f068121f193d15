import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { judgedDirectory, judgedQueries, scoresOf } from '../../bench/judged.ts';
import { loadEnglish } from '../../src/adapters/english/english.ts';
import { DirectoryIndex } from '../../src/core/expertise/directory-index.ts';
import type { English } from '../../src/core/expertise/english.ts';
import { standardEntries } from '../../src/core/expertise/glossary/standard.ts';
import { glossaryOf } from '../../src/core/expertise/glossary.ts';
import type { DirectoryPerson } from '../../src/core/expertise/model.ts';
import { findPeople } from '../../src/core/expertise/ranking.ts';
import { primarySchool, specialSchool } from '../support/other-schools.ts';

let english: English;
beforeAll(async () => {
  english = await loadEnglish();
});

const indexOf = (people: readonly DirectoryPerson[]) => new DirectoryIndex(glossaryOf(), '2026-11', people);
const found = (text: string, people: readonly DirectoryPerson[]) =>
  findPeople(text, indexOf(people), english).confident.map(({ person }) => person);
const first = (text: string, people: readonly DirectoryPerson[]) => found(text, people)[0];

describe('the search for expertise', () => {
  test('keeps its quality on the judged questions', () => {
    const index = indexOf(judgedDirectory());
    const scores = scoresOf(judgedQueries(), (text) =>
      findPeople(text, index, english).confident.map(({ person }) => person),
    );
    expect(scores['nDCG@5']).toBeGreaterThan(0.9);
    expect(scores['P@1']).toBeGreaterThan(0.93);
    expect(scores.nobody).toBeGreaterThanOrEqual(0.8);
    expect(scores.silent).toBeLessThanOrEqual(0.05);
  });

  test.each([
    ['phonics', 'col-dean'],
    ['they cannot blend sounds', 'col-dean'],
    ['year 6 sats', 'elif-fry'],
    ['clever ones are bored in writing', 'elif-fry'],
    ['reception baseline', 'bryony-ash'],
    ['times table', 'dot-eames'],
    ['SENCO', 'flo-gale'],
    ['child wet himself', 'gus-hale'],
    ['turkish speaker', 'elif-fry'],
    ['nobody to play with', 'hal-inge'],
    ['cake for a birthday', 'jo-keen'],
    ['who does the budget', 'ida-jett'],
    ['fonics', 'col-dean'],
    ['tapistry', 'bryony-ash'],
  ])('finds the right colleague of a primary school for “%s”', (text, who) => {
    expect(first(text, primarySchool)).toBe(who);
  });

  test.each([
    ['AAC', 'nell-orme'],
    ['non verbal pupil needs a communication aid', 'nell-orme'],
    ['PMLD', 'kit-lane'],
    ['hoisting', 'mo-nunn'],
    ['pupil has seizures', 'oz-pike'],
    ['somebody to drive the minibus', 'pia-quill'],
    ['melts down when the routine changes', 'lou-moss'],
    ['tube feeding', 'oz-pike'],
  ])('finds the right colleague of a special school for “%s”', (text, who) => {
    expect(first(text, specialSchool)).toBe(who);
  });

  test.each(['latin', 'welsh speaker', 'archery coach', 'what time is assembly', 'a level chemistry', 'ofsted'])(
    'finds nobody in a primary school for “%s”',
    (text) => {
      expect(found(text, primarySchool)).toEqual([]);
    },
  );

  test('counts what was led above what is said, that above what was attended, and that less as it fades', () => {
    const [ash] = primarySchool;
    if (!ash) throw new Error('nobody');
    const blank = { ...ash, role: '', department: '', phase: '', skills: [], interests: [], cpd: [] };
    const people: DirectoryPerson[] = [
      { ...blank, id: 'old', cpd: [{ title: 'Dyslexia in class', mode: 'attended', date: '2023-02' }] },
      { ...blank, id: 'new', cpd: [{ title: 'Dyslexia in class', mode: 'attended', date: '2026-09' }] },
      { ...blank, id: 'gone', cpd: [{ title: 'Dyslexia in class', mode: 'attended', date: '2022-01' }] },
      {
        ...blank,
        id: 'inset',
        cpd: [{ title: 'Dyslexia in class', mode: 'attended', date: '2026-09', compulsory: true }],
      },
      { ...blank, id: 'says', skills: [{ text: 'Dyslexia', level: 'confident' }] },
      { ...blank, id: 'learns', skills: [{ text: 'Dyslexia', level: 'learning' }] },
      { ...blank, id: 'led', cpd: [{ title: 'Dyslexia', mode: 'led', date: '2024-09' }] },
    ];
    const all = findPeople('dyslexia', indexOf(people), english);
    expect([...all.confident, ...all.nearest].map(({ person }) => person)).toEqual(['led', 'says', 'new', 'old']);
  });

  test('neither finds nor corrects words by what is private or of people who opted out', () => {
    const [ash, ...others] = primarySchool;
    if (!ash) throw new Error('nobody');
    const hidden = { ...ash, skills: [{ text: 'Zithering', level: 'expert' as const, private: true }] };
    const out = {
      ...ash,
      id: 'out',
      name: 'Quenby Zamora',
      optOut: true,
      skills: [{ text: 'Zithering', level: 'expert' as const }],
    };
    expect(found('zithering', [hidden, out, ...others])).toEqual([]);
    expect(found('Quenby Zamora', [hidden, out, ...others])).toEqual([]);
    expect(indexOf([hidden, out]).vocabulary.has('zithering')).toBe(false);
  });

  test('takes in one person’s change as if it had been built with it', () => {
    const changed = primarySchool.map((person, at) =>
      at === 0 ? { ...person, skills: [{ text: 'Beekeeping', level: 'expert' as const }] } : person,
    );
    const index = indexOf(primarySchool);
    const [one] = changed;
    if (!one) throw new Error('nobody');
    index.put(one);
    for (const text of ['beekeeping', 'tapestry', 'yoga', 'phonics']) {
      expect(findPeople(text, index, english).confident).toEqual(findPeople(text, indexOf(changed), english).confident);
    }
  });

  test('answers any words at all', () => {
    const index = indexOf(primarySchool);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { score } of findPeople(text, index, english).confident) expect(score).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  test('finds words that are written apart as one, and one as two', () => {
    const [ash] = primarySchool;
    if (!ash) throw new Error('nobody');
    const can = (text: string) => [{ ...ash, skills: [{ text, level: 'expert' as const }] }];
    expect(found('power point', can('PowerPoint for beginners'))).toEqual([ash.id]);
    expect(found('microbits', can('Code club with micro:bits'))).toEqual([ash.id]);
  });

  test('prefers who has done the very thing to who has a post of that kind', () => {
    const [ash] = primarySchool;
    if (!ash) throw new Error('nobody');
    const blank = { ...ash, role: '', department: '', phase: '', skills: [], interests: [], cpd: [] };
    const people = [
      { ...blank, id: 'post', role: 'Residentials coordinator' },
      {
        ...blank,
        id: 'done',
        skills: [{ text: 'Museum visits, planning and risk assessment', level: 'confident' as const }],
      },
    ];
    expect(found('museum visit', people)).toEqual(['done', 'post']);
  });

  test('lets a school add its own words', () => {
    const own = [{ id: 'buzz', terms: 'Buzz time; honey hour', near: 'phonics' }];
    const index = new DirectoryIndex(glossaryOf(own), '2026-11', primarySchool);
    expect(findPeople('honey hour', index, english).query.wants[0]?.ways[0]?.key).toBe('buzz');
  });
});

describe('the glossary', () => {
  test('has a name for each idea, and points only to ideas that exist', () => {
    const ids = standardEntries.map(({ id }) => id);
    const named = new Set(standardEntries.filter(({ terms }) => terms !== '').map(({ id }) => id));
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
    const pointed = standardEntries.flatMap(({ near = '', under = '' }) =>
      `${near} ${under}`.split(/\s+/).filter(Boolean),
    );
    expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
