const twins: Readonly<Record<string, string>> = {
  '*': '∗',
  _: 'ˍ',
  '~': '∼',
  '`': 'ˋ',
  '\\': '⧵',
  '-': '‐',
  '+': '＋',
  '#': '＃',
  '=': '＝',
  '.': '․',
  ')': '）',
};

/** Words for an element without markup: what some client would still take for a mention or a date to fill in is not. */
export function harmless(text: string): string {
  return text.replaceAll(/<(?=\/?at\b)/gi, '‹').replaceAll(/\{\{(?=DATE|TIME)/gi, '｛{');
}

/**
 * Words for an element that reads markdown. Teams' clients disagree on the backslash (some show it), so that marks
 * become their look-alikes; inside a word, as in an address, an underline means nothing and stays.
 */
export function literal(text: string): string {
  return harmless(text)
    .replaceAll(/[*~`\\]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, twin)
    .replaceAll(/^(\s*)([-+#=])/gm, (_whole, gap: string, mark: string) => gap + twin(mark))
    .replaceAll(/^(\s*\d+)([.)])(?=\s|$)/gm, (_whole, number: string, mark: string) => number + twin(mark))
    .replaceAll(/^[ \t]+/gm, ' ')
    .replaceAll(/\](?=[(:[])/g, '] ')
    .replaceAll(/&(?=#?\w+;)/g, '＆')
    .replaceAll('<', '‹')
    .replaceAll('>', '›');
}

function twin(mark: string): string {
  return twins[mark] ?? mark;
}
