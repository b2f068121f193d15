import { Temporal } from 'temporal-polyfill';
import { openDatabase } from '../../src/adapters/prisma/clients.ts';
import { schoolForWorkspace } from '../../src/adapters/prisma/first-school.ts';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { startingKinds } from '../../src/core/cpd/kinds.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';
import { freshFolder, startPollen } from './pollen-process.ts';
import { TEAMS_APP, TEAMS_TENANT, teamsKeys } from './teams-keys.ts';
import { startTeamsPlayground, teamsPeople } from './teams-playground.ts';
import { keptHere, OFF_LOOPBACK } from './teams-preload.ts';
import { startTeamsProxy } from './teams-proxy.ts';

/** Where Pollen's clock stands when it starts: a Wednesday of the term, just after the time for nudges. */
const NUDGE_TIME = Temporal.Instant.from('2026-11-25T15:31:00Z');

/** Pollen as `npm start` runs it, with log-in, in Microsoft's playground of Teams. */
export type LocalTeams = Awaited<ReturnType<typeof startInTeams>>;

/** Starts Pollen in a tenant with six colleagues on its staff list, by e-mail, none of whom looks after it yet. */
export async function startInTeams() {
  const folder = freshFolder();
  const ahead = NUDGE_TIME.epochMilliseconds - Date.now();
  const databaseUrl = `file:${folder}/pollen.db`;
  await staffed(databaseUrl);
  const keys = await teamsKeys();
  const proxy = await startTeamsProxy(keys, ahead);
  let pollen = await started();
  const playground = await startTeamsPlayground(folder, proxy.endpoint, proxy.serviceUrl);
  proxy.beyond.playground = playground.url;
  let logged = '';

  async function started() {
    const running = startPollen(folder, {
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: 'info',
      NODE_OPTIONS: keptHere(ahead),
      TEAMS_APP_ID: TEAMS_APP.id,
      TEAMS_TENANT_ID: TEAMS_TENANT,
      TEAMS_APP_PASSWORD: TEAMS_APP.secret,
      TEAMS_TRIAL_KEYS_URL: keys.addresses.ToBotFromChannelOpenIdMetadataUrl,
      TEAMS_TRIAL_LOGIN_URL: keys.addresses.ToChannelFromBotLoginUrl,
    });
    proxy.beyond.pollen = await running.address();
    return running;
  }

  async function ended(): Promise<void> {
    pollen.kill('SIGTERM');
    const { code, error } = await pollen.ended;
    logged += error;
    if (code !== 0) throw new Error(`Pollen ended with ${code}: ${error}`);
  }

  return {
    url: playground.url,
    /** What Pollen asked of the connector, in order. */
    calls: proxy.calls,
    answered: proxy.answered,
    /** Stops Pollen, does something to what it kept, and starts it again. */
    async restarted(meanwhile: (databaseUrl: string) => Promise<void>): Promise<void> {
      await ended();
      await meanwhile(databaseUrl);
      pollen = await started();
    },
    /** Ends everything, and gives the hosts beyond this computer that anything tried to reach, and Pollen's log. */
    async stop(): Promise<{ offLoopback: readonly string[]; log: string }> {
      await ended(); // which lets Pollen finish what it was saying
      await playground.stop();
      await proxy.close();
      await keys.close();
      const said = `${logged}${playground.log()}`.split('\n');
      return { offLoopback: said.filter((line) => line.includes(OFF_LOOPBACK)), log: logged };
    },
  };
}

async function staffed(url: string): Promise<void> {
  const database = await openDatabase(url);
  const newId = () => crypto.randomUUID();
  const start = { name: 'Testbury School', kinds: startingKinds, calendar: english2026to27, adopts: true };
  const school = { database, platform: 'teams', now: NUDGE_TIME, newId };
  const schoolId = await schoolForWorkspace(school, TEAMS_TENANT, start);
  const roles = ['Headteacher', 'Head of Maths', 'Teacher of French', 'SENCO', 'Teaching assistant', 'Librarian'];
  const data = teamsPeople.map(({ name, email }, at) => {
    const joinedAt = toDate(NUDGE_TIME.subtract({ hours: 24 * 60 }));
    return { id: newId(), schoolId, name, email, roleTitle: roles[at] ?? '', joinedAt };
  });
  await database.client.person.createMany({ data });
  await database.close();
}
