import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cpdStore } from '../../src/adapters/prisma/cpd-store.ts';
import { openTestDatabase, removeDatabases } from '../support/databases.ts';
import { addSchool } from '../support/small-school.ts';
import { formOf, press, type TestBot, testBot, textOf } from '../support/test-bot.ts';

describe('Logging CPD in chat', () => {
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

  const own = (more = {}) => ({ title: 'Retrieval practice', kind, date: '2026-11-23', ...more });
  const states = async (activity: string) =>
    (await cpdStore(bot.database.client).participantsOf(activity)).map(
      ({ person, state }) => `${person.name}: ${state}`,
    );
  const record = (person: string) => cpdStore(bot.database.client).participationsOf(person, 9);

  describe('logging my own', () => {
    it('asks in one form, with today filled in and what I said as its title', async () => {
      const form = formOf(await bot.says(ada, 'log cpd Retrieval practice'));
      expect(form.values).toEqual({ title: 'Retrieval practice', date: '2026-11-24' });
      expect(form.fields).not.toHaveProperty('people');
    });

    it('records it as attended, says what it recorded, and offers to rate it', async () => {
      const answers = own({ hours: '90 minutes', provider: 'Trust', aim: 'Y9 recall more', priority: 'Literacy' });
      const replies = await bot.submits(ada, 'cpd.log', '', answers);
      expect(textOf(replies)).toMatch(
        /Retrieval practice.*Twilight.*23 November 2026.*1\.5 hours.*Trust.*Y9 recall more/s,
      );
      const [mine] = await record(ada);
      expect(mine).toMatchObject({ state: 'attended', activity: { hours: 1.5, aim: 'Y9 recall more' } });
      expect(press(replies, 'Rate it now')).toEqual({ action: 'evaluation.open', value: mine?.id });
    });

    it('takes something done earlier today as done by now', async () => {
      await bot.submits(ada, 'cpd.log', '', own({ date: '2026-11-24' }));
      expect((await record(ada))[0]).toMatchObject({ state: 'attended', activity: { endsAt: bot.now() } });
    });

    it('takes it back when asked to, but not once it is evaluated', async () => {
      const undo = press(await bot.submits(ada, 'cpd.log', '', own()), 'Undo');
      expect(textOf(await bot.presses(bob, undo.action, undo.value))).toContain('stays');
      expect(textOf(await bot.presses(ada, undo.action, undo.value))).toContain('Taken back');
      expect(await record(ada)).toEqual([]);
      expect(textOf(await bot.presses(ada, undo.action, undo.value))).toContain('cannot find that activity');

      const again = press(await bot.submits(ada, 'cpd.log', '', own()), 'Undo');
      await bot.database.client.participation.updateMany({ data: { state: 'evaluated' } });
      expect(textOf(await bot.presses(ada, again.action, again.value))).toContain('stays');
      expect(await record(ada)).toHaveLength(1);
    });

    it.each([
      ['a date to come', { date: '2026-11-25' }, 'date'],
      ['a date before 2000', { date: '1999-12-31' }, 'date'],
      ['a date that does not exist', { date: '2026-02-30' }, 'date'],
      ['negative hours', { hours: '-2' }, 'hours'],
      ['hours in words', { hours: 'a while' }, 'hours'],
      ['a kind of another school', { kind: 'elm-twilight' }, 'kind'],
      ['no title', { title: '  ' }, 'title'],
      ['an over-long title', { title: 'x'.repeat(100_000) }, 'title'],
    ])('points at the field for %s, and writes nothing', async (_what, wrong, field) => {
      const [reply] = await bot.submits(ada, 'cpd.log', '', own(wrong));
      expect(reply).toMatchObject({ kind: 'invalid', errors: { [field]: expect.any(String) } });
      expect(await record(ada)).toEqual([]);
    });

    it('keeps hostile words as they were typed', async () => {
      const title = '=HYPERLINK("x") <b>*_[a](b)_*</b> @everyone \u202eabc 🎉';
      const replies = await bot.submits(ada, 'cpd.log', '', own({ title: `${title}\u0000` }));
      expect((await record(ada))[0]?.activity.title).toBe(title);
      expect(textOf(replies)).toContain(title);
    });

    it('does not offer retired kinds', async () => {
      await bot.kindId('Course');
      await bot.database.client.cpdKind.update({ where: { id: kind }, data: { retired: true } });
      const { fields } = formOf(await bot.says(ada, 'log cpd'));
      expect(fields.kind).toMatchObject({ options: [{ label: 'Course' }] });
      await bot.database.client.cpdKind.updateMany({ data: { retired: true } });
      expect(textOf(await bot.says(ada, 'log cpd'))).toContain('cpd kinds');
    });
  });

  describe('logging for a group', () => {
    it('offers everyone, staff groups, departments and groups of the school, each with its size', async () => {
      await bot.database.client.personGroup.create({ data: { personId: ada, name: 'ECTs' } });
      const { fields } = formOf(await bot.says(sam, 'log cpd'));
      expect(fields.group).toMatchObject({
        options: [
          { label: 'Everyone (3)', value: 'everyone' },
          { label: 'Teachers (2)' },
          { label: 'Other staff (1)' },
          { label: 'English (1)' },
          { label: 'Science (1)' },
          { label: 'ECTs (1)', value: 'group:ECTs' },
        ],
      });
    });

    it('records it for everyone chosen but those who led it, and says how many', async () => {
      const replies = await bot.submits(
        sam,
        'cpd.log-group',
        '',
        own({ group: 'everyone', leads: [ada], cost: '£1,200' }),
      );
      expect(textOf(replies)).toMatch(/2 people.*Led by: Ada Obi.*Cost: £1,200/s);
      const [mine] = await record(sam);
      expect(mine?.activity).toMatchObject({ costPence: 120_000, leads: [{ id: ada, name: 'Ada Obi' }] });
      expect(await states(mine?.activity.id ?? '')).toEqual(['Bob Nye: attended', 'Sam Patel: attended']);
    });

    it('points out a date on which school is closed, and says nothing of any other', async () => {
      const logged = async (date: string) =>
        textOf(await bot.submits(sam, 'cpd.log-group', '', own({ group: 'everyone', date })));
      expect(await logged('2026-12-24')).toContain(
        '24 December is in the Christmas holiday; change it if that is not right.',
      );
      expect(await logged('2026-11-21')).toContain('21 November is a Saturday; change it if that is not right.');
      for (const date of ['2026-11-23', '2026-10-23']) expect(await logged(date)).not.toContain('change it');
    });

    it('adds named people to a group, each once', async () => {
      await bot.submits(sam, 'cpd.log-group', '', own({ group: 'department:Science', people: [ada, bob, bob] }));
      const [activity] = await record(ada);
      expect(await states(activity?.activity.id ?? '')).toEqual(['Ada Obi: attended', 'Bob Nye: attended']);
    });

    it('books people on something to come, over several days', async () => {
      const dates = { date: '2026-12-01', lastDay: '2026-12-03' };
      const replies = await bot.submits(sam, 'cpd.log-group', '', own({ group: 'everyone', ...dates }));
      expect(textOf(replies)).toMatch(/1 to 3 December 2026.*booked/s);
      expect((await record(bob))[0]?.state).toBe('booked');
    });

    it('goes into my own record where nobody is chosen', async () => {
      const replies = await bot.submits(sam, 'cpd.log-group', '', own());
      expect(textOf(replies)).toContain('in your record');
      expect(await record(sam)).toHaveLength(1);
    });

    it('leaves leavers and people of other schools out', async () => {
      const gone = await bot.person('Lee Left', { leftOn: '2026-10-01' });
      await addSchool(bot.database.client, 'elm', [{ id: 'zoe', name: 'Zoe Else' }]);
      for (const stranger of [gone, 'zoe', 'nobody']) {
        const [reply] = await bot.submits(sam, 'cpd.log-group', '', own({ people: [stranger] }));
        expect(reply).toMatchObject({ kind: 'invalid', errors: { people: expect.stringContaining('list of staff') } });
      }
      await bot.submits(sam, 'cpd.log-group', '', own({ group: 'everyone' }));
      expect(await record(gone)).toEqual([]);
      expect(await record('zoe')).toEqual([]);
    });

    it.each([
      ['only those who led it', () => ({ leads: [sam] }), 'people'],
      ['a last day before the first', () => ({ lastDay: '2026-11-20' }), 'lastDay'],
      ['a cost in words', () => ({ cost: 'a lot' }), 'cost'],
      ['a negative cost', () => ({ cost: '-5' }), 'cost'],
      ['more than two school years ahead', () => ({ date: '2029-09-01' }), 'date'],
    ])('points at the field for %s, and writes nothing', async (_what, wrong, field) => {
      const [reply] = await bot.submits(sam, 'cpd.log-group', '', own(wrong()));
      expect(reply).toMatchObject({ kind: 'invalid', errors: { [field]: expect.any(String) } });
      expect(await record(sam)).toEqual([]);
    });

    it('is for leaders', async () => {
      await bot.submits(ada, 'cpd.log-group', '', own({ group: 'everyone' }));
      expect(await record(bob)).toEqual([]);
    });
  });
});
