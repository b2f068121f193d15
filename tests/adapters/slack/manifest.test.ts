import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slackManifest } from '../../../src/adapters/slack/manifest.ts';
import { manifestCommand } from '../../../src/bot/commands/manifest.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const manifest = slackManifest('https://pollen.example.org');

describe('the manifest for Slack', () => {
  it('is the one that is kept for admins to upload', () => {
    expect(JSON.parse(read('manifest/slack.json'))).toEqual(JSON.parse(JSON.stringify(manifest)));
  });

  it('stays within the lengths of Slack’s manifest reference', () => {
    const { display_information, features } = manifest;
    expect(display_information.name.length).toBeLessThanOrEqual(35);
    expect(display_information.description?.length).toBeLessThanOrEqual(140);
    expect(features?.bot_user?.display_name.length).toBeLessThanOrEqual(80);
    expect(features?.slash_commands?.length).toBeLessThanOrEqual(50);
    expect(features?.shortcuts?.length).toBeLessThanOrEqual(10);
    for (const { name, description, callback_id } of features?.shortcuts ?? []) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
      expect(callback_id.length).toBeLessThanOrEqual(255);
    }
    for (const { command, description } of features?.slash_commands ?? []) {
      expect(command).toMatch(/^\/[a-z]{1,31}$/);
      expect(description.length).toBeLessThanOrEqual(2000);
    }
  });

  it('asks for no scope whose reason the guide does not give', () => {
    const guide = read('docs/guides/slack.md');
    for (const scope of manifest.oauth_config?.scopes?.bot ?? []) expect(guide).toContain(`\`${scope}\``);
  });

  it('sends everything to one address, or nothing anywhere when a socket is used', () => {
    expect(JSON.stringify(manifest).match(/https:[^"]*/g)).toEqual(
      Array(3).fill('https://pollen.example.org/slack/events'),
    );
    expect(JSON.stringify(slackManifest(undefined))).not.toContain('https:');
    expect(slackManifest(undefined).settings?.socket_mode_enabled).toBe(true);
  });

  it('is printed ready to paste, and a wrong address is not taken', async () => {
    const lines: string[] = [];
    const out = (line: string) => void lines.push(line);
    expect(await manifestCommand(['slack', '--url', 'https://pollen.example.org'], out)).toBe(0);
    expect(JSON.parse(lines.join('\n'))).toEqual(JSON.parse(JSON.stringify(manifest)));
    for (const args of [[], ['pigeon'], ['slack', '--url'], ['slack', '--url', 'http://x.y'], ['slack', 'now']]) {
      expect(await manifestCommand(args, out)).toBe(2);
    }
  });
});
