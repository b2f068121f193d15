import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/adapters/prisma/clients.ts';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { EVENTS_PATH } from '../../src/adapters/slack/receiver.ts';
import { sign } from '../../src/adapters/slack/signature.ts';
import { openLog } from '../../src/bot/log.ts';
import { openSlack } from '../../src/bot/slack.ts';
import { fakeSlack } from './fake-slack.ts';

const SECRET = 'a-secret-of-32-characters-for-us';

/** Pollen in a fake Slack, on a real database, spoken to with signed requests. */
export type SlackTestBot = Awaited<ReturnType<typeof slackBot>>;

/** Starts Pollen in the workspace T1 with these Slack users; nobody is on the staff list yet. */
export async function slackBot(database: Database, users: readonly Record<string, unknown>[] = []) {
  const slack = await fakeSlack(users);
  const config = { botToken: 'xoxb-test', transport: { kind: 'http', signingSecret: SECRET }, api: slack.api } as const;
  const newId = () => crypto.randomUUID();
  const start = () => openSlack({ config, database, newId, name: newId(), log: openLog('silent') });
  let bot = await start();
  const began = Math.floor(Date.now() / 1000);
  let requests = 0;
  const school = await database.client.school.findFirstOrThrow();

  async function post(body: string, type: string): Promise<Response> {
    // No two requests of Slack are alike; those of a test may be.
    const timestamp = String(began - requests++);
    const signature = sign(SECRET, timestamp, body);
    const headers = { 'content-type': type, 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature };
    return (
      (await bot.routes?.request(EVENTS_PATH, { method: 'POST', body, headers })) ?? new Response(null, { status: 599 })
    );
  }

  return {
    slack,
    schoolId: school.id,
    event: (event: object) => post(JSON.stringify(event), 'application/json'),
    command: (fields: Record<string, string | boolean>) =>
      post(
        new URLSearchParams(
          Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]),
        ).toString(),
        'application/x-www-form-urlencoded',
      ),
    interact: (payload: object) =>
      post(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), 'application/x-www-form-urlencoded'),
    tick: () => bot.tick(),
    /** Waits until what was taken is done with. */
    settled: () => bot.stop(),
    /** Puts somebody on the staff list, known in Slack by this user id where one is given. */
    async person(
      name: string,
      more: { user?: string; email?: string; admin?: boolean; leader?: boolean } = {},
    ): Promise<string> {
      const { user, ...rest } = more;
      const id = newId();
      const accounts = user === undefined ? {} : { accounts: { create: { platform: 'slack', workspace: 'T1', user } } };
      await database.client.person.create({
        data: { id, schoolId: school.id, name, joinedAt: toDate(Temporal.Now.instant()), ...rest, ...accounts },
      });
      return id;
    },
    /** Stops as a crash would leave things, and starts again. */
    async restart(): Promise<void> {
      bot = await start();
    },
    async close(): Promise<void> {
      await bot.stop();
      await slack.close();
    },
  };
}

/** A Slack user as `users.list` has it. */
export function slackUser(id: string, name: string, more: Record<string, unknown> = {}) {
  const { email, ...rest } = more;
  return { id, name: name.toLowerCase(), real_name: name, profile: { real_name: name, email }, ...rest };
}
