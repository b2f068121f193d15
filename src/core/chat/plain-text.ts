import { type Field, type Form, type FormValues, maxLength, type Option } from './form.ts';
import type { Bar, Block, Message } from './message.ts';
import { type Inline, inlineText, type Paragraph, type RichText } from './rich-text.ts';

/** A whole message as words: the fallback of every platform, e-mails, logs of the playground and tests. */
export function plainText(message: Message): string {
  const said = message.blocks.map(blockText).filter((text) => text !== '');
  return said.length === 0 ? message.summary : said.join('\n\n');
}

/** Rich text as words; links keep their address. */
export function richPlain(text: RichText): string {
  return text.map(paragraphText).join('\n\n');
}

/** A form as words: what would be asked and what is filled in, for a platform or a log that can show no fields. */
export function formText(form: Form): string {
  const questions = Object.entries(form.fields).map(([name, field]) => {
    const needed = field.required ? ' (required)' : '';
    const hint = field.hint === undefined ? '' : ` – ${field.hint}`;
    const filledIn = form.values?.[name];
    const now = filledIn === undefined ? '' : ` [${valueText(field, filledIn)}]`;
    return `- ${field.label}${needed}${hint}: ${answersText(field)}${now}`;
  });
  const parts = [form.title, form.intro, questions.join('\n'), `[${form.submitLabel}]`];
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** Labelled bars as text, for every place that shows no picture; the longest bar has ten squares. */
export function chartText(chart: { title: string; unit: string; bars: readonly Bar[]; max?: number }): string {
  const most = Math.max(chart.max ?? 0, ...chart.bars.map((bar) => bar.value), 0);
  const wide = Math.max(...chart.bars.map((bar) => bar.label.length), 0);
  const rows = chart.bars.map((bar) => {
    return `${bar.label.padEnd(wide)} ${barText(bar.value, most)} ${bar.value}${noteText(bar)}`;
  });
  return [`${chart.title} (${chart.unit})`, ...rows].join('\n');
}

/** A value's share of the most there is, as ten squares. */
export function barText(value: number, most: number): string {
  const squares = value > 0 ? Math.round((value / most) * 10) : 0;
  return `${'█'.repeat(squares)}${'░'.repeat(10 - squares)}`;
}

/** A chart in a sentence, as its alternative text. */
export function chartAlt(chart: { title: string; unit: string; bars: readonly Bar[] }): string {
  return `${chart.title}, ${chart.unit}: ${chart.bars.map((bar) => `${bar.label} ${bar.value}${noteText(bar)}`).join(', ')}`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
    case 'note':
      return richPlain(block.text);
    case 'heading':
      return block.text;
    case 'facts':
      return block.facts.map((fact) => `${fact.label}: ${fact.value}`).join('\n');
    case 'buttons':
      return block.buttons.map((button) => `[${button.label}]`).join(' ');
    case 'choices':
      return `${block.label}\n${block.choices.map((c) => (c.value === block.chosen ? `(${c.label})` : `[${c.label}]`)).join(' ')}`;
    case 'image':
      return 'url' in block.source ? `(picture: ${block.alt}, ${block.source.url})` : `(picture: ${block.alt})`;
    case 'chart':
      return chartText(block);
    case 'file':
      return `${block.label}: ${block.name}\n${block.content}`;
    case 'divider':
      return '––––––––––';
    default:
      return block satisfies never;
  }
}

function paragraphText(paragraph: Paragraph): string {
  if (paragraph.kind === 'list') return paragraph.items.map((item) => `- ${item.map(spoken).join('')}`).join('\n');
  return paragraph.inlines.map(spoken).join('');
}

function spoken(inline: Inline): string {
  if (inline.kind === 'bold' || inline.kind === 'italic') return inline.inlines.map(spoken).join('');
  if (inline.kind === 'contact') return inline.email ? `${inline.label} (${inline.email})` : inline.label;
  return inline.kind === 'link' ? `${inline.label} (${inline.url})` : inlineText(inline);
}

function noteText(bar: Bar): string {
  return bar.note === undefined ? '' : ` (${bar.note})`;
}

function answersText(field: Field): string {
  switch (field.kind) {
    case 'text':
    case 'long-text': {
      const example = field.placeholder === undefined ? '' : `, such as “${field.placeholder}”`;
      return `up to ${maxLength(field)} characters${example}`;
    }
    case 'choice':
      return labels(field.options);
    case 'choices':
      return labels(field.options) + atMost(field.max);
    case 'scale':
      return `${field.from} (${field.low}) to ${field.to} (${field.high})`;
    case 'person':
      return 'somebody';
    case 'people':
      return `people${atMost(field.max)}`;
    case 'place':
      return 'a channel';
    case 'date':
      return ['a date', field.min && `from ${field.min}`, field.max && `to ${field.max}`].filter(Boolean).join(' ');
    case 'yes-no':
      return 'yes / no';
    default:
      return field satisfies never;
  }
}

function labels(options: readonly Option[]): string {
  return options.map((option) => option.label).join(' / ');
}

function atMost(max: number | undefined): string {
  return max === undefined ? '' : `, at most ${max}`;
}

function valueText(field: Field, value: NonNullable<FormValues[string]>): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const options = 'options' in field ? field.options : [];
  return [value]
    .flat()
    .map((one) => options.find((option) => option.value === one)?.label ?? one)
    .join(', ');
}
