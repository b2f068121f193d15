import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type Understanding, understand } from '../../src/core/evaluation/words.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';

const calendar = { timeZone: 'Europe/London', opens: '08:00', closes: '17:00', periods: english2026to27 };
/** A Tuesday in the autumn term, after half-term. */
const today = Temporal.PlainDate.from('2026-11-24');

type Row = [said: string, understood: Understanding];

const rated = (rating: number, rest: object = {}): Understanding => ({ intent: 'answer', rating, ...rest });
const told = (rest: object): Understanding => ({ intent: 'answer', ...rest });

const ratings: Row[] = [
  ['4', rated(4)],
  ['4/5', rated(4)],
  ['4 out of 5', rated(4)],
  ['four', rated(4)],
  ['Four out of five', rated(4)],
  ['five stars', rated(5)],
  ['5 stars!!', rated(5)],
  ['⭐⭐⭐⭐', rated(4)],
  ['★★★☆☆', rated(3)],
  ['4️⃣', rated(4)],
  ['4 x', rated(4)],
  ['hi, 4 thanks', rated(4)],
  ["I'd give it a 4", rated(4)],
  ['id give it a solid 4 tbh', rated(4)],
  ['its a 3 from me', rated(3)],
  ['rating: 2', rated(2)],
  ['def a 5', rated(5)],
  ['4ish', rated(4)],
  ['4/5, 4 overall', rated(4)],
  ['really useful. 5', rated(5, { learned: 'really useful' })],
  ['loved it 4/5', rated(4, { learned: 'loved it' })],
  ['loved it id give it a 5', rated(5, { learned: 'loved it' })],
  ['4 because the modelling was great', rated(4, { learned: 'the modelling was great' })],
  ['2 - bit slow tbh', rated(2, { learned: 'bit slow tbh' })],
  ['3 not bad', rated(3, { learned: 'not bad' })],
  ['1. waste of an afternoon', rated(1, { learned: 'waste of an afternoon' })],
  ['4 great session', rated(4, { learned: 'great session' })],
  ["I'd say 3", rated(3)],
  ['4 outta 5', rated(4)],
  ['wld give it 4', rated(4)],
  ['brill 5/5 thank u', rated(5, { learned: 'brill' })],
  ['didnt learn anything new', told({ learned: 'didnt learn anything new' })],
  ['5 great ideas for Y9', told({ learned: '5 great ideas for Y9' })],
];

const answers: Row[] = [
  [
    '4, loved the retrieval stuff, trying it with Y9 next week',
    rated(4, {
      learned: 'loved the retrieval stuff',
      plan: 'trying it with Y9 next week',
      planClass: 'Y9',
      planBy: '2026-11-30',
    }),
  ],
  [
    '4 loved the retrieval stuff trying it with y 9 next week',
    rated(4, {
      learned: 'loved the retrieval stuff',
      plan: 'trying it with y 9 next week',
      planClass: 'Y9',
      planBy: '2026-11-30',
    }),
  ],
  [
    'really useful, will use the exit tickets with 8B by Friday',
    told({
      learned: 'really useful',
      plan: 'will use the exit tickets with 8B by Friday',
      planClass: '8B',
      planBy: '2026-11-27',
    }),
  ],
  [
    'really useful will use the exit tickets with 8b by fri',
    told({
      learned: 'really useful',
      plan: 'will use the exit tickets with 8b by fri',
      planClass: '8B',
      planBy: '2026-11-27',
    }),
  ],
  [
    '5 - brilliant! Gonna try cold calling w my tutor group tomorrow',
    rated(5, {
      learned: 'brilliant',
      plan: 'Gonna try cold calling w my tutor group tomorrow',
      planClass: 'my tutor group',
      planBy: '2026-11-25',
    }),
  ],
  [
    "3. Next week I'll have a go at dual coding with year 10",
    rated(3, {
      plan: "Next week I'll have a go at dual coding with year 10",
      planClass: 'Year 10',
      planBy: '2026-11-30',
    }),
  ],
  ['4, with Y9 next week', rated(4, { plan: 'with Y9 next week', planClass: 'Y9', planBy: '2026-11-30' })],
  ["I'll stop talking less in lessons", told({ plan: "I'll stop talking less in lessons" })],
  ['4. Will stop doing so much marking', rated(4, { plan: 'Will stop doing so much marking' })],
  [
    'loved it and will try it with reception after half term',
    told({
      learned: 'loved it',
      plan: 'will try it with reception after half term',
      planClass: 'Reception',
      planBy: '2027-01-05',
    }),
  ],
  [
    '4, will use exit tickets, mini whiteboards and cold call with 10x2',
    rated(4, { plan: 'will use exit tickets, mini whiteboards and cold call with 10x2', planClass: '10x2' }),
  ],
  ['want to try it with sixth form', told({ plan: 'want to try it with sixth form', planClass: 'sixth form' })],
  ['5, planning to share with ks3 team', rated(5, { plan: 'planning to share with ks3 team', planClass: 'KS3' })],
  ['4, hoping to trial w Year 4', rated(4, { plan: 'hoping to trial w Year 4', planClass: 'Year 4' })],
  ['4 Will make some 3D models', rated(4, { plan: 'Will make some 3D models' })],
  ['2, it will never work with Y9', rated(2, { learned: 'it will never work with Y9' })],
  ["2. I'm not going to use it", rated(2, { learned: "I'm not going to use it" })],
  ['4, liked trying the task ourselves', rated(4, { learned: 'liked trying the task ourselves' })],
  ['not worth it', told({ learned: 'not worth it' })],
  ["didn't love it", told({ learned: "didn't love it" })],
  ['not a 5 but useful', told({ learned: 'not a 5 but useful' })],
  ['usefull but too long', told({ learned: 'usefull but too long' })],
  ['outstanding', told({ learned: 'outstanding' })],
  ['met its aim', told({ aimMet: 'fully' })],
  ['4, aim partly met', rated(4, { aimMet: 'partly' })],
  ['3, aim mostly met, loved the videos', rated(3, { aimMet: 'mostly', learned: 'loved the videos' })],
  ["1, didn't meet its aim", rated(1, { aimMet: 'not' })],
  ['5, happy to help others', rated(5, { offersHelp: true })],
  ['5 loved it, I can show others', rated(5, { learned: 'loved it', offersHelp: true })],
  ["4 but don't put me down to help", rated(4, { offersHelp: false })],
  ['4, not happy to help tho', rated(4, { offersHelp: false })],
  ['4, as a bonus got to know the new SENCO', rated(4, { unplannedGain: 'as a bonus got to know the new SENCO' })],
  [
    '4, loved it — didn’t expect to talk about marking',
    rated(4, { learned: 'loved it', unplannedGain: 'didn’t expect to talk about marking' }),
  ],
  [
    '5\nlearned how to scaffold\nwill use with 7A1',
    rated(5, { learned: 'learned how to scaffold', plan: 'will use with 7A1', planClass: '7A1' }),
  ],
];

describe('an answer in words', () => {
  test.each([...ratings, ...answers])('is taken as an answer: %s', async (said, understood) => {
    expect(await understand(said, { calendar, today })).toStrictEqual(understood);
  });
});
