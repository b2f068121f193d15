import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formHtml, type OpenForm } from '../../src/adapters/playground/form-html.ts';
import type { Field, FieldErrors, FormValues } from '../../src/core/chat/form.ts';

const offers = {
  people: [
    { id: 'p1', name: 'Aisha Khan', about: 'Teacher of Maths' },
    { id: 'p2', name: 'Ben Okoro', about: 'Site manager' },
  ],
  places: [{ id: 'channel:cpd', name: '#cpd', about: '' }],
};

const options = [
  { label: 'Not yet', value: 'not' },
  { label: 'Fully', value: 'fully' },
];

const fields: Record<string, Field> = {
  learned: { kind: 'text', label: 'One thing learned', required: true, hint: 'In a few words' },
  plan: { kind: 'long-text', label: 'Plan' },
  aim: { kind: 'choice', label: 'Aim met', options },
  next: { kind: 'choices', label: 'Next', options },
  worth: { kind: 'scale', label: 'Worth it', from: 1, to: 5, low: 'not at all', high: 'very much' },
  coach: { kind: 'person', label: 'Coach' },
  with: { kind: 'people', label: 'With whom' },
  where: { kind: 'place', label: 'Where' },
  by: { kind: 'date', label: 'By when', min: '2026-09-01' },
  help: { kind: 'yes-no', label: 'Help others' },
};

function shown(given: {
  values?: FormValues;
  errors?: FieldErrors;
  trouble?: string;
  fields?: Record<string, Field>;
  words?: string;
}) {
  const words = given.words ?? 'About the twilight';
  const open: OpenForm = {
    id: 'f1',
    person: 'p1',
    form: {
      id: 'evaluate',
      context: 'a1',
      title: words,
      intro: words,
      submitLabel: words,
      fields: given.fields ?? fields,
    },
    values: given.values ?? {},
    errors: given.errors ?? {},
    trouble: given.trouble,
  };
  return String(formHtml(open, { action: '/as/p1/turn', fields: { do: 'submit' }, cancel: '/as/p1/dm', offers }));
}

test('asks every kind of question with a control that has a name', () => {
  const html = shown({});
  expect(html).toContain('<label for="field-0">');
  expect(html).toContain('<textarea id="field-1"');
  expect(html.match(/<fieldset/g)).toHaveLength(5);
  expect(html.match(/<legend>/g)).toHaveLength(5);
  expect(html).toContain('type="radio" id="field-2" name="f.aim" value="not"');
  expect(html).toContain('type="checkbox" id="field-3" name="f.next[]" value="not"');
  expect(html.match(/name="f.worth"/g)).toHaveLength(5);
  expect(html).toContain('<option value="p2" >Ben Okoro – Site manager</option>');
  expect(html).toContain('name="f.with[]" value="p2"');
  expect(html).toContain('<option value="channel:cpd" >#cpd</option>');
  expect(html).toContain('type="date" id="field-8"');
  expect(html).toContain('name="f.help" value="yes"');
});

test('folds away lists of more than eight options: one of them as a menu, several with a count', () => {
  const many = Array.from({ length: 9 }, (_, n) => ({ label: `Kind ${n}`, value: `k${n}` }));
  const html = shown({
    fields: {
      kind: { kind: 'choice', label: 'Kind', options: many },
      came: { kind: 'choices', label: 'Who came', options: many },
    },
    values: { kind: 'k3', came: ['k1', 'k2'] },
  });
  expect(html).toContain('<label for="field-0">');
  expect(html).toContain('<option value="k3" selected>Kind 3</option>');
  expect(html).not.toContain('type="radio"');
  expect(html).toMatch(/<details[^>]*><summary><span data-count>2<\/span> of 9 chosen<\/summary>/);
  expect(html.match(/type="checkbox"/g)).toHaveLength(9);
});

test('says what the ends of a scale mean to a screen reader as well', () => {
  const html = shown({});
  expect(html).toContain('1<span class="spoken"> – not at all</span>');
  expect(html).toContain('5<span class="spoken"> – very much</span>');
});

test('keeps every answer that was given before', () => {
  const values = {
    learned: 'a "quoted" word',
    plan: '\nline',
    aim: 'fully',
    next: ['not'],
    worth: 4,
    coach: 'p2',
    with: ['p1'],
    where: 'channel:cpd',
    by: '2026-09-20',
    help: true,
  };
  const html = shown({ values });
  expect(html).toContain('value="a &quot;quoted&quot; word"');
  expect(html).toContain('\n\nline</textarea>');
  expect(html).toMatch(/value="fully" checked/);
  expect(html).toMatch(/name="f.next\[\]" value="not" checked/);
  expect(html).toMatch(/name="f.worth" value="4" checked/);
  expect(html).toContain('<option value="p2" selected>');
  expect(html).toMatch(/name="f.with\[\]" value="p1" checked/);
  expect(html).toContain('<option value="channel:cpd" selected>');
  expect(html).toContain('value="2026-09-20"');
  expect(html).toMatch(/name="f.help" value="yes" checked/);
});

test('puts what to mend beside the field and in a summary that leads there', () => {
  const html = shown({ errors: { learned: 'Please answer this one.', gone: 'This cannot be saved.' } });
  expect(html).toContain('<a href="#field-0"><bdi>Please answer this one.</bdi></a>');
  expect(html).toContain('id="field-0-error"');
  expect(html).toContain('aria-describedby="field-0-hint field-0-error" aria-invalid="true"');
  expect(html).toContain('<li><bdi>This cannot be saved.</bdi></li>');
  expect(html).toContain('role="alert"');
});

test('says what went wrong with the sending itself', () => {
  expect(shown({ trouble: 'Sorry, try again.' })).toContain('Sorry, try again.');
});

test('marks what may be left empty in words', () => {
  expect(shown({}).match(/\(optional\)/g)).toHaveLength(9);
});

test('nothing that a person typed ever becomes markup', () => {
  const skeleton = (words: string) => {
    const named = Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, { ...field, label: words, hint: words }]),
    );
    const values = { learned: words, plan: words, by: words };
    const html = shown({ words, fields: named, values, errors: { learned: words }, trouble: words });
    return [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replaceAll(/="[^"]*"/g, ''));
  };
  const hostile = ['</textarea><script>', '"><svg onload=x>', "' autofocus onfocus='x", '<!--', '\u202E\u0000'];
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...hostile)), (words) => {
      expect(skeleton(words)).toEqual(skeleton('x'));
    }),
  );
});
