import { afterEach, describe, expect, test } from 'vitest';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { plainText } from '../../src/core/chat/plain-text.ts';
import { views } from '../../src/core/report/question.ts';
import { openTestDatabase, removeDatabases } from '../support/databases.ts';
import { press, testBot, textOf } from '../support/test-bot.ts';
import { localInstant } from '../support/test-school.ts';

const staffRoom = { kind: 'channel', id: 'staff-room' } as const;
const pressed = { place: 'somewhere', message: 'm0' };

afterEach(removeDatabases);

/** A school at 15:00 on Friday 4 December: seven teachers have evaluated Phonics, one of them only this week. */
async function school() {
  const bot = await testBot(await openTestDatabase(), '2026-12-04T15:00');
  const head = await bot.person('Ada Zyxw', { leader: true, roleTitle: 'Headteacher' });
  const activity = await bot.activity({ title: 'Phonics', priority: 'Reading', ends: '2026-11-16T16:00' });
  const { client } = bot.database;
  for (let n = 0; n < 7; n++) {
    const participationId = await bot.takesPart(await bot.person(`Tutor${n} Qwrt`), activity, 'evaluated');
    const at = toDate(localInstant(n < 6 ? '2026-11-17T15:30' : '2026-12-02T15:30'));
    const wrote = { learned: `zzlearned${n}`, plan: `zzplan${n}`, unplannedGain: `zzgain${n}` };
    await client.evaluation.create({ data: { participationId, rating: 4, ...wrote, startedAt: at, updatedAt: at } });
    const later = toDate(localInstant('2026-12-03T12:00'));
    const said = { use: 'once', barrier: `zzbarrier${n}`, change: `zzchange${n}`, answeredAt: later, updatedAt: later };
    await client.followUp.create({ data: { participationId, stage: 'half-term', ...said } });
  }
  return {
    bot,
    head,
    shows: async (value: string) => textOf(await bot.presses(head, 'report.show', value, pressed)),
    digests: (person = head) => bot.inbox(person).filter(({ key }) => key.startsWith('report.digest/')),
    asksForDigest: async () => {
      const wish = press(await bot.commands(head, 'cpd report'), 'Send me this every Friday');
      return textOf(await bot.presses(head, wish.action, wish.value, pressed));
    },
  };
}

describe('cpd report', () => {
  test('does not count as an answer that somebody left the question out', async () => {
    const { bot, head } = await school();
    const { id: activity } = await bot.database.client.activity.findFirstOrThrow();
    const participationId = await bot.takesPart(await bot.person('Skipper Qwrt'), activity, 'evaluated');
    const at = toDate(localInstant('2026-12-02T15:30'));
    await bot.database.client.evaluation.create({
      data: { participationId, startedAt: at, completedAt: at, updatedAt: at },
    });
    expect(textOf(await bot.commands(head, 'cpd report'))).toContain('7 of 8 have answered');
  });

  test('answers a leader in their own chat, and only for their eyes in a channel', async () => {
    const { bot, head } = await school();
    const replies = await bot.commands(head, 'cpd report');
    expect(replies.map(({ kind }) => kind)).toEqual(['post']);
    expect(textOf(replies)).toContain('All 7 have answered.');
    expect((await bot.commands(head, 'cpd report', staffRoom)).map(({ kind }) => kind)).toEqual(['whisper']);
  });

  test('moves between views in place, and posts to no channel where nothing can be replaced', async () => {
    const { bot, head } = await school();
    const { action, value } = press(await bot.commands(head, 'cpd report'), 'By activity');
    const replies = await bot.presses(head, action, value, pressed);
    expect(replies.map(({ kind }) => kind)).toEqual(['replace']);
    expect(textOf(replies)).toContain('Phonics, for Reading, ended 16 November 2026');
    const lost = await bot.does(head, { kind: 'action', action, value }, staffRoom);
    expect(lost.map(({ kind }) => kind)).toEqual(['whisper']);
  });

  test('is kindly refused to everyone else, typed or pressed', async () => {
    const { bot, shows } = await school();
    const cook = await bot.person('Cora Cook', { roleTitle: 'Cook' });
    expect(textOf(await bot.commands(cook, 'cpd report'))).toContain('Sorry, Cora');
    const refusal = textOf(await bot.presses(cook, 'report.show', 'overview this-year 0 ', pressed));
    expect(refusal).toContain('This report is for leaders');
    expect(textOf(await bot.presses(cook, 'report.digest', 'start'))).toContain('This report is for leaders');
    expect(await shows('overview this-year 0 ')).toContain('Worth the time');
  });

  test('narrows to a time and to part of a title', async () => {
    const { bot, head } = await school();
    const asks = async (words: string) => textOf(await bot.commands(head, `cpd report ${words}`));
    expect(await asks('phon this term')).toContain('CPD in the autumn term about “phon”');
    expect(await asks('last year')).toContain('No CPD is on record for this time yet.');
    expect(await asks('fencing')).toContain('Nothing in this time has “fencing” in its title, kind or priority.');
  });

  test.each([{}, { showNames: true }, { namesToldOn: '2026-12-01' }])(
    'shows neither names nor anybody’s words where the settings are %j',
    async (settings) => {
      const { bot, shows } = await school();
      await bot.settings(settings);
      for (const view of views) {
        const shown = await shows(`${view} this-year 0 `);
        expect(shown).toContain('CPD in the school year 2026/27');
        expect(shown).not.toMatch(/zz|Qwrt|Zyxw/);
      }
    },
  );

  test('shows names and words once the school shows names, of answers given since staff were told', async () => {
    const { bot, shows } = await school();
    await bot.settings({ showNames: true, namesToldOn: '2026-12-02' });
    const pages = [0, 8, 16].map((offset) => shows(`overview this-year ${offset} phonics`));
    const shown = (await Promise.all(pages)).join('\n');
    expect(shown).toContain('Tutor6 Qwrt plans: zzplan6');
    for (let n = 0; n < 7; n++) expect(shown).toContain(`Tutor${n} Qwrt says what got in the way: zzbarrier${n}`);
    for (let n = 0; n < 6; n++) expect(shown).not.toContain(`zzplan${n}`);
    expect(await shows('csv this-year 0 phonics')).not.toMatch(/zz|Qwrt/);
  });
});

describe('the weekly digest', () => {
  test('comes to those who asked, once, at the school’s nudge time, with the counts up to that moment', async () => {
    const { bot, digests, asksForDigest } = await school();
    expect(await asksForDigest()).toContain('on the last school day of each week');
    await bot.moveTo('2026-12-04T15:20');
    expect(digests()).toHaveLength(0);
    const { client } = bot.database;
    const { id: schoolId } = await client.school.findFirstOrThrow();
    const sent = { job: 'evaluation.nudge', unprompted: true, payload: {}, state: 'sent' };
    const sentAt = toDate(localInstant('2026-12-02T15:30'));
    const personId = await bot.person('Asked Once');
    await client.delivery.create({ data: { id: 'n', key: 'n', schoolId, personId, dueAt: sentAt, sentAt, ...sent } });
    await bot.moveTo('2026-12-04T15:30');
    await bot.moveTo('2026-12-04T15:40');
    expect(digests().map(({ message }) => message.summary)).toEqual([
      'This week: 1 person asked, 1 evaluation and 7 follow-ups answered.',
    ]);
  });

  test('sends nothing about weeks in which the bot was off', async () => {
    const { bot, digests, asksForDigest } = await school();
    await asksForDigest();
    await bot.moveTo('2026-12-07T08:30');
    expect(digests()).toHaveLength(0);
  });

  test('is withdrawn though queued when the leader stops it, steps down or leaves, and when nothing happened', async () => {
    const { bot, head, digests, asksForDigest } = await school();
    const change = (data: object) => bot.database.client.person.update({ where: { id: head }, data });
    await asksForDigest();
    const wish = press(await bot.commands(head, 'cpd report'), 'Stop the weekly digest');
    const weeks = [
      { friday: '2026-12-04', undo: () => bot.presses(head, wish.action, wish.value, pressed), redo: asksForDigest },
      { friday: '2026-12-11', undo: () => change({ leader: false }), redo: () => change({ leader: true }) },
      { friday: '2026-12-18', undo: async () => undefined, redo: () => change({ leftOn: '2026-12-18' }) },
    ];
    for (const { friday, undo, redo } of weeks) {
      await bot.moveTo(`${friday}T15:00`);
      expect(await bot.database.client.delivery.count({ where: { job: 'report.digest', state: 'queued' } })).toBe(1);
      await undo();
      await bot.moveTo(`${friday}T15:30`);
      await redo();
    }
    expect(digests()).toHaveLength(0);
  });

  test('can be opened into the report', async () => {
    const { bot, head, digests, asksForDigest } = await school();
    await asksForDigest();
    await bot.moveTo('2026-12-04T15:30');
    const [digest] = digests();
    if (!digest) throw new Error('no digest came');
    expect(plainText(digest.message)).toContain('[Stop the weekly digest]');
    const { action, value } = press(digest.message, 'Open the report');
    expect(textOf(await bot.presses(head, action, value, digest.ref))).toContain('All 7 have answered.');
  });
});
