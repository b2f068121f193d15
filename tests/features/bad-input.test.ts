import { afterEach, describe, expect, it } from 'vitest';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { plainText } from '../../src/core/chat/plain-text.ts';
import type { Reply } from '../../src/core/chat/reply.ts';
import type { Deed } from '../../src/core/chat/turn.ts';
import { eachDatabase, openTestDatabase, removeDatabases, type TestDatabase } from '../support/databases.ts';
import { formOf, press, type TestBot, testBot, textOf } from '../support/test-bot.ts';

const hostile = {
  markup: '*bold* _it_ <b onmouseover=alert(1)>x</b> [x](javascript:alert(1)) `code` ~~~',
  mentions: '<!channel> <!here> <@U123> @channel <at>everyone</at>',
  formulas: '=HYPERLINK("http://evil.example","x") +1 -1 @SUM(A1)',
  'right-to-left text': '\u202Egnihtyreve \u2066اَلْعَرَبِيَّةُ\u2069 עברית',
  emoji: '👩🏽‍🏫🏴󠁧󠁢󠁥󠁮󠁧󠁿🎉',
  'half characters': 'a\uD83D b\uDC00',
  'null characters': 'a\u0000b\u0000',
  'private use': '\uE000\uE001\uF8FF',
  'a prototype’s names': '__proto__ constructor toString',
  quotes: '\'; DROP TABLE "Person"; -- \\ %s $(x) {{x}}',
};

async function school(database: TestDatabase) {
  const bot = await testBot(database);
  const idris = await bot.person('Idris Pemberlough');
  const moira = await bot.person('Moira Vance', { leader: true });
  const activity = await bot.activity({ title: 'Retrieval practice', ends: '2026-11-23T17:15' });
  const item = await bot.takesPart(idris, activity);
  return { bot, idris, moira, item };
}

/** A turn from an account anywhere. */
function from(
  bot: TestBot,
  workspace: string,
  user: string,
  deed: Deed,
  id = `${workspace}-${user}-${JSON.stringify(deed)}`,
) {
  const account = { platform: 'test', workspace, user };
  return bot.bot.handle({ id, from: account, place: { kind: 'direct', id: `dm:${user}` }, at: bot.now(), deed });
}

const expectNoApology = (replies: readonly Reply[]) => {
  expect(replies).not.toEqual([]);
  expect(textOf(replies)).not.toMatch(/went wrong|could not save/);
};

describe('somebody the bot does not know', () => {
  afterEach(removeDatabases);

  it('is told whom to ask, and nothing is kept of it', async () => {
    const { bot, idris } = await school(await openTestDatabase());
    const help: Deed = { kind: 'command', name: 'pollen', text: 'help' };
    expect(textOf(await from(bot, 'test', 'stranger', help))).toContain('I do not know you at Testbury School yet');
    expect(textOf(await from(bot, 'elsewhere', idris, help))).toContain('I do not know you at this workspace yet');
    expect(textOf(await from(bot, 'test\u0000', `${idris}\u0000`, help))).toContain('Here is what I understand');
    expect(await bot.database.client.turnRecord.count()).toBe(1);
  });

  it('is left in peace once they have left the school, from their last day on', async () => {
    const { bot } = await school(await openTestDatabase());
    const left = await bot.person('Lee Left', { leftOn: '2026-11-24' });
    const leaving = await bot.person('Lou Leaving', { leftOn: '2026-11-25' });
    for (const deed of [{ kind: 'said', text: 'pending' }, { kind: 'opened-home' }, { kind: 'joined' }] as const) {
      expect(textOf(await bot.does(left, deed))).toContain('You are no longer on the staff list of Testbury School');
      expect(textOf(await bot.does(leaving, deed))).not.toContain('no longer');
    }
  });
});

eachDatabase('somebody in two schools', (open) => {
  it('is one person in each, and neither school sees anything of the other', async () => {
    const database = await open();
    const { bot, idris, item } = await school(database);
    const db = database.client;
    await db.person.update({ where: { id: idris }, data: { email: 'idris@trust.uk' } });
    await db.school.create({ data: { id: 'elm', name: 'Elm School', createdAt: toDate(bot.now()) } });
    await db.workspace.create({ data: { platform: 'test', workspace: 'elm', schoolId: 'elm' } });
    const twin = { id: 'twin', schoolId: 'elm', name: 'Idris P.', email: 'idris@trust.uk', leader: true, admin: true };
    await db.person.create({ data: { ...twin, joinedAt: toDate(bot.now()) } });
    // Platforms that share accounts between workspaces use the same id in both.
    await db.account.create({ data: { platform: 'test', workspace: 'elm', user: idris, personId: 'twin' } });

    const atElm = (deed: Deed) => from(bot, 'elm', idris, deed);
    expect(textOf(await atElm({ kind: 'command', name: 'pollen', text: 'pending' }))).not.toContain(
      'Retrieval practice',
    );
    expect(textOf(await atElm({ kind: 'action', action: 'evaluation.rate', value: `${item} 5` }))).not.toContain(
      'Retrieval',
    );
    expect(
      textOf(await atElm({ kind: 'submission', form: 'evaluation.answer', context: item, values: { rating: 5 } })),
    ).not.toContain('Retrieval');
    expect(textOf(await atElm({ kind: 'command', name: 'pollen', text: 'people Moira' }))).toContain(
      'I know nobody called',
    );
    expect(await db.evaluation.count()).toBe(0);

    expect(textOf(await bot.says(idris, 'pending'))).toContain('Retrieval practice');
    expect(textOf(await bot.says(idris, 'settings'))).toContain('at Testbury School');
    expect(textOf(await from(bot, 'test', idris, { kind: 'said', text: '4' }, 'same-id'))).toContain('Retrieval');
    expect(textOf(await from(bot, 'elm', idris, { kind: 'said', text: '4' }, 'same-id'))).not.toContain('Retrieval');
    expect(await db.evaluation.findMany()).toMatchObject([{ participationId: item, rating: 4 }]);
  });
});

describe('what nobody offered', () => {
  afterEach(removeDatabases);

  it('as a command gets the nearest that this person may use, one tap away', async () => {
    const { bot, idris, moira } = await school(await openTestDatabase());
    const { action, value } = press(await bot.commands(idris, '/Pendign?'), 'pending');
    expect(textOf(await bot.presses(idris, action, value))).toContain('Retrieval practice');
    expect(textOf(await bot.says(idris, 'calender'))).toContain('[calendar]');
    expect(textOf(await bot.commands(idris, '  MY   setings '))).toContain('[my settings]');
    expect(textOf(await bot.commands(moira, 'cpd reprot'))).toContain('[cpd report]');
    expect(textOf(await bot.commands(idris, 'cpd reprot'))).not.toContain('[cpd report]');
    expect(textOf(await bot.commands(idris, 'xyzzy plugh'))).toContain('Say help to see what I understand');
    for (const nothing of ['', '   ', '\u0000', '?', 'help!']) {
      expect(textOf(await bot.commands(idris, nothing))).toContain('Here is what I understand');
    }
  });

  it('as a button or a form is old news, kindly said, whatever it is called', async () => {
    const { bot, idris } = await school(await openTestDatabase());
    for (const name of ['gone.button', '', '__proto__', 'constructor', 'toString', 'evaluation', 'x'.repeat(5000)]) {
      expect(textOf(await bot.presses(idris, name, 'x'))).toContain('That button is from an older message');
      expect(textOf(await bot.submits(idris, name, 'x', { a: 'b' }))).toContain('That form is from an older message');
    }
    expectNoApology(await bot.presses(idris, 'bot.command', ''));
    expectNoApology(await bot.presses(idris, 'bot.command', 'constructor'));
  });

  it('as the item of a button or form takes nothing: not somebody else’s, not one that is gone, not nonsense', async () => {
    const { bot, idris, moira, item } = await school(await openTestDatabase());
    const actions = ['rate', 'open', 'absent', 'present', 'use', 'open-follow-up', 'help', 'which', 'note', 'snooze'];
    for (const context of [
      item,
      `${item} 5`,
      `${item} 9`,
      'nobody',
      '',
      '__proto__',
      '%',
      'x'.repeat(2000),
      '\uD800 5',
    ]) {
      for (const action of actions) expectNoApology(await bot.presses(moira, `evaluation.${action}`, context));
      for (const form of ['answer', 'follow-up', 'snooze', 'preferences']) {
        const replies = await bot.submits(moira, `evaluation.${form}`, context, { rating: 5, learned: 'mine now' });
        expectNoApology(replies);
        expect(textOf(replies)).not.toContain('Retrieval practice');
      }
      for (const action of ['log', 'undo', 'mine']) expectNoApology(await bot.presses(moira, `cpd.${action}`, context));
    }
    expect(await bot.database.client.evaluation.count()).toBe(0);
    expect(textOf(await bot.says(idris, 'pending'))).toContain('Retrieval practice');
  });

  it('as a leader’s or an admin’s is kindly refused to others, forged forms and buttons too', async () => {
    const { bot, idris } = await school(await openTestDatabase());
    expect(textOf(await bot.commands(idris, 'cpd report'))).toMatch(
      /^Sorry, Idris, that one is for leaders of CPD at Testbury School/,
    );
    expect(textOf(await bot.commands(idris, 'settings'))).toContain('for the people who look after Pollen');
    expect(textOf(await bot.submits(idris, 'school.settings', '', { showNames: true }))).toContain('Sorry, Idris');
    expect(textOf(await bot.submits(idris, 'cpd.log-group', '', { title: 'Forged' }))).toContain('Sorry, Idris');
    expectNoApology(await bot.presses(idris, 'school.role', `${idris} admin on`));
    expect(await bot.database.client.person.count({ where: { admin: true } })).toBe(0);
    expect(await bot.database.client.activity.count()).toBe(1);
  });
});

eachDatabase('hostile words', (open) => {
  it.each(Object.entries(hostile))('(%s) are data in every place where people type', async (_name, text) => {
    const { bot, idris, item } = await school(await open());
    const kept = text.replaceAll('\u0000', '').toWellFormed();
    expectNoApology(await bot.says(idris, text));
    expectNoApology(await bot.commands(idris, text));
    expectNoApology(await bot.commands(idris, `log cpd ${text}`));
    expectNoApology(await bot.presses(idris, 'bot.command', text));
    expectNoApology(await bot.presses(idris, text, text));
    expectNoApology(await bot.submits(idris, text, text, { [text]: text }));

    const values = { rating: '4', learned: text, plan: text, unplannedGain: text, planClass: 'Y9' };
    expectNoApology(await bot.submits(idris, 'evaluation.answer', item, values));
    const shown = formOf(await bot.presses(idris, 'evaluation.open', item));
    expect(shown.values).toMatchObject({ rating: 4, learned: kept, plan: kept });

    const log = formOf(await bot.says(idris, 'log cpd'));
    expectNoApology(await bot.submits(idris, log.id, log.context, { ...log.values, title: text, kind: 'constructor' }));
    const [kind] = await bot.database.client.cpdKind.findMany();
    expectNoApology(
      await bot.submits(idris, log.id, log.context, { ...log.values, title: text, kind: kind!.id, date: '2026-11-20' }),
    );
    expect(textOf(await bot.says(idris, 'my cpd'))).toContain(kept);
    const home = await bot.opensHome(idris);
    expect(home.map((reply) => 'message' in reply && plainText(reply.message)).join()).toContain(kept);
  });

  it('of 100 kB are answered like any others, and lose nothing that was there before', async () => {
    const { bot, idris, item } = await school(await open());
    const huge = ['x', '?!', '4 ', '<!channel>', '👩🏽‍🏫', ' ', '\n', 'log cpd ', '*_['].map((some) =>
      some.repeat(Math.ceil(100_000 / some.length)),
    );
    for (const text of [...huge, `${huge[1]}x`]) {
      expectNoApology(await bot.says(idris, text));
      expectNoApology(await bot.commands(idris, text));
    }
    const replies = await bot.submits(idris, 'evaluation.answer', item, {
      rating: 5,
      learned: huge[0]!,
      plan: 'Try it',
    });
    expect(replies).toMatchObject([
      { kind: 'invalid', errors: { learned: 'Please keep this to 3,000 characters.' }, values: { plan: 'Try it' } },
    ]);
    expect(await bot.database.client.participation.findUnique({ where: { id: item } })).toMatchObject({
      personId: idris,
    });
  });
});
