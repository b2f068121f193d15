import fc from 'fast-check';
import type { Field, Form } from '../../src/core/chat/form.ts';
import type { Block, Message } from '../../src/core/chat/message.ts';
import type { Inline, RichText } from '../../src/core/chat/rich-text.ts';

const hostile = fc.constantFrom(
  '<!channel>',
  '<@U123>',
  '<http://a.b|c>',
  '*bold*',
  '_x_',
  '`',
  '```',
  '&amp;',
  '> quoted',
  '\n',
  '🙂',
  '\u202e',
  '~',
  '<at>Everyone</at>',
  '[a](https://a.example)',
  '{{DATE(2026-12-04T09:00:00Z)}}',
);
const short = fc.oneof(fc.string({ maxLength: 40, unit: 'grapheme' }), hostile);
const long = fc.tuple(short, fc.integer({ min: 1, max: 900 })).map(([text, times]) => `${text || 'x'} `.repeat(times));

/** Words of any length, hostile ones among them. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(short, { maxLength: 6 }).map((parts) => parts.join(' ')) },
    { weight: 1, arbitrary: long },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 70, max: 5000 }).map((length) => 'a🙂<'.repeat(length).slice(0, length)),
    },
  )
  .map((text) => text.toWellFormed());

const inline: fc.Arbitrary<Inline> = fc.oneof(
  anyText.map((text) => ({ kind: 'plain', text }) as const),
  anyText.map((text) => ({ kind: 'bold', inlines: [{ kind: 'plain', text }] }) as const),
  anyText.map((text) => ({ kind: 'italic', inlines: [{ kind: 'bold', inlines: [{ kind: 'plain', text }] }] }) as const),
  fc.record({ kind: fc.constant('link' as const), label: anyText, url: fc.webUrl() }),
  fc.record(
    {
      kind: fc.constant('contact' as const),
      person: fc.constantFrom('known', 'unknown'),
      label: anyText,
      email: fc.emailAddress(),
    },
    { requiredKeys: ['kind', 'person', 'label'] },
  ),
  fc.record({ kind: fc.constant('mention' as const), person: fc.constantFrom('known', 'unknown'), name: anyText }),
);
const inlines = fc.array(inline, { maxLength: 5 });
const richText: fc.Arbitrary<RichText> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), inlines }),
    fc.record({ kind: fc.constant('list' as const), items: fc.array(inlines, { maxLength: 4 }) }),
  ),
  { maxLength: 4 },
);
const code = fc.stringMatching(/^[a-z][a-z.-]{0,40}$/);
const id = fc.stringMatching(/^[a-z0-9-]{1,36}$/);
const choice = fc.record({ label: anyText, value: id });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: richText }),
  fc.record({ kind: fc.constant('note' as const), text: richText }),
  fc.record({ kind: fc.constant('heading' as const), text: anyText }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: anyText, value: anyText }), { maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant('buttons' as const),
    buttons: fc.array(fc.record({ label: anyText, action: code, value: fc.string({ maxLength: 1900 }) }), {
      maxLength: 60,
    }),
  }),
  fc.record({
    kind: fc.constant('choices' as const),
    label: anyText,
    action: code,
    about: id,
    choices: fc.array(choice, { maxLength: 30 }),
    chosen: fc.option(id, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('image' as const),
    source: fc.oneof(fc.record({ url: anyText }), fc.record({ url: fc.webUrl() })),
    alt: anyText,
  }),
  fc.record({
    kind: fc.constant('chart' as const),
    title: anyText,
    unit: short,
    bars: fc.array(fc.record({ label: short, value: fc.nat(500), note: short }), { maxLength: 20 }),
  }),
  fc.record({
    kind: fc.constant('file' as const),
    name: short,
    mediaType: fc.constant('text/csv'),
    content: anyText,
    label: short,
  }),
  fc.constant({ kind: 'divider' } as const),
);

/** Any message that core could make, far beyond every platform's limits. */
export const anyMessage: fc.Arbitrary<Message> = fc.record({
  summary: anyText,
  blocks: fc.array(block, { maxLength: 70 }),
});

const common = { label: anyText, hint: fc.option(anyText, { nil: undefined }), required: fc.boolean() };
const most = fc.option(fc.integer({ min: 1, max: 9000 }), { nil: undefined });
const options = fc.oneof(
  fc.array(choice, { maxLength: 15 }),
  fc
    .integer({ min: 90, max: 300 })
    .map((count) => Array.from({ length: count }, (_, n) => ({ label: `Answer ${n}`, value: `v${n}` }))),
);
const field: fc.Arbitrary<Field> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('text' as const, 'long-text' as const),
    max: most,
    placeholder: fc.option(anyText, { nil: undefined }),
    ...common,
  }),
  fc.record({ kind: fc.constant('choice' as const), options, ...common }),
  fc.record({ kind: fc.constant('choices' as const), options, max: most, ...common }),
  fc.record({
    kind: fc.constant('scale' as const),
    from: fc.integer({ min: 0, max: 1 }),
    to: fc.integer({ min: 2, max: 40 }),
    low: anyText,
    high: anyText,
    ...common,
  }),
  fc.record({ kind: fc.constant('people' as const), max: most, ...common }),
  fc.record({
    kind: fc.constantFrom('person' as const, 'place' as const, 'date' as const, 'yes-no' as const),
    ...common,
  }),
);

/** Any form that core could make, with values that may or may not suit its fields. */
export const anyForm: fc.Arbitrary<Form> = fc.record({
  id: code,
  context: fc.string({ maxLength: 2000 }),
  title: anyText,
  intro: fc.option(anyText, { nil: undefined }),
  submitLabel: anyText,
  fields: fc.array(fc.tuple(code, field), { maxLength: 110 }).map(Object.fromEntries),
  values: fc.dictionary(
    code,
    fc.oneof(anyText, fc.boolean(), fc.nat(5), fc.array(fc.constantFrom('known', 'v1', 'v2'))),
  ),
});
