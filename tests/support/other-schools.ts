import type { DirectoryPerson, Level } from '../../src/core/expertise/model.ts';

/** What a test says of a person, in one line each: `role | department | phase | skill (level); … | talent; … | led; …`. */
function person(name: string, line: string): DirectoryPerson {
  const [role = '', department = '', phase = '', skills = '', interests = '', led = ''] = line
    .split('|')
    .map((part) => part.trim());
  const list = (text: string) =>
    text
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean);
  const level = (text: string) => (/\((\w+)\)$/.exec(text)?.[1] ?? 'confident') as Level;
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    role,
    department,
    phase,
    availability: '',
    optOut: false,
    skills: list(skills).map((text) => ({ text: text.replace(/ \(\w+\)$/, ''), level: level(text) })),
    interests: list(interests).map((text) => ({ text })),
    cpd: list(led).map((title) => ({ title, mode: 'led', date: '2026-03' })),
  };
}

/** A small primary school. */
export const primarySchool: readonly DirectoryPerson[] = [
  person(
    'Bryony Ash',
    'Reception teacher and EYFS lead | Early Years | EYFS | Continuous provision outdoors (expert); Tapestry observations | Yoga | ',
  ),
  person('Col Dean', 'Year 1 teacher | KS1 | KS1 | Read Write Inc trainer (expert) | Ukulele | Phonics for parents'),
  person('Dot Eames', 'Year 4 teacher, maths lead | KS2 | KS2 | Times tables and bar models (expert) | | '),
  person('Elif Fry', 'Year 6 teacher | KS2 | KS2 | SATs preparation; Greater depth writing (expert) | Turkish | '),
  person('Flo Gale', 'SENDCo | Inclusion | whole school | EHCP applications (expert); Precision teaching | | '),
  person('Gus Hale', 'Teaching Assistant | KS1 | KS1 | Makaton; Intimate care plans (expert) | Football coach | '),
  person('Hal Inge', 'Learning mentor | Inclusion | whole school | Drawing and Talking; Lego therapy | Fishing | '),
  person('Ida Jett', 'School Business Manager | Office | whole school | Arbor; Budget setting (expert) | | '),
  person(
    'Jo Keen',
    'Midday supervisor | Lunchtime | whole school | Playground games; Paediatric first aid | Bakes cakes | ',
  ),
];

/** A small special school. */
export const specialSchool: readonly DirectoryPerson[] = [
  person(
    'Kit Lane',
    'Class teacher, PMLD | Primary | primary | Intensive interaction (expert); Sensory stories | | TACPAC for beginners',
  ),
  person(
    'Lou Moss',
    'Class teacher, autism | Secondary | KS3-KS4 | TEACCH workstations (expert); PECS | | Low arousal approaches',
  ),
  person(
    'Mo Nunn',
    'Physiotherapy assistant | Therapy | whole school | Rebound therapy; Hoisting and moving (expert); Hydrotherapy pool | | ',
  ),
  person('Nell Orme', 'Speech and language therapist | Therapy | whole school | Eye gaze and AAC (expert) | | '),
  person('Oz Pike', 'School nurse | Health | whole school | Gastrostomy and epilepsy training (expert) | | '),
  person(
    'Pia Quill',
    'Minibus escort and TA | Transport | whole school | MiDAS minibus driver; Team Teach | Gardening | ',
  ),
];
