import type { ImportFault } from '../shared/import-fault.ts';
import { longest, MOST_WORDS, type OwnWord, ownWord } from './own-words.ts';
import { simpleWord } from './words.ts';

/** A row of a file with a word of the school's own; the line is where it stands in the file. */
export type WordRow = { line: number; word: string; meaning: string };

/** What a file changes of a school's own words; words that it does not have stay. */
export type WordsPlan = {
  added: readonly OwnWord[];
  changed: readonly OwnWord[];
  unchanged: number;
  faults: readonly ImportFault[];
};

/** Works out what a file changes, and every row that cannot be used. */
export function planWords(rows: readonly WordRow[], existing: readonly OwnWord[], newId: () => string): WordsPlan {
  const before = new Map(existing.map((own) => [simpleWord(own.word), own]));
  const seen = new Map<string, number>();
  const faults: ImportFault[] = [];
  const added: OwnWord[] = [];
  const changed: OwnWord[] = [];
  for (const { line, word, meaning } of rows) {
    const read = ownWord.safeParse({ word, meaning });
    if (!read.success) {
      for (const column of new Set(read.error.issues.map(({ path }) => (path[0] === 'word' ? 'word' : 'meaning')))) {
        const value = column === 'word' ? word : meaning;
        faults.push({ line, column, value, expected: `words of its own, at most ${longest[column]} characters` });
      }
      continue;
    }
    const simple = simpleWord(read.data.word);
    const twice = seen.get(simple);
    if (twice !== undefined)
      faults.push({ line, column: 'word', value: word, expected: `each word once: it is on line ${twice} already` });
    seen.set(simple, line);
    const old = before.get(simple);
    if (old === undefined) added.push({ id: newId(), ...read.data });
    else if (old.word !== read.data.word || old.meaning !== read.data.meaning)
      changed.push({ id: old.id, ...read.data });
  }
  const all = existing.length + added.length;
  if (all > MOST_WORDS)
    faults.push({ line: 1, column: '', value: `${all} words`, expected: `at most ${MOST_WORDS} in all` });
  const unchanged = seen.size - added.length - changed.length;
  return { added, changed, unchanged, faults };
}
