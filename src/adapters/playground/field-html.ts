import { html } from 'hono/html';
import type { Field, FormValues, Option } from '../../core/chat/form.ts';
import type { Html } from './html.ts';

/** Those whom a form can name: an id, and the words that tell people of one name apart. */
type Listed = { id: string; name: string; about: string };

/** What a field offers to choose from. */
export type Offers = { people: readonly Listed[]; places: readonly Listed[] };

/** A field with its answer so far. `describedBy` lists the ids of its hint and error. */
export type Asked = {
  field: Field;
  name: string;
  id: string;
  value: FormValues[string];
  describedBy?: string;
  wrong: boolean;
};

/** With more options than this, a list is folded away until it is wanted. */
const MANY = 8;

/** Whether the field is a group of controls (named by a legend) and not a single one (named by a label). */
export function isGroup(field: Field): boolean {
  if (field.kind === 'choice') return field.options.length <= MANY;
  return ['choices', 'scale', 'people', 'yes-no'].includes(field.kind);
}

/** The controls of a field. Lists send `f.name[]`, everything else `f.name`. */
export function controlHtml(asked: Asked, offers: Offers): Html {
  const { field, value } = asked;
  switch (field.kind) {
    case 'text':
      return html`<input type="text" ${single(asked)} value="${words(value)}" placeholder="${field.placeholder ?? ''}">`;
    case 'long-text':
      return html`<textarea ${single(asked)} rows="3" placeholder="${field.placeholder ?? ''}">${verbatim(words(value))}</textarea>`;
    case 'choice':
      return isGroup(field) ? optionsHtml(asked, field.options, 'radio') : selectHtml(asked, field.options.map(listed));
    case 'choices':
      return choicesHtml(asked, field.options);
    case 'scale':
      return scaleHtml(asked, field);
    case 'person':
      return selectHtml(asked, offers.people);
    case 'people':
      return peopleHtml(asked, offers.people);
    case 'place':
      return selectHtml(asked, offers.places);
    case 'date':
      return html`<input type="date" ${single(asked)} value="${words(value)}" min="${field.min ?? ''}" max="${field.max ?? ''}">`;
    case 'yes-no':
      return optionsHtml({ ...asked, value: yesNo(value) }, YES_NO, 'radio');
    default:
      return field satisfies never;
  }
}

const YES_NO: readonly Option[] = [
  { label: 'Yes', value: 'yes' },
  { label: 'No', value: 'no' },
];

function single({ id, name, describedBy, wrong, field }: Asked): Html {
  return html`id="${id}" name="f.${name}" ${describedBy !== undefined && html`aria-describedby="${describedBy}"`} ${wrong && html`aria-invalid="true"`} ${field.required && html`aria-required="true"`}`;
}

function optionsHtml(
  { id, name, value, describedBy, wrong }: Asked,
  options: readonly Option[],
  type: 'radio' | 'checkbox',
): Html {
  const sent = type === 'radio' ? `f.${name}` : `f.${name}[]`;
  const chosen = chosenOf(value);
  return html`<div class="options">${options.map(
    (option, at) =>
      html`<label class="option"><input type="${type}" id="${at === 0 ? id : `${id}-${at}`}" name="${sent}" value="${option.value}" ${chosen.has(option.value) && html`checked`} ${described(describedBy, wrong)}><span><bdi>${option.label}</bdi></span></label>`,
  )}</div>`;
}

function choicesHtml(asked: Asked, options: readonly Option[]): Html {
  const list = optionsHtml(asked, options, 'checkbox');
  if (options.length <= MANY) return list;
  const chosen = chosenOf(asked.value);
  const ticked = options.filter(({ value }) => chosen.has(value)).length;
  return html`<details class="folded" ${asked.wrong && html`open`}><summary><span data-count>${ticked}</span> of ${options.length} chosen</summary>${list}</details>`;
}

function listed({ label, value }: Option): Listed {
  return { id: value, name: label, about: '' };
}

function scaleHtml({ id, name, value, describedBy, wrong }: Asked, field: Extract<Field, { kind: 'scale' }>): Html {
  const steps = Array.from({ length: Math.max(0, field.to - field.from + 1) }, (_, at) => field.from + at);
  const ends = new Map([
    [field.from, field.low],
    [field.to, field.high],
  ]);
  return html`<div class="scale"><div class="scale-steps">${steps.map(
    (step, at) =>
      html`<label><input type="radio" id="${at === 0 ? id : `${id}-${at}`}" name="f.${name}" value="${step}" ${String(value) === String(step) && html`checked`} ${described(describedBy, wrong)}><span>${step}${ends.has(step) && html`<span class="spoken"> – ${ends.get(step)}</span>`}</span></label>`,
  )}</div><div class="scale-ends" aria-hidden="true"><bdi>${field.low}</bdi><bdi>${field.high}</bdi></div></div>`;
}

function selectHtml(asked: Asked, listed: readonly Listed[]): Html {
  const value = words(asked.value);
  return html`<select ${single(asked)}><option value="">Choose…</option>${listed.map(
    (one) =>
      html`<option value="${one.id}" ${one.id === value && html`selected`}>${one.name}${one.about !== '' && ` – ${one.about}`}</option>`,
  )}</select>`;
}

/** A list to tick, narrowed by typing where there is a script; the chosen stay in sight. */
function peopleHtml({ id, name, value, describedBy, wrong }: Asked, people: readonly Listed[]): Html {
  const chosen = chosenOf(value);
  const ordered = [...people].sort((a, b) => Number(chosen.has(b.id)) - Number(chosen.has(a.id)));
  return html`<div class="people-field" data-filtered>
    <input type="search" id="${id}" data-filter="${id}-list" aria-label="Find people in this list" placeholder="Find by name, role or department" autocomplete="off" ${described(describedBy, wrong)}>
    <div class="people-list" id="${id}-list" role="group" aria-label="People" tabindex="0">${ordered.map(
      (one, at) =>
        html`<label class="option" data-search="${`${one.name} ${one.about}`.toLowerCase()}"><input type="checkbox" id="${id}-${at}" name="f.${name}[]" value="${one.id}" ${chosen.has(one.id) && html`checked`}><span><bdi>${one.name}</bdi> <small><bdi>${one.about}</bdi></small></span></label>`,
    )}</div>
  </div>`;
}

function described(describedBy: string | undefined, wrong: boolean): Html {
  return html`${describedBy !== undefined && html`aria-describedby="${describedBy}"`} ${wrong && html`aria-invalid="true"`}`;
}

function chosenOf(value: FormValues[string]): ReadonlySet<string> {
  return new Set(Array.isArray(value) ? value : value === undefined ? [] : [String(value)]);
}

function words(value: FormValues[string]): string {
  return value === undefined || Array.isArray(value) ? '' : String(value);
}

/** A browser drops a line break right after `<textarea>`, so that one is put before it. */
function verbatim(text: string): string {
  return `\n${text}`;
}

function yesNo(value: FormValues[string]): FormValues[string] {
  return value === true ? 'yes' : value === false ? 'no' : value;
}
