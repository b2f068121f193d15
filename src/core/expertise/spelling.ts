import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import type { DirectoryIndex } from './directory-index.ts';
import { stemKey } from './directory-index.ts';
import type { English } from './english.ts';
import { emptyWords, foldOf, joined, stemOf, type Word } from './words.ts';

/** Of so few words each is likely to be part of a name. */
const A_FEW = 6;

/** Corrects slips to words of the directory, its names or the glossary, in that order; real words stay as they are. */
export function corrected(words: readonly Word[], index: DirectoryIndex, english: English): Word[] {
  const known = (low: string) => index.vocabulary.has(low) || index.glossary.vocabulary.has(low);
  const mended = joined(words, known).map((word) => {
    if (!needsCorrecting(word, index, english)) return word;
    const better = nearest(word.low, index, english);
    return better === undefined ? word : wordOf(better);
  });
  if (mended.length > A_FEW) return mended;
  return mended.map((word, at) => {
    const better = besideAnother(word, mended[at - 1], mended[at + 1], index);
    return better === undefined ? word : wordOf(better);
  });
}

function wordOf(low: string): Word {
  return { raw: low, low, stem: stemOf(low) };
}

/** A real word that nobody here has may be a slip beside its neighbour: `lazer cutter`, `sowing machine`. */
function besideAnother(
  { low, stem }: Word,
  before: Word | undefined,
  after: Word | undefined,
  index: DirectoryIndex,
): string | undefined {
  if (low.length < 4 || emptyWords.has(low) || index.names.has(low) || index.bearers(stemKey(stem)) > 0)
    return undefined;
  const { beside } = index.glossary;
  const usual = [...(before ? beside(before.stem).after : []), ...(after ? beside(after.stem).before : [])];
  if (usual.some((word) => stemOf(word) === stem)) return undefined;
  const most = low.length <= 5 ? 1 : 2;
  const near = usual.filter((word) => word.charAt(0) === low.charAt(0) && distance(low, word) <= most);
  return near.sort((a, b) => distance(low, a) - distance(low, b))[0];
}

function needsCorrecting({ low, stem }: Word, index: DirectoryIndex, english: English): boolean {
  if (low.length < 4 || /\d/.test(low) || emptyWords.has(low) || foldOf(low) !== undefined) return false;
  const known = (word: string) => index.vocabulary.has(word) || index.glossary.vocabulary.has(word);
  if (index.names.has(low) || known(low) || english.isWord(low)) return false;
  // `Governers` looks like a form of `govern`, and is a slip for `governors`.
  if (known(low.replace(/er(s?)$/, 'or$1'))) return true;
  if (baseForms(low).some(english.takesEndings)) return false;
  const inflected =
    /(s|ed|ing|er|ers|ly)$/.test(low) && (index.bearers(stemKey(stem)) > 0 || index.glossary.stems.has(stem));
  return !inflected;
}

/** What an ending may have been put to: a dictionary lists `dread` and `delete`, and neither `dreading` nor `deleted`. */
function baseForms(low: string): string[] {
  const bare = /^(.{3,}?)(s|es|d|ed|ing|r|er|ers|ly)$/.exec(low)?.[1];
  if (bare === undefined) return [];
  const doubled = /([bdgklmnprt])\1$/.test(bare) ? [bare.slice(0, -1)] : [];
  return [bare, `${bare}e`, ...doubled];
}

function nearest(low: string, index: DirectoryIndex, english: English): string | undefined {
  const most = low.length <= 5 ? 1 : low.length <= 9 ? 2 : 3;
  let best: { word: string; cost: number } | undefined;
  const consider = (word: string, extra: number) => {
    const begun = low.length >= 5 && word.startsWith(low);
    if (Math.abs(word.length - low.length) > most + Number(begun) || word.length < 4) return;
    // A short word has to keep its first letter: without, half of English is near.
    if (low.length < 7 && word.charAt(0) !== low.charAt(0)) return;
    const steps = swapped(low, word) ? 1 : distance(low, word);
    // Beginnings are seldom mistyped, and endings often.
    const cost = steps + extra + (word.charAt(0) === low.charAt(0) ? 0 : 0.5) - (begun ? 1 : 0);
    if (steps <= most + Number(begun) && (best === undefined || cost < best.cost)) best = { word, cost };
  };
  for (const word of index.vocabulary.keys()) consider(word, 0);
  for (const word of index.names.keys()) consider(word, 0.1);
  for (const word of index.glossary.vocabulary) consider(word, 0.2);
  // Whoever writes by ear is further away: `fonics`, `disleksia`.
  const heard = (word: string, extra: number) => {
    if (Math.abs(word.length - low.length) > 3 || word.length < 4) return;
    const steps = distance(low, word);
    const cost = 0.8 + 0.15 * steps + extra;
    if (steps > low.length / 2 || (best !== undefined && cost >= best.cost) || soundOf(word) !== soundOf(low)) return;
    best = { word, cost };
  };
  if (low.length >= 5 && (best === undefined || best.cost > 1)) {
    for (const word of index.vocabulary.keys()) heard(word, 0);
    for (const word of index.glossary.vocabulary) heard(word, 0.2);
  }
  if (best === undefined || best.cost > 1) for (const word of english.frequent(low.charAt(0))) consider(word, 0.6);
  return best?.word;
}

const sounds = new Map<string, string>();

/** How a word sounds, kept, since the same few thousand words are asked about again and again. */
function soundOf(low: string): string {
  const known = sounds.get(low);
  if (known !== undefined) return known;
  // An English ear hears the same end in `yoga` and `yoger`.
  const [sound] = doubleMetaphone(low.replace(/(?:[eo]u?r|ar|re|ah)$/, 'a'));
  if (sounds.size < 50_000) sounds.set(low, sound);
  return sound;
}

function swapped(one: string, two: string): boolean {
  if (one.length !== two.length) return false;
  let at = 0;
  while (at < one.length && one[at] === two[at]) at++;
  return one[at] === two[at + 1] && one[at + 1] === two[at] && one.slice(at + 2) === two.slice(at + 2);
}
