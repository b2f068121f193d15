import type { InputBlock, PlainTextElement, PlainTextOption } from '@slack/types';
import { shortened } from '../../core/chat/cut-text.ts';
import { type Field, type FormValues, maxLength, type Option } from '../../core/chat/form.ts';
import { limits } from './limits.ts';
import type { UserOf } from './mrkdwn.ts';

/** The one element of every input block. */
const ANSWER = 'answer';

/** A question as an input block whose id is the field's name; what does not fit is cut where people can see it. */
export function inputOf(name: string, field: Field, value: FormValues[string], userOf: UserOf): InputBlock {
  return {
    type: 'input',
    block_id: name,
    label: words(field.label.trim() === '' ? name : field.label, limits.inputLabel),
    ...(field.hint ? { hint: words(field.hint, limits.inputHint) } : {}),
    optional: field.required !== true,
    element: { ...elementOf(field, value, userOf), action_id: ANSWER },
  };
}

/** Plain words, cut visibly. */
export function words(text: string, max: number): PlainTextElement {
  return { type: 'plain_text', text: shortened(text, max) };
}

function elementOf(field: Field, value: FormValues[string], userOf: UserOf): InputBlock['element'] {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return textInput(field, value);
    case 'choice': {
      const chosen = slackOptions(field.options).find((option) => option.value === value);
      return { type: 'static_select', ...grouped(field.options), ...(chosen ? { initial_option: chosen } : {}) };
    }
    case 'choices': {
      const asked = listOf(value);
      const chosen = slackOptions(field.options).filter((option) => asked.includes(option.value ?? ''));
      return {
        type: 'multi_static_select',
        ...grouped(field.options),
        ...atMost(field.max),
        ...(chosen.length > 0 ? { initial_options: chosen.slice(0, field.max) } : {}),
      };
    }
    case 'scale':
      return oneTap(steps(field), String(value ?? ''));
    case 'yes-no':
      return oneTap(yesNo, value === true ? 'yes' : value === false ? 'no' : '');
    case 'person': {
      const user = typeof value === 'string' ? userOf(value) : undefined;
      return { type: 'users_select', ...(user === undefined ? {} : { initial_user: user }) };
    }
    case 'people': {
      const users = listOf(value).flatMap((person) => userOf(person) ?? []);
      const start = users.length > 0 ? { initial_users: users.slice(0, field.max) } : {};
      return { type: 'multi_users_select', ...atMost(field.max), ...start };
    }
    case 'place': {
      const start = typeof value === 'string' && value !== '' ? { initial_conversation: value } : {};
      return {
        type: 'conversations_select',
        filter: { include: ['public', 'private'], exclude_bot_users: true },
        ...start,
      };
    }
    case 'date':
      return { type: 'datepicker', ...(typeof value === 'string' && isDate(value) ? { initial_date: value } : {}) };
    default:
      return field satisfies never;
  }
}

function textInput(field: Field & { kind: 'text' | 'long-text' }, value: FormValues[string]): InputBlock['element'] {
  const most = Math.min(Math.max(maxLength(field), 1), limits.inputText);
  return {
    type: 'plain_text_input',
    multiline: field.kind === 'long-text',
    max_length: most,
    ...(field.placeholder ? { placeholder: words(field.placeholder, limits.inputPlaceholder) } : {}),
    ...(typeof value === 'string' && value !== '' ? { initial_value: shortened(value, most) } : {}),
  };
}

const yesNo: readonly Option[] = [
  { label: 'Yes', value: 'yes' },
  { label: 'No', value: 'no' },
];

/** Every answer in sight where there are few, a list to open where there are many. */
function oneTap(options: readonly Option[], value: string): InputBlock['element'] {
  const chosen = slackOptions(options).find((option) => option.value === value);
  const start = chosen ? { initial_option: chosen } : {};
  if (options.length <= limits.radioOptions) return { type: 'radio_buttons', options: slackOptions(options), ...start };
  return { type: 'static_select', ...grouped(options), ...start };
}

function steps({ from, to, low, high }: Field & { kind: 'scale' }): Option[] {
  return Array.from({ length: Math.max(to - from, 0) + 1 }, (_, at) => {
    const said = at === 0 ? `: ${low}` : from + at === to ? `: ${high}` : '';
    return { label: `${from + at}${said}`, value: String(from + at) };
  });
}

/** Up to a hundred answers as they are, more in groups of a hundred, so that none is missing. */
function grouped(options: readonly Option[]) {
  const all = slackOptions(options.length === 0 ? [{ label: 'Nothing to choose from', value: '' }] : options);
  if (all.length <= limits.options) return { options: all };
  const groups = Array.from({ length: Math.ceil(all.length / limits.options) }, (_, at) => {
    const some = all.slice(at * limits.options, (at + 1) * limits.options);
    return {
      label: words(`${at * limits.options + 1} to ${at * limits.options + some.length}`, limits.optionText),
      options: some,
    };
  });
  return { option_groups: groups.slice(0, limits.optionGroups) };
}

function slackOptions(options: readonly Option[]): PlainTextOption[] {
  return options.map(({ label, value }) => ({
    text: words(label.trim() === '' ? '…' : label, limits.optionText),
    value: (value || '-').slice(0, limits.optionValue),
  }));
}

function atMost(max: number | undefined) {
  return max === undefined ? {} : { max_selected_items: Math.max(max, 1) };
}

function listOf(value: FormValues[string]): readonly string[] {
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
