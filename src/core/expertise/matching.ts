import { type DirectoryIndex, type Item, stemKey } from './directory-index.ts';
import type { Want, Way } from './wants.ts';

/** Where so many have the very thing, nobody is looked for who has something near it. */
const ENOUGH_BEARERS = 100;
const HALF = 0.5;
/** How far a clarinet answers for a trumpet. */
const OTHER_MEMBER = 0.33;
/** What is meant, in other words than were said: the specific comes before the general. */
const BY_OTHER_WORDS = 0.75;

/**
 * Tells of every piece of evidence that meets a want how well it does; of some more than once, by several ways.
 * @param among only of people whose seat has another number than 0 here
 */
export function eachFit(
  want: Want,
  index: DirectoryIndex,
  among: Uint8Array | Float64Array | undefined,
  tell: (item: Item, fit: number) => void,
): void {
  for (const way of want.ways) {
    const ticket = index.glossary.isTicket(way.key);
    const ofWord = way.key.startsWith('=');
    metBy(way, index, (item, match, key) => {
      if (among !== undefined && among[item.seat] === 0) return;
      // When somebody is around says nothing of a topic.
      if (item.gone || (want.kind === 'topic' && item.evidence.kind === 'availability')) return;
      const certified = ticket && match >= 0.8 && item.evidence.kind === 'skill';
      const strength = certified ? Math.max(0.9, item.evidence.strength) : item.evidence.strength;
      tell(item, way.worth * match * strength * focusOf(item, key, ofWord));
    });
  }
}

/** How much of a piece of evidence is about what was found in it: the specific comes before the general. */
function focusOf(item: Item, key: string, ofWord: boolean): number {
  const share = Math.min(1, (1.6 * (item.keys.get(key) ?? 1)) / item.size);
  return ofWord ? 0.6 + 0.4 * share : 0.72 + 0.28 * share;
}

type Visit = (item: Item, match: number, key: string) => void;

function metBy(way: Way, index: DirectoryIndex, visit: Visit): void {
  const keys = way.stems.map(stemKey);
  if (way.key.startsWith('=')) {
    for (const item of index.under(way.key)) visit(item, 1, way.key);
    return;
  }
  // Counted in numbers, since common words are in tens of thousands of items.
  const said = new Uint8Array(keys.length > 0 ? index.size : 0);
  for (const key of keys) for (const { at } of index.under(key)) said[at] = (said[at] ?? 0) + 1;
  const literal = ({ at }: Item) => (keys.length > 0 ? (said[at] ?? 0) / keys.length : 0);
  const otherMember = index.glossary.isClass(way.key) && !way.head;
  const least = otherMember ? OTHER_MEMBER : keys.length === 0 ? 1 : BY_OTHER_WORDS;
  for (const item of index.under(way.key)) visit(item, least + (1 - least) * literal(item), way.key);
  const enough = index.bearers(way.key) > ENOUGH_BEARERS;
  for (const [concept, worth] of index.glossary.related(way.key)) {
    if (enough && worth < HALF) continue;
    for (const item of index.under(concept)) visit(item, worth * (otherMember ? 0.6 : 1), concept);
  }
  for (const key of keys) {
    for (const item of index.under(key)) visit(item, 0.6 * literal(item), key);
  }
}
