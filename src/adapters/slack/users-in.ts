import type { Form } from '../../core/chat/form.ts';
import type { Block, Message } from '../../core/chat/message.ts';
import type { Inline, RichText } from '../../core/chat/rich-text.ts';
import type { UserOf } from './mrkdwn.ts';

/** Looks up, once, everybody whom these messages and forms name; the lookup is spared where they name nobody. */
export async function usersIn(
  shown: readonly (Message | Form)[],
  usersOf: (people: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<UserOf> {
  const people = [...new Set(shown.flatMap((one) => ('blocks' in one ? one.blocks.flatMap(inBlock) : inForm(one))))];
  if (people.length === 0) return () => undefined;
  const users = await usersOf(people);
  return (person) => users.get(person);
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
