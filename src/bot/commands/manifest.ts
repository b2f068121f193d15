import { slackManifest } from '../../adapters/slack/manifest.ts';

const usage = [
  'Usage: npm run pollen -- manifest slack [--url https://pollen.your-school.example]',
  '  Prints the app manifest to paste at api.slack.com/apps (Create New App, From a manifest).',
  '  --url  where Slack can reach Pollen; without it Pollen uses Socket Mode, which needs no address',
];

/** `pollen manifest`: prints what an admin uploads. Answers with the exit code: 0 done, 2 not understood. */
export function manifestCommand(args: readonly string[], out: (line: string) => void): number {
  const [platform, flag, url, ...rest] = args;
  const known =
    platform === 'slack' && rest.length === 0 && (flag === undefined || (flag === '--url' && isAddress(url)));
  if (!known) {
    for (const line of usage) out(line);
    return 2;
  }
  out(JSON.stringify(slackManifest(url), undefined, 2));
  return 0;
}

function isAddress(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && new URL(url).protocol === 'https:';
}
