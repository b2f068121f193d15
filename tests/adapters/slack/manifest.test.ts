import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slackManifest } from '../../../src/adapters/slack/manifest.ts';
import { manifestCommand } from '../../../src/bot/commands/manifest.ts';
import { manifestFaults } from '../../support/manifest-checker.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const manifest = slackManifest('https://pollen.example.org');

describe('the manifest for Slack', () => {
  it('is the one that is kept for admins to upload', () => {
    expect(JSON.parse(read('manifest/slack.json'))).toEqual(JSON.parse(JSON.stringify(manifest)));
  });

  it.each([
    ['for a public address', manifest],
    ['for a socket', slackManifest(undefined)],
  ])('holds to Slack’s schema (%s)', (_way, one) => {
    expect(manifestFaults(JSON.parse(JSON.stringify(one)))).toEqual([]);
  });

  it('would be found out where it did not', () => {
    const wrong = structuredClone(manifest) as { features: { shortcuts: { name: string }[] } };
    wrong.features.shortcuts[0] = { ...wrong.features.shortcuts[0], name: 'Twenty-five characters it is' };
    expect(manifestFaults(wrong)).toEqual([expect.stringContaining('features.shortcuts.0.name')]);
    expect(manifestFaults({ ...manifest, surprise: 1 })).toEqual([expect.stringContaining('surprise')]);
  });

  it('asks for no scope whose reason the guide does not give', () => {
    const guide = read('docs/guides/slack.md');
    for (const scope of manifest.oauth_config?.scopes?.bot ?? []) expect(guide).toContain(`\`${scope}\``);
  });

  it('sends everything to one address and whoever installs it to another, or nothing anywhere when a socket is used', () => {
    const { oauth_config, ...rest } = manifest;
    expect(JSON.stringify(rest).match(/https:[^"]*/g)).toEqual(
      Array(3).fill('https://pollen.example.org/slack/events'),
    );
    expect(oauth_config?.redirect_urls).toEqual(['https://pollen.example.org/slack/oauth_redirect']);
    expect(JSON.stringify(slackManifest(undefined))).not.toContain('https:');
    expect(slackManifest(undefined).settings?.socket_mode_enabled).toBe(true);
  });

  it('is printed ready to paste', async () => {
    const lines: string[] = [];
    const out = (line: string) => void lines.push(line);
    expect(await manifestCommand(['slack', '--url', 'https://pollen.example.org'], out)).toBe(0);
    expect(JSON.parse(lines.join('\n'))).toEqual(JSON.parse(JSON.stringify(manifest)));
  });

  it.each([
    [[], 'Expected slack or teams.'],
    [['pigeon'], '“pigeon” is not a platform'],
    [['slack', '--url'], '--url has no value. Expected where Slack reaches Pollen, such as https://'],
    [['slack', '--url', 'http://localhost'], '--url cannot be “http://localhost”. Expected where Slack reaches Pollen'],
    [['slack', 'now'], '“now” is not understood.'],
    [['slack', '--out', 'x.json'], '--out is not understood.'],
  ])('is not printed for %j, and the answer says why', async (args, fault) => {
    const lines: string[] = [];
    expect(await manifestCommand(args, (line) => void lines.push(line))).toBe(2);
    expect(lines.join('\n')).toContain(fault);
    expect(lines.join('\n')).toContain('Usage:');
  });
});
