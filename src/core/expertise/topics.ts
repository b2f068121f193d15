import { stemKey } from './directory-index.ts';
import { OWN } from './own-words.ts';
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
  return [...new Set(keys)].map(topicInWords).slice(0, 3);
}

/** An idea of the glossary in words. */
function topicInWords(concept: string): string {
  const bare = concept.startsWith(OWN) ? concept.slice(OWN.length) : concept;
  return bare.replace(/^language-/, 'speaking ').replaceAll('-', ' ');
}
