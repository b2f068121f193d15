// A process of its own: what draws takes 60 MB and would keep them. Reads SVGs as JSON, a list of them, from standard
// input and writes their PNGs, in base64, to standard output.
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const read = (part: string) => readFileSync(fileURLToPath(import.meta.resolve(part)));
const typeface = '@expo-google-fonts/atkinson-hyperlegible';

/** Sharp on screens of high density. Pixels. */
const WIDTH = 1200;

await initWasm(read('@resvg/resvg-wasm/index_bg.wasm'));
const fontBuffers = ['400Regular', '700Bold'].map((style) =>
  read(`${typeface}/${style}/AtkinsonHyperlegible_${style}.ttf`),
);
const svgs = JSON.parse(await text(process.stdin)) as string[];
const font = { fontBuffers, defaultFontFamily: 'Atkinson Hyperlegible' };
const pngs = svgs.map((svg) => new Resvg(svg, { fitTo: { mode: 'width', value: WIDTH }, font }).render().asPng());
process.stdout.write(JSON.stringify(pngs.map((png) => Buffer.from(png).toString('base64'))));
