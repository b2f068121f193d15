import { afterEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/core/chat/plain-text.ts';
import { removeDatabases } from '../support/databases.ts';
import { idris, queuedAt, states } from '../support/idris.ts';
import { formOf, press, type TestBot, textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

/** The dates on which a person was nudged until then. */
async function nudgedUntil(bot: TestBot, person: string, end: string): Promise<string[]> {
  const days: string[] = [];
  for (;;) {
    const date = bot.now().toZonedDateTimeISO('Europe/London').toPlainDate().add({ days: 1 }).toString();
    if (date > end) return days;
    const before = bot.inbox(person).length;
    await bot.moveTo(`${date}T15:30`);
    if (bot.inbox(person).length > before) days.push(date);
  }
}

describe('what is already queued', () => {
  it.each([
    ['a pause', (bot: TestBot, person: string) => bot.commands(person, 'pause')],
    ['a snooze', (bot: TestBot, person: string) => bot.presses(person, 'evaluation.snooze', '2026-12-08')],
    ['words such as “stop these”', (bot: TestBot, person: string) => bot.says(person, 'stop these please')],
    [
      'an opt-out of its kind',
      async (bot: TestBot, person: string) =>
        bot.submits(person, 'evaluation.preferences', '', {
          pace: 'usual',
          kinds: [await bot.kindId('Sharing expertise (twilight)')],
        }),
    ],
    ['an answer', (bot: TestBot, person: string, id: string) => bot.presses(person, 'evaluation.rate', `${id} 4`)],
    ['“I was not there”', (bot: TestBot, person: string, id: string) => bot.presses(person, 'evaluation.absent', id)],
  ])('is withdrawn by %s', async (_what, says) => {
    const { bot, person, participation } = await idris();
    await queuedAt(bot, '2026-11-24T15:30');
    await says(bot, person, participation);
    await bot.moveTo('2026-11-24T15:40');
    expect(await states(bot)).toEqual(['withdrawn']);
    expect(bot.inbox(person)).toHaveLength(0);
  });

  it('is withdrawn by “fewer” where it is a reminder', async () => {
    const { bot, person } = await idris();
    await bot.moveTo('2026-11-24T15:30');
    await queuedAt(bot, '2026-12-01T15:30');
    await bot.commands(person, 'fewer');
    await bot.moveTo('2026-12-01T15:40');
    expect(await states(bot)).toEqual(['sent', 'withdrawn']);
  });
});

describe('asking later', () => {
  it('offers days of the school’s calendar, in order, none twice', async () => {
    const { bot, person } = await idris();
    await bot.moveTo('2026-11-24T15:30');
    expect(textOf(await bot.presses(person, 'evaluation.later'))).toContain(
      '[Next school day (Wednesday 25 November)] [In a week (Tuesday 1 December)] [Next term (Tuesday 5 January)] [Another day]',
    );
    await bot.moveTo('2027-02-04T15:30');
    expect(textOf(await bot.presses(person, 'evaluation.later'))).toContain(
      '[Next school day (Friday 5 February)] [In a week (Thursday 11 February)] [After half-term (Monday 22 February)] [Next term (Monday 12 April)]',
    );
  });

  it('asks again on the very day that was named, though a nudge went out that week', async () => {
    const { bot, person } = await idris();
    await bot.moveTo('2026-11-24T15:30');
    const [nudge] = bot.inbox(person);
    const offers = await bot.presses(person, 'evaluation.later', '', nudge!.ref);
    const day = press(offers, 'Next school day (Wednesday 25 November)');
    expect(textOf(await bot.presses(person, day.action, day.value))).toContain(
      'I’ll ask again on Wednesday 25 November.',
    );
    expect(await nudgedUntil(bot, person, '2026-11-30')).toEqual(['2026-11-25']);
  });

  it('leaves a week after a promise that was kept before anything unprompted', async () => {
    const { bot, person } = await idris();
    await bot.moveTo('2026-11-24T15:30');
    await bot.says(person, 'remind me 3/12');
    expect(await nudgedUntil(bot, person, '2026-12-15')).toEqual(['2026-12-03', '2026-12-10']);
    expect(plainText(bot.inbox(person)[1]!.message)).toContain('as you asked, here I am again');
  });

  it('keeps a promise for next term, when the CPD is long over', async () => {
    const { bot, person } = await idris();
    await bot.moveTo('2026-11-24T15:30');
    const day = press(await bot.presses(person, 'evaluation.later'), 'Next term (Tuesday 5 January)');
    await bot.presses(person, day.action, day.value);
    await bot.settings({ askWithin: 5 });
    expect(await nudgedUntil(bot, person, '2027-02-12')).toEqual(['2027-01-05']);
  });

  it('counts what follows against the budget again when the person takes the day back at the last moment', async () => {
    const { bot, person } = await idris();
    await bot.moveTo('2026-11-24T15:30');
    await bot.presses(person, 'evaluation.snooze', '2026-12-08');
    await queuedAt(bot, '2026-12-08T15:30');
    await bot.commands(person, 'nudge me again');
    await bot.moveTo('2026-12-08T15:40');
    await bot.moveTo('2026-12-09T15:30');
    const rows = await bot.database.client.delivery.findMany({ orderBy: { dueAt: 'asc' } });
    expect(rows.map(({ state, unprompted }) => [state, unprompted])).toEqual([
      ['sent', true],
      ['withdrawn', false],
      ['sent', true],
    ]);
  });

  it('moves a day without school to the next one with it, and says so', async () => {
    const { bot, person } = await idris();
    const saved = await bot.submits(person, 'evaluation.snooze', '', { until: '2026-12-24' });
    expect(textOf(saved)).toContain('Thursday 24 December is not a school day, so I’ll ask again on Tuesday 5 January');
  });

  it('offers new days where the day on an old button is over, and takes no day that does not exist', async () => {
    const { bot, person } = await idris();
    for (const old of ['2026-11-20', '2026-11-23', '2026-13-45', 'soon', '']) {
      expect(textOf(await bot.presses(person, 'evaluation.snooze', old))).toContain('When shall I ask again?');
    }
    const [reply] = await bot.submits(person, 'evaluation.snooze', '', { until: '2026-11-23' });
    expect(reply).toMatchObject({ kind: 'invalid', errors: { until: expect.any(String) } });
  });
});

describe('pausing', () => {
  it('stops nudges until the person wants them again, and still answers what they ask', async () => {
    const { bot, person } = await idris();
    expect(textOf(await bot.commands(person, 'pause'))).toContain('I will not ask you any more');
    expect(await nudgedUntil(bot, person, '2026-12-04')).toEqual([]);
    expect(textOf(await bot.says(person, 'what have I got left?'))).toContain('Starters and plenaries');
    const back = await bot.commands(person, 'nudge me again');
    const left = press(back, 'What have I got left?');
    expect(textOf(await bot.presses(person, left.action, left.value))).toContain(
      'You have one question left. One tap is enough.',
    );
    expect(await nudgedUntil(bot, person, '2026-12-10')).toEqual(['2026-12-07']);
  });

  it.each(['as usual again', 'ask me as usual again', 'nudge me again'])('ends with “%s”', async (said) => {
    const { bot, person } = await idris();
    await bot.commands(person, 'pause');
    expect(textOf(await bot.says(person, said))).toContain('I will ask as usual again');
  });

  it('offers gentler choices, one tap away', async () => {
    const { bot, person } = await idris();
    const replies = await bot.says(person, 'leave me alone');
    const gentler = press(replies, 'Fewer instead');
    expect(textOf(await bot.presses(person, gentler.action, gentler.value))).toContain('once a fortnight at most');
    expect(formOf(await bot.presses(person, press(replies, 'Choose kinds of CPD').action)).values).toMatchObject({
      pace: 'fewer',
    });
  });
});

describe('wanting fewer', () => {
  it('means one nudge about one thing, and a fortnight between two', async () => {
    const { bot, person } = await idris();
    await bot.commands(person, 'fewer');
    await bot.takesPart(person, await bot.activity({ title: 'Oracy', ends: '2026-11-25T16:00' }));
    expect(await nudgedUntil(bot, person, '2027-01-10')).toEqual(['2026-11-24', '2026-12-08']);
    expect(plainText(bot.inbox(person)[1]!.message)).not.toContain('Starters and plenaries');
  });
});

describe('the settings of one’s own', () => {
  it('shows what counts now, takes a change at once and says it back', async () => {
    const { bot, person } = await idris();
    const kind = await bot.kindId('Sharing expertise (twilight)');
    expect(formOf(await bot.commands(person, 'my settings')).values).toMatchObject({ pace: 'usual', kinds: [] });
    const saved = await bot.submits(person, 'evaluation.preferences', '', {
      pace: 'fewer',
      until: '2026-12-08',
      kinds: [kind],
    });
    expect(textOf(saved)).toBe('Saved. I will not ask you anything before Tuesday 8 December.');
    expect(formOf(await bot.commands(person, 'my settings')).values).toMatchObject({
      pace: 'fewer',
      until: '2026-12-08',
      kinds: [kind],
    });
    expect(textOf(await bot.submits(person, 'evaluation.preferences', '', { pace: 'usual', kinds: [] }))).toBe(
      'Saved. I ask once a week at most, after 15:30 on a school day.',
    );
  });

  it('can be saved again after a snooze is over', async () => {
    const { bot, person } = await idris();
    await bot.submits(person, 'evaluation.preferences', '', { pace: 'usual', until: '2026-12-08' });
    await bot.moveTo('2026-12-10T10:00');
    const { values } = formOf(await bot.commands(person, 'my settings'));
    expect(textOf(await bot.submits(person, 'evaluation.preferences', '', { ...values }))).toContain('Saved.');
  });

  it('leaves a kind that was opted out of alone, and asks about the others', async () => {
    const { bot, person } = await idris();
    await bot.submits(person, 'evaluation.preferences', '', {
      pace: 'usual',
      kinds: [await bot.kindId('Sharing expertise (twilight)')],
    });
    await bot.takesPart(
      person,
      await bot.activity({ title: 'Exam board briefing', ends: '2026-11-23T16:00', kind: 'External course' }),
    );
    await bot.moveTo('2026-11-24T15:30');
    const [nudge] = bot.inbox(person);
    expect(plainText(nudge!.message)).toContain('Exam board briefing');
    expect(plainText(nudge!.message)).not.toContain('Starters and plenaries');
    expect(textOf(await bot.commands(person, 'pending'))).not.toContain('Starters and plenaries');
  });
});

describe('after three nudges without an answer', () => {
  it.each([
    ['a tap', (bot: TestBot, person: string, id: string) => bot.presses(person, 'evaluation.rate', `${id} 4`)],
    ['words', (bot: TestBot, person: string) => bot.says(person, '4, loved it')],
    ['“not yet”', (bot: TestBot, person: string) => bot.says(person, 'not yet')],
    ['“nudge me again”', (bot: TestBot, person: string) => bot.says(person, 'nudge me again')],
  ])('%s starts them again', async (_what, answers) => {
    const { bot, person, participation } = await idris();
    await bot.liveUntil('2026-12-15T15:30');
    expect(bot.inbox(person)).toHaveLength(3);
    const other = await bot.activity({ title: 'Oracy', ends: '2027-01-06T16:00' });
    await bot.takesPart(person, other);
    await answers(bot, person, participation);
    expect(await nudgedUntil(bot, person, '2027-01-08')).toEqual(['2027-01-07']);
  });
});
