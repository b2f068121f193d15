import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, Form } from '../../src/core/chat/form.ts';
import type { Block } from '../../src/core/chat/message.ts';
import { chartAlt, chartText, formText, plainText } from '../../src/core/chat/plain-text.ts';
import { plain, rich } from '../../src/core/chat/rich-text.ts';

const bars = [
  { label: 'Maths', value: 8, note: '4 people' },
  { label: 'PE', value: 2 },
];

/** One block of each kind, with everything in it that a person must be able to read. */
const blocks: { [K in Block['kind']]: { block: Extract<Block, { kind: K }>; says: string } } = {
  text: { block: { kind: 'text', text: rich`*Bold* and [here](https://x.uk)` }, says: 'Bold and here (https://x.uk)' },
  heading: { block: { kind: 'heading', text: 'Hello Idris' }, says: 'Hello Idris' },
  facts: {
    block: {
      kind: 'facts',
      facts: [
        { label: 'Hours', value: '3' },
        { label: 'Aim', value: 'calm' },
      ],
    },
    says: 'Hours: 3\nAim: calm',
  },
  buttons: {
    block: {
      kind: 'buttons',
      buttons: [
        { label: 'Yes', action: 'a', value: '' },
        { label: 'No', action: 'b', value: '' },
      ],
    },
    says: '[Yes] [No]',
  },
  choices: {
    block: {
      kind: 'choices',
      label: 'Worth it?',
      action: 'rate',
      about: 'p1',
      choices: [
        { label: '1 no', value: '1' },
        { label: '2 yes', value: '2' },
      ],
      chosen: '2',
    },
    says: 'Worth it?\n[1 no] (2 yes)',
  },
  image: {
    block: { kind: 'image', source: { url: 'https://x.uk/a.png' }, alt: 'A bar chart' },
    says: '(picture: A bar chart, https://x.uk/a.png)',
  },
  chart: {
    block: { kind: 'chart', title: 'CPD', unit: 'hours', bars },
    says: 'CPD (hours)\nMaths ██████████ 8 (4 people)\nPE    ███░░░░░░░ 2',
  },
  file: {
    block: { kind: 'file', name: 'report.csv', mediaType: 'text/csv', content: 'a,b\n1,2', label: 'The report' },
    says: 'The report: report.csv\na,b\n1,2',
  },
  note: { block: { kind: 'note', text: plain('Only counts') }, says: 'Only counts' },
  divider: { block: { kind: 'divider' }, says: '––––––––––' },
};

/** One field of each kind. */
const fields: {
  [K in Field['kind']]: {
    field: Extract<Field, { kind: K }>;
    says: string;
    filledIn?: string | number | boolean | string[];
  };
} = {
  text: {
    field: { kind: 'text', label: 'Class', max: 20, placeholder: 'Y9' },
    says: 'Class: up to 20 characters, such as “Y9”',
  },
  'long-text': {
    field: { kind: 'long-text', label: 'Learned', hint: 'one thing', required: true },
    says: 'Learned (required) – one thing: up to 3000 characters [Patience]',
    filledIn: 'Patience',
  },
  choice: {
    field: {
      kind: 'choice',
      label: 'Aim met',
      options: [
        { label: 'Not yet', value: 'n' },
        { label: 'Fully', value: 'f' },
      ],
    },
    says: 'Aim met: Not yet / Fully [Fully]',
    filledIn: 'f',
  },
  choices: {
    field: {
      kind: 'choices',
      label: 'Kinds',
      options: [
        { label: 'Course', value: 'c' },
        { label: 'Visit', value: 'v' },
      ],
      max: 2,
    },
    says: 'Kinds: Course / Visit, at most 2 [Course, Visit]',
    filledIn: ['c', 'v'],
  },
  scale: {
    field: { kind: 'scale', label: 'Worth', from: 1, to: 5, low: 'not really', high: 'very much' },
    says: 'Worth: 1 (not really) to 5 (very much) [4]',
    filledIn: 4,
  },
  person: { field: { kind: 'person', label: 'Who' }, says: 'Who: somebody' },
  people: { field: { kind: 'people', label: 'With', max: 3 }, says: 'With: people, at most 3' },
  place: { field: { kind: 'place', label: 'Where' }, says: 'Where: a channel' },
  date: {
    field: { kind: 'date', label: 'When', min: '2026-09-01', max: '2027-07-21' },
    says: 'When: a date from 2026-09-01 to 2027-07-21',
  },
  'yes-no': { field: { kind: 'yes-no', label: 'Help others?' }, says: 'Help others?: yes / no [no]', filledIn: false },
};

describe('a message as plain text', () => {
  it.each(Object.entries(blocks))('says all that a block of kind %s shows', (_kind, { block, says }) => {
    expect(plainText({ summary: 'Summary', blocks: [block] })).toBe(says);
  });

  it('falls back to the summary where the blocks say nothing', () => {
    expect(plainText({ summary: 'You are all done.', blocks: [] })).toBe('You are all done.');
  });

  it('keeps every character of what people typed, in every block', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(words, words, (one, two) => {
        const said = plainText({
          summary: '',
          blocks: [
            { kind: 'text', text: plain(one) },
            { kind: 'heading', text: two },
            { kind: 'facts', facts: [{ label: one, value: two }] },
            { kind: 'chart', title: one, unit: two, bars: [{ label: two, value: 1, note: one }] },
            { kind: 'file', name: one, mediaType: 'text/csv', content: two, label: one },
          ],
        });
        for (const part of [
          `${one}\n\n${two}`,
          `${one}: ${two}`,
          `${one} (${two})`,
          `1 (${one})`,
          `${one}: ${one}\n${two}`,
        ]) {
          expect(said).toContain(part);
        }
      }),
    );
  });
});

describe('a chart', () => {
  it('is drawn whatever its figures are: nothing, less than nothing, or more than its scale', () => {
    const values = fc.array(fc.record({ label: fc.string(), value: fc.double() }));
    fc.assert(
      fc.property(values, fc.option(fc.double(), { nil: undefined }), (some, max) => {
        const rows = chartText({ title: 'T', unit: 'u', bars: some, max });
        for (const { label, value } of some) {
          expect(rows).toContain(label);
          expect(rows).toContain(` ${value}`);
          expect(rows).toMatch(value < 0 ? /░{10} / : /[█░]* /);
        }
      }),
    );
    expect(chartText({ title: 'Nobody', unit: 'people', bars: [] })).toBe('Nobody (people)');
  });

  it('is told in one sentence to those who see no picture, with all that is said beside its bars', () => {
    expect(chartAlt({ title: 'CPD', unit: 'hours', bars })).toBe('CPD, hours: Maths 8 (4 people), PE 2');
  });
});

describe('a form as plain text', () => {
  it.each(Object.entries(fields))(
    'says all that a field of kind %s asks, and what is filled in',
    (kind, { field, says, filledIn }) => {
      const form: Form = {
        id: 'f',
        context: '',
        title: 'Title',
        submitLabel: 'Save',
        fields: { [kind]: field },
        values: { [kind]: filledIn },
      };
      expect(formText(form)).toBe(`Title\n\n- ${says}\n\n[Save]`);
    },
  );

  it('begins with its introduction', () => {
    expect(
      formText({ id: 'f', context: '', title: 'Title', intro: 'A minute.', submitLabel: 'Save', fields: {} }),
    ).toBe('Title\n\nA minute.\n\n[Save]');
  });
});
