import { afterEach, describe, expect, it } from 'vitest';
import { removeDatabases } from '../support/databases.ts';
import { idris, nudged, nudgedTwice } from '../support/idris.ts';
import { formOf, press, textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

/** Idris, just asked what came of his plan. */
async function followedUp() {
  const { bot, person, participation } = await idris();
  await bot.submits(person, 'evaluation.answer', participation, {
    rating: 4,
    learned: 'Do-nows',
    plan: 'A do-now on the board',
  });
  await bot.moveTo('2027-01-22T15:30');
  expect(bot.inbox(person)).toHaveLength(1);
  return { bot, person, participation };
}

describe('a reply in words', () => {
  it('is saved, said back part by part, and can be put right', async () => {
    const { bot, person, participation, evaluation } = await nudged();
    const replies = await bot.says(person, '4, loved the retrieval stuff, trying it with Y9 next week');
    expect(textOf(replies)).toContain('This is what I understood about Starters and plenaries:');
    expect(textOf(replies)).toContain(
      'Worth my time: 4 of 5\nIn your words: loved the retrieval stuff\nWill try: trying it with Y9 next week\nWith: Y9\nBy: Monday 30 November',
    );
    const change = press(replies, 'Add or change');
    expect(formOf(await bot.presses(person, change.action, change.value)).values).toMatchObject({
      rating: 4,
      planClass: 'Y9',
      planBy: '2026-11-30',
    });
    await bot.submits(person, 'evaluation.answer', participation, {
      rating: 3,
      plan: 'Retrieval grids',
      planClass: 'Y8',
    });
    expect(await evaluation()).toMatchObject({ rating: 3, planClass: 'Y8', planBy: null });
  });

  it('without a rating is kept, and the rating is asked for with one tap', async () => {
    const { bot, person, participation, evaluation } = await nudged();
    const tap = press(await bot.says(person, 'really useful, will use exit tickets with 8B'), '4');
    expect(tap).toEqual({ action: 'evaluation.rate', value: `${participation} 4` });
    await bot.presses(person, tap.action, tap.value);
    expect(await evaluation()).toMatchObject({ rating: 4, planClass: '8B' });
  });

  it('adds to the answer that is there, and can change its rating', async () => {
    const { bot, person, evaluation } = await nudged();
    await bot.says(person, '4');
    await bot.says(person, 'going to try cold calling with Y8');
    await bot.says(person, '5');
    expect(await evaluation()).toMatchObject({ rating: 5, plan: 'going to try cold calling with Y8' });
  });

  it('does not take the place of what was learned unasked', async () => {
    const { bot, person, evaluation } = await nudged();
    await bot.says(person, '4, loved the retrieval grids');
    const replies = await bot.says(person, 'brilliant assembly this morning');
    expect(textOf(replies)).toContain('Shall I note');
    const no = press(replies, 'No');
    await bot.presses(person, no.action, no.value);
    expect(await evaluation()).toMatchObject({ learned: 'loved the retrieval grids' });
  });

  it.each([
    ['not yet', 'When shall I ask again?'],
    ['bit busy, later', 'When shall I ask again?'],
    ['remind me on Monday', 'Fine, I’ll ask again on Monday 30 November.'],
    ['after half term', 'I’ll ask again after the Christmas holidays, on Tuesday 5 January.'],
    ['remind me 5/12', 'Saturday 5 December is not a school day, so I’ll ask again on Monday 7 December'],
    ['I wasn’t there', 'noted, you were not there'],
    ['stop these', 'I will not ask you any more'],
    ['fewer please', 'once a fortnight at most'],
    ['what have I got left?', 'You have one question left.'],
    ['thanks!', 'You are welcome.'],
    ['remind me on blursday', 'Which day do you mean?'],
    ['4 or 5', 'Which one shall I take?'],
    ['9 out of 10', 'I count from 1 (not really) to 5 (very much).'],
  ])('“%s” is understood', async (said, answer) => {
    const { bot, person, evaluation } = await nudged();
    expect(textOf(await bot.says(person, said))).toContain(answer);
    expect(await evaluation()).toBeNull();
  });

  it('asks again on the day that was named in words', async () => {
    const { bot, person } = await nudged();
    await bot.says(person, 'remind me on Monday');
    await bot.liveUntil('2026-11-29T15:30');
    expect(bot.inbox(person)).toHaveLength(1);
    await bot.moveTo('2026-11-30T15:30');
    expect(bot.inbox(person)).toHaveLength(2);
  });

  it('is taken as about an old nudge where it replies to that one', async () => {
    const { bot, person, participation, nudge } = await nudged();
    await bot.takesPart(person, await bot.activity({ title: 'Oracy', ends: '2026-11-30T16:00' }));
    await bot.moveTo('2026-12-01T15:30');
    expect(bot.inbox(person)).toHaveLength(2);
    await bot.moveTo('2027-02-01T10:00');
    expect(textOf(await bot.says(person, '5', nudge.ref))).toContain('understood about Starters and plenaries');
    expect(await bot.database.client.evaluation.findMany()).toMatchObject([
      { participationId: participation, rating: 5 },
    ]);
  });

  it('that says nothing known is noted only if the person says so', async () => {
    const { bot, person, nudge, evaluation } = await nudged();
    expect(textOf(await bot.says(person, 'The hall was cold'))).toContain('I did not follow that');
    const asked = await bot.says(person, 'The hall was cold', nudge.ref);
    expect(textOf(asked)).toContain('Shall I note “The hall was cold”');
    expect(await evaluation()).toBeNull();
    const yes = press(asked, 'Yes, note it');
    await bot.presses(person, yes.action, yes.value);
    expect(await evaluation()).toMatchObject({ learned: 'The hall was cold', rating: null });
    expect(textOf(await bot.presses(person, yes.action, yes.value))).toContain('I no longer have those words.');
  });

  it.each(['4, loved it', 'not yet', 'I was not there', 'used it every week'])(
    '“%s” is answered kindly when nothing is due',
    async (said) => {
      const { bot } = await idris();
      const stranger = await bot.person('Moll Flounder');
      expect(textOf(await bot.says(stranger, said))).toContain('Nothing is waiting for you just now');
      expect(await bot.database.client.evaluation.count()).toBe(0);
    },
  );

  it('promises no question where there is none', async () => {
    const { bot } = await idris();
    const stranger = await bot.person('Moll Flounder');
    expect(textOf(await bot.says(stranger, 'remind me on Monday'))).toBe(
      'Fine, I won’t ask you anything before Monday 30 November.\n\n[Ask me as usual]',
    );
  });
});

describe('words in reply to a bundle', () => {
  it('are kept while Pollen asks which one they are about', async () => {
    const { bot, person, oracy } = await nudgedTwice();
    const asked = await bot.says(person, '4, loved the talk frames, trying them with Y9 next week');
    expect(textOf(asked)).toContain('Which one do you mean?\n\n[Starters and plenaries] [Oracy] [None of these]');
    expect(await bot.database.client.evaluation.count()).toBe(0);
    const one = press(asked, 'Oracy');
    expect(textOf(await bot.presses(person, one.action, one.value))).toContain('understood about Oracy');
    expect(await bot.database.client.evaluation.findMany()).toMatchObject([
      { participationId: oracy, rating: 4, planClass: 'Y9' },
    ]);
    expect(textOf(await bot.presses(person, one.action, one.value))).toContain('I no longer have those words.');
  });

  it('can be about none of them', async () => {
    const { bot, person } = await nudgedTwice();
    const none = press(await bot.says(person, 'I wasn’t there'), 'None of these');
    expect(textOf(await bot.presses(person, none.action, none.value))).toBe('Fine, I have not kept it.');
    expect(await bot.database.client.pendingWords.count()).toBe(0);
  });

  it('tell activities of the same name apart by their day', async () => {
    const { bot, person } = await nudgedTwice();
    await bot.takesPart(person, await bot.activity({ title: 'Oracy', ends: '2026-11-19T16:00' }));
    await bot.moveTo('2026-12-01T15:30');
    expect(textOf(await bot.says(person, '4'))).toContain('[19 Nov: Oracy] [Starters and plenaries] [23 Nov: Oracy]');
  });

  it('with two numbers bring each question once more', async () => {
    const { bot, person } = await nudgedTwice();
    const text = textOf(await bot.says(person, '4 and 5'));
    expect(text.match(/Worth your time\?/g)).toHaveLength(2);
  });

  it('are about the one that is left, once the others are answered', async () => {
    const { bot, person, participation, oracy } = await nudgedTwice();
    await bot.presses(person, 'evaluation.rate', `${participation} 5`);
    expect(textOf(await bot.says(person, '2'))).toContain('understood about Oracy');
    expect(await bot.database.client.evaluation.findUnique({ where: { participationId: oracy } })).toMatchObject({
      rating: 2,
    });
  });

  it('need no choice for “not yet” or “remind me after half term”', async () => {
    const { bot, person } = await nudgedTwice();
    expect(textOf(await bot.says(person, 'not yet'))).toContain('When shall I ask again?');
    expect(textOf(await bot.says(person, 'remind me after half term'))).toContain('on Tuesday 5 January');
  });
});

describe('words in reply to a follow-up', () => {
  it.each([
    ['not really, no time', { use: 'not-yet', barrier: 'no time' }],
    ['no not yet', { use: 'not-yet', barrier: null }],
    ['havent had chance', { use: 'not-yet' }],
    ['not yet, no time with mocks', { use: 'not-yet', barrier: 'no time with mocks' }],
    ['yes every lesson', { use: 'regularly' }],
    ['tried it with 9B, they settled faster', { use: 'once', change: 'they settled faster' }],
  ])('“%s” is saved', async (said, saved) => {
    const { bot, person } = await followedUp();
    expect(textOf(await bot.says(person, said))).toContain('Thank you, that is saved for Starters and plenaries.');
    expect(await bot.database.client.followUp.findMany()).toMatchObject([{ stage: 'half-term', ...saved }]);
  });

  it('that only ask for time are not taken as an answer', async () => {
    const { bot, person } = await followedUp();
    expect(textOf(await bot.says(person, 'busy'))).toContain('When shall I ask again?');
    expect(await bot.database.client.followUp.count()).toBe(0);
  });

  it('never change the evaluation: Pollen asks again', async () => {
    const { bot, person, participation } = await followedUp();
    for (const said of ['it was brilliant', '2', 'I wasn’t there', '4 or 5']) {
      expect(textOf(await bot.says(person, said))).toMatch(/Which of these fits best\?.*Have you used it\?/s);
    }
    const row = await bot.database.client.participation.findUniqueOrThrow({
      where: { id: participation },
      include: { evaluation: true },
    });
    expect(row).toMatchObject({ state: 'evaluated', evaluation: { rating: 4, learned: 'Do-nows' } });
  });
});
