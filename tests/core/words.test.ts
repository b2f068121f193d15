import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type Understanding, understand } from '../../src/core/evaluation/words.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';

const calendar = { timeZone: 'Europe/London', opens: '08:00', closes: '17:00', periods: english2026to27 };
/** A Tuesday in the autumn term, after half-term. */
const today = Temporal.PlainDate.from('2026-11-24');

type Row = [said: string, understood: Understanding];

const unclear = (why: Extract<Understanding, { intent: 'unclear' }>['why']): Understanding => ({
  intent: 'unclear',
  why,
});
const rated = (rating: number, rest: object = {}): Understanding => ({ intent: 'answer', rating, ...rest });
const told = (rest: object): Understanding => ({ intent: 'answer', ...rest });
const remind = (until: string, words: string): Understanding => ({ intent: 'remind', until, words });
const nothing = unclear('nothing-recognised');

const doubtful: Row[] = [
  ['3 or 4', unclear('several-ratings')],
  ['4 or 5 out of 5', unclear('several-ratings')],
  ['1. loved it\n2. bit long', unclear('several-ratings')],
  ['3/4', unclear('several-ratings')],
  ['3-4 i think', unclear('several-ratings')],
  ['4, maybe 5', unclear('several-ratings')],
  ['between a 3 and a 4', unclear('several-ratings')],
  ['4.5', unclear('several-ratings')],
  ['3 and a half', unclear('several-ratings')],
  ['5 for content, 2 for pace', unclear('several-ratings')],
  ['7/5', unclear('rating-out-of-range')],
  ['10', unclear('rating-out-of-range')],
  ['8/10', unclear('rating-out-of-range')],
  ['10/10', unclear('rating-out-of-range')],
  ['0', unclear('rating-out-of-range')],
  ['loved it, 6', unclear('rating-out-of-range')],
  ['remind me', unclear('date-not-understood')],
  ['remind me last week', unclear('date-not-understood')],
  ['remind me on the 31st of feb', unclear('date-not-understood')],
  ['', nothing],
  ['   \n\t ', nothing],
  ['?', nothing],
  ['⭐', nothing],
  ['hello', nothing],
  ['good morning', nothing],
  ['help', nothing],
  ['who can help me with EAL?', nothing],
  ['whats a good way to help with EAL', nothing],
  ["what's for lunch?", nothing],
  ['log cpd', nothing],
  ['yes', nothing],
  ['no thanks', nothing],
  ['I can help with French', nothing],
  ['I really need cover p3', nothing],
  ['<script>alert(1)</script>', nothing],
  ['remind me who leads EAL', nothing],
  ['the printer in room 5 is jammed', nothing],
];

/** Numbers that belong to something else. */
const unrated = [
  'trying it with Y9',
  'will try it in period 4',
  'will use it on 3 December',
  'will try it at 3',
  '2 pupils loved it',
  '4 out of 5 pupils loved it',
  'useful, will use it with 7, 8 and 9',
  'will try it in Y7, 8',
  'used well by 3 of my pupils, great',
  'trying it by 4/5',
  'good, room 5 was cold',
  'great, 3-4 lessons of ideas',
  'great, session 4 was best',
  'great, took 5 minutes',
  'One for the future, great',
  'that one was great',
  'great 1st session',
];

const asked: Row[] = [
  ['not yet', { intent: 'later' }],
  ['Not yet sorry!', { intent: 'later' }],
  ['not yet, no time with mocks', { intent: 'later', barrier: 'no time with mocks' }],
  ['not yet, mocks', { intent: 'later', barrier: 'mocks' }],
  ['not yet, thanks', { intent: 'later' }],
  ['not now', { intent: 'later' }],
  ['busy', { intent: 'later' }],
  ["sorry I'm so busy this week", { intent: 'later' }],
  ["can't right now", { intent: 'later' }],
  ['teaching', { intent: 'later' }],
  ['havent had time', { intent: 'later' }],
  ['remind me later', { intent: 'later' }],
  ['ltaer pls', nothing],
  ['latr pls', { intent: 'later' }],
  ['remind me on Monday', remind('2026-11-30', 'on Monday')],
  ['remnd me on monday', remind('2026-11-30', 'on monday')],
  ['can you remind me tomorrow please', remind('2026-11-25', 'tomorrow')],
  ['remind me on 3/12', remind('2026-12-03', '3/12')],
  ['after half term', remind('2027-01-05', 'after half term')],
  ['ask me next week', remind('2026-11-30', 'next week')],
  ['next week pls', remind('2026-11-30', 'next week')],
  ['not yet - try me on thurs', remind('2026-11-26', 'on thurs')],
  ['busy til monday', remind('2026-11-30', 'monday')],
  ["I'll do it on Friday", remind('2026-11-27', 'on Friday')],
  ['nudge me again next week', remind('2026-11-30', 'next week')],
  ['stop until monday', remind('2026-11-30', 'monday')],
  ["I wasn't there", { intent: 'absent' }],
  ['i wasnt there soz', { intent: 'absent' }],
  ["I wasn't there, sorry – remind me about the slides", { intent: 'absent' }],
  ['on mat leave', { intent: 'absent' }],
  ['sorry, missed this one', { intent: 'absent' }],
  ["didn't go", { intent: 'absent' }],
  ['I was off sick that day', { intent: 'absent' }],
  ["couldn't make it", { intent: 'absent' }],
  ['Sorry I couldn’t make it to this one', { intent: 'absent' }],
  ['missed it, was on a trip', { intent: 'absent' }],
  ['I had to miss this one', { intent: 'absent' }],
  ['stop these', { intent: 'stop' }],
  ['STOP', { intent: 'stop' }],
  ['stp', { intent: 'stop' }],
  ['please make it stop', { intent: 'stop' }],
  ['please stop messaging me', { intent: 'stop' }],
  ['can you stop sending these', { intent: 'stop' }],
  ['leave me alone', { intent: 'stop' }],
  ['4. now leave me alone', { intent: 'stop' }],
  ['unsubscribe', { intent: 'stop' }],
  ['unsubcribe', { intent: 'stop' }],
  ['no more', { intent: 'stop' }],
  ['fewer please', { intent: 'fewer' }],
  ['less often', { intent: 'fewer' }],
  ['too many messages!!', { intent: 'fewer' }],
  ['getting too many of these', { intent: 'fewer' }],
  ['pause', { intent: 'pause' }],
  ['pause for a week', remind('2026-12-01', 'for a week')],
  ['paus', { intent: 'pause' }],
  ['pause these for now pls', { intent: 'pause' }],
  ['nudge me again', { intent: 'resume' }],
  ['start again', { intent: 'resume' }],
  ['unpause', { intent: 'resume' }],
  ['resume', { intent: 'resume' }],
  ['what have I got left?', { intent: 'pending' }],
  ['wat have i got left', { intent: 'pending' }],
  ["show me what's left", { intent: 'pending' }],
  ["what's due", { intent: 'pending' }],
  ['anything outstanding?', { intent: 'pending' }],
  ['thanks', { intent: 'thanks' }],
  ['ok great thanks', { intent: 'thanks' }],
  ['👍', { intent: 'thanks' }],
  ['ok will do', { intent: 'thanks' }],
  ['undo', { intent: 'undo' }],
  ['remove my answer', { intent: 'undo' }],
  ['pls delete that', { intent: 'undo' }],
  ['sorry meant 3', { intent: 'correct', rating: 3 }],
  ['actually 5', { intent: 'correct', rating: 5 }],
  ['make that a 5', { intent: 'correct', rating: 5 }],
  ['change to 4', { intent: 'correct', rating: 4 }],
  ['no 3', { intent: 'correct', rating: 3 }],
  ['oops, should be 2 not 4', { intent: 'correct', rating: 2 }],
  ['cant remember this one', { intent: 'skip' }],
  ['dunno', { intent: 'skip' }],
  ['sorry forgotten this one', { intent: 'skip' }],
  ['N/A', { intent: 'skip' }],
  ['skip', { intent: 'skip' }],
  ['not me', { intent: 'absent' }],
  ['actually I was there', { intent: 'present' }],
  ['as usual again', { intent: 'resume' }],
  ['ask me nxt wk', remind('2026-11-30', 'nxt wk')],
  ['remind me b4 xmas', remind('2026-12-18', 'b4 xmas')],
];

/** What sounds like a control and is none. */
const spared: Row[] = [
  ['stop the kids calling out', nothing],
  ['too many slides', nothing],
  ['no 3 pupils could do it', nothing],
  ['delete that slide', nothing],
  ['cant remember the name but loved it', told({ learned: 'cant remember the name but loved it' })],
  ['forgot my planner', nothing],
  ['skip the intro next time', nothing],
  ['i will try nothing', nothing],
  [
    'stop talking over kids - that was the best tip',
    told({ learned: 'stop talking over kids - that was the best tip' }),
  ],
  ['3, too many slides', rated(3, { learned: 'too many slides' })],
  ['4, no more hands up for me', rated(4, { learned: 'no more hands up for me' })],
  ["5 but my TA couldn't make it", rated(5, { learned: "my TA couldn't make it" })],
  ["I wasn't there for the last bit but loved it", told({ learned: "I wasn't there for the last bit but loved it" })],
];

const uses: Row[] = [
  ['yes, every week, they remember more', { intent: 'use', use: 'regularly', change: 'they remember more' }],
  ['yes every week they remember more', { intent: 'use', use: 'regularly', change: 'they remember more' }],
  ['once', { intent: 'use', use: 'once' }],
  ['just once so far', { intent: 'use', use: 'once' }],
  ['tried it once but no time', { intent: 'use', use: 'once', barrier: 'no time' }],
  [
    'used it with Y9 once and they loved it but no time since',
    { intent: 'use', use: 'once', change: 'they loved it', barrier: 'no time since' },
  ],
  ['regularly', { intent: 'use', use: 'regularly' }],
  ["I've been using it every lesson", { intent: 'use', use: 'regularly' }],
  ['twice a week, recall is better', { intent: 'use', use: 'regularly', change: 'recall is better' }],
  ['a couple of times', { intent: 'use', use: 'once' }],
  ["haven't used it, exams got in the way", { intent: 'use', use: 'not-yet', barrier: 'exams got in the way' }],
  ['not tried it yet', { intent: 'use', use: 'not-yet' }],
  ['will use it every week', told({ plan: 'will use it every week' })],
];

describe('a reply in words', () => {
  test.each(doubtful)('is asked about, or left to others, rather than guessed at: %s', async (said, understood) => {
    expect(await understand(said, { calendar, today })).toStrictEqual(understood);
  });

  test.each(unrated)('is no rating where its number belongs to something else: %s', async (said) => {
    const understood = await understand(said, { calendar, today });
    expect(understood).toMatchObject({ intent: expect.stringMatching(/^(answer|use)$/) });
    expect(understood).not.toHaveProperty('rating');
  });

  test.each(asked)('is heard as a request: %s', async (said, understood) => {
    expect(await understand(said, { calendar, today })).toStrictEqual(understood);
  });

  test.each(spared)('is not mistaken for a request: %s', async (said, understood) => {
    expect(await understand(said, { calendar, today })).toStrictEqual(understood);
  });

  test.each(uses)('tells what became of a plan: %s', async (said, understood) => {
    expect(await understand(said, { calendar, today })).toEqual(understood);
  });
});
