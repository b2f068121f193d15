import { type DirectoryIndex, stemKey } from './directory-index.ts';
import type { English } from './english.ts';
import { emptyWords, type Word } from './words.ts';

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'madam', 'prof', 'professor']);

/** The people that are meant by name: both names, a title, or a word that is a name and nothing else here. */
export function namesIn(
  words: readonly Word[],
  index: DirectoryIndex,
  english: English,
): { people: string[]; used: Set<number> } {
  const content = words.flatMap(({ low }, at) => (emptyWords.has(low) || TITLES.has(low) ? [] : [at]));
  const used = new Set<number>();
  let people: Set<string> | undefined;
  words.forEach((word, at) => {
    const bearers = index.names.get(word.low);
    if (!bearers || emptyWords.has(word.low)) return;
    const titled = TITLES.has(words[at - 1]?.low ?? '');
    const beside = [words[at - 1], words[at + 1]].some((other) => other && shares(bearers, index.names.get(other.low)));
    const here = index.bearers(stemKey(word.stem)) > 0;
    const elsewhere = here || index.glossary.stems.has(word.stem);
    const capital = /^\p{Lu}/u.test(word.raw) && at > 0;
    const alone = content.length === 1 && !here;
    const nothingElse = !english.isWord(word.low) && !elsewhere;
    if (titled) used.add(at - 1);
    if (!titled && !beside && !alone && !nothingElse && !(capital && !elsewhere)) return;
    used.add(at);
    const both = people === undefined ? undefined : new Set([...people].filter((id) => bearers.has(id)));
    people = both !== undefined && both.size > 0 ? both : new Set([...(people ?? []), ...bearers]);
  });
  return { people: [...(people ?? [])], used };
}

function shares(one: ReadonlySet<string>, two: ReadonlySet<string> | undefined): boolean {
  return two !== undefined && [...one].some((id) => two.has(id));
}
