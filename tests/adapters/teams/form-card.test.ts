import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPress } from '../../../src/adapters/teams/card-data.ts';
import { type FormState, formCard } from '../../../src/adapters/teams/form-card.ts';
import { type Form, type FormValues, readSubmission } from '../../../src/core/chat/form.ts';
import { anyForm } from '../../support/any-message.ts';
import { cardFaults, everyPart, wordsIn } from '../../support/card-checker.ts';

const offers = { people: staff(3), places: [{ id: '19:maths@thread.tacv2', name: 'Maths', about: '' }] };
const asked = {
  place: { kind: 'channel', id: '19:a@thread.tacv2' },
  message: { place: '19:a@thread.tacv2', message: '1' },
} as const;

const form: Form = {
  id: 'cpd.log',
  context: 'p1 p2',
  title: 'Log CPD',
  intro: 'Only what you like.',
  submitLabel: 'Save',
  fields: {
    title: { kind: 'text', label: 'What was it?', required: true, max: 150 },
    plan: { kind: 'long-text', label: 'What I will try', hint: 'Half a term from now I will ask you.' },
    rating: { kind: 'scale', label: 'Worth your time?', from: 1, to: 5, low: 'not really', high: 'very much' },
    kind: { kind: 'choice', label: 'Kind', options: [{ label: 'Twilight', value: 't' }] },
    groups: {
      kind: 'choices',
      label: 'Groups',
      max: 2,
      options: ['a,b', 'c'].map((value) => ({ label: value, value })),
    },
    who: { kind: 'person', label: 'Who led it?' },
    people: { kind: 'people', label: 'Who else?' },
    where: { kind: 'place', label: 'Where?' },
    date: { kind: 'date', label: 'When?', max: '2026-12-04' },
    names: { kind: 'yes-no', label: 'Show names?' },
  },
};

const values: FormValues = {
  title: 'A **twilight**',
  plan: 'Low-stakes quizzes\nwith Y9',
  rating: 4,
  kind: 't',
  groups: ['a,b', 'c'],
  who: 'id-1',
  people: ['id-0', 'id-2'],
  where: '19:maths@thread.tacv2',
  date: '2026-11-20',
  names: false,
};

describe('any form of core’s', () => {
  it('is one card that Teams takes, under 25 KB, with a button that sends it', () => {
    fc.assert(
      fc.property(anyForm, fc.boolean(), (any, wrong) => {
        const errors = wrong ? Object.fromEntries(Object.keys(any.fields).map((name) => [name, `Mend ${name}.`])) : {};
        const { card, summary } = formCard(any, { offers, errors });
        expect(cardFaults(card)).toEqual([]);
        expect(summary.trim()).not.toBe('');
        expect(readPress(sent(card))).toMatchObject({ kind: 'submission', form: any.id, context: any.context });
      }),
      { numRuns: 150 },
    );
  });

  it('says how many questions have no room', () => {
    const fields = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`field${n}`, { kind: 'text', label: `Question ${n}` } as const]),
    );
    const { card } = formCard({ ...form, fields }, { offers });
    const shown = everyPart(card).filter(({ type }) => type === 'Input.Text').length;
    expect(shown).toBeGreaterThan(100);
    expect(wordsIn(card)).toContain(`This form is too long for Teams: ${300 - shown} of its questions are not shown.`);
  });
});

describe('a form in Teams', () => {
  it('brings back, by the rules of core, what it was filled in with', () => {
    expect(submitted(form, { offers, values })).toEqual({ ok: true, values });
  });

  it('brings back nothing for what was left out', () => {
    expect(
      submitted({ ...form, fields: { ...form.fields, title: { kind: 'text', label: 'What?' } } }, { offers }),
    ).toEqual({ ok: true, values: {} });
  });

  it('takes fields of any name, and never mistakes one for its own data', () => {
    const fields = Object.fromEntries(
      ['pollen', '__proto__', 'constructor', 'f-x'].map((name) => [name, { kind: 'text', label: name } as const]),
    );
    const given = Object.fromEntries(Object.keys(fields).map((name) => [name, `answer to ${name}`]));
    expect(submitted({ ...form, fields }, { offers, values: given })).toEqual({ ok: true, values: given });
  });

  it('carries where it was asked for when it is shown elsewhere', () => {
    expect(readPress(sent(formCard(form, { offers, asked }).card))).toMatchObject({
      form: 'cpd.log',
      context: 'p1 p2',
      asked,
    });
  });

  it('says in words what is needed, how many at most and what is to be mended, and asks Teams to check nothing', () => {
    const errors = { title: 'Please answer this one.', gone: 'That activity is gone.' };
    const { card } = formCard(form, { offers, values, errors });
    const labels = everyPart(card).flatMap(({ label }) => (typeof label === 'string' ? [label] : []));
    expect(labels.slice(0, 5)).toEqual([
      'What was it? (needed; to mend)',
      'What I will try',
      'Worth your time?',
      'Kind',
      'Groups (at most 2)',
    ]);
    expect(JSON.stringify(card)).not.toContain('isRequired');
    const at = card.body.findIndex((element) => 'label' in element && element.label.startsWith('What was it'));
    expect(card.body[at - 1]).toMatchObject({ text: '⚠ To mend: Please answer this one.', color: 'Attention' });
    expect(wordsIn(card)).toContain('⚠ To mend: That activity is gone.');
  });

  it('keeps what was typed beside what is to be mended', () => {
    const answers = readSubmission(form, { ...values, title: '', date: '2027-01-01' });
    if (answers.ok) throw new Error('the date is too late');
    expect(Object.keys(answers.errors)).toEqual(['title', 'date']);
    expect(submitted(form, { offers, values: answers.values, errors: answers.errors })).toEqual(answers);
  });

  it('lets typed words be words in labels and answers', () => {
    const options = [{ label: '**[bold](https://a.b)**', value: 'x' }];
    const { card } = formCard({ ...form, fields: { kind: { kind: 'choice', label: 'Kind', options } } }, { offers });
    expect(wordsIn(card)).toContain('∗∗[bold] (https://a.b)∗∗');
  });

  it('says where there is nothing to choose from', () => {
    const { card } = formCard(
      { ...form, fields: { where: { kind: 'place', label: 'Where?' } } },
      { offers: { ...offers, places: [] } },
    );
    expect(wordsIn(card)).toEqual(expect.arrayContaining(['Where?', 'There is nothing to choose from.']));
  });
});

describe('people to choose from', () => {
  const lists = (count: number, chosen: readonly string[] = []) => {
    const { card } = formCard(form, { offers: { ...offers, people: staff(count) }, values: { people: chosen } });
    return everyPart(card).filter(({ style }) => style === 'filtered') as {
      choices: { value: string }[];
      value?: string;
    }[];
  };

  it('are all in the card of a school where there is room for them', () => {
    expect(lists(60).map(({ choices }) => choices.length)).toEqual([60, 60]);
  });

  it('are found while typing in a larger one, those who are chosen kept', () => {
    const [person, people] = lists(165, ['id-150', 'id-151']);
    expect(person).toMatchObject({ 'choices.data': { type: 'Data.Query', dataset: 'pollen.people' } });
    expect(people?.choices.slice(0, 2).map(({ value }) => value)).toEqual(['id-150', 'id-151']);
    expect(people?.value).toBe('id-150,id-151');
  });
});

describe('a very long answer', () => {
  it('that has no room is shown as far as it goes, and the form says so', () => {
    const fields = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [name, { kind: 'long-text', label: name } as const]),
    );
    const typed = { a: '好'.repeat(3000), b: '好'.repeat(3000), c: '好'.repeat(3000) };
    const { card } = formCard({ ...form, fields }, { offers, values: typed });
    expect(cardFaults(card)).toEqual([]);
    expect(wordsIn(card).filter((word) => word.startsWith('Only the beginning'))).toHaveLength(3);
    const whole = formCard({ ...form, fields }, { offers, values: { a: typed.a, b: typed.b } });
    expect(wordsIn(whole.card).filter((word) => word.startsWith('Only the beginning'))).toEqual([]);
  });
});

function staff(count: number) {
  return Array.from({ length: count }, (_, n) => ({
    id: `id-${n}`,
    name: `Person Number ${n} Fairlight-Achebe`,
    about: 'Teaching assistant, SEND',
  }));
}

/** What the form's button sends when nobody changed anything: its data, and each input's value beside it. */
function sent(card: { body: readonly object[] }): object {
  const parts = everyPart(card);
  const inputs = parts.filter(({ type }) => String(type).startsWith('Input.'));
  const button = parts.find(({ type }) => type === 'Action.Execute');
  return Object.fromEntries([
    ...Object.entries(button?.data ?? {}),
    ...inputs.map(({ id, value }) => [id, value ?? '']),
  ]);
}

function submitted(of: Form, state: FormState) {
  const press = readPress(sent(formCard(of, state).card));
  return press?.kind === 'submission' ? readSubmission(of, press.values) : undefined;
}
