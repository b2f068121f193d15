/** A run of text with one meaning. What a person typed is only ever in `plain`, as data. */
export type Inline =
  | { kind: 'plain'; text: string }
  | { kind: 'bold'; inlines: readonly Inline[] }
  | { kind: 'italic'; inlines: readonly Inline[] }
  | { kind: 'link'; label: string; url: string }
  | { kind: 'mention'; person: string; name: string }
  /** Opens a conversation with somebody in one tap: the platform's own, or else an email; words alone where neither can be. */
  | { kind: 'contact'; person: string; label: string; email?: string };

/** A paragraph or a list of points. */
export type Paragraph =
  | { kind: 'paragraph'; inlines: readonly Inline[] }
  | { kind: 'list'; items: readonly (readonly Inline[])[] };

/** Text as renderers take it: structure, so that no renderer ever parses markup. */
export type RichText = readonly Paragraph[];

/** What may be interpolated into `rich`: words (data, never markup) or an inline such as a mention. */
type Part = string | number | Inline | undefined;

// A private-use character stands for an interpolated value while the literal's own markup is read.
const SLOT = '\uE000';
const MARKUP = /\*([^*\n]+)\*|_([^_\n]+)_|\[([^\]\n]+)\]\(([^)\s]+)\)|\uE000/g;

/**
 * Builds text from a template whose own words carry a small markdown (`*bold*`, `_italic_`, `[label](url)`, lines
 * starting with `- `, blank line between paragraphs); interpolated values are data and never become markup.
 * @example rich`How was *${title}*?` // title may hold any characters
 */
export function rich(literals: TemplateStringsArray, ...parts: Part[]): RichText {
  let next = 0;
  const take = (): Inline => toInline(parts[next++]);
  return paragraphsOf(literals.join(SLOT), take);
}

/** Plain words as rich text, line breaks kept; nothing in them is markup. */
export function plain(text: string): RichText {
  return [{ kind: 'paragraph', inlines: [{ kind: 'plain', text }] }];
}

/** A person named so that a platform can notify them; renderers fall back to the name. */
export function mention(person: { id: string; name: string }): Inline {
  return { kind: 'mention', person: person.id, name: person.name };
}

/** The way to somebody: a link that says whom it writes to. */
export function contact({ id, name, email }: { id: string; name: string; email?: string | undefined }): Inline {
  const usable = email !== undefined && /^[^\s<>|"@]+@[^\s<>|"@]+$/.test(email);
  return { kind: 'contact', person: id, label: `Write to ${name}`, ...(usable ? { email } : {}) };
}

function paragraphsOf(source: string, take: () => Inline): RichText {
  const paragraphs: Paragraph[] = [];
  for (const chunk of source.split(/\n\s*\n/)) {
    let lines: string[] = [];
    let items: Inline[][] = [];
    const flushLines = () => {
      if (lines.length > 0) paragraphs.push({ kind: 'paragraph', inlines: inlinesOf(lines.join('\n'), take) });
      lines = [];
    };
    const flushItems = () => {
      if (items.length > 0) paragraphs.push({ kind: 'list', items });
      items = [];
    };
    for (const line of chunk
      .split('\n')
      .map((l) => l.trim())
      .filter((l) => l !== '')) {
      if (line.startsWith('- ')) {
        flushLines();
        items.push(inlinesOf(line.slice(2), take));
      } else {
        flushItems();
        lines.push(line);
      }
    }
    flushLines();
    flushItems();
  }
  return paragraphs;
}

function inlinesOf(source: string, take: () => Inline): Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  const words = (text: string) => {
    if (text !== '') inlines.push({ kind: 'plain', text });
  };
  for (const match of source.matchAll(MARKUP)) {
    words(source.slice(from, match.index));
    from = match.index + match[0].length;
    const [whole, bold, italic, label, url] = match;
    if (whole === SLOT) inlines.push(take());
    else if (bold !== undefined) inlines.push({ kind: 'bold', inlines: inlinesOf(bold, take) });
    else if (italic !== undefined) inlines.push({ kind: 'italic', inlines: inlinesOf(italic, take) });
    else inlines.push(linkOf(fill(label ?? '', take), fill(url ?? '', take)));
  }
  words(source.slice(from));
  return inlines;
}

function linkOf(label: string, url: string): Inline {
  // Only addresses that a person can follow safely and that need no escaping; anything else stays words.
  return /^(https?:\/\/|mailto:)[^\s<>|"]+$/.test(url)
    ? { kind: 'link', label, url }
    : { kind: 'plain', text: `${label} (${url})` };
}

function fill(text: string, take: () => Inline): string {
  return text.replaceAll(SLOT, () => inlineText(take()));
}

/** The words of an inline, without markup. */
export function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'plain':
      return inline.text;
    case 'bold':
    case 'italic':
      return inline.inlines.map(inlineText).join('');
    case 'link':
    case 'contact':
      return inline.label;
    case 'mention':
      return inline.name;
    default:
      return inline satisfies never;
  }
}

function toInline(part: Part): Inline {
  if (typeof part === 'object') return part;
  return { kind: 'plain', text: part === undefined ? '' : String(part) };
}
