import { commandLine, notUnderstood } from './command-line.ts';

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

const slackUrl = 'where Slack reaches Pollen, such as https://pollen.your-school.example';

/** `pollen manifest`: makes what an admin uploads. Gives the exit code: 0 done, 1 could not be done, 2 not understood. */
export async function manifestCommand(args: readonly string[], out: (line: string) => void): Promise<number> {
  const [platform, ...rest] = args;
  if (platform === 'slack') return forSlack(rest, out);
  if (platform === 'teams') return forTeams(rest, out);
  const fault = platform === undefined ? 'For which platform?' : `“${platform}” is not a platform that Pollen knows.`;
  return notUnderstood([`${fault} Expected slack or teams.`], usage, out);
}

async function forSlack(args: readonly string[], out: (line: string) => void): Promise<number> {
  const { given, faults } = commandLine(args, { url: slackUrl }, 0);
  const { url } = given;
  const reachable = url === undefined || (URL.canParse(url) && new URL(url).protocol === 'https:');
  const all = [...faults, ...(reachable ? [] : [`--url cannot be “${url}”. Expected ${slackUrl}.`])];
  if (all.length > 0) return notUnderstood(all, usage, out);
  const { slackManifest } = await import('../../adapters/slack/manifest.ts');
  out(JSON.stringify(slackManifest(url), undefined, 2));
  return 0;
}

async function forTeams(args: readonly string[], out: (line: string) => void): Promise<number> {
  const { expected, optionFaults, writeTeamsManifest } = await import('./manifest-teams.ts');
  const { given, faults } = commandLine(args, expected, 0);
  const named = (option: string) => faults.some((fault) => fault.startsWith(`${option} `));
  const all = [
    ...faults,
    ...optionFaults(given)
      .filter(({ option }) => !named(option))
      .map(({ says }) => says),
  ];
  return all.length > 0 ? notUnderstood(all, usage, out) : writeTeamsManifest(given, out);
}
