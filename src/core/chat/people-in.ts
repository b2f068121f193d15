import type { Form } from './form.ts';
import type { Block, Message } from './message.ts';
import type { Inline, RichText } from './rich-text.ts';

/** Everybody whom these messages and forms name, once each, by core's own ids. */
export function peopleIn(shown: readonly (Message | Form)[]): readonly string[] {
  return [...new Set(shown.flatMap((one) => ('blocks' in one ? one.blocks.flatMap(inBlock) : inForm(one))))];
}

function inBlock(block: Block): string[] {
  return block.kind === 'text' || block.kind === 'note' ? inText(block.text) : [];
}

function inText(text: RichText): string[] {
  return text.flatMap((part) =>
    part.kind === 'list' ? part.items.flatMap((item) => item.flatMap(inInline)) : part.inlines.flatMap(inInline),
  );
}

function inInline(inline: Inline): string[] {
  if (inline.kind === 'mention' || inline.kind === 'contact') return [inline.person];
  return inline.kind === 'bold' || inline.kind === 'italic' ? inline.inlines.flatMap(inInline) : [];
}

function inForm({ fields, values }: Form): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = values?.[name];
    if (field.kind === 'person') return typeof value === 'string' ? [value] : [];
    return field.kind === 'people' && Array.isArray(value) ? value : [];
  });
}
