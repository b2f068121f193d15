import type { RichText } from '../../core/chat/rich-text.ts';
import { bytesOf, type Element, type FactSet } from './card.ts';
import { limits } from './limits.ts';
import { literal } from './literal.ts';
import type { MentionDesk } from './mentions.ts';
import { textElements } from './teams-text.ts';

type Fact = { label: string; value: string };

/** Facts as a table; what is too long for its columns stands in the whole width, in its place among the others. */
export function factElements(facts: readonly Fact[], desk: MentionDesk): Element[] {
  const elements: Element[] = [];
  let open: { title: string; value: string }[] = [];
  let room = 0;
  const close = () => {
    if (open.length > 0) elements.push({ type: 'FactSet', facts: open } satisfies FactSet);
    open = [];
  };
  for (const fact of facts) {
    if (fact.label.length > limits.factTitle || fact.value.length > limits.fact) {
      close();
      elements.push(...textElements(line(fact), desk));
      continue;
    }
    // Teams leaves out a fact that has no words on one side.
    const drawn = { title: literal(fact.label).trim() || '–', value: literal(fact.value).trim() || '–' };
    const size = bytesOf(drawn);
    if (size > room) {
      close();
      room = limits.elementBytes;
    }
    open.push(drawn);
    room -= size;
  }
  close();
  return elements;
}

function line({ label, value }: Fact): RichText {
  const name = { kind: 'bold', inlines: [{ kind: 'plain', text: `${label}:` }] } as const;
  return [{ kind: 'paragraph', inlines: [name, { kind: 'plain', text: ` ${value}` }] }];
}
