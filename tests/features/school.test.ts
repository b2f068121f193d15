import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { peopleStore } from '../../src/adapters/prisma/people-store.ts';
import { schoolStore } from '../../src/adapters/prisma/school-store.ts';
import type { FormValues } from '../../src/core/chat/form.ts';
import { schoolSettings } from '../../src/core/shared/school.ts';
import { openTestDatabase, removeDatabases } from '../support/databases.ts';
import { addSchool } from '../support/small-school.ts';
import { formOf, press, type TestBot, testBot, textOf } from '../support/test-bot.ts';

describe('The school in chat', () => {
  let bot: TestBot;
  let ann: string;
  let ada: string;

  const start = async (now?: string) => {
    bot = await testBot(await openTestDatabase(), now);
    ann = await bot.person('Ann Chief', { admin: true });
    ada = await bot.person('Zoë Obi', { department: 'Science', roleTitle: 'Teacher of physics' });
  };
  beforeEach(() => start());
  afterEach(removeDatabases);

  describe('settings', () => {
    const stored = async () => (await schoolStore(bot.database.client).school(bot.schoolId))?.settings;
    const change = async (values: FormValues) => {
      const form = formOf(await bot.says(ann, 'settings'));
      return bot.submits(ann, form.id, form.context, { ...form.values, ...values });
    };

    it('shows every setting with the value of today', async () => {
      const form = formOf(await bot.says(ann, 'settings'));
      // Channels are chosen where they are, in the platform's own set-up.
      const { askIn: _, ...asked } = schoolSettings.shape;
      expect(Object.keys(form.fields).sort()).toEqual(Object.keys(asked).sort());
      expect(form.values).toMatchObject({ nudgeTime: '15:30', remindersAfter: '3, 5', showNames: false });
    });

    it('saves at once and says what changed, old and new', async () => {
      const text = textOf(await change({ nudgeTime: '3.45pm', remindersAfter: 'none', firstNudgeAfter: '2' }));
      expect(text).toContain('Time of day for nudges: 15:30 → 15:45');
      expect(text).toContain('3, 5 → none');
      expect(text).toContain('Set by Ann Chief on Tuesday 24 November 2026');
      expect(await stored()).toMatchObject({
        nudgeTime: '15:45',
        remindersAfter: [],
        firstNudgeAfter: 2,
        askWithin: 30,
      });
    });

    it('leaves the channel alone that was chosen elsewhere', async () => {
      const askIn = { platform: 'test', workspace: 'test', place: 'staff' };
      await bot.settings({ askIn });
      await change({ nudgeTime: '16:00' });
      expect(await stored()).toMatchObject({ nudgeTime: '16:00', askIn });
    });

    it('says so where nothing changed', async () => {
      expect(textOf(await change({}))).toContain('Nothing changed');
      expect(await stored()).toEqual(schoolSettings.parse({}));
    });

    it('shows names from the day on which staff were told, and forgets the day when they are hidden again', async () => {
      const form = formOf(await bot.says(ann, 'settings'));
      expect(form.fields.showNames?.hint).toContain('Only answers given from that day on show names');
      expect(textOf(await change({ showNames: true, namesToldOn: '2026-11-20' }))).toMatch(
        /no → yes.*Friday 20 November 2026/s,
      );
      expect(await stored()).toMatchObject({ showNames: true, namesToldOn: '2026-11-20' });
      await change({ showNames: false });
      expect(await stored()).toMatchObject({ showNames: false });
      expect((await stored())?.namesToldOn).toBeUndefined();
    });

    it.each([
      ['hours the wrong way round', { opens: '17:00', closes: '08:00' }, 'closes'],
      ['a nudge after hours', { nudgeTime: '18:00' }, 'nudgeTime'],
      ['a nudge just as school closes', { nudgeTime: '17:00' }, 'nudgeTime'],
      ['a nudge before hours', { nudgeTime: '07:59' }, 'nudgeTime'],
      ['a time in words', { nudgeTime: 'tea time' }, 'nudgeTime'],
      ['reminders that fall', { remindersAfter: '5, 3' }, 'remindersAfter'],
      ['three reminders', { remindersAfter: '1, 2, 3' }, 'remindersAfter'],
      ['reminders in words', { remindersAfter: 'often' }, 'remindersAfter'],
      ['no days at all', { firstNudgeAfter: '0' }, 'firstNudgeAfter'],
      ['too many days', { askWithin: '121' }, 'askWithin'],
      ['half a day', { followUpAfter: '1.5' }, 'followUpAfter'],
      ['a number in disguise', { termAfter: '1e1' }, 'termAfter'],
      ['six messages a week', { unpromptedPerWeek: '6' }, 'unpromptedPerWeek'],
      ['names without a date', { showNames: true }, 'namesToldOn'],
      ['names from a date to come', { showNames: true, namesToldOn: '2026-11-25' }, 'namesToldOn'],
    ])('points at the field for %s, and keeps what was', async (_what, wrong, field) => {
      const [reply] = await change(wrong);
      expect(reply).toMatchObject({ kind: 'invalid', errors: { [field]: expect.any(String) } });
      expect(await stored()).toEqual(schoolSettings.parse({}));
    });

    it('are for admins', async () => {
      expect(textOf(await bot.says(ada, 'settings'))).not.toContain('15:30');
      expect(textOf(await bot.presses(ada, 'school.settings'))).toContain('for your admins');
      await bot.submits(ada, 'school.settings', '', { opens: '01:00' });
      expect(await stored()).toEqual(schoolSettings.parse({}));
    });
  });

  describe('people', () => {
    const who = async (id: string) => peopleStore(bot.database.client).person(bot.schoolId, id);

    it('finds somebody by part of their name, whatever its accents and capitals, with their part and access', async () => {
      const form = formOf(await bot.presses(ann, 'school.find'));
      expect(textOf(await bot.submits(ann, form.id, form.context, { name: 'ZOE ob' }))).toContain(
        'Zoë Obi, Teacher of physics, Science',
      );
      expect(textOf(await bot.commands(ann, 'people zoe'))).toContain('Zoë Obi');
      expect(textOf(await bot.commands(ann, 'people Nobody *here*'))).toContain('nobody called “Nobody *here*”');
    });

    it('starts with the admins and leaders of today', async () => {
      const text = textOf(await bot.says(ann, 'people'));
      expect(text).toContain('Ann Chief, Teacher of English (admin)');
      expect(text).not.toContain('Zoë');
    });

    it('makes somebody a leader and takes it away again, with a friendly word', async () => {
      const make = press(await bot.commands(ann, 'people zoe'), 'Make leader');
      const replies = await bot.presses(ann, make.action, make.value);
      expect(textOf(replies)).toContain('Zoë Obi is now a leader');
      expect(await who(ada)).toMatchObject({ leader: true, admin: false });
      const undo = press(replies, 'Undo');
      expect(textOf(await bot.presses(ann, undo.action, undo.value))).toContain('no longer a leader');
      expect(await who(ada)).toMatchObject({ leader: false });
    });

    it('never takes the last admin away', async () => {
      expect(textOf(await bot.presses(ann, 'school.role', `${ann} admin off`))).toContain('without an admin');
      expect(await who(ann)).toMatchObject({ admin: true });
      await bot.person('Lee Left', { admin: true, leftOn: '2026-10-01' });
      expect(textOf(await bot.presses(ann, 'school.role', `${ann} admin off`))).toContain('without an admin');
      await bot.presses(ann, 'school.role', `${ada} admin on`);
      expect(textOf(await bot.presses(ann, 'school.role', `${ann} admin off`))).toContain('no longer an admin');
      expect(await who(ann)).toMatchObject({ admin: false });
    });

    it('treats leavers, people of other schools and nonsense as not found', async () => {
      const gone = await bot.person('Lee Left', { leftOn: '2026-10-01' });
      await addSchool(bot.database.client, 'elm', [{ id: 'zed', name: 'Zed Else' }]);
      for (const value of [`${gone} leader on`, 'zed admin on', 'zed', '', `${ada} owner on`, `${ada} leader maybe`]) {
        expect(textOf(await bot.presses(ann, 'school.role', value))).toContain('cannot find that person');
      }
      expect(await peopleStore(bot.database.client).person('elm', 'zed')).toMatchObject({ admin: false });
    });

    it('gives nobody access who is not an admin themselves', async () => {
      expect(textOf(await bot.presses(ada, 'school.role', `${ada} admin on`))).toContain('for your admins');
      expect(await who(ada)).toMatchObject({ admin: false });
    });
  });

  describe('calendar', () => {
    it("shows this term's dates and the next school day to anyone", async () => {
      const text = textOf(await bot.says(ada, 'calendar'));
      expect(text).toMatch(/Autumn term.*1 September to 18 December 2026.*Half-term: 26 to 30 October 2026/s);
      expect(text).toContain('INSET day: 23 October 2026');
      expect(text).toContain('Next school day: Wednesday 25 November 2026');
    });

    it('shows the next term in the holidays', async () => {
      await start('2026-12-28T10:00');
      const text = textOf(await bot.says(ada, 'calendar'));
      expect(text).toMatch(/Next term: 4 January to 25 March 2027.*Next school day: Tuesday 5 January 2027/s);
    });

    it('tells admins, and them alone, when it is about to end and what to do', async () => {
      await start('2027-06-10T10:00');
      const home = textOf(await bot.opensHome(ann));
      expect(home).toContain('ends on Wednesday 21 July 2027');
      expect(home).toContain('import calendar FILE');
      expect(textOf(await bot.says(ann, 'calendar'))).toContain('import calendar FILE');
      expect(textOf(await bot.says(ada, 'calendar'))).not.toContain('import');
      expect(textOf(await bot.opensHome(ada))).not.toContain('import');
    });

    it('says that it keeps quiet once the calendar has ended', async () => {
      await start('2027-09-10T10:00');
      expect(textOf(await bot.says(ada, 'calendar'))).toContain('no school dates from today on');
      expect(textOf(await bot.says(ann, 'admin'))).toContain('ended on Wednesday 21 July 2027');
    });

    it('does not trouble admins while it reaches far enough', async () => {
      expect(textOf(await bot.opensHome(ann))).not.toContain('import');
    });
  });

  it('tells admins what they look after, and how to bring files in', async () => {
    expect(textOf(await bot.says(ann, 'admin'))).toMatch(/settings.*people.*cpd kinds.*import staff FILE/s);
  });
});
