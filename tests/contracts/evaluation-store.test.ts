import { expect, it } from 'vitest';
import { evaluationStore } from '../../src/adapters/prisma/evaluation-store.ts';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { eachDatabase } from '../support/databases.ts';
import { addSchool, wednesday } from '../support/small-school.ts';

const daysAgo = (days: number) => wednesday.subtract({ hours: days * 24 });
const since = { ended: daysAgo(100), planned: daysAgo(300) };

type Took = { id: string; person?: string; state?: string; ended?: number; recorded?: number };

eachDatabase('The store of evaluations', (open) => {
  const start = async () => {
    const { client } = await open();
    await addSchool(client, 'oak', [
      { id: 'ada', name: 'Ada Obi' },
      { id: 'ben', name: 'Ben Ash' },
      { id: 'lee', name: 'Lee Left', leftOn: '2026-10-01' },
    ]);
    await addSchool(client, 'elm', [{ id: 'zoe', name: 'Zoe Else' }]);
    /** Somebody's part in an activity of its own; days ago. */
    const took = async ({ id, person = 'ada', state = 'attended', ended = 1, recorded = ended }: Took) => {
      const endsAt = toDate(daysAgo(ended));
      const school = person === 'zoe' ? 'elm' : 'oak';
      await client.activity.create({
        data: {
          id,
          schoolId: school,
          kindId: `${school}-twilight`,
          title: id,
          startsAt: endsAt,
          endsAt,
          createdAt: endsAt,
        },
      });
      await client.participation.create({
        data: { id, activityId: id, personId: person, state, recordedAt: toDate(daysAgo(recorded)) },
      });
    };
    const store = evaluationStore(client);
    const open_ = async (person?: string) =>
      (await store.openItems('oak', since, person)).map((item) => `${item.participation.id} ${item.stage}`).sort();
    return { client, store, took, openItems: open_ };
  };

  it('gives the open questions of those who attended and have not answered, of one school and without leavers', async () => {
    const { took, openItems } = await start();
    await took({ id: 'attended' });
    await took({ id: 'booked', state: 'booked' });
    await took({ id: 'absent', state: 'absent' });
    await took({ id: 'long-over', ended: 101 });
    await took({ id: 'of-ben', person: 'ben' });
    await took({ id: 'of-a-leaver', person: 'lee' });
    await took({ id: 'elsewhere', person: 'zoe' });
    expect(await openItems()).toEqual(['attended evaluation', 'of-ben evaluation']);
    expect(await openItems('ben')).toEqual(['of-ben evaluation']);
  });

  it('looks further back for those who named a day on which to be asked again', async () => {
    const { store, took, openItems } = await start();
    await took({ id: 'long-over', ended: 150 });
    await took({ id: 'history', ended: 301 });
    await store.savePreferences('ada', { snoozedUntil: '2026-11-25' });
    expect(await openItems()).toEqual(['long-over evaluation']);
  });

  it('counts the waiting from the end of the CPD, or from its being recorded where that was later', async () => {
    const { store, took } = await start();
    await took({ id: 'at-once', ended: 5, recorded: 9 });
    await took({ id: 'late', ended: 5, recorded: 2 });
    const items = await store.openItems('oak', since);
    expect(items.find(({ participation }) => participation.id === 'at-once')?.since).toEqual(daysAgo(5));
    expect(items.find(({ participation }) => participation.id === 'late')?.since).toEqual(daysAgo(2));
  });

  it('opens a follow-up by a plan, and the question of the term after by its answer; without a plan nothing', async () => {
    const { store, took, openItems } = await start();
    await took({ id: 'planned' });
    await took({ id: 'unplanned' });
    await store.saveEvaluation('planned', { rating: 4, plan: 'Exit tickets' }, daysAgo(3));
    await store.saveEvaluation('unplanned', { rating: 2 }, daysAgo(3));
    expect(await openItems()).toEqual(['planned half-term']);
    expect((await store.openItems('oak', since))[0]?.since).toEqual(daysAgo(3));
    await store.saveFollowUp({ participation: 'planned', stage: 'half-term', use: 'once', answeredAt: daysAgo(2) });
    expect(await openItems()).toEqual(['planned term-after']);
    expect((await store.openItems('oak', since))[0]?.since).toEqual(daysAgo(2));
    await store.saveFollowUp({
      participation: 'planned',
      stage: 'term-after',
      use: 'regularly',
      answeredAt: daysAgo(1),
    });
    expect(await openItems()).toEqual([]);
  });

  it('keeps half an answer, adds to it, empties what is emptied, and keeps the time of the first', async () => {
    const { store, took } = await start();
    await took({ id: 'one' });
    await store.saveEvaluation('one', { rating: 3 }, daysAgo(2));
    await store.saveEvaluation('one', { learned: 'Wait time', plan: 'Wait', offersHelp: false }, daysAgo(1));
    await store.saveEvaluation('one', { plan: null, rating: 5, completedAt: wednesday }, wednesday);
    const item = await store.item('ada', 'one');
    expect(item).toMatchObject({ stage: 'evaluation', participation: { state: 'evaluated' } });
    expect(item?.evaluation).toEqual({
      participation: 'one',
      rating: 5,
      learned: 'Wait time',
      offersHelp: false,
      startedAt: daysAgo(2),
      completedAt: wednesday,
    });
  });

  it('does the same for a follow-up', async () => {
    const { store, took } = await start();
    await took({ id: 'one', state: 'evaluated' });
    const first = { participation: 'one', stage: 'half-term', answeredAt: daysAgo(2) } as const;
    await store.saveFollowUp({ ...first, use: 'not-yet', barrier: 'Mocks', change: 'None' });
    await store.saveFollowUp({ ...first, use: 'once', change: null, howKnown: 'Books', answeredAt: daysAgo(1) });
    expect((await store.item('ada', 'one'))?.followUps).toEqual([
      { ...first, use: 'once', barrier: 'Mocks', howKnown: 'Books', change: undefined },
    ]);
  });

  it('takes an answer back with its follow-ups, and knows whose answer was saved last', async () => {
    const { client, store, took, openItems } = await start();
    for (const id of ['one', 'two', 'missed']) await took({ id });
    expect(await store.lastSaved('ada')).toBeUndefined();
    await store.saveEvaluation('two', { rating: 3, plan: 'Wait' }, daysAgo(3));
    await store.saveEvaluation('one', { rating: 3 }, daysAgo(2));
    await store.saveEvaluation('two', { rating: 4 }, daysAgo(1));
    await store.saveFollowUp({ participation: 'two', stage: 'half-term', use: 'once', answeredAt: wednesday });
    expect(await store.lastSaved('ada')).toEqual({ participation: 'two', at: daysAgo(1) });
    expect(await store.lastSaved('ben')).toBeUndefined();
    await store.removeEvaluation('two');
    await store.removeEvaluation('missed');
    expect(await store.lastSaved('ada')).toEqual({ participation: 'one', at: daysAgo(2) });
    expect(await openItems()).toEqual(['missed evaluation', 'two evaluation']);
    expect(await client.followUp.count()).toBe(0);
  });

  it('shows a participation to its own person only', async () => {
    const { store, took } = await start();
    await took({ id: 'one' });
    expect(await store.item('ben', 'one')).toBeUndefined();
    expect(await store.item('ada', 'none')).toBeUndefined();
  });

  it('remembers what people want, each thing by itself, and nothing of who said nothing', async () => {
    const { store } = await start();
    await store.savePreferences('ada', { snoozedUntil: '2026-12-01', fewer: true });
    await store.savePreferences('ada', { paused: true, lastAnsweredAt: wednesday });
    await store.setOptOut('ada', 'oak-course', true);
    await store.setOptOut('ada', 'oak-course', true);
    await store.setOptOut('ada', 'oak-twilight', true);
    await store.setOptOut('ada', 'oak-twilight', false);
    const wanted = await store.preferences(['ada', 'ben']);
    expect(wanted.get('ada')).toEqual({
      snoozedUntil: '2026-12-01',
      fewer: true,
      paused: true,
      lastAnsweredAt: wednesday,
      optedOutKinds: new Set(['oak-course']),
    });
    expect(wanted.get('ben')).toEqual({
      fewer: false,
      paused: false,
      optedOutKinds: new Set(),
      snoozedUntil: undefined,
      lastAnsweredAt: undefined,
    });
    await store.savePreferences('ada', { snoozedUntil: null });
    expect((await store.preferences(['ada'])).get('ada')).toMatchObject({ snoozedUntil: undefined, fewer: true });
  });

  it('keeps one set of words a person, the last ones, and gives them back once', async () => {
    const { store } = await start();
    await store.keepWords('ada', 'first', wednesday);
    await store.keepWords('ada', 'second <b>&amp; 👩‍🏫 عربى', wednesday);
    expect(await store.takeWords('ben')).toBeUndefined();
    expect(await store.takeWords('ada')).toBe('second <b>&amp; 👩‍🏫 عربى');
    expect(await store.takeWords('ada')).toBeUndefined();
  });
});
