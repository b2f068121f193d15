import { beforeAll, describe, expect, test } from 'vitest';
import { loadEnglish } from '../../src/adapters/english/english.ts';
import { DirectoryIndex } from '../../src/core/expertise/directory-index.ts';
import type { English } from '../../src/core/expertise/english.ts';
import { glossaryOf } from '../../src/core/expertise/glossary.ts';
import type { DirectoryPerson } from '../../src/core/expertise/model.ts';
import { findPeople } from '../../src/core/expertise/ranking.ts';
import { primarySchool } from '../support/other-schools.ts';

let english: English;
beforeAll(async () => {
  english = await loadEnglish();
});

/** Somebody who is known for one thing, which is also their id. */
const expertIn = (text: string): DirectoryPerson => ({
  id: text,
  name: '',
  role: '',
  department: '',
  phase: '',
  availability: '',
  optOut: false,
  skills: [{ text, level: 'expert' }],
  cpd: [],
  interests: [],
});

function found(text: string, ...skills: string[]): string[] {
  const index = new DirectoryIndex(glossaryOf(), '2026-11', [...primarySchool, ...skills.map(expertIn)]);
  return findPeople(text, index, english).confident.map(({ person }) => person);
}

describe('a problem in everyday words', () => {
  test.each([
    ['rumours going round about a girl in my form', 'Friendship issues', 'Form filling'],
    ['loses it when anything in the room moves', 'Autism', 'Furniture'],
    ['crying in the stock cupboard', 'Staff wellbeing', 'Stock control'],
    ['water coming through the ceiling', 'Site manager', 'Water safety'],
    ['whoever parked on the zigzags nearly hit a child', 'Road safety', 'Car parking permits'],
    ['kid fell off the stage and can’t move his arm', 'First aid', 'Stage lighting'],
    ['her parents are divorcing and both want to collect her', 'Parental responsibility', 'Rubbish collection'],
    ['he rolls in late every day', 'Attendance', 'Bread rolls'],
    ['who can referee on saturday', 'Refereeing', 'References'],
    ['there is a pigeon in the hall', 'Pest control', 'Hall bookings'],
  ])('“%s” goes to %s and not to %s', (text, right, wrong) => {
    expect(found(text, wrong, right)[0]).toBe(right);
  });

  test.each([
    ['lazer cutter', 'Laser cutter'],
    ['sowing machine', 'Sewing machines'],
    ['forrest skool', 'Forest school'],
    ['positive handeling', 'Positive handling'],
    ['yoger for staff', 'Yoga'],
    ['governers papers', 'Papers for governors'],
  ])('“%s” is mended to what is meant, %s', (text, right) => {
    expect(found(text, 'Knitting', right)[0]).toBe(right);
  });

  test.each([
    ['who keeps bees', 'School garden'],
    ['scuba diving', 'Open water swimming'],
    ['what time does the match start', 'Netball umpire'],
    ['snakes to bring in', 'Looks after the school rabbits'],
  ])('“%s” is not answered with what is only near it, such as %s', (text, near) => {
    expect(found(text, near)).not.toContain(near);
  });

  test.each([
    ['subject access request from a parent', 'Data protection', 'Parents and home visits'],
    ['cover work after an inspection', 'Setting cover work', 'Ofsted inspections'],
  ])('“%s” is first of all about %s, and then about %s', (text, first, then) => {
    expect(found(text, then, first)[0]).toBe(first);
  });

  test('is understood however much is told around it', () => {
    const [first] = found('bromcom showed a wizard, an hourglass, thunder, plums and a velvet lantern', 'Bromcom');
    expect(first).toBe('Bromcom');
  });

  test('with one strange word that says what it is about is not answered by the word beside it', () => {
    expect(found('luge coaching', 'Peer coaching of teachers')).not.toEqual([]);
    expect(found('zorbing', 'Peer coaching of teachers')).toEqual([]);
  });

  test('that speaks of many things is answered by who knows one of them well', () => {
    expect(found('chess, ukulele, pottery and archery after school', 'Pottery')[0]).toBe('Pottery');
  });

  test.each(['marriage counsellor', 'a mortgage'])('“%s” is no colleague’s field', (text) => {
    expect(found(text, 'Counselling for pupils', 'Maths')).toEqual([]);
  });
});
