import { distance } from 'fastest-levenshtein';

type Step = { options: readonly string[]; optional: boolean };

/** A phrase to listen for: its words in order, and whether anything may follow. */
export type Phrase = { steps: readonly Step[]; open: boolean };

/** Slips of the finger are forgiven in texts of up to this many words. */
const SHORT = 6;

/**
 * Phrases, one a line: 'a|b' is either word, 'a?' may be missing, a final '…' lets anything follow. Words are lower case,
 * without apostrophes.
 * @example phrases('stop these|this?', 'leave me alone …')
 */
export function phrases(...lines: string[]): Phrase[] {
  return lines.map((line) => {
    const words = line.split(' ');
    const open = words.at(-1) === '…';
    return { open, steps: (open ? words.slice(0, -1) : words).map(toStep) };
  });
}

/** Whether the words are one of the phrases. In short texts a slip of the finger is forgiven in words of five letters up. */
export function says(words: readonly string[], any: readonly Phrase[]): boolean {
  return any.some((phrase) => follows(words, phrase, 0, 0));
}

function toStep(word: string): Step {
  const optional = word.endsWith('?');
  return { options: (optional ? word.slice(0, -1) : word).split('|'), optional };
}

function follows(words: readonly string[], phrase: Phrase, at: number, next: number): boolean {
  const step = phrase.steps[next];
  const word = words[at];
  if (!step) return phrase.open || word === undefined;
  const here = word !== undefined && step.options.some((option) => isMeant(word, option, words.length <= SHORT));
  return (here && follows(words, phrase, at + 1, next + 1)) || (step.optional && follows(words, phrase, at, next + 1));
}

/** The first letter must be right: 'cause' is not 'pause', 'never' not 'fewer'. */
function isMeant(word: string, option: string, forgiving: boolean): boolean {
  if (word === option) return true;
  if (!forgiving || option.length < 5 || word.length < 4 || word.length > 20 || word[0] !== option[0]) return false;
  return distance(word, option) <= (option.length >= 8 ? 2 : 1);
}
