import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, removeDatabases } from '../support/databases.ts';
import { formOf, press, type TestBot, testBot, textOf } from '../support/test-bot.ts';

describe('The CPD record in chat', () => {
  let bot: TestBot;
  let sam: string;
  let ada: string;
  let bob: string;
  let kind: string;

  beforeEach(async () => {
    bot = await testBot(await openTestDatabase());
    sam = await bot.person('Sam Patel', { leader: true, department: 'English' });
    ada = await bot.person('Ada Obi', { department: 'Science' });
    bob = await bot.person('Bob Nye', { roleTitle: 'Site Manager' });
    kind = await bot.kindId('Twilight');
  });
  afterEach(removeDatabases);

  describe('my record', () => {
    it('says kindly that it is empty, and how to start', async () => {
      const replies = await bot.says(ada, 'my cpd');
      expect(textOf(replies)).toContain('Nothing in your record yet');
      expect(formOf(await bot.presses(ada, press(replies, 'Log CPD').action)).id).toBe('cpd.log');
    });

    it('shows the newest first with hours of this school year only, and what I lead', async () => {
      const last = await bot.activity({ title: 'Last year', ends: '2026-08-31T16:00', hours: 5 });
      const first = await bot.activity({ title: 'First', ends: '2026-09-01T16:00', hours: 1.5 });
      const missed = await bot.activity({ title: 'Missed', ends: '2026-11-02T16:00', hours: 3 });
      await bot.takesPart(ada, last);
      const attended = await bot.takesPart(ada, first);
      await bot.takesPart(ada, missed, 'absent');
      await bot.activity({ title: 'My twilight', ends: '2026-10-05T16:00', leads: [ada] });
      const replies = await bot.says(ada, 'my cpd');
      expect(textOf(replies)).toMatch(
        /so far: 1\.5 hours.*Missed.*could not make it.*First.*Last year.*Led by you.*My twilight/s,
      );
      expect(press(replies, 'Rate it')).toEqual({ action: 'evaluation.open', value: attended });
    });

    it('goes on to what is earlier', async () => {
      for (let day = 1; day <= 10; day++) {
        const date = `2026-11-${String(day).padStart(2, '0')}`;
        await bot.takesPart(ada, await bot.activity({ title: `Day ${day}.`, ends: `${date}T16:00` }));
      }
      const earlier = press(await bot.says(ada, 'my cpd'), 'Show earlier');
      const text = textOf(await bot.presses(ada, earlier.action, earlier.value));
      expect(text).toContain('Day 2.');
      expect(text).not.toContain('Day 3.');
    });

    it('is on Home, with a short cut to attendance for those who may mark it', async () => {
      await bot.takesPart(ada, await bot.activity({ title: 'Phonics', ends: '2026-11-23T16:00', hours: 2 }));
      const home = await bot.opensHome(ada);
      expect(textOf(home)).toMatch(/My CPD.*Phonics.*2 hours/s);
      expect(() => press(home, 'Mark attendance')).toThrow();
      expect(press(await bot.opensHome(sam), 'Mark attendance').action).toBe('cpd.registers');
    });
  });

  describe('the list of kinds', () => {
    beforeEach(async () => {
      await bot.database.client.person.update({ where: { id: bob }, data: { admin: true } });
    });
    const submit = async (form: string, values: Record<string, string>) =>
      textOf(await bot.submits(bob, form, '', values));
    const errors = async (form: string, values: Record<string, string>) => {
      const [reply] = await bot.submits(bob, form, '', values);
      return reply?.kind === 'invalid' ? reply.errors : undefined;
    };

    it('is shown by group, and grows by one', async () => {
      expect(textOf(await bot.says(bob, 'cpd kinds'))).toMatch(/Within school.*- Twilight/s);
      expect(await submit('cpd.kind-new', { name: ' Lesson   study ', group: 'individual' })).toMatch(
        /Added: Lesson study.*Individual.*Lesson study/s,
      );
      expect(await errors('cpd.kind-new', { name: 'LESSON STUDY', group: 'external' })).toHaveProperty('name');
      expect(await errors('cpd.kind-new', { name: 'x'.repeat(71), group: 'external' })).toHaveProperty('name');
      expect(await errors('cpd.kind-new', { name: 'Other', group: 'nonsense' })).toHaveProperty('group');
    });

    it('renames, moves, retires and brings back, but keeps one on offer', async () => {
      const other = await bot.kindId('Course');
      expect(await submit('cpd.kind-change', { kind, name: 'Twilights', group: 'external' })).toContain(
        'is now called “Twilights”',
      );
      expect(await submit('cpd.kind-change', { kind, offered: 'retire' })).toContain('Twilights (retired)');
      expect(await errors('cpd.kind-change', { kind: other, offered: 'retire' })).toHaveProperty('offered');
      expect(await submit('cpd.kind-change', { kind, offered: 'restore' })).toContain('“Twilights” is back');
      expect(await errors('cpd.kind-change', { kind, name: 'course' })).toHaveProperty('name');
      expect(await errors('cpd.kind-change', { kind })).toHaveProperty('kind');
      expect(await errors('cpd.kind-change', { kind: 'elm-twilight', name: 'Mine' })).toHaveProperty('kind');
    });

    it('is for admins', async () => {
      expect(textOf(await bot.presses(ada, 'cpd.kind-new'))).toContain('admins');
      await bot.submits(sam, 'cpd.kind-new', '', { name: 'Sneaky', group: 'external' });
      expect(textOf(await bot.says(bob, 'cpd kinds'))).not.toContain('Sneaky');
    });
  });
});
