import { afterEach, describe, expect, it } from 'vitest';
import { removeDatabases } from '../support/databases.ts';
import { idris } from '../support/idris.ts';
import { press, textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

/** Idris, nudged about one twilight, with an older one that was asked about before and is still open. */
async function nudged() {
  const { bot, person, participation } = await idris('2026-11-16T17:30');
  const older = await bot.takesPart(person, await bot.activity({ title: 'Oracy', ends: '2026-11-12T16:00' }));
  await bot.moveTo('2026-11-16T17:30');
  await bot.takesPart(person, await bot.activity({ title: 'Marking', ends: '2026-11-11T16:00' }));
  await bot.moveTo('2026-11-24T15:30');
  const evaluation = () => bot.database.client.evaluation.findUnique({ where: { participationId: participation } });
  const state = async () =>
    (await bot.database.client.participation.findUniqueOrThrow({ where: { id: participation } })).state;
  const presses = async (replies: Parameters<typeof press>[0], label: string) => {
    const { action, value } = press(replies, label);
    return bot.presses(person, action, value);
  };
  const says = async (text: string) => textOf(await bot.says(person, text));
  return { bot, person, participation, older, evaluation, state, presses, says };
}

describe('after Pollen asked for the rating of what was said', () => {
  it.each([
    ['not really useful', { rating: null, learned: 'it was ok; not really useful' }],
    ['5/5 amazing', { rating: 5, learned: 'it was ok; amazing' }],
    ['3', { rating: 3, learned: 'it was ok' }],
  ])('“%s” is about that, and joins what was said', async (said, saved) => {
    const { bot, person, participation, presses, says, evaluation } = await nudged();
    await presses(await bot.says(person, 'it was ok'), 'Starters and plenaries');
    expect(await says(said)).toContain('understood about Starters and plenaries');
    expect(await evaluation()).toMatchObject({ participationId: participation, ...saved });
    expect(await bot.database.client.evaluation.count()).toBe(1);
  });

  it.each(['👍', '🙂'])('%s asks which number fits', async (sign) => {
    const { bot, person, presses, says } = await nudged();
    expect(await says(sign)).toContain('Which number fits best');
    await presses(await bot.says(person, 'it was ok'), 'Starters and plenaries');
    expect(await says(sign)).toContain('Starters and plenaries: saved.\n\nWorth your time?');
    await says('4');
    await presses(await bot.says(person, 'skip'), 'Oracy');
    await says('skip');
    expect(await says(sign)).toBe('You are welcome.');
  });
});

describe('an answer that is saved', () => {
  it.each(['sorry meant 3', 'no 3', 'make that a 3', 'I meant 3'])('is put right by “%s”', async (said) => {
    const { bot, person, participation, says, evaluation } = await nudged();
    await bot.presses(person, 'evaluation.rate', `${participation} 5`);
    await says(said);
    expect(await evaluation()).toMatchObject({ rating: 3 });
  });

  it.each(['undo', 'remove my answer', 'delete that'])(
    'is taken back by “%s”, once that is confirmed',
    async (said) => {
      const { bot, person, participation, presses, evaluation, state } = await nudged();
      await bot.presses(person, 'evaluation.rate', `${participation} 5`);
      const offer = await bot.says(person, said);
      expect(textOf(offer)).toContain('Shall I remove your answer about Starters and plenaries?');
      expect(textOf(await presses(offer, 'Keep it'))).toContain('stays as it is');
      expect(await evaluation()).toMatchObject({ rating: 5 });
      const removed = await presses(offer, 'Yes, remove it');
      expect(textOf(removed)).toMatch(/is removed\..*Worth your time\?/s);
      expect([await evaluation(), await state()]).toEqual([null, 'attended']);
    },
  );

  it('can be removed from its own card, with the follow-ups to its plan', async () => {
    const { bot, person, participation, presses } = await nudged();
    const saved = await bot.submits(person, 'evaluation.answer', participation, { rating: 4, plan: 'Exit tickets' });
    await bot.submits(person, 'evaluation.follow-up', `${participation} half-term`, { use: 'once' });
    await presses(await presses(saved, 'Remove my answer'), 'Yes, remove it');
    expect(await bot.database.client.evaluation.count()).toBe(0);
    expect(await bot.database.client.followUp.count()).toBe(0);
  });

  it('is no further than the person’s own', async () => {
    const { bot, person, participation, evaluation } = await nudged();
    await bot.presses(person, 'evaluation.rate', `${participation} 5`);
    const other = await bot.person('Moll Flounder');
    expect(textOf(await bot.presses(other, 'evaluation.removed', participation))).toContain('I cannot find');
    expect(await evaluation()).toMatchObject({ rating: 5 });
  });
});

describe('an open question', () => {
  it.each(['cant remember this one', 'dunno', 'N/A', 'skip'])(
    'is left out after “%s”, with a way back',
    async (said) => {
      const { bot, person, participation } = await idris();
      await bot.moveTo('2026-11-24T15:30');
      const left = await bot.says(person, said);
      expect(textOf(left)).toContain('No problem, I leave that one out');
      expect(textOf(await bot.commands(person, 'pending'))).toContain('Nothing is waiting for you');
      await bot.liveUntil('2026-12-18T15:30');
      expect(bot.inbox(person)).toHaveLength(1);
      expect(press(left, 'Answer after all')).toEqual({ action: 'evaluation.open', value: participation });
    },
  );

  it('about a plan is left out after “skip” too, counts for nothing, and can be answered after all', async () => {
    const { bot, person, participation } = await idris();
    await bot.presses(person, 'evaluation.rate', `${participation} 4`);
    await bot.submits(person, 'evaluation.answer', participation, { rating: 4, plan: 'Exit tickets' });
    await bot.liveUntil('2027-01-29T15:30');
    const asked = bot.inbox(person).length;
    const left = await bot.says(person, 'skip');
    expect(textOf(left)).toContain('No problem, I leave that one out');
    expect(textOf(await bot.commands(person, 'pending'))).toContain('Nothing is waiting for you');
    await bot.liveUntil('2027-06-30T15:30');
    expect(bot.inbox(person)).toHaveLength(asked);
    expect(press(left, 'Answer after all')).toEqual({
      action: 'evaluation.open-follow-up',
      value: `${participation} half-term`,
    });
  });

  it('about what the person had no part in is settled by “not me”, and “actually I was there” brings it back', async () => {
    const { bot, person } = await idris();
    await bot.moveTo('2026-11-24T15:30');
    expect(textOf(await bot.says(person, 'not me'))).toContain('noted, you were not there');
    expect(textOf(await bot.says(person, 'actually I was there'))).toContain('Worth your time?');
  });

  it('is history once the school no longer asks about it, also before the calendar begins', async () => {
    const { bot, person } = await idris();
    await bot.takesPart(person, await bot.activity({ title: 'Ancient', ends: '2026-06-20T16:00' }));
    await bot.takesPart(person, await bot.activity({ title: 'Old', ends: '2026-09-15T16:00' }));
    const left = textOf(await bot.commands(person, 'pending'));
    expect(left).toContain('You have one question left.');
    expect(textOf(await bot.opensHome(person))).not.toMatch(/How was (Ancient|Old)/);
  });
});
