import type { Bar, Block, Message } from './message.ts';
import type { Form } from './form.ts';
import { inlineText, type Paragraph, type RichText } from './rich-text.ts';

/** A whole message as words: the fallback of every platform, e-mails, logs of the playground and tests. */
export function plainText(message: Message): string {
  return message.blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Rich text as words; links keep their address. */
export function richPlain(text: RichText): string {
  return text.map(paragraphText).join('\n\n');
}

/** A form as words: what would be asked, for a platform or a log that can show no fields. */
export function formText(form: Form): string {
  const questions = Object.values(form.fields).map((field) => {
    const needed = field.required ? ' (required)' : '';
    const hint = field.hint === undefined ? '' : ` – ${field.hint}`;
    return `- ${field.label}${needed}${hint}${answersText(field)}`;
  });
  return [form.title, form.intro, questions.join('\n')].filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** Labelled bars as text, for every place that shows no picture; the longest bar has ten squares. */
export function chartText(chart: { title: string; unit: string; bars: readonly Bar[]; max?: number }): string {
  const most = Math.max(chart.max ?? 0, ...chart.bars.map((bar) => bar.value), 0);
  const wide = Math.max(...chart.bars.map((bar) => bar.label.length), 0);
  const rows = chart.bars.map((bar) => {
    const squares = most === 0 ? 0 : Math.round((bar.value / most) * 10);
    const note = bar.note === undefined ? '' : ` (${bar.note})`;
    return `${bar.label.padEnd(wide)} ${'█'.repeat(squares)}${'░'.repeat(10 - squares)} ${bar.value}${note}`;
  });
  return [`${chart.title} (${chart.unit})`, ...rows].join('\n');
}

/** A chart in a sentence, as its alternative text. */
export function chartAlt(chart: { title: string; unit: string; bars: readonly Bar[] }): string {
  return `${chart.title}, ${chart.unit}: ${chart.bars.map((bar) => `${bar.label} ${bar.value}`).join(', ')}`;
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
      return `(picture: ${block.alt})`;
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

function spoken(inline: Parameters<typeof inlineText>[0]): string {
  return inline.kind === 'link' ? `${inline.label} (${inline.url})` : inlineText(inline);
}

function answersText(field: Form['fields'][string]): string {
  if (field.kind === 'choice' || field.kind === 'choices') return `: ${field.options.map((o) => o.label).join(' / ')}`;
  if (field.kind === 'scale') return `: ${field.from} (${field.low}) to ${field.to} (${field.high})`;
  return field.kind === 'yes-no' ? ': yes / no' : '';
}
