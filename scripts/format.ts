// npm run format: puts the layout of every file in order, and mends what can be mended without a decision.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const biome = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));
process.exitCode = spawnSync(process.execPath, [biome, 'check', '--write', '.'], { stdio: 'inherit' }).status ?? 1;
