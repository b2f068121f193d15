import { shortened } from '../../core/chat/cut-text.ts';
import { type Field, type FormValues, maxLength } from '../../core/chat/form.ts';
import { plain } from '../../core/chat/rich-text.ts';
import { bold } from './adaptive-card.ts';
import type { Element } from './card.ts';
import { inputId } from './card-data.ts';
import { choiceInput } from './choice-input.ts';
import { limits } from './limits.ts';
import { literal } from './literal.ts';
import { mentionDesk } from './mentions.ts';
import type { Listed } from './people-search.ts';
import { textElements } from './teams-text.ts';

/** What a form offers to choose from: the school's people, and the channels that Pollen is in. */
export type Offers = { people: readonly Listed[]; places: readonly Listed[] };

/** How much room a form's card has: whether lists of people stand in it whole, and the most characters of one text. */
export type Room = { wholeLists: boolean; text: number };

/** A field with its answer so far and what is wrong with it. */
export type AskedField = { name: string; field: Field; value: FormValues[string]; error?: string | undefined };

/** A question as elements: what is to be mended, the input with its label, the hint. */
export function fieldElements(asked: AskedField, offers: Offers, room: Room): Element[] {
  const { field, error } = asked;
  const input = inputOf(asked, offers, room);
  const elements = [
    ...(error === undefined ? [] : [mend(shortened(error, room.text))]),
    ...(input === undefined ? unanswerable(labelOf(asked)) : [input]),
    ...small(isCut(asked, room) ? 'Only the beginning of your answer has room here: please look at it again.' : ''),
    ...small(shortened(field.hint ?? '', room.text)),
  ];
  return elements.map((element, at) => ({ ...element, spacing: at === 0 ? 'Medium' : 'None' }));
}

/** What is to be mended, in a word and a sign as well as in colour. */
export function mend(problem: string): Element {
  return {
    type: 'TextBlock',
    text: `⚠ To mend: ${literal(problem)}`,
    wrap: true,
    color: 'Attention',
    weight: 'Bolder',
  };
}

/** Words that stand back. */
export function small(text: string): Element[] {
  return textElements(plain(text), nobody, { isSubtle: true, size: 'Small' });
}

/** A form mentions nobody. */
const nobody = mentionDesk(() => undefined);

function unanswerable(label: string): Element[] {
  return [...textElements(bold(label), nobody), ...small('There is nothing to choose from.')];
}

/** Teams' own mark for what is needed is not read out, so words say it; the server checks the answers. */
function labelOf({ name, field, error }: AskedField): string {
  const most = 'max' in field && (field.kind === 'choices' || field.kind === 'people') ? field.max : undefined;
  const marks = [
    ...(field.required ? ['needed'] : []),
    ...(most === undefined ? [] : [`at most ${most}`]),
    ...(error === undefined ? [] : ['to mend']),
  ];
  const label = shortened(field.label.trim() === '' ? name : field.label, limits.label);
  return marks.length === 0 ? label : `${label} (${marks.join('; ')})`;
}

function isCut({ field, value }: AskedField, room: Room): boolean {
  return (field.kind === 'text' || field.kind === 'long-text') && typeof value === 'string' && value.length > room.text;
}

/** The input of a field; undefined where there is nothing to choose from. */
function inputOf(asked: AskedField, { people, places }: Offers, room: Room): Element | undefined {
  const { name, field, value } = asked;
  const label = labelOf(asked);
  switch (field.kind) {
    case 'text':
    case 'long-text': {
      const typed = typeof value === 'string' ? shortened(value, room.text) : '';
      return {
        type: 'Input.Text',
        id: inputId(name, false),
        label,
        isMultiline: field.kind === 'long-text',
        maxLength: Math.max(maxLength(field), 1),
        ...(field.placeholder ? { placeholder: shortened(field.placeholder, limits.placeholder) } : {}),
        ...(typed === '' ? {} : { value: typed }),
      };
    }
    case 'choice':
    case 'choices':
      return choiceInput({ name, label, value, options: field.options, many: field.kind === 'choices' });
    case 'scale':
      return choiceInput({ name, label, value, options: steps(field), many: false });
    case 'yes-no':
      return choiceInput({
        name,
        label,
        value: value === true ? 'yes' : value === false ? 'no' : value,
        options: yesNo,
        many: false,
      });
    case 'person':
    case 'people':
      return choiceInput({ name, label, value, people, whole: room.wholeLists, many: field.kind === 'people' });
    case 'place':
      return choiceInput({
        name,
        label,
        value,
        options: places.map(({ id, name: place }) => ({ label: place, value: id })),
        many: false,
      });
    case 'date':
      return {
        type: 'Input.Date',
        id: inputId(name, false),
        label,
        ...(isDate(field.min) ? { min: field.min } : {}),
        ...(isDate(field.max) ? { max: field.max } : {}),
        ...(isDate(value) ? { value } : {}),
      };
    default:
      return field satisfies never;
  }
}

const yesNo = [
  { label: 'Yes', value: 'yes' },
  { label: 'No', value: 'no' },
] as const;

function steps({ from, to, low, high }: Field & { kind: 'scale' }) {
  return Array.from({ length: Math.max(to - from, 0) + 1 }, (_, at) => {
    const said = at === 0 ? `: ${low}` : from + at === to ? `: ${high}` : '';
    return { label: `${from + at}${said}`, value: String(from + at) };
  });
}

function isDate(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
