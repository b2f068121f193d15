// Prisma's schema engine in WebAssembly, ready for use. Importing its package whole would start it too, but with a
// warning from Node about an experimental feature.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

const code = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
const wasm = new WebAssembly.Module(readFileSync(code.replace(/\.js$/, '.wasm')));
const { exports } = new WebAssembly.Instance(wasm, { './schema_engine_bg.js': engine });
engine.__wbg_set_wasm(exports);
exports.__wbindgen_start();

export const { SchemaEngine } = engine;
