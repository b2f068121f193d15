import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of this project: its path from the top, and its text. */
export type Source = { path: string; text: string };

const top = fileURLToPath(new URL('../..', import.meta.url));

/** The files that people wrote below some folders (generated clients and recordings are not), sorted by path. */
export function sources(...patterns: string[]): Source[] {
  const paths = globSync(patterns, { cwd: top, exclude: ['**/generated/**', '**/node_modules/**'] });
  return paths
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(`${top}/${path}`, 'utf8') }));
}

/** A text with its comments blanked, line by line, so that what only talks about code is not taken for it. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '));
}

/** `path:line: what stands there` for every line of the sources that matches. */
export function lines(files: Source[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}
