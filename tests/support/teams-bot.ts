import { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/adapters/prisma/clients.ts';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { MESSAGES_PATH } from '../../src/adapters/teams/receiver.ts';
import { compose } from '../../src/bot/compose.ts';
import { openLog } from '../../src/bot/log.ts';
import { openTeams } from '../../src/bot/teams.ts';
import { fakeTeams } from './fake-teams.ts';
import { TEAMS_APP, TEAMS_TENANT, type TeamsKeys } from './teams-keys.ts';

type Json = Record<string, unknown>;

/** Pollen in a fake Teams, on a real database, spoken to with signed requests. */
export type TeamsTestBot = Awaited<ReturnType<typeof teamsBot>>;

/** Starts Pollen in a tenant with these members in every conversation; nobody is on the staff list yet. */
export async function teamsBot(database: Database, keys: TeamsKeys, members: readonly Json[] = []) {
  const teams = await fakeTeams(members);
  const newId = () => crypto.randomUUID();
  const lines: string[] = [];
  const log = openLog('info', { write: (line) => void lines.push(line) });
  const config = {
    appId: TEAMS_APP.id,
    tenant: TEAMS_TENANT,
    proof: { kind: 'password', password: TEAMS_APP.secret },
    trial: { keys: keys.addresses.ToBotFromChannelOpenIdMetadataUrl, login: keys.addresses.ToChannelFromBotLoginUrl },
  } as const;
  const platform = await openTeams({ config, database, newId, log });
  const now = () => Temporal.Now.instant();
  const bot = compose({ database, messengers: [platform.messenger], now, newId, name: newId(), lease: 120, log });
  const joined = platform.join(bot);
  const app = new Hono().route('/', joined.routes);
  const school = await database.client.school.findFirstOrThrow();

  /** Posts an activity as Teams does; what its token claims, and how it is signed, may be otherwise. */
  async function send(
    activity: Json,
    claims: Json = {},
    signing?: Parameters<TeamsKeys['sign']>[1],
  ): Promise<Response> {
    const body = { serviceUrl: teams.serviceUrl, ...activity };
    const token = await keys.sign({ serviceurl: body.serviceUrl, ...claims }, signing);
    return post(JSON.stringify(body), { authorization: `Bearer ${token}` });
  }

  async function post(body: string, headers: Record<string, string>): Promise<Response> {
    return app.request(MESSAGES_PATH, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  }

  return {
    teams,
    bot,
    log: lines,
    schoolId: school.id,
    messenger: platform.messenger,
    send,
    post,
    recover: joined.recover,
    /** Waits until what was taken is done with. */
    settled: joined.stop,
    /** Puts somebody on the staff list, known in Teams by this user id where one is given. */
    async person(
      name: string,
      more: { user?: string; email?: string; externalId?: string; admin?: boolean; leader?: boolean } = {},
    ): Promise<string> {
      const { user, ...rest } = more;
      const id = newId();
      const account = { platform: 'teams', workspace: TEAMS_TENANT, user: user ?? '' };
      const accounts = user === undefined ? {} : { accounts: { create: account } };
      await database.client.person.create({
        data: { id, schoolId: school.id, name, joinedAt: toDate(now()), ...rest, ...accounts },
      });
      return id;
    },
    async close(): Promise<void> {
      await joined.stop();
      await bot.stop();
      await teams.close();
    },
  };
}
