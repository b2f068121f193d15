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
  const seen = new Map<string, WordRow>();
  const faults: ImportFault[] = [];
  const added: OwnWord[] = [];
  const changed: OwnWord[] = [];
  let unchanged = 0;
  for (const row of rows) {
    const simple = simpleWord(row.word);
    const first = seen.get(simple);
    if (first !== undefined) faults.push(twice(row, first));
    else if (simple !== '') seen.set(simple, row);
    const read = ownWord.safeParse({ word: row.word, meaning: row.meaning });
    if (!read.success) faults.push(...unusable(row, read.error.issues));
    if (!read.success || first !== undefined) continue;
    const old = before.get(simple);
    if (old === undefined) added.push({ id: newId(), ...read.data });
    else if (old.word !== read.data.word || old.meaning !== read.data.meaning)
      changed.push({ id: old.id, ...read.data });
    else unchanged += 1;
  }
  const all = existing.length + added.length;
  if (all > MOST_WORDS)
    faults.push({ line: 1, column: '', value: `${all} words`, expected: `at most ${MOST_WORDS} in all` });
  return { added, changed, unchanged, faults };
}

function twice({ line, word }: WordRow, first: WordRow): ImportFault {
  return {
    line,
    column: 'word',
    value: word,
    expected: `each word once: '${first.word}' is on line ${first.line} already`,
  };
}

function unusable(row: WordRow, issues: readonly { path: readonly PropertyKey[]; message: string }[]): ImportFault[] {
  return (['word', 'meaning'] as const).flatMap((column): ImportFault[] => {
    const issue = issues.find(({ path }) => path[0] === column);
    if (issue === undefined) return [];
    const value = row[column].trim();
    const fault = (expected: string) => [{ line: row.line, column, value, expected }];
    if (value === '') return fault(`a ${column}: the cell is empty`);
    if (value.length > longest[column]) return fault(`at most ${longest[column]} characters`);
    // What the form in the chat says of the same words.
    return fault(`other words. ${issue.message}`);
  });
}
