import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { whichSchool } from '../../src/bot/commands/which-school.ts';
import { measureCommand, whoCommand } from '../../src/bot/commands/who.ts';
import { removeDatabases } from '../support/databases.ts';
import { staffRoom } from '../support/staff-room.ts';
import { localInstant } from '../support/test-school.ts';

afterEach(removeDatabases);

const closed = () => Promise.reject(new Error('the school was opened'));

async function said(work: (out: (line: string) => void) => Promise<number>) {
  const lines: string[] = [];
  const code = await work((line) => void lines.push(line));
  return { code, text: lines.join('\n') };
}

async function asked(...args: string[]) {
  const { bot } = await staffRoom();
  const db = bot.database.client;
  const school = await whichSchool(db, undefined, true);
  const now = localInstant('2026-11-24T15:30');
  return said((out) => whoCommand(args, out, (work) => work({ db, school, now, newId: randomUUID })));
}

describe('who on the command line', () => {
  it('prints people and what speaks for them, and nothing to press', async () => {
    const { code, text } = await asked('EAL');
    expect([code, text]).toEqual([0, expect.stringMatching(/Wren Ould, Teacher of Maths[\s\S]*Fern Tidy/)]);
    expect(text).not.toContain('[');
  });

  it('has nothing to press beside somebody who is asked for by name', async () => {
    const { text } = await asked('Wren', 'Ould');
    expect(text).toContain('Can help with: EAL');
    expect(text).not.toContain('[');
  });

  it('says that there is nobody, and does not claim to have noted it', async () => {
    expect(await asked('underwater', 'basket', 'weaving')).toEqual({
      code: 0,
      text: 'For “underwater basket weaving” I know of nobody yet.',
    });
  });

  it.each([
    [['eal', '--scool', 'x'], '--scool is not understood.'],
    [['--tier', 'some', 'eal'], '--tier is not understood.'],
    [[], 'Usage:'],
  ])('takes %j for no question, and does not open the school', async (args, fault) => {
    const { code, text } = await said((out) => whoCommand(args, out, closed));
    expect([code, text]).toEqual([2, expect.stringContaining(fault)]);
    expect(text).toContain('Usage:');
  });
});

describe('measuring the search with files', () => {
  const measured = (...args: string[]) => said((out) => measureCommand(args, '2026-11', out));

  it.each([
    [['--directory', 'a.json', '--queries', 'b.json', '--tier', 'some'], '--tier cannot be “some”. Expected confident'],
    [['--directory', 'a.json'], 'both are needed'],
    [['eal', '--directory', 'a.json', '--queries', 'b.json'], '“eal” is not understood.'],
  ])('says what is wrong with %j', async (args, fault) => {
    expect(await measured(...args)).toEqual({ code: 2, text: expect.stringContaining(fault) });
  });

  it('says in a sentence which file is not there', async () => {
    await expect(measured('--directory', 'nofile', '--queries', 'b.json')).rejects.toThrow(
      /^There is no file nofile\.$/,
    );
  });
});
