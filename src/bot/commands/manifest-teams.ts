import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { teamsManifest } from '../../adapters/teams/manifest.ts';
import { teamsPackage } from '../../adapters/teams/package.ts';
import { teamsCommands } from './teams-commands.ts';

/** What is expected behind each option. */
export const expected = {
  'app-id':
    'the Microsoft App ID of your Azure Bot, such as 01234567-89ab-cdef-0123-456789abcdef (Azure portal, your bot, Configuration)',
  url: 'where Teams reaches Pollen, such as https://pollen.your-school.example',
  out: 'the file to write, such as pollen-teams.zip',
};

type Options = Readonly<Partial<Record<keyof typeof expected, string>>>;

const nobodys = '00000000-0000-0000-0000-000000000000';
const options = z.object({
  'app-id': z.guid().refine((id) => id !== nobodys),
  url: z.url({ protocol: /^https$/ }),
  out: z.string().default('pollen-teams.zip'),
});
const packageFile = z.object({ version: z.string() });

/** Every option whose value is missing or cannot be used, and what was expected. */
export function optionFaults(given: Options): { option: string; says: string }[] {
  const issues = options.safeParse(given).error?.issues ?? [];
  return (['app-id', 'url'] as const).flatMap((name) => {
    if (!issues.some(({ path }) => path[0] === name)) return [];
    const problem = given[name] === undefined ? 'is missing' : `cannot be “${given[name]}”`;
    return [{ option: `--${name}`, says: `--${name} ${problem}. Expected ${expected[name]}.` }];
  });
}

/** Writes the zip for Teams from options without faults. Gives the exit code: 0 done, 1 it could not be written. */
export function writeTeamsManifest(given: Options, out: (line: string) => void): number {
  const { 'app-id': appId, url, out: path } = options.parse(given);
  const manifest = teamsManifest({
    appId: appId.toLowerCase(),
    url,
    version: versionOfPollen(),
    commands: teamsCommands,
  });
  try {
    writeFileSync(path, teamsPackage(manifest));
  } catch (error) {
    out(`${path} could not be written: ${whyNot(error, path)}.`);
    return 1;
  }
  out(`${path} is written. Upload it in the Teams admin centre: Teams apps, Manage apps, Upload new app.`);
  return 0;
}

function whyNot(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `there is no folder ${dirname(path)}`;
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'this user account may not write there';
  return error instanceof Error ? error.message : String(error);
}

/** Teams takes an upload in the place of an earlier one only where the version is another. */
function versionOfPollen(): string {
  const file = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return packageFile.parse(JSON.parse(file)).version;
}
