import { parseArgs } from 'node:util';

const usage = [
  'Usage: npm run pollen -- manifest slack [--url https://pollen.your-school.example]',
  '  Prints the app manifest to paste at api.slack.com/apps (Create New App, From a manifest).',
  '  --url  where Slack can reach Pollen; without it Pollen uses Socket Mode, which needs no address',
  '',
  'Usage: npm run pollen -- manifest teams --app-id ID --url https://pollen.your-school.example [--out FILE]',
  '  Writes the zip to upload in the Teams admin centre, to pollen-teams.zip unless told otherwise.',
  '  --app-id  the Microsoft App ID of your Azure Bot',
  '  --url     where Teams can reach Pollen',
];

/** `pollen manifest`: makes what an admin uploads. Gives the exit code: 0 done, 1 could not be done, 2 not understood. */
export async function manifestCommand(args: readonly string[], out: (line: string) => void): Promise<number> {
  const [platform, ...rest] = args;
  const given = optionsOf(rest);
  if (given !== undefined && platform === 'slack' && isForSlack(given)) {
    const { slackManifest } = await import('../../adapters/slack/manifest.ts');
    out(JSON.stringify(slackManifest(given.url), undefined, 2));
    return 0;
  }
  if (given !== undefined && platform === 'teams') {
    const { teamsManifestCommand } = await import('./manifest-teams.ts');
    return teamsManifestCommand({ appId: given['app-id'], url: given.url, out: given.out }, out);
  }
  for (const line of usage) out(line);
  return 2;
}

type Options = { 'app-id'?: string | undefined; url?: string | undefined; out?: string | undefined };

function optionsOf(args: readonly string[]): Options | undefined {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { 'app-id': text, url: text, out: text } }).values;
  } catch {
    return undefined;
  }
}

function isForSlack({ url, ...others }: Options): boolean {
  const address = url === undefined || (URL.canParse(url) && new URL(url).protocol === 'https:');
  return address && Object.keys(others).length === 0;
}
