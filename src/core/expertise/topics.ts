import { stemKey } from './directory-index.ts';
import type { Query } from './query.ts';

/**
 * What a question was about, in words that name nobody: concepts of the glossary by their names. Other words stay out,
 * since they may be somebody's name.
 */
export function topicsOf({ wants }: Query): string[] {
  const keys = wants
    .filter(({ kind }) => kind === 'topic')
    .flatMap(({ ways }) => ways.slice(0, 1).map(({ key }) => key))
    .filter((key) => !key.startsWith(stemKey('')));
  return [...new Set(keys)].map((key) => key.replace(/^language-/, 'speaking ').replaceAll('-', ' ')).slice(0, 3);
}
