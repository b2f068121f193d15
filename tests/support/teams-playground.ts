import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { TEAMS_APP, TEAMS_TENANT } from './teams-keys.ts';
import { keptHere } from './teams-preload.ts';

const program = fileURLToPath(new URL('../../node_modules/@microsoft/m365agentsplayground/cli.js', import.meta.url));

/** The people of the playground: whoever sits before it, and the five others that it wants. */
export const teamsPeople = [
  'Ada Archerquill',
  'Bea Brambleton',
  'Cyd Candlewick',
  'Dee Dunnockby',
  'Eve Elderbank',
  'Fay Fernyhow',
].map((name, at) => {
  const [givenName = '', surname = ''] = name.split(' ');
  const short = givenName.toLowerCase();
  const email = `${short}@testbury.example`;
  const aadObjectId = `33333333-cccc-4ccc-8ccc-00000000000${at + 1}`;
  return { id: `29:${short}`, name, givenName, surname, email, userPrincipleName: email, aadObjectId };
});

/** What the playground calls its places. */
export const teamsPlaces = { team: 'Testbury staff', channel: 'CPD', group: 'Maths', own: 'a:ada' } as const;

/**
 * Microsoft's own playground of Teams, without telemetry, in this folder. It writes to `endpoint` and tells Pollen to
 * answer at `serviceUrl`; `log` gives what it said.
 */
export async function startTeamsPlayground(folder: string, endpoint: string, serviceUrl: string) {
  const [me, ...others] = teamsPeople;
  const config = {
    version: '0.1.1',
    tenantId: TEAMS_TENANT,
    bot: { id: `28:${TEAMS_APP.id}`, name: 'Pollen' },
    currentUser: me,
    users: others,
    personalChat: { id: teamsPlaces.own },
    groupChat: { id: '19:maths@thread.v2', name: teamsPlaces.group },
    team: {
      id: '19:staff@thread.tacv2',
      name: teamsPlaces.team,
      aadGroupId: '44444444-dddd-4ddd-8ddd-000000000001',
      channels: [{ id: '19:cpd@thread.tacv2', name: teamsPlaces.channel }],
    },
  };
  const configPath = join(folder, 'playground.yml');
  writeFileSync(configPath, JSON.stringify(config)); // JSON is YAML
  const args = [
    'start',
    '-e',
    endpoint,
    '-c',
    'msteams',
    '-p',
    '0',
    '--service-url',
    serviceUrl,
    '--disable-telemetry',
  ];
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      NODE_OPTIONS: keptHere(),
      TEAMSAPPTESTER_BROWSER: 'none',
      APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: configPath,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = once(child, 'exit');
  let said = '';
  const port = await new Promise<string>((resolve, reject) => {
    for (const output of [child.stdout, child.stderr])
      output.on('data', (data: Buffer) => {
        said += data.toString();
        const listening = /Listening on (\d+)/.exec(said)?.[1];
        if (listening !== undefined) resolve(listening);
      });
    void gone.then(() => reject(new Error(`The playground of Teams did not start: ${said}`)));
  });
  const url = `http://127.0.0.1:${port}`;
  while ((await (await fetch(`${url}/_debug/ping`)).text()) !== 'pong') await pause(20);
  return {
    url,
    log: () => said,
    async stop(): Promise<void> {
      child.kill('SIGKILL'); // it has no other end
      await gone;
    },
  };
}
