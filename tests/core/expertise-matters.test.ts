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

/** Somebody with a post and perhaps one skill, whose id is the post. */
const somebody = (role: string, skill?: string): DirectoryPerson => ({
  id: role,
  name: '',
  role,
  department: '',
  phase: '',
  availability: '',
  optOut: false,
  skills: skill ? [{ text: skill, level: 'expert' }] : [],
  cpd: [],
  interests: [],
});

const staff = [
  somebody('Headteacher'),
  somebody('PA to the Headteacher'),
  somebody('Deputy Head', 'Designated safeguarding lead'),
  somebody('HR Officer'),
  somebody('School Counsellor', 'Staff wellbeing'),
  somebody('Teaching Assistant', 'Attachment and trauma; reading with struggling readers'),
  somebody('Head of RS and PSHE', 'Drugs education, gangs and knife crime'),
];

function found(text: string) {
  const { query, confident } = findPeople(text, new DirectoryIndex(glossaryOf(), '2026-11', staff), english);
  return { matter: query.matter, first: confident[0]?.person };
}

describe('somebody at risk', () => {
  test.each([
    'a pupil has disclosed abuse',
    'a boy brought a knife to school',
    'drugs in the toilets',
    'a girl in my form is cutting herself',
    'her dad hits her at home',
  ])('“%s” is for the safeguarding lead', (text) => {
    expect(found(text)).toEqual({ matter: 'risk', first: 'Deputy Head' });
  });

  test.each(['I think a colleague is abusing a child', 'i’ve been sexually harassed'])(
    '“%s” is for the head',
    (text) => {
      expect(found(text)).toEqual({ matter: 'risk', first: 'Headteacher' });
    },
  );

  test.each([
    'drugs education lesson',
    'knife crime assembly',
    'safeguarding training',
    'an abusive parent at reception',
  ])('is not who “%s” speaks of', (text) => {
    expect(found(text).matter).toBeUndefined();
  });
});

describe('a colleague who cannot go on', () => {
  test.each(['i can’t cope', 'I’m struggling', 'i am being bullied by my line manager', 'i’ve had enough'])(
    '“%s” is for whoever looks after staff',
    (text) => {
      expect(found(text)).toEqual({ matter: 'distress', first: 'School Counsellor' });
    },
  );

  test.each(['i’m struggling with phonics', 'i can’t manage excel'])('“%s” is about something else', (text) => {
    expect(found(text).matter).toBeUndefined();
  });
});
