import { distance } from 'fastest-levenshtein';
import type { CpdKind } from '../model.ts';

/**
 * Finds a kind of CPD in the school's list by its name, whatever the case and signs, or by words that only one kind
 * has ('Twilight'); otherwise says what was expected, with the three nearest names.
 */
export function kindFinder(kinds: readonly CpdKind[]): (name: string) => CpdKind | { expected: string } {
  const known = kinds.map((kind) => ({ kind, key: keyOf(kind.name) }));
  const found = new Map<string, CpdKind | { expected: string }>();
  const find = (name: string) => {
    const key = keyOf(name);
    const exact = known.find((one) => one.key === key);
    if (exact) return exact.kind;
    const parts = key.split(' ');
    const holding = known.filter((one) => key !== '' && parts.every((part) => one.key.split(' ').includes(part)));
    if (holding.length === 1 && holding[0]) return holding[0].kind;
    const nearest = [...(holding.length > 1 ? holding : known)].sort(
      (a, b) => distance(a.key, key) - distance(b.key, key),
    );
    const names = nearest.slice(0, 3).map(({ kind }) => `'${kind.name}'`);
    return { expected: `a kind from the school's list; the nearest: ${names.join(', ')}` };
  };
  return (name) => {
    const known = found.get(name) ?? find(name);
    found.set(name, known);
    return known;
  };
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
