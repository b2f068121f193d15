import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { fileText } from '../../src/core/cpd/import/file-text.ts';
import { faultLines, mappingLines } from '../../src/core/cpd/import/screen.ts';
import { planStaff } from '../../src/core/cpd/import/staff-plan.ts';
import { readStaff } from '../../src/core/cpd/import/staff-rows.ts';
import { readTable } from '../../src/core/cpd/import/table.ts';
import type { Person } from '../../src/core/shared/people.ts';

const now = Temporal.Instant.from('2026-11-24T15:30:00Z');
const read = (text: string) => readStaff(readTable('staff.csv', text));

function plan(text: string, existing: readonly Person[] = []) {
  let next = 0;
  return planStaff(read(text).rows, existing, { schoolId: 's', now, newId: () => `new-${++next}` });
}

/** What is there after an import of the text into an empty school. */
const imported = (text: string) => plan(text).plan.people;

describe('reading a staff list', () => {
  it('takes the headings of management systems and says what it made of them', () => {
    const { rows, columns } = read(
      'Title,Legal_Surname,FORENAME,Work Email,Job Title,Payroll No.\nMs,Lee,Ann,A.Lee@School.UK,TA,7\n',
    );
    expect(rows).toMatchObject([{ name: 'Ann Lee', email: 'a.lee@school.uk', roleTitle: 'TA', externalId: '7' }]);
    expect(columns.mapping).toContainEqual({ header: 'Job Title', label: 'role title' });
    expect(columns.unused).toEqual([{ header: 'Title' }]);
  });

  it('prefers the surname that a colleague goes by to the legal one', () => {
    expect(read('Legal Surname,Preferred Surname,Forename\nLee-Smith,Lee,Ann\n').rows[0]?.name).toBe('Ann Lee');
  });

  it('takes the likelier of two headings for one thing, and says that it left the other aside', () => {
    const { rows, columns, faults } = read(
      'Name,Role,Job Title,Email,Work Email\nAnn,TA,Teaching assistant,a@b.uk,c@d.uk\n',
    );
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([{ roleTitle: 'Teaching assistant', email: 'c@d.uk' }]);
    expect(mappingLines(columns.mapping, columns.unused)[1]).toBe("Columns not used: 'Role', 'Email'.");
  });

  it('asks which of two columns of one heading is meant, and for a missing one', () => {
    const { faults } = read('Name,Email,E-mail\nAnn,a@b.uk,c@d.uk\n');
    expect(faultLines(faults)[1]).toBe(
      "  line 1, 'headings': 'Email and E-mail'; expected one column for email: rename or remove the other",
    );
    expect(read('Who,Email\nAnn,a@b.uk\n').faults).toMatchObject([{ column: 'name', value: 'Who, Email' }]);
  });

  it('asks whether a misspelt heading was meant for one it knows, and for no other', () => {
    const { columns } = read('Name,Job Titel,Phone,Start date,Room,House,Notes,Gender\nAnn,TA,1,2,3,4,5,6\n');
    expect(columns.unused.filter(({ meant }) => meant !== undefined)).toEqual([
      { header: 'Job Titel', meant: 'job title' },
    ]);
    expect(mappingLines(columns.mapping, columns.unused)[1]).toContain(
      "'Job Titel' (did you mean 'Job Title'?), 'Phone'",
    );
  });

  it('lists every bad cell with its line, column, value and what was expected', () => {
    const { faults } = read('Name,Email,Leader,Leaving date\nAnn,ann at school,perhaps,46093\n,b@b.uk,,31/02/2026\n');
    expect(faults.map(({ line, column, value }) => [line, column, value])).toEqual([
      [2, 'Email', 'ann at school'],
      [2, 'Leader', 'perhaps'],
      [2, 'Leaving date', '46093'],
      [3, 'name', ''],
      [3, 'Leaving date', '31/02/2026'],
    ]);
    expect(faults[2]?.expected).toContain("Excel's own number");
  });

  it('keeps hostile text as it is', () => {
    const name = '=cmd|"/C calc"!A0 <script>\u202e @everyone 💥';
    expect(read(stringify([['Name'], [name]])).rows[0]?.name).toBe(name);
  });
});

describe('matching staff', () => {
  it('finds people by staff code, else email, else name, and leaves others alone', () => {
    const existing = imported('Name,ID,Email\nAnn Lee,1,ann@s.uk\nBob May,,bob@s.uk\nCyd Fox,,\nDan Ray,4,\n');
    const { plan: found, faults } = plan(
      'Name,ID,Email\nAnn Smith,1,\nRobert May,,BOB@s.uk\ncyd  FOX,,cyd@s.uk\n',
      existing,
    );
    expect(faults).toEqual([]);
    expect(found.changed.map(({ before, after: is }) => [before.id, is.name, is.email])).toEqual([
      ['new-1', 'Ann Smith', 'ann@s.uk'],
      ['new-2', 'Robert May', 'bob@s.uk'],
      ['new-3', 'cyd  FOX', 'cyd@s.uk'],
    ]);
    expect([found.added.length, found.byName, found.people.length]).toEqual([0, 1, 4]);
  });

  it('keeps two people of one name apart, and asks where it cannot', () => {
    const existing = imported('Name,Email\nJo Lee,jo1@s.uk\nJo Lee,jo2@s.uk\n');
    expect(existing).toHaveLength(2);
    expect(plan('Name,Email\nJo Lee,jo1@s.uk\nJo Lee,jo2@s.uk\n', existing).plan.unchanged).toBe(2);
    expect(plan('Name\nJo Lee\n', existing).faults).toMatchObject([
      { line: 2, expected: expect.stringContaining('2 people') },
    ]);
  });

  it('names both lines of a person who is in the file twice', () => {
    const { faults } = plan('Name,ID,Email\nAnn,1,a@s.uk\nBob,1,b@s.uk\nCyd,,A@s.uk\nDan,,\ndan,,\n');
    expect(faults.map(({ line, expected }) => [line, expected])).toEqual([
      [3, 'each person once: line 2 is the same'],
      [4, 'each person once: line 2 is the same'],
      [6, 'each person once: line 5 is the same'],
    ]);
  });

  it('does not give one person the email of another, but lets two swap theirs', () => {
    const existing = imported('Name,ID,Email\nAnn,1,a@s.uk\nBob,2,b@s.uk\n');
    expect(plan('Name,ID,Email\nAnn,1,b@s.uk\n', existing).faults).toMatchObject([
      { line: 2, expected: expect.stringContaining('Bob') },
    ]);
    expect(plan('Name,ID,Email\nAnn,1,b@s.uk\nBob,2,a@s.uk\n', existing).faults).toEqual([]);
  });

  it('marks a leaver by their date, and takes them back when the date is gone', () => {
    const existing = imported('Name,ID,Leaving date\nAnn,1,31/08/2026\n');
    expect(existing[0]?.leftOn).toBe('2026-08-31');
    expect(plan('Name,ID\nAnn,1\n', existing).plan.unchanged).toBe(1);
    expect(plan('Name,ID,Leaving date\nAnn,1,\n', existing).plan.people[0]?.leftOn).toBeUndefined();
  });

  it('keeps somebody on the list whose leaving date is still to come, and says how many those are', () => {
    const existing = imported('Name,ID,Leaving date\nAnn,1,31/08/2099\n');
    expect(existing[0]?.leftOn).toBeUndefined();
    expect(plan('Name,ID,Leaving date\nAnn,1,31/08/2099\n', existing).plan).toMatchObject({ leaving: 1, unchanged: 1 });
  });

  it('does not take somebody new for the leaver of the same name', () => {
    const existing = imported('Name,Email,Leaving date\nJo Lee,jo@old.uk,31/08/2026\n');
    expect(plan('Name,Email\nJo Lee,jo@new.uk\n', existing).plan.added).toHaveLength(1);
  });
});

describe('any staff list', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.includes('\0'));
  const staff = fc.uniqueArray(
    fc.record({ name: word, id: fc.uuid(), post: fc.option(word, { nil: '' }), leader: fc.boolean() }),
    {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 30,
    },
  );

  it('comes out of CSV as it went in, and importing it again changes nothing', () => {
    fc.assert(
      fc.property(staff, fc.constantFrom(',', ';', '\t'), fc.boolean(), (people, delimiter, quoted) => {
        const rows = people.map(({ name, id, post, leader }) => [name, id, post, leader ? 'yes' : 'no']);
        const text = stringify([['Full name', 'Staff Code', 'Post', 'Leader'], ...rows], { delimiter, quoted });
        const file = fileText('staff.csv', new TextEncoder().encode(text));
        const first = plan(file);
        const clean = (value: string) => value.replace(/\r\n?/g, '\n');
        expect(first.faults).toEqual([]);
        expect(
          first.plan.added.map(({ name, externalId, roleTitle, leader }) => [name, externalId, roleTitle, leader]),
        ).toEqual(people.map(({ name, id, post, leader }) => [clean(name), id, clean(post), leader]));
        expect(plan(file, first.plan.people).plan).toMatchObject({ added: [], changed: [], unchanged: people.length });
      }),
    );
  });
});
