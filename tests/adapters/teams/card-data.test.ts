import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputId, listValue, readPress } from '../../../src/adapters/teams/card-data.ts';

const submission = { pollen: { kind: 'submission', form: 'cpd.log', context: '' } };
const values = (answers: object) => {
  const press = readPress({ ...submission, ...answers });
  return press?.kind === 'submission' ? press.values : undefined;
};

describe('what a press on a card carries', () => {
  it('is understood, whatever values a list holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1 }), (chosen) => {
        expect(values({ [inputId('groups', true)]: chosen.map(listValue).join(',') })).toEqual({ groups: chosen });
      }),
    );
  });

  it('keeps a single answer as it was typed, commas and all', () => {
    expect(values({ [inputId('title', false)]: 'a,b%2C' })).toEqual({ title: 'a,b%2C' });
  });

  it('leaves out what is no field of the form, and what is in no list', () => {
    expect(values({ other: 'x', msteams: {} })).toEqual({});
    expect(values({ [inputId('groups', true)]: '%E0%A4%A' })).toEqual({ groups: ['%E0%A4%A'] });
    expect(values({ [inputId('groups', true)]: 7 })).toEqual({ groups: 7 });
  });

  it('gives a field no power over other objects, whatever its name', () => {
    const read = values(JSON.parse('{"f-__proto__": {"polluted": true}}'));
    expect(Object.keys(read ?? {})).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['words', 'hello'],
    ['another app’s data', { action: 'x' }],
    ['a kind that there is not', { pollen: { kind: 'delete', action: 'x', value: '' } }],
    ['an action without a name', { pollen: { kind: 'action', action: '', value: '' } }],
    ['a value longer than any that was sent', { pollen: { kind: 'action', action: 'x', value: 'y'.repeat(2001) } }],
    ['a place that is none', { pollen: { ...submission.pollen, asked: { place: { kind: 'anywhere', id: 'x' } } } }],
  ])('is not read from %s', (_what, data) => {
    expect(readPress(data)).toBeUndefined();
  });

  it('never breaks on what somebody made up', () => {
    fc.assert(fc.property(fc.anything(), (data) => readPress(data) === undefined));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (answers) => {
        expect(() => readPress({ ...answers, ...submission })).not.toThrow();
      }),
    );
  });
});
