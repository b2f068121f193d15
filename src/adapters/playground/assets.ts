import { readFile } from 'node:fs/promises';

const TYPES = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' } as const;

/** In the order in which they apply. */
export const STYLES = [
  'base',
  'layout',
  'people',
  'clock',
  'letters',
  'blocks',
  'composer',
  'forms',
  'small',
  'phone',
].map((name) => `${name}.css`);

const OWN = ['main.js', 'send.js', 'show.js', 'filter.js', 'live.js', 'icon.svg', ...STYLES];

/** Everything that pages load, by name; nothing else can be fetched. */
const FILES: ReadonlyMap<string, string> = new Map([
  ...OWN.map((name): [string, string] => [name, new URL(`client/${name}`, import.meta.url).href]),
  ['idiomorph.js', import.meta.resolve('idiomorph/dist/idiomorph.min.js')],
]);

/** A file of the page with its media type; undefined where there is none of that name. */
export async function asset(name: string): Promise<{ body: string; type: string } | undefined> {
  const file = FILES.get(name);
  if (file === undefined) return undefined;
  const ending = name.slice(name.lastIndexOf('.') + 1) as keyof typeof TYPES;
  return { body: await readFile(new URL(file), 'utf8'), type: `${TYPES[ending]}; charset=utf-8` };
}
