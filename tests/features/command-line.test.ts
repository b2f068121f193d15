import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandLine, notUnderstood } from '../../src/bot/commands/command-line.ts';

const taken = { url: 'an address', json: undefined };
const read = (...args: string[]) => commandLine(args, taken, 2);

describe('a command line', () => {
  it('gives words and options, in whatever order', () => {
    expect(read('one', '--url', 'x', 'two', '--json')).toEqual({
      words: ['one', 'two'],
      given: { url: 'x', json: '' },
      faults: [],
    });
    expect(read('--url=-x').given).toEqual({ url: '-x' });
    expect(read('--', '--json')).toMatchObject({ words: ['--json'], given: {}, faults: [] });
  });

  it.each([
    [['--jsn'], '--jsn is not understood.'],
    [['-j'], '-j is not understood.'],
    [['--constructor'], '--constructor is not understood.'],
    [['--url'], '--url has no value. Expected an address.'],
    [['--url', '--json'], '--url has no value. Expected an address.'],
    [['--url='], '--url has no value. Expected an address.'],
    [['--json=yes'], '--json stands alone, without a value.'],
    [['--url', 'x', '--url', 'y'], '--url is there twice.'],
    [['one', 'two', 'three'], '“three” is not understood.'],
  ])('names what is wrong with %j', (args, fault) => {
    expect(read(...args).faults).toContain(fault);
  });

  it('leaves nothing aside in silence: any word is among the words, any other option is named', () => {
    const word = fc.string().filter((text) => !text.startsWith('-'));
    const option = fc.stringMatching(/^--[a-z]+$/).filter((text) => text !== '--url' && text !== '--json');
    fc.assert(
      fc.property(fc.array(fc.oneof(word, option)), (args) => {
        const isOption = (arg: string) => arg.startsWith('--');
        const { words, faults } = commandLine(args, taken);
        expect(words).toEqual(args.filter((arg) => !isOption(arg)));
        expect(faults).toEqual(args.filter(isOption).map((arg) => `${arg} is not understood.`));
      }),
    );
  });

  it('that was not understood is answered with why, then how, and code 2', () => {
    const lines: string[] = [];
    expect(notUnderstood(['--x is not understood.'], ['Usage: pollen'], (line) => void lines.push(line))).toBe(2);
    expect(lines).toEqual(['--x is not understood.', '', 'Usage: pollen']);
  });
});
