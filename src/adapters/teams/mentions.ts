import type { Element, Mention } from './card.ts';
import { literal } from './literal.ts';

/** Who a person is in the conversation that a card goes to: an id that Teams can mention, or nothing. */
export type UserOf = (person: string) => string | undefined;

/** Keeps who is mentioned in a message. */
export type MentionDesk = {
  /** What to write for a person; undefined where they can only be named. */
  mention: (person: string, name: string) => string | undefined;
  /** Those who are mentioned in these elements. */
  within: (elements: readonly Element[]) => Mention[];
};

/** A desk for one message. */
export function mentionDesk(userOf: UserOf): MentionDesk {
  const mentions = new Map<string, Mention>();
  return {
    mention(person, name) {
      const id = userOf(person);
      const shown = literal(name.replaceAll(/[\s<>]+/g, ' ')).trim();
      if (id === undefined || shown === '' || shown.length > LONGEST_NAME) return undefined;
      const text = `<at>${shown}</at>`;
      const known = mentions.get(text);
      // Teams tells mentions apart by their text alone: the second of two people of one name is named and not notified.
      if (known !== undefined && known.mentioned.id !== id) return undefined;
      mentions.set(text, known ?? { type: 'mention', text, mentioned: { id, name: shown } });
      return text;
    },
    within(elements) {
      const texts = elements.flatMap((element) => (element.type === 'TextBlock' ? [element.text] : []));
      return [...mentions.values()].filter((mention) => texts.some((text) => text.includes(mention.text)));
    },
  };
}

/** More characters than anybody's name has. */
const LONGEST_NAME = 200;
