import { afterEach, describe, expect, it } from 'vitest';
import type { Db } from '../../src/adapters/prisma/clients.ts';
import { cpdStore } from '../../src/adapters/prisma/cpd-store.ts';
import { deliveryStore } from '../../src/adapters/prisma/delivery-store.ts';
import { evaluationStore } from '../../src/adapters/prisma/evaluation-store.ts';
import { identities } from '../../src/adapters/prisma/identities.ts';
import { peopleStore } from '../../src/adapters/prisma/people-store.ts';
import { turnStore } from '../../src/adapters/prisma/turn-store.ts';
import { openLog } from '../../src/bot/log.ts';
import { plug } from '../../src/bot/plug.ts';
import { RepeatedTurn } from '../../src/bot/ports.ts';
import { router } from '../../src/bot/router.ts';
import { words } from '../../src/core/chat/message.ts';
import { plainText } from '../../src/core/chat/plain-text.ts';
import { whisper } from '../../src/core/chat/reply.ts';
import { plain } from '../../src/core/chat/rich-text.ts';
import { evaluationFeature } from '../../src/core/evaluation/feature.ts';
import { type Feature, say } from '../../src/core/shared/feature.ts';
import type { Happening } from '../../src/core/shared/happenings.ts';
import { removeDatabases } from '../support/databases.ts';
import { idris } from '../support/idris.ts';
import { formOf, press, type TestBot, textOf } from '../support/test-bot.ts';

afterEach(removeDatabases);

/** Idris, half a term after he planned something for Y7. */
async function halfATermOn() {
  const { bot, person, participation } = await idris();
  await bot.moveTo('2026-11-24T15:30');
  const plan = { rating: 4, plan: 'A do-now on the board.', planClass: 'Y7', planBy: '2026-12-04' };
  await bot.submits(person, 'evaluation.answer', participation, plan);
  await bot.liveUntil('2027-01-22T15:30');
  return { bot, person, participation, asked: bot.inbox(person)[1]! };
}

/** The same bot with one more feature that hears what happens, and answers a cry for help. */
function withListener({ database }: TestBot, heard: Happening[]) {
  const listener: Feature<object> = {
    name: 'listener',
    on: {
      'help-wanted': async (happening) => {
        heard.push(happening);
        return say(whisper(words(plain(`Moll Flounder can help with: ${happening.need}`), 'Help')));
      },
      'plan-used': async (happening) => {
        heard.push(happening);
        return say();
      },
    },
  };
  let ids = 0;
  const newId = () => `listener${++ids}`;
  const stores = (db: Db) => ({
    evaluations: evaluationStore(db),
    cpd: cpdStore(db),
    people: peopleStore(db),
    deliveries: deliveryStore(db, newId),
  });
  return router<Db>({
    features: [plug(evaluationFeature, stores), plug(listener, () => ({}))],
    transact: (work) => database.client.$transaction(work),
    turns: (db) => turnStore(db, () => new RepeatedTurn()),
    identities,
    deliveries: (db) => deliveryStore(db, newId),
    newId,
    log: openLog('silent'),
  });
}

describe('the follow-up', () => {
  it('quotes the person’s own plan half a term later, and the term after asks once more', async () => {
    const { bot, person, asked } = await halfATermOn();
    expect(plainText(asked.message)).toContain(
      'You took part in Starters and plenaries on Monday 23 November. You planned: “A do-now on the board”, with Y7, by Friday 4 December. Have you used it?',
    );
    const tap = press(asked.message, 'Once or twice');
    await bot.presses(person, tap.action, tap.value, asked.ref);
    await bot.liveUntil('2027-07-20T15:30');
    expect(bot.inbox(person)).toHaveLength(3);
    expect(plainText(bot.inbox(person)[2]!.message)).toMatch(
      /One last question about Starters and plenaries\. .* Half a term on you said: once or twice\. Have you used it since then\?/,
    );
  });

  it('is saved by one tap, takes details in its form, and lets them be changed and emptied', async () => {
    const { bot, person, participation, asked } = await halfATermOn();
    const tap = press(asked.message, 'Regularly');
    const replies = await bot.presses(person, tap.action, tap.value, asked.ref);
    expect(textOf(replies)).toContain('Starters and plenaries: saved. Used it: regularly.');
    const { fields, context } = formOf(replies);
    expect(Object.values(fields).map(({ label }) => label)).toEqual([
      'Have you used it?',
      'What got in the way, if anything?',
      'What changed for pupils, if anything yet?',
      'How do you know?',
    ]);
    const details = { use: 'regularly', change: 'They settle faster', howKnown: 'Stopwatch' };
    expect(textOf(await bot.submits(person, 'evaluation.follow-up', context, details))).toContain(
      'What changed: They settle faster\nHow you know: Stopwatch',
    );
    await bot.submits(person, 'evaluation.follow-up', context, {
      use: 'once',
      change: 'They settle faster',
      howKnown: '',
    });
    const row = await bot.database.client.followUp.findFirstOrThrow({ where: { participationId: participation } });
    expect(row).toMatchObject({ use: 'once', change: 'They settle faster', howKnown: null });
  });

  it('meets “not yet” with help, not reproach, and names who led it', async () => {
    const { bot, person, participation, asked } = await halfATermOn();
    const lead = await bot.person('Moll Flounder');
    const { activityId } = await bot.database.client.participation.findUniqueOrThrow({ where: { id: participation } });
    const tap = press(asked.message, 'Not yet');
    const replies = await bot.presses(person, tap.action, tap.value, asked.ref);
    expect(textOf(replies)).toContain('Would a hand from a colleague help?');
    const help = press(replies, 'Who can help me with this?');
    expect(textOf(await bot.presses(person, help.action, help.value))).toContain(
      'I do not know of anybody in school who led Starters and plenaries.',
    );
    await bot.database.client.activityLead.create({ data: { activityId, personId: lead } });
    expect(textOf(await bot.presses(person, help.action, help.value))).toContain(
      'Moll Flounder led Starters and plenaries',
    );
  });

  it('tells other features who wants help, and passes on what they answer', async () => {
    const { bot, person, participation } = await halfATermOn();
    const heard: Happening[] = [];
    const handle = withListener(bot, heard);
    const replies = await handle({
      id: 'help',
      from: { platform: 'test', workspace: 'test', user: person },
      place: { kind: 'direct', id: 'dm' },
      at: bot.now(),
      deed: { kind: 'action', action: 'evaluation.help', value: participation },
    });
    expect(textOf(replies)).toContain('Moll Flounder can help with: Starters and plenaries: A do-now on the board.');
    expect(heard).toMatchObject([{ kind: 'help-wanted', participation, person }]);
  });

  it('tells other features once of a plan that was used, however often the answer is touched', async () => {
    const { bot, person, participation } = await halfATermOn();
    const heard: Happening[] = [];
    const handle = withListener(bot, heard);
    for (const [n, use] of ['once', 'once', 'not-yet', 'regularly'].entries()) {
      await handle({
        id: `use ${n}`,
        from: { platform: 'test', workspace: 'test', user: person },
        place: { kind: 'direct', id: 'dm' },
        at: bot.now(),
        deed: {
          kind: 'submission',
          form: 'evaluation.follow-up',
          context: `${participation} half-term`,
          values: { use },
        },
      });
    }
    expect(heard.map((one) => one.kind === 'plan-used' && one.use)).toEqual(['once', 'regularly']);
  });

  it('is not asked of those who planned nothing, nor again after an answer', async () => {
    const { bot, person, participation } = await idris();
    await bot.moveTo('2026-11-24T15:30');
    await bot.presses(person, 'evaluation.rate', `${participation} 4`);
    await bot.liveUntil('2027-02-12T15:30');
    expect(bot.inbox(person)).toHaveLength(1);
  });

  it('shares a message with whatever else is due', async () => {
    const { bot, person, participation } = await idris();
    await bot.submits(person, 'evaluation.answer', participation, { plan: 'A do-now on the board' });
    await bot.takesPart(person, await bot.activity({ title: 'Oracy', ends: '2027-01-20T16:00' }));
    await bot.liveUntil('2027-01-22T15:30');
    expect(bot.inbox(person)).toHaveLength(1);
    expect(plainText(bot.inbox(person)[0]!.message)).toMatch(
      /two quick questions.*How was Oracy yesterday.*You took part in Starters and plenaries/s,
    );
  });
});
