import { pieces } from '../../core/chat/cut-text.ts';
import type { Inline, RichText } from '../../core/chat/rich-text.ts';

/** Who a person is in the workspace that a message goes to: a user id, or nothing. */
export type UserOf = (person: string) => string | undefined;

type Style = { bold: boolean; italic: boolean };

/** A stretch of markup that must not be cut. */
type Atom = string;

/** No stretch is longer, so that pieces fill a section well and still fit once escaped. */
const STRETCH = 400;

const twins: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

/** What Slack reads as markup, made harmless: used for everything that is not markup of our own. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * A person's words inside markup: Slack knows no way to escaped its formatting characters, so those become their
 * look-alikes; a line that starts like a quotation does not become one.
 */
export function literal(text: string): string {
  const plain = text.replaceAll(/[*_~`]/g, (mark) => twins[mark] ?? mark).replaceAll(/^(\s*)>/gm, '$1›');
  return escaped(plain);
}

/** Rich text as Slack's markup, in pieces of at most `max` characters each; nothing is lost between them. */
export function mrkdwn(text: RichText, userOf: UserOf, max: number): string[] {
  const atoms = text.flatMap((paragraph, at): Atom[] => {
    const gap = at === 0 ? [] : ['\n\n'];
    if (paragraph.kind === 'paragraph') return [...gap, ...atomsOf(paragraph.inlines, userOf)];
    const items = paragraph.items.flatMap((item, n) => [n === 0 ? '• ' : '\n• ', ...atomsOf(item, userOf)]);
    return [...gap, ...items];
  });
  return packed(atoms, max).filter((piece) => piece.trim() !== '');
}

/** Atoms in order, as few strings as their length allows. */
function packed(atoms: readonly Atom[], max: number): string[] {
  const full: string[] = [];
  let open = '';
  for (const atom of atoms.flatMap((one) => (one.length > max ? pieces(one, max) : [one]))) {
    if (open.length + atom.length > max) {
      full.push(open);
      open = '';
    }
    open += atom;
  }
  return [...full, open];
}

function atomsOf(inlines: readonly Inline[], userOf: UserOf, style: Style = { bold: false, italic: false }): Atom[] {
  return inlines.flatMap((inline) => {
    switch (inline.kind) {
      case 'plain':
        return styled(inline.text, style);
      case 'bold':
        return atomsOf(inline.inlines, userOf, { ...style, bold: true });
      case 'italic':
        return atomsOf(inline.inlines, userOf, { ...style, italic: true });
      case 'link':
        return link(inline.label, inline.url);
      case 'contact': {
        const user = userOf(inline.person);
        if (user !== undefined) return link(inline.label, `https://slack.com/app_redirect?channel=${user}`);
        return inline.email ? link(inline.label, `mailto:${inline.email}`) : styled(inline.label, style);
      }
      case 'mention': {
        const user = userOf(inline.person);
        return user === undefined ? styled(inline.name, style) : [`<@${user}>`];
      }
      default:
        return inline satisfies never;
    }
  });
}

/** Marks hold only inside a line and against a letter, so each line's words are marked without the blanks around them. */
function styled(text: string, { bold, italic }: Style): Atom[] {
  const mark = `${bold ? '*' : ''}${italic ? '_' : ''}`;
  const close = [...mark].reverse().join('');
  return text.split(/(\n)/).flatMap((line) =>
    pieces(line, STRETCH).map((part) => {
      const safe = literal(part);
      if (mark === '' || safe.trim() === '') return safe;
      const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(safe) ?? [];
      return `${before}${mark}${words}${close}${after}`;
    }),
  );
}

function link(label: string, url: string): Atom[] {
  const words = pieces(literal(label).replaceAll('|', '¦').replaceAll('\n', ' '), STRETCH);
  const target = escaped(url).replaceAll('|', '%7C');
  // A longer address than anybody follows is said as words.
  return target.length > 1500
    ? [...words, ...pieces(literal(` (${url})`), STRETCH)]
    : words.map((part) => `<${target}|${part}>`);
}
