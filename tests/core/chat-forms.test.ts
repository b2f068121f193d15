import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Field, type Form, type FormValues, readSubmission } from '../../src/core/chat/form.ts';

const options = [
  { label: 'Red', value: 'r' },
  { label: 'Green', value: 'g' },
];

/** One field of each kind, with answers that it takes (and how they are read) and answers that it does not. */
const kinds: {
  [K in Field['kind']]: {
    field: Extract<Field, { kind: K }>;
    takes: [given: unknown, read: unknown][];
    refuses: unknown[];
  };
} = {
  text: {
    field: { kind: 'text', label: 'Q', max: 5 },
    takes: [
      ['  four ', 'four'],
      ['a\u0000b', 'ab'],
      ['a\uD800', 'a\uFFFD'],
      ['=1+1', '=1+1'],
      ['<!b>', '<!b>'],
    ],
    refuses: ['sixsix', 4, true, {}, ['a'], Number.NaN],
  },
  'long-text': {
    field: { kind: 'long-text', label: 'Q' },
    takes: [
      ['x'.repeat(3000), 'x'.repeat(3000)],
      ['two\nlines', 'two\nlines'],
    ],
    refuses: ['x'.repeat(3001), 'x'.repeat(100_000), 0, false, { text: 'a' }],
  },
  choice: {
    field: { kind: 'choice', label: 'Q', options },
    takes: [['r', 'r']],
    refuses: ['Red', 'b', 'constructor', ['r'], 1, {}],
  },
  choices: {
    field: { kind: 'choices', label: 'Q', options, max: 2 },
    takes: [
      [
        ['r', 'g'],
        ['r', 'g'],
      ],
      ['r', ['r']],
      [['r', 'r', 'r'], ['r']],
      [['', 'g', ' '], ['g']],
    ],
    refuses: [['r', 'b'], ['r', 1], {}, true, [{}], [['r']]],
  },
  scale: {
    field: { kind: 'scale', label: 'Q', from: 1, to: 5, low: 'no', high: 'yes' },
    takes: [
      [3, 3],
      ['3', 3],
      [' 5 ', 5],
    ],
    refuses: [
      0,
      6,
      2.5,
      '2.5',
      '0x3',
      '1e0',
      'three',
      true,
      [3],
      {},
      Number.NaN,
      Number.POSITIVE_INFINITY,
      '9'.repeat(400),
    ],
  },
  person: {
    field: { kind: 'person', label: 'Q' },
    takes: [['p1', 'p1']],
    refuses: [1, {}, ['p1'], true, 'p'.repeat(201)],
  },
  people: {
    field: { kind: 'people', label: 'Q', max: 2 },
    takes: [
      [
        ['p1', 'p2'],
        ['p1', 'p2'],
      ],
      ['p1', ['p1']],
      [['p1', 'p1', 'p1'], ['p1']],
    ],
    refuses: [['p1', 'p2', 'p3'], [1], {}, [null, {}], ['p'.repeat(201)]],
  },
  place: { field: { kind: 'place', label: 'Q' }, takes: [['c1', 'c1']], refuses: [1, {}, ['c1'], 'c'.repeat(201)] },
  date: {
    field: { kind: 'date', label: 'Q', min: '2026-09-01', max: '2028-07-21' },
    takes: [
      ['2026-12-04', '2026-12-04'],
      [' 2028-02-29 ', '2028-02-29'],
      ['2026-09-01', '2026-09-01'],
      ['2028-07-21', '2028-07-21'],
    ],
    refuses: [
      '2027-02-29',
      '2026-13-01',
      '2026-11-31',
      '2026-08-31',
      '2028-07-22',
      '04/12/2026',
      '2026-12-4',
      '2026-12-04T10:00',
      'soon',
      20261204,
      {},
    ],
  },
  'yes-no': {
    field: { kind: 'yes-no', label: 'Q' },
    takes: [
      [true, true],
      [false, false],
      ['yes', true],
      ['no', false],
      ['true', true],
      ['false', false],
    ],
    refuses: ['maybe', 1, 0, {}, ['yes']],
  },
};
const everyKind = Object.entries(kinds);

function formWith(fields: Form['fields']): Form {
  return { id: 'f', context: '', title: 'T', submitLabel: 'Save', fields };
}

describe.each(everyKind)('a field of kind %s', (_kind, { field, takes, refuses }) => {
  it('takes what fits and reads it as its own type', () => {
    for (const [given, read] of takes) {
      expect(readSubmission(formWith({ q: field }), { q: given })).toEqual({ ok: true, values: { q: read } });
    }
  });

  it('says beside the field what to mend, in words', () => {
    for (const given of refuses) {
      const read = readSubmission(formWith({ q: field }), { q: given });
      expect(read, String(given)).toMatchObject({
        ok: false,
        errors: { q: expect.stringMatching(/^(Please|Q: please) .+\.$/) },
      });
    }
  });

  it('may be left empty unless it is required', () => {
    for (const nothing of [undefined, null, '', ' \n\u0000 ', [], ['', ' ']]) {
      expect(readSubmission(formWith({ q: field }), { q: nothing })).toEqual({ ok: true, values: {} });
      expect(readSubmission(formWith({ q: { ...field, required: true } }), { q: nothing })).toEqual({
        ok: false,
        errors: { q: 'Please answer this one.' },
        values: {},
      });
    }
  });
});

describe('a submission', () => {
  it('names the days between which a date may be, as people write them', () => {
    const form = formWith({ q: kinds.date.field });
    const errors = (q: string) => readSubmission(form, { q });
    expect(errors('2026-08-31')).toMatchObject({ errors: { q: 'Please choose Tuesday 1 September 2026 or later.' } });
    expect(errors('2028-07-22')).toMatchObject({ errors: { q: 'Please choose Friday 21 July 2028 or earlier.' } });
  });

  it('keeps what was typed in all fields while one is mended, and drops what was not asked', () => {
    const fields: Form['fields'] = {
      long: { kind: 'text', label: 'Long', max: 3 },
      date: { kind: 'date', label: 'Date' },
      fine: { kind: 'text', label: 'Fine' },
      list: { kind: 'choices', label: 'List', options },
    };
    const given = {
      long: 'too long',
      date: '31/02/2027',
      fine: 'yes',
      list: ['r', 'purple'],
      extra: 'x',
      isAdmin: true,
    };
    expect(readSubmission(formWith(fields), given)).toMatchObject({
      ok: false,
      errors: { long: expect.any(String), date: expect.any(String), list: expect.any(String) },
      values: { long: 'too long', date: '31/02/2027', fine: 'yes', list: ['r', 'purple'] },
    });
  });

  it('takes nothing from the prototype of what came in, nor changes it', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const fields = Object.fromEntries(names.map((name) => [name, { kind: 'text', label: name } as const]));
    expect(readSubmission(formWith(fields), {})).toEqual({ ok: true, values: {} });
    const given = JSON.parse('{"__proto__": "a", "constructor": "b", "admin": "c"}') as Record<string, unknown>;
    const read = readSubmission(formWith(fields), given);
    expect(Object.entries(read.values)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect(Object.getPrototypeOf(read.values)).toBe(Object.prototype);
    expect(
      readSubmission(formWith({ q: { kind: 'text', label: 'Q' } }), JSON.parse('{"__proto__": {"q": "x"}}')),
    ).toEqual({ ok: true, values: {} });
  });

  it('never throws, and every value that comes back fits its field, whatever is sent', () => {
    const form = formWith(
      Object.fromEntries(everyKind.map(([kind, { field }]) => [kind, { ...field, required: true }])),
    );
    const some = fc.oneof(
      fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withDate: true, withMap: true }),
      fc.constantFrom<unknown>('r', 'p1', 3, '3', true, 'yes', '2026-12-04', ['r', 'g'], Symbol('s'), () => 1),
    );
    const sent = fc.record(Object.fromEntries(everyKind.map(([kind]) => [kind, some])), { requiredKeys: [] });
    fc.assert(
      fc.property(sent, (raw) => {
        const read = readSubmission(form, raw);
        for (const [kind] of everyKind) expect(fits[kind as Field['kind']](read.values[kind]), kind).toBe(true);
        if (read.ok) expect(Object.keys(read.values)).toHaveLength(everyKind.length);
        else expect(Object.keys(read.errors).length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(read.values))).toEqual(read.values);
      }),
      { numRuns: 500 },
    );
  });
});

const isText = (value: FormValues[string]) => value === undefined || typeof value === 'string';
const isList = (value: FormValues[string]) =>
  value === undefined || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
const fits: Record<Field['kind'], (value: FormValues[string]) => boolean> = {
  text: isText,
  'long-text': isText,
  choice: isText,
  choices: isList,
  scale: (value) => value === undefined || typeof value === 'number',
  person: isText,
  people: isList,
  place: isText,
  date: isText,
  'yes-no': (value) => value === undefined || typeof value === 'boolean',
};
