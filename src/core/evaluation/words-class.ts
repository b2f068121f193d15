const YEARS = '1[0-3]|[1-9]';
const ONE = [
  `(?:years?|yr)[ -]?(?:${YEARS})(?: set \\d)?`,
  `y ?(?:${YEARS})(?: set \\d)?`,
  `(?:${YEARS})[a-z]\\d?(?![ ]a\\b)`,
  'ks ?[1-5]',
  'key stage [1-5]',
  'reception|nursery|eyfs',
  '(?:sixth|6th) ?form(?:ers)?|a[- ]levels?',
  "my (?:[a-z0-9'-]{1,15} ){0,2}(?:tutor group|tutees|group|class|set|form|tutor)",
  'tutor group|form group',
].join('|');
const CLASS = new RegExp(
  `(?<![\\p{L}\\p{N}£])(?:${ONE})(?:(?:, | and | & |/)(?:(?:${ONE})|${YEARS})(?=s?(?![\\p{L}\\p{N}])))*(?=s?(?!['\\p{L}\\p{N}]))`,
  'iu',
);
const NO_CLASS = /\b[23]d\b/gi;

/** With whom it will be tried, as the person put it, tidied in spacing and case only: 'y 9' is 'Y9'; undefined if not said. */
export function classIn(text: string): string | undefined {
  const found = CLASS.exec(text.replace(NO_CLASS, (words) => '_'.repeat(words.length)))?.[0];
  return found
    ?.replace(/\b(y|ks) ?(?=\d)/gi, (_, letters: string) => letters.toUpperCase())
    .replace(/\b(years?|yr)[ -]?(?=\d)/gi, (_, year: string) => `${capitalised(year)} `)
    .replace(/\b\d{1,2}[a-z]\b/gi, (form) => form.toUpperCase())
    .replace(/\breception|nursery\b/gi, capitalised)
    .replace(/\beyfs\b/gi, 'EYFS')
    .replace(/^My\b/, 'my');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
