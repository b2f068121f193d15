/** Text of at most `max` characters; what does not fit gives way to an ellipsis that people can see. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${wholeCharacters(text.slice(0, max - 1)).trimEnd()}…`;
}

/** Text in pieces of at most `max` characters, cut between lines or words where there are any. */
export function pieces(text: string, max: number): string[] {
  const cut: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const head = wholeCharacters(rest.slice(0, max));
    const gap = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
    const at = gap > max / 2 ? gap + 1 : head.length;
    cut.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return rest === '' ? cut : [...cut, rest];
}

/** Half of a pair of code units is no character, and no platform's JSON takes it. */
function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
