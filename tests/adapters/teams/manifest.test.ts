import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TeamsManifest, teamsManifest } from '../../../src/adapters/teams/manifest.ts';
import { manifestCommand } from '../../../src/bot/commands/manifest.ts';
import { teamsCommands } from '../../../src/bot/commands/teams-commands.ts';
import { openTestDatabase } from '../../support/databases.ts';
import { testBot } from '../../support/test-bot.ts';

const appId = '01234567-89ab-cdef-0123-456789abcdef';
const schema = createRequire(import.meta.url)(
  '@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.schema.json',
);
const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url));
const { version } = JSON.parse(file('package.json').toString()) as { version: string };
const made = (given: { appId: string; url: string }) => teamsManifest({ ...given, version, commands: teamsCommands });
const faults = (manifest: unknown) => AppManifestUtils.validateAgainstSchema(manifest as TeamsManifest, schema);

describe('the manifest for Teams', () => {
  it('is the one that is kept to be looked at, with an app id and an address that stand for the school’s own', () => {
    const kept = JSON.parse(file('manifest/teams/manifest.json').toString());
    expect(kept).toEqual(
      JSON.parse(
        JSON.stringify(made({ appId: '00000000-0000-0000-0000-000000000000', url: 'https://pollen.example.org' })),
      ),
    );
  });

  it('is valid by Microsoft’s own schema, which would find a fault', async () => {
    const manifest = made({ appId, url: 'https://pollen.example.org/' });
    expect(await faults(manifest)).toEqual([]);
    const wrong = { ...manifest, bots: [{ botId: appId, scopes: ['groupchat'] }] };
    expect(await faults(wrong)).not.toEqual([]);
  });

  it('speaks of one app and one address only', () => {
    const text = JSON.stringify(made({ appId, url: 'https://pollen.example.org/' }));
    expect(new Set(text.match(/[0-9a-f-]{36}/g))).toEqual(new Set([appId]));
    expect(new Set(text.match(/https:\/\/pollen[^"]*/g))).toEqual(new Set(['https://pollen.example.org']));
    expect(text).toContain('"validDomains":["pollen.example.org"]');
  });

  it('asks for no permission whose reason the guide does not give', () => {
    const guide = file('docs/guides/teams.md').toString();
    const { permissions = [] } = made({ appId, url: 'https://pollen.example.org' });
    expect(permissions.length).toBeGreaterThan(0);
    for (const permission of permissions) expect(guide).toContain(`\`${permission}\``);
  });

  it('offers commands that Pollen understands, in the features’ own words', async () => {
    const bot = await testBot(await openTestDatabase(), '2026-11-23T17:30');
    const admin = await bot.person('Desmond Fairlight-Achebe', { leader: true, admin: true });
    for (const { title, description } of teamsCommands.filter((one) => one.title !== 'home')) {
      expect(description).not.toBe(title);
      const [reply] = await bot.says(admin, title);
      expect(JSON.stringify(reply), title).not.toContain('did not follow');
    }
  });
});

describe('manifest teams', () => {
  let folder: string;
  let said: string[];
  const out = (line: string) => void said.push(line);
  const run = (...args: string[]) => {
    said = [];
    return manifestCommand(['teams', ...args], out);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pollen-manifest-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes the zip to upload, with icons of the sizes that Teams asks for', async () => {
    const path = join(folder, 'pollen.zip');
    expect(await run('--app-id', appId.toUpperCase(), '--url', 'https://pollen.example.org', '--out', path)).toBe(0);
    const files = unzipSync(readFileSync(path));
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    expect(JSON.parse(strFromU8(files['manifest.json']!))).toEqual(
      JSON.parse(JSON.stringify(made({ appId, url: 'https://pollen.example.org' }))),
    );
    const size = (png: Uint8Array) => [16, 20].map((at) => Buffer.from(png).readUInt32BE(at));
    expect(size(files['color.png']!)).toEqual([192, 192]);
    expect(size(files['outline.png']!)).toEqual([32, 32]);
    expect(said.join(' ')).toContain('Upload it in the Teams admin centre');
  });

  it.each([
    [[], ['--app-id is missing', '--url is missing']],
    [
      ['--app-id', 'pollen', '--url', 'https://a.example'],
      ['--app-id cannot be “pollen”. Expected the Microsoft App ID'],
    ],
    [
      ['--app-id', appId, '--url', 'http://a.example'],
      ['--url cannot be “http://a.example”. Expected where Teams reaches Pollen'],
    ],
    [['--app-id', appId, '--url', 'pollen'], ['--url cannot be “pollen”']],
    [['--app-id', '00000000-0000-0000-0000-000000000000', '--url', 'https://a.example'], ['--app-id cannot be “0000']],
    [['--app-id'], ['--app-id has no value. Expected the Microsoft App ID', '--url is missing']],
    [
      ['--app-id', appId, '--app-url', 'https://a.example'],
      ['--app-url is not understood.', '--url is missing'],
    ],
    [['now'], ['“now” is not understood.']],
  ])('says what is wrong with %j', async (args, expected) => {
    expect(await run(...args)).toBe(2);
    for (const words of [...expected, 'Usage:']) expect(said.join('\n')).toContain(words);
  });

  it('says where it could not write', async () => {
    const path = join(folder, 'no-such-folder', 'pollen.zip');
    expect(await run('--app-id', appId, '--url', 'https://a.example', '--out', path)).toBe(1);
    expect(said.join()).toBe(`${path} could not be written: there is no folder ${join(folder, 'no-such-folder')}.`);
  });
});
