import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cpdStore } from '../../src/adapters/prisma/cpd-store.ts';
import { openTestDatabase, removeDatabases } from '../support/databases.ts';
import { addSchool } from '../support/small-school.ts';
import { formOf, press, type TestBot, testBot, textOf } from '../support/test-bot.ts';

describe('Attendance in chat', () => {
  let bot: TestBot;
  let sam: string;
  let ada: string;
  let bob: string;

  beforeEach(async () => {
    bot = await testBot(await openTestDatabase());
    sam = await bot.person('Sam Patel', { leader: true, department: 'English' });
    ada = await bot.person('Ada Obi', { department: 'Science' });
    bob = await bot.person('Bob Nye', { roleTitle: 'Site Manager' });
  });
  afterEach(removeDatabases);

  const states = async (activity: string) =>
    (await cpdStore(bot.database.client).participantsOf(activity)).map(
      ({ person, state }) => `${person.name}: ${state}`,
    );

  const session = async (people = [sam, ada, bob], leads: string[] = []) => {
    const activity = await bot.activity({ title: 'Phonics', ends: '2026-11-23T16:30', leads });
    const parts = [];
    for (const person of people) parts.push(await bot.takesPart(person, activity, 'booked'));
    return { activity, parts };
  };

  it('lists recent sessions, then ticks everyone, and marks the rest absent', async () => {
    const { activity } = await session();
    const button = press(await bot.says(sam, 'attendance'), 'Mark attendance');
    const form = formOf(await bot.presses(sam, button.action, button.value));
    const ticked = form.values?.came as string[];
    expect(ticked).toHaveLength(3);
    const replies = await bot.submits(sam, form.id, form.context, { came: ticked.slice(1) });
    expect(textOf(replies)).toContain('2 there, 1 away');
    expect(await states(activity)).toEqual(['Ada Obi: absent', 'Bob Nye: attended', 'Sam Patel: attended']);
  });

  it('takes no ticks at all for an answer, and can be changed afterwards', async () => {
    const { activity, parts } = await session();
    const { context } = formOf(await bot.presses(sam, 'cpd.attendance', activity));
    const change = press(await bot.submits(sam, 'cpd.attendance', context, {}), 'Change');
    expect(new Set(await states(activity))).toEqual(
      new Set(['Ada Obi: absent', 'Bob Nye: absent', 'Sam Patel: absent']),
    );
    const again = formOf(await bot.presses(sam, change.action, change.value));
    expect(again.values).toEqual({ came: [] });
    await bot.submits(sam, again.id, again.context, { came: parts });
    expect(new Set(await states(activity))).toEqual(
      new Set(['Ada Obi: attended', 'Bob Nye: attended', 'Sam Patel: attended']),
    );
  });

  it('leaves an evaluated answer alone when it is marked again', async () => {
    const { activity, parts } = await session();
    await bot.database.client.participation.update({ where: { id: parts[1] ?? '' }, data: { state: 'evaluated' } });
    const { context } = formOf(await bot.presses(sam, 'cpd.attendance', activity));
    await bot.submits(sam, 'cpd.attendance', context, { came: parts });
    expect(await states(activity)).toContain('Ada Obi: evaluated');
  });

  it('shows the list again where somebody was added while it was open', async () => {
    const { activity, parts } = await session([sam, ada]);
    const { context } = formOf(await bot.presses(sam, 'cpd.attendance', activity));
    await bot.takesPart(bob, activity, 'booked');
    const [reply] = await bot.submits(sam, 'cpd.attendance', context, { came: parts });
    expect(reply).toMatchObject({ kind: 'invalid', errors: { came: expect.stringContaining('changed') } });
    expect(await states(activity)).toContain('Bob Nye: booked');
  });

  it('is open to whoever led the session, and kindly refused to anybody else', async () => {
    const { activity } = await session([sam], [ada]);
    expect(formOf(await bot.presses(ada, 'cpd.attendance', activity)).title).toBe('Mark attendance');
    expect(textOf(await bot.says(ada, 'attendance'))).toContain('Phonics');
    expect(textOf(await bot.presses(bob, 'cpd.attendance', activity))).toContain('whoever led the session');
    expect(textOf(await bot.submits(bob, 'cpd.attendance', `${activity} 1`, {}))).toContain('whoever led the session');
    expect(textOf(await bot.says(bob, 'attendance'))).toContain('whoever led the session');
    expect(await states(activity)).toEqual(['Sam Patel: booked']);
  });

  it('finds older sessions by a word of their title', async () => {
    const old = await bot.activity({ title: 'Autumn dyslexia course', ends: '2026-09-10T16:30' });
    await bot.takesPart(ada, old, 'booked');
    const find = press(await bot.says(sam, 'attendance'), 'Find another');
    const form = formOf(await bot.presses(sam, find.action, find.value));
    expect(press(await bot.submits(sam, form.id, form.context, { title: 'DYSLEXIA' }), 'Mark attendance').value).toBe(
      old,
    );
    expect(textOf(await bot.submits(sam, form.id, form.context, { title: 'juggling' }))).toContain('no session');
  });

  it('waits until a session has begun', async () => {
    const activity = await bot.activity({ title: 'Next week', ends: '2026-12-01T16:30' });
    await bot.takesPart(ada, activity, 'booked');
    expect(textOf(await bot.presses(sam, 'cpd.attendance', activity))).toContain('from then');
  });

  it('treats an activity of another school as not there', async () => {
    await addSchool(bot.database.client, 'elm', [{ id: 'zoe', name: 'Zoe Else' }]);
    const there = { startsAt: bot.now(), endsAt: bot.now(), createdAt: bot.now(), leads: [] };
    await cpdStore(bot.database.client).addActivity('elm', {
      id: 'theirs',
      title: 'T',
      kindId: 'elm-twilight',
      ...there,
    });
    for (const id of ['theirs', 'nothing', '']) {
      expect(textOf(await bot.presses(sam, 'cpd.attendance', id))).toContain('cannot find that activity');
      expect(textOf(await bot.presses(sam, 'cpd.undo', id))).toContain('cannot find that activity');
    }
  });

  it('asks for the exceptions where there are too many people for tick boxes', async () => {
    const people = [];
    for (let n = 0; n < 98; n++) people.push(await bot.person(`Person ${n}`));
    const { activity } = await session([sam, ada, bob, ...people]);
    const form = formOf(await bot.presses(sam, 'cpd.attendance', activity));
    const submit = (values: Record<string, string | string[]>) => bot.submits(sam, form.id, form.context, values);
    expect((await submit({ who: 'except' }))[0]).toMatchObject({ errors: { except: expect.any(String) } });
    expect((await submit({ who: 'everyone', except: [ada] }))[0]).toMatchObject({
      errors: { except: expect.any(String) },
    });
    expect((await submit({ who: 'except', except: ['zoe'] }))[0]).toMatchObject({
      errors: { except: expect.any(String) },
    });
    expect(textOf(await submit({ who: 'except', except: [ada] }))).toContain('100 there, 1 away');
    expect((await states(activity)).filter((state) => state.endsWith('absent'))).toEqual(['Ada Obi: absent']);
    expect(textOf(await submit({ who: 'everyone' }))).toContain('101 there, 0 away');
  });
});
