import type { Turn } from './turn.ts';

/** Text as every database keeps it: without null characters, and with � for half a surrogate pair. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}

/** A turn whose texts are all storable; the values of a form stay as they came, since the form's fields read them. */
export function storableTurn(turn: Turn): Turn {
  const { id, from, place, deed } = turn;
  return {
    ...turn,
    id: storable(id),
    from: storableTexts(from),
    place: storableTexts(place),
    deed: storableTexts(deed),
  };
}

/** A copy of JSON data with storable texts (words that were cut to length may end in half a character). */
export function storableJson<T>(data: T): T {
  return JSON.parse(JSON.stringify(data), (_key, value) => (typeof value === 'string' ? storable(value) : value)) as T;
}

function storableTexts<T extends object>(record: T): T {
  const entries = Object.entries(record).map(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return [name, storable(value)];
    const nested = typeof value === 'object' && value !== null && name !== 'values';
    return [name, nested ? storableTexts(value) : value];
  });
  return Object.fromEntries(entries) as T;
}
