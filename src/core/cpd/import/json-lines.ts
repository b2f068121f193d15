/** The line (from 1) on which each element of the outermost list of a valid JSON text begins. */
export function elementLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let awaited = false;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},\n]|[^\s"[\]{},]+/gs)) {
    if (token === '\n') {
      line += 1;
      continue;
    }
    const closing = token === ']' || token === '}';
    if (awaited && !closing) {
      lines.push(line);
      awaited = false;
    }
    if (token === '[' || token === '{') depth += 1;
    if (closing) depth -= 1;
    if (depth === 1 && (token === ',' || (token === '[' && lines.length === 0))) awaited = true;
  }
  return lines;
}
