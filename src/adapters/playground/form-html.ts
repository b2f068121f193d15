import { html } from 'hono/html';
import type { Field, FieldErrors, Form, FormValues } from '../../core/chat/form.ts';
import { type Asked, controlHtml, isGroup, type Offers } from './field-html.ts';
import { type Html, hidden } from './html.ts';

/** A form that a person has open: what was typed so far, what to mend, and a word if the sending itself failed. */
export type OpenForm = {
  id: string;
  person: string;
  form: Form;
  values: FormValues;
  errors: FieldErrors;
  trouble?: string;
  askedFrom?: string;
};

/** Where a form is sent, what is sent along with it, and where giving it up leads. */
export type FormSetting = { action: string; fields: Readonly<Record<string, string>>; cancel: string; offers: Offers };

/** A form as a dialog: without a script it stands in the page, with one it is modal. */
export function formHtml(open: OpenForm, setting: FormSetting): Html {
  const { form } = open;
  return html`<dialog id="form-dialog" class="form-dialog" open aria-labelledby="form-title" data-cancel="${setting.cancel}">
    <form method="post" action="${setting.action}" novalidate data-sends>
      <header>
        <h2 id="form-title" tabindex="-1"><bdi>${form.title}</bdi></h2>
        <a class="close" id="form-close" href="${setting.cancel}" data-morph aria-label="Close without sending">×</a>
      </header>
      <div class="form-body">
        ${hidden({ ...setting.fields, form: form.id, context: form.context, open: open.id })}
        ${summaryHtml(open)}
        ${form.intro !== undefined && html`<p class="intro"><bdi>${form.intro}</bdi></p>`}
        ${Object.entries(form.fields).map(([name, field], at) => fieldHtml(open, name, field, at, setting.offers))}
      </div>
      <footer>
        <button class="primary" id="form-send"><bdi>${form.submitLabel}</bdi></button>
        <a class="button" id="form-cancel" href="${setting.cancel}" data-morph>Cancel</a>
      </footer>
    </form>
  </dialog>`;
}

function summaryHtml({ form, errors, trouble }: OpenForm): Html {
  const wrong = Object.keys(form.fields).flatMap((name, at) =>
    errors[name] === undefined ? [] : [{ at, text: errors[name] }],
  );
  const elsewhere = Object.entries(errors).filter(([name]) => !(name in form.fields));
  if (wrong.length + elsewhere.length === 0 && trouble === undefined) return html``;
  return html`<div class="error-summary" id="form-errors" tabindex="-1" role="alert">
    ${trouble === undefined ? html`<h3>Nearly there: please check this</h3>` : html`<p><bdi>${trouble}</bdi></p>`}
    <ul>${wrong.map(({ at, text }) => html`<li><a href="#field-${at}"><bdi>${text}</bdi></a></li>`)}${elsewhere.map(
      ([, text]) => html`<li><bdi>${text}</bdi></li>`,
    )}</ul>
  </div>`;
}

function fieldHtml(open: OpenForm, name: string, field: Field, at: number, offers: Offers): Html {
  const id = `field-${at}`;
  const error = open.errors[name];
  const described = [field.hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  const asked: Asked = {
    field,
    name,
    id,
    value: open.values[name],
    describedBy: described.length === 0 ? undefined : described.join(' '),
    wrong: error !== undefined,
  };
  const label = html`<bdi>${field.label}</bdi>${!field.required && html` <span class="optional">(optional)</span>`}`;
  const rest = html`
    ${field.hint !== undefined && html`<p class="hint" id="${id}-hint"><bdi>${field.hint}</bdi></p>`}
    ${error !== undefined && html`<p class="error" id="${id}-error"><span aria-hidden="true">⚠ </span><bdi>${error}</bdi></p>`}
    ${controlHtml(asked, offers)}`;
  return isGroup(field)
    ? html`<fieldset class="field ${error !== undefined && 'wrong'}"><legend>${label}</legend>${rest}</fieldset>`
    : html`<div class="field ${error !== undefined && 'wrong'}"><label for="${id}">${label}</label>${rest}</div>`;
}
