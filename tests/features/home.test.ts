import { afterEach, describe, expect, it } from 'vitest';
import { removeDatabases } from '../support/databases.ts';
import { idris } from '../support/idris.ts';
import { press, textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

describe('Home', () => {
  it('shows what is waiting, with its one-tap answer, before any nudge has come', async () => {
    const { bot, person } = await idris();
    const home = await bot.opensHome(person);
    expect(textOf(home)).toMatch(/Waiting for you\s+How was Starters and plenaries today\?/);
    const tap = press(home, '4');
    await bot.presses(person, tap.action, tap.value);
    expect(textOf(await bot.opensHome(person))).toContain('Nothing is waiting for you.');
  });

  it('does not ask about CPD that is not over', async () => {
    const { bot, person } = await idris('2026-11-23T17:00');
    expect(textOf(await bot.opensHome(person))).toContain('Nothing is waiting for you.');
  });

  it('shows the newest five of many and counts the others', async () => {
    const { bot, person } = await idris();
    for (let n = 10; n < 17; n++)
      await bot.takesPart(person, await bot.activity({ title: `Course ${n}`, ends: `2026-11-${n}T12:00` }));
    const text = textOf(await bot.opensHome(person));
    expect(text.match(/How was/g)).toHaveLength(5);
    expect(text).toContain('And three older ones, once these are done.');
    expect(text).not.toContain('Course 12');
    const list = await bot.commands(person, 'pending');
    expect(textOf(list)).toContain(
      'You have eight questions left. One tap each is enough. Here are the newest; the others can wait.',
    );
    expect(list).toHaveLength(6);
  });

  it.each([{ leader: true }, { admin: true }])('leads those with %j to what leaders may see', async (rights) => {
    const { bot } = await idris();
    const leader = await bot.person('Hope Vane', rights);
    const home = await bot.opensHome(leader);
    expect(textOf(home)).toContain('For leaders');
    const answers = ['CPD report', 'Needs', 'Glossary'].map(async (label) => {
      const { action, value } = press(home, label);
      return textOf(await bot.presses(leader, action, value));
    });
    const said = await Promise.all(answers);
    expect(said.join()).toMatch(/CPD in the school year[\s\S]*colleagues have asked[\s\S]*words of its own/);
  });

  it('shows nobody else what is for leaders', async () => {
    const { bot, person } = await idris();
    expect(textOf(await bot.opensHome(person))).not.toContain('For leaders');
  });

  it('says how often Pollen asks, and leads to the settings', async () => {
    const { bot, person } = await idris();
    const home = await bot.opensHome(person);
    expect(textOf(home)).toContain('I ask once a week at most, after 15:30 on a school day.');
    const settings = press(home, 'My settings');
    expect(await bot.presses(person, settings.action, settings.value)).toMatchObject([{ kind: 'form' }]);
    expect(() => press(home, 'Nudge me again')).toThrow('no button');
  });

  it.each([
    ['pause', 'I do not ask you anything unless you ask me.'],
    ['remind me after half term', 'I will not ask you anything before Tuesday 5 January.'],
    ['fewer', 'I ask once a fortnight at most, without reminders, after 15:30 on a school day.'],
  ])('says what counts after “%s”', async (said, pace) => {
    const { bot, person } = await idris();
    await bot.says(person, said);
    expect(textOf(await bot.opensHome(person))).toContain(pace);
  });

  it('says that Pollen has gone quiet after three nudges, and brings it back with one tap', async () => {
    const { bot, person } = await idris();
    await bot.liveUntil('2026-12-15T15:30');
    const home = await bot.opensHome(person);
    expect(textOf(home)).toContain('I asked a few times without hearing from you, so now I wait for you.');
    const again = press(home, 'Nudge me again');
    await bot.presses(person, again.action, again.value);
    expect(textOf(await bot.opensHome(person))).toContain('I ask once a week at most');
  });
});
