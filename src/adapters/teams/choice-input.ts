import { shortened } from '../../core/chat/cut-text.ts';
import type { FormValues, Option } from '../../core/chat/form.ts';
import type { ChoiceInput } from './card.ts';
import { inputId, listValue } from './card-data.ts';
import { limits } from './limits.ts';
import { literal } from './literal.ts';
import { type Listed, PEOPLE_DATASET, titleOf } from './people-search.ts';

type Asked = { name: string; label: string; value: FormValues[string]; many: boolean };

/** Answers to choose from: a form's own, or people, all of them or those that Teams finds while somebody types. */
type Given = Asked & ({ options: readonly Option[] } | { people: readonly Listed[]; whole: boolean });

/** An input with answers to choose from; undefined where there are none. */
export function choiceInput(given: Given): ChoiceInput | undefined {
  const { name, label, many } = given;
  const people = 'people' in given;
  const options = people ? given.people.map((one) => ({ label: titleOf(one), value: one.id })) : given.options;
  const chosen = chosenOf(given, options);
  const listed = people && !given.whole ? someOf(options, chosen) : options;
  if (listed.length === 0) return undefined;
  return {
    type: 'Input.ChoiceSet',
    id: inputId(name, many),
    label,
    style: people ? 'filtered' : options.length <= limits.expanded ? 'expanded' : 'compact',
    isMultiSelect: many,
    wrap: true,
    choices: listed.map((option) => ({
      title: literal(shortened(option.label.trim() === '' ? '…' : option.label, limits.option)),
      value: sentValue(option, many),
    })),
    placeholder: people ? 'Find by name, role or department' : 'Choose…',
    ...(people && !given.whole ? { 'choices.data': { type: 'Data.Query', dataset: PEOPLE_DATASET } } : {}),
    ...(chosen.length === 0 ? {} : { value: chosen.map((option) => sentValue(option, many)).join(',') }),
  };
}

/** An answer without a value is no answer; the format wants a value, and blanks count as none. */
function sentValue({ value }: Option, many: boolean): string {
  return (many ? listValue(value) : value) || ' ';
}

function chosenOf({ value, many }: Given, options: readonly Option[]): Option[] {
  const asked = new Set(Array.isArray(value) ? value : value === undefined ? [] : [String(value)]);
  const chosen = options.filter((option) => asked.has(option.value));
  return many ? chosen : chosen.slice(0, 1);
}

/** Those who are chosen, and a few more for clients that cannot search. */
function someOf(options: readonly Option[], chosen: readonly Option[]): readonly Option[] {
  return [...new Set([...chosen, ...options.slice(0, limits.found)])];
}
