import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { teamsManifest } from '../../adapters/teams/manifest.ts';
import { teamsPackage } from '../../adapters/teams/package.ts';
import { teamsCommands } from './teams-commands.ts';

const expected = {
  appId:
    'the Microsoft App ID of your Azure Bot, such as 01234567-89ab-cdef-0123-456789abcdef (Azure portal, your bot, Configuration)',
  url: 'where Teams reaches Pollen, such as https://pollen.your-school.example',
};
const options = z.object({
  appId: z.guid(),
  url: z.url({ protocol: /^https$/ }),
  out: z.string().min(1).default('pollen-teams.zip'),
});
const packageFile = z.object({ version: z.string() });

/** Writes the zip for Teams. Gives the exit code: 0 done, 1 the file could not be written, 2 not understood. */
export function teamsManifestCommand(
  given: { appId?: string | undefined; url?: string | undefined; out?: string | undefined },
  out: (line: string) => void,
): number {
  const read = options.safeParse(given);
  if (!read.success) {
    for (const name of ['appId', 'url'] as const) {
      if (!read.error.issues.some(({ path }) => path[0] === name)) continue;
      const option = name === 'appId' ? '--app-id' : '--url';
      const problem = given[name] === undefined ? 'is missing' : `cannot be “${given[name]}”`;
      out(`${option} ${problem}. Expected ${expected[name]}.`);
    }
    return 2;
  }
  const { appId, url, out: path } = read.data;
  const manifest = teamsManifest({
    appId: appId.toLowerCase(),
    url,
    version: versionOfPollen(),
    commands: teamsCommands,
  });
  try {
    writeFileSync(path, teamsPackage(manifest));
  } catch (error) {
    out(`${path} could not be written: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
  out(`${path} is written. Upload it in the Teams admin centre: Teams apps, Manage apps, Upload new app.`);
  return 0;
}

/** Teams takes an upload in the place of an earlier one only where the version is another. */
function versionOfPollen(): string {
  const file = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return packageFile.parse(JSON.parse(file)).version;
}
