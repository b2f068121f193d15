import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import type { Db } from '../../src/adapters/prisma/clients.ts';
import { words } from '../../src/core/chat/message.ts';
import { plainText } from '../../src/core/chat/plain-text.ts';
import { type Reply, whisper } from '../../src/core/chat/reply.ts';
import { plain } from '../../src/core/chat/rich-text.ts';
import type { Deed } from '../../src/core/chat/turn.ts';
import { UserError } from '../../src/core/shared/errors.ts';
import { type Feature, say } from '../../src/core/shared/feature.ts';
import { eachDatabase, openTestDatabase, removeDatabases, type TestDatabase } from '../support/databases.ts';
import { textOf } from '../support/test-bot.ts';
import { localInstant, testSchool } from '../support/test-school.ts';
import { wiring } from '../support/wiring.ts';

const NOW = localInstant('2026-11-24T15:30');

/** A board of notes: each note is a kind of CPD, because any table will do. `trouble` may throw after it was written. */
function board(trouble: (text: string) => unknown = () => undefined): Feature<Db> {
  return {
    name: 'board',
    commands: [
      {
        name: 'note',
        usage: 'note WORDS',
        about: 'keep a note',
        async run(text, { stores, school, newId, person, now }) {
          await stores.cpdKind.create({ data: { id: newId(), schoolId: school.id, name: text, group: 'note' } });
          trouble(text);
          const happenings = [{ kind: 'help-wanted', need: text, person: person.id, at: now } as const];
          return { replies: [whisper(words(plain(`Kept: ${text}`), 'Kept'))], happenings };
        },
      },
    ],
  };
}

/** A feature that hears of notes and answers with a reply and a delivery. */
function listener(trouble: () => unknown = () => undefined): Feature<Db> {
  return {
    name: 'listener',
    on: {
      async 'help-wanted'({ need, person }, { now }) {
        trouble();
        const to = { kind: 'person', person } as const;
        const delivery = { key: `heard/${need}`, job: 'heard', to, dueAt: now, unprompted: false, payload: {} };
        return { ...say({ kind: 'post', message: words(plain(`Heard: ${need}`), 'Heard') }), deliveries: [delivery] };
      },
    },
  };
}

async function wired(database: TestDatabase, features: readonly Feature<Db>[]) {
  const wires = wiring(database, features, () => NOW);
  const school = await testSchool(database, wires.newId, () => NOW);
  const idris = await school.person('Idris Pemberlough');
  const says = (text: string, id: string, user = idris) => {
    const deed: Deed = { kind: 'command', name: 'pollen', text };
    return wires.handle(wires.turn(id, user, deed));
  };
  const notes = async () =>
    (await database.client.cpdKind.findMany({ where: { group: 'note' } })).map((row) => row.name);
  const queued = () => database.client.delivery.count();
  const turns = () => database.client.turnRecord.count();
  return { ...wires, ...school, idris, says, notes, queued, turns };
}

eachDatabase('a turn', (open) => {
  it('that comes again gets the stored replies, and changes nothing', async () => {
    const { says, notes, queued } = await wired(await open(), [board(), listener()]);
    const first = await says('note bring biscuits', 'turn1');
    expect(textOf(first)).toBe('Kept: bring biscuits\n\nHeard: bring biscuits');
    expect(await says('note bring biscuits', 'turn1')).toEqual(first);
    expect(await says('note other words, as no platform would send', 'turn1')).toEqual(first);
    expect(await notes()).toEqual(['bring biscuits']);
    expect(await queued()).toBe(1);
  });

  it('that comes many times at the same moment is handled once, and all get the same replies', async () => {
    const { says, notes, queued } = await wired(await open(), [board(), listener()]);
    const all = await Promise.all(Array.from({ length: 8 }, () => says('note bring biscuits', 'turn1')));
    for (const replies of all) expect(textOf(replies)).toBe('Kept: bring biscuits\n\nHeard: bring biscuits');
    expect(await notes()).toEqual(['bring biscuits']);
    expect(await queued()).toBe(1);
  });

  it('with the id of somebody else’s turn is a turn of its own', async () => {
    const { says, person, notes } = await wired(await open(), [board()]);
    const moira = await person('Moira Vance');
    await says('note mine', 'turn1');
    expect(textOf(await says('note hers', 'turn1', moira))).toBe('Kept: hers');
    expect((await notes()).sort()).toEqual(['hers', 'mine']);
  });

  it('whose handler throws leaves nothing half-done: an apology with its number, and trying again works', async () => {
    let broken = true;
    const trouble = () => {
      if (broken) throw new TypeError('a bug');
    };
    const { says, notes, queued, turns, logged } = await wired(await open(), [board(trouble), listener()]);
    const sorry = textOf(await says('note bring biscuits', 'turn-4711'));
    expect(sorry).toMatch(/^Sorry, something went wrong on my side\. Nothing was changed.*this number: turn-4711$/);
    expect([await notes(), await queued(), await turns()]).toEqual([[], 0, 0]);
    expect(logged()).toContain('"turn":"turn-4711"');
    expect(logged()).toContain('a bug');
    broken = false;
    expect(textOf(await says('note bring biscuits', 'turn-4711'))).toContain('Kept: bring biscuits');
    expect(await notes()).toEqual(['bring biscuits']);
  });

  it('is undone whole when a feature that hears of it throws', async () => {
    const trouble = () => {
      throw new Error('a bug elsewhere');
    };
    const { says, notes, queued, turns } = await wired(await open(), [board(), listener(trouble)]);
    expect(textOf(await says('note bring biscuits', 'turn1'))).toContain('Nothing was changed');
    expect([await notes(), await queued(), await turns()]).toEqual([[], 0, 0]);
  });

  it('whose reply was cut in the middle of a character is kept and repeated all the same', async () => {
    const cutting: Feature<Db> = {
      name: 'cutting',
      said: async ({ text }) => say(whisper(words(plain(text.slice(0, 3)), 'Cut'))),
    };
    const { handle, turn, idris, logged } = await wired(await open(), [cutting]);
    const hello = turn('turn1', idris, { kind: 'said', text: 'ok👩🏽‍🏫\u0000' });
    const first = await handle(hello);
    expect(textOf(first)).toBe('ok\uFFFD');
    expect(await handle(hello)).toEqual(first);
    expect(logged()).not.toContain('failed');
  });

  it('of the same person at the same moment as another: both count', async () => {
    const { says, notes } = await wired(await open(), [board()]);
    await Promise.all(Array.from({ length: 12 }, (_, n) => says(`note ${n}`, `turn${n}`)));
    expect(await notes()).toHaveLength(12);
  });
});

describe('a mistake', () => {
  afterEach(removeDatabases);

  it('of a person is told in its own words, and is no fault in the log', async () => {
    const trouble = () => {
      throw new UserError('Please write *one* word.');
    };
    const { says, notes, logged } = await wired(await openTestDatabase(), [board(trouble)]);
    const replies = await says('note two words', 'turn1');
    expect(textOf(replies)).toBe('Please write *one* word.');
    expect(await notes()).toEqual([]);
    expect(logged()).not.toContain('failed');
  });

  it('of ours is logged without a word of what people said, however libraries word it', async () => {
    const secret = 'I cried in the staff room';
    const faults: ((text: string) => unknown)[] = [
      (text) => Temporal.PlainDate.from(text),
      (text) => JSON.parse(text),
      (text) => new URL(text),
      (text) => (undefined as unknown as Record<string, unknown>)[text],
      (text) => {
        throw Object.assign(new Error(`oops\n    at ${text} (a:1:1)`), { code: text, cause: new Error(text) });
      },
      (text) => {
        throw text;
      },
    ];
    for (const fault of faults) {
      const { says, logged } = await wired(await openTestDatabase(), [board(fault)]);
      expect(textOf(await says(`note ${secret}`, 'turn1'))).toContain('Sorry');
      expect(logged()).toContain('"turn":"turn1"');
      expect(logged()).not.toContain('cried');
    }
  });

  it('in the database is logged with its code and without the values of the query', async () => {
    const { says, logged } = await wired(await openTestDatabase(), [board()]);
    await says('note I cried', 'turn1');
    const sorry: readonly Reply[] = await says('note I cried', 'turn2');
    expect(sorry.map((reply) => 'message' in reply && plainText(reply.message)).join()).toContain('turn2');
    expect(logged()).toContain('"code":"P2002"');
    expect(logged()).toContain('router.ts');
    expect(logged()).not.toContain('cried');
  });
});
