import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { TeamsManifest } from './manifest.ts';

const icons = new URL('../../../manifest/teams/', import.meta.url);

/** The zip that an admin uploads: the manifest and its icons. The same manifest makes the same bytes. */
export function teamsPackage(manifest: TeamsManifest): Uint8Array {
  const icon = (name: string) => readFileSync(new URL(name, icons));
  const files = {
    'manifest.json': strToU8(`${JSON.stringify(manifest, undefined, 2)}\n`),
    [manifest.icons.color]: icon(manifest.icons.color),
    [manifest.icons.outline]: icon(manifest.icons.outline),
  };
  return zipSync(files, { mtime: '2026-01-01T00:00:00Z' });
}
