import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';
import { resolveWhen } from '../../src/core/shared/when.ts';

const calendar = { timeZone: 'Europe/London', opens: '08:00', closes: '17:00', periods: english2026to27 };
const tuesday = '2026-11-24';
const on = (today: string) => ({ calendar, today: Temporal.PlainDate.from(today) });
const dateIn = async (words: string, today = tuesday) => (await resolveWhen(words, on(today)))?.date.toString();

describe('on Tuesday 24 November 2026', () => {
  it.each([
    ['tomorrow', '2026-11-25'],
    ['tomorrow at 3pm', '2026-11-25'],
    ['Remind me on Monday', '2026-11-30'],
    ['4 Monday', '2026-11-30'],
    ['on Tuesday', '2026-12-01'],
    ['Weds', '2026-11-25'],
    ['next Friday', '2026-12-04'],
    ['Friday week', '2026-12-04'],
    ['a week on Monday', '2026-12-07'],
    ['a week today', '2026-12-01'],
    ['Thursday fortnight', '2026-12-10'],
    ['4, loved the retrieval stuff, trying it with Y9 next week', '2026-11-30'],
    ['next week on Friday', '2026-12-04'],
    ['Friday of next week', '2026-12-04'],
    ['by the end of the week', '2026-11-27'],
    ['end of next week', '2026-12-04'],
    ['the week after next', '2026-12-07'],
    ['nxt wk', '2026-11-30'],
    ['b4 xmas', '2026-12-18'],
    ['in a fortnight', '2026-12-08'],
    ["in two weeks' time", '2026-12-08'],
    ['in the next two weeks', '2026-12-08'],
    ['next month', '2026-12-01'],
    ['pause for two weeks', '2026-12-08'],
    ['at the weekend', '2026-11-28'],
    ['on Sat', '2026-11-28'],
  ])('"%s" is %s', async (words, date) => expect(await dateIn(words)).toBe(date));

  it.each([
    ['3/12', '2026-12-03'],
    ['03/12/26', '2026-12-03'],
    ['3.12.2026', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['3rd December', '2026-12-03'],
    ['December 3', '2026-12-03'],
    ['w/c 7 Dec', '2026-12-07'],
    ['on 4/5', '2027-05-04'],
    ['4 May', '2027-05-04'],
    ['by the 12th', '2026-12-12'],
    ['in March', '2027-03-01'],
    ['1 September', '2027-09-01'],
    ['by the 31st.', '2026-12-31'],
  ])('"%s" is %s, in British order and to come', async (words, date) => expect(await dateIn(words)).toBe(date));

  it.each([
    ['after half term', '2027-01-05'],
    ['Until after half-term please', '2027-01-05'],
    ['by half term', '2026-12-18'],
    ['next half term', '2027-01-05'],
    ['after February half-term', '2027-02-22'],
    ['by the end of this half term', '2026-12-18'],
    ['next term', '2027-01-05'],
    ['at the start of term', '2027-01-05'],
    ['in the summer term', '2027-04-12'],
    ['by the end of term', '2026-12-18'],
    ['end of the spring term', '2027-03-25'],
    ['end of next term', '2027-03-25'],
    ['end of the school year', '2027-07-21'],
    ['after the holidays', '2027-01-05'],
    ['before the holidays', '2026-12-18'],
    ['after Christmas', '2027-01-05'],
    ['until after the Christmas holidays', '2027-01-05'],
    ['before Christmas', '2026-12-18'],
    ['in the new year', '2027-01-05'],
    ['by Easter', '2027-03-25'],
    ['after Easter', '2027-04-12'],
    ['Friday before Christmas', '2026-12-18'],
    ['the Monday after half\u2011term', '2027-01-11'],
  ])('"%s" is %s on the school calendar', async (words, date) => expect(await dateIn(words)).toBe(date));

  it.each([
    ['4, loved it', 'a rating'],
    ['4/5', 'a mark'],
    ['gave it 9/10', 'a mark'],
    ['3/4 of the class', 'a part'],
    ['Y10/11', 'year groups'],
    ['24/7', 'always'],
    ['trying it with Y9', 'a year group'],
    ['year 9', 'a year group'],
    ['period 3', 'a lesson'],
    ['5, may try it', 'a verb'],
    ['4 may help', 'a verb'],
    ['we sat down in the sun', 'a verb and a star'],
    ['March on', 'a verb'],
    ['give me a second', 'a moment'],
    ['half term 2', 'a stretch of the year'],
    ['every half term', 'a habit'],
    ['every Monday', 'a habit'],
    ["Monday's session", 'a name'],
    ['before the summer fair', 'an event'],
    ['had a good weekend', 'small talk'],
    ['at 3pm', 'a time'],
    ['by 4', 'a time'],
    ['in 10 minutes', 'a time'],
    ['this morning', 'a time'],
    ['doing it for two weeks', 'a length'],
    ['a few days', 'a length'],
    ['last Tuesday', 'past'],
    ['yesterday', 'past'],
    ['two weeks ago', 'past'],
    ['in the last two weeks', 'past'],
    ['since Monday', 'past'],
    ['on 3 November', 'past'],
    ['3/12/2025', 'past'],
    ['31/2', 'no day'],
    ['on 32 December', 'no day'],
    ['in 200000 years', 'beyond all calendars'],
    ['after the summer', 'beyond this calendar'],
    ['next year', 'beyond this calendar'],
    ['', 'nothing'],
  ])('"%s" names no date to come (%s)', async (words) => expect(await dateIn(words)).toBeUndefined());

  it('takes the first date of several, and today only if there is no other', async () => {
    expect(await dateIn('Thursday or Friday')).toBe('2026-11-26');
    expect(await dateIn('yesterday was hard, trying again on Thursday')).toBe('2026-11-26');
    expect(await dateIn('great session today, trying it on Thursday')).toBe('2026-11-26');
    expect(await dateIn('later today')).toBe(tuesday);
  });

  it('gives the words as the person wrote them, and where', async () => {
    const words = 'Let\u2019s say\u00a0after half\u2013term then';
    expect(await resolveWhen(words, on(tuesday))).toMatchObject({ words: 'after half\u2013term', index: 10 });
  });
});

describe('on other days', () => {
  it.each([
    ['2026-10-12', 'after half term', '2026-11-02'],
    ['2026-10-12', 'by half term', '2026-10-22'],
    ['2026-10-12', 'next half term', '2026-11-02'],
    ['2026-10-28', 'after half term', '2026-11-02'],
    ['2026-12-26', 'next half term', '2027-01-05'],
    ['2026-12-26', 'after Christmas', '2027-01-05'],
    ['2026-12-26', 'end of term', '2027-03-25'],
    ['2026-12-26', 'before Christmas', undefined],
    ['2026-08-20', 'after the summer', '2026-09-03'],
    ['2026-08-20', 'next year', '2026-09-03'],
    ['2026-11-29', 'end of the week', '2026-12-04'],
    ['2027-01-31', 'next month', '2027-02-01'],
    ['2027-01-31', 'by the 30th', '2027-03-30'],
    ['2027-07-20', 'end of term', '2027-07-21'],
    ['2027-07-20', 'next term', undefined],
    ['2027-07-20', 'the Monday after half term', undefined],
  ])('%s, "%s" is %s', async (today, words, date) => expect(await dateIn(words, today)).toBe(date));
});

describe('hostile text', () => {
  it('is read in its first 2,000 characters only', async () => {
    expect(await dateIn(`${'x '.repeat(50_000)}tomorrow`)).toBeUndefined();
    expect(await dateIn(`tomorrow ${'x '.repeat(50_000)}`)).toBe('2026-11-25');
  });

  it('is not cut in the middle of a date', async () => {
    expect(await dateIn(`${'x'.repeat(1_994)} 13/12`)).toBe('2026-12-13');
    expect(await dateIn(`${'x'.repeat(1_995)} 3/12/2027`)).toBeUndefined();
  });

  it.each([
    '1/1/',
    '1 ',
    'Friday ',
    'in ',
    'next ',
    'after the ',
    'end of the ',
    'a week on ',
    '1 dec ',
    '3rd of ',
    'a',
    ' ',
  ])('of 100,000 characters of "%s" is answered', async (piece) => {
    const found = await resolveWhen(piece.repeat(100_000 / piece.length), on(tuesday));
    expect(found?.index ?? 0).toBeLessThan(2_000);
  });

  it('never breaks it, and whatever date it finds is not past and stands where it says', async () => {
    const pieces = fc.constantFrom(
      ...[
        'next',
        'week',
        'Monday',
        'a',
        'on',
        '3/12',
        '4',
        'may',
        'after',
        'half term',
        'in',
        '99999',
        'years',
        'Christmas',
      ],
      ...[
        'before',
        'the',
        'end of',
        'term',
        'ago',
        'last',
        '31',
        'Feb',
        '2026',
        'fortnight',
        'today',
        'weekend',
        'Weds',
        '12th',
      ],
    );
    const texts = fc.array(fc.oneof({ weight: 6, arbitrary: pieces }, fc.string({ unit: 'grapheme', maxLength: 4 })));
    await fc.assert(
      fc.asyncProperty(texts, async (list) => {
        const words = list.join(' ');
        const found = await resolveWhen(words, on(tuesday));
        if (!found) return;
        expect(found.date.toString() >= tuesday).toBe(true);
        expect(words.slice(found.index, found.index + found.words.length)).toBe(found.words);
      }),
      { numRuns: 300 },
    );
  });
});
