import { sign } from '../src/adapters/slack/signature.ts';
import { fakeSlack } from '../tests/support/fake-slack.ts';
import { blockActions, slashCommand } from '../tests/support/slack-payloads.ts';
import { type Asked, serving, underLoad } from './load.ts';
import type { Part, Row } from './report.ts';

const SECRET = 'a-secret-of-32-characters-for-us';

const names = { bare: 'bare Bolt', adapter: 'Pollen, no turn', pollen: 'Pollen' } as const;

const bodies = {
  'slash command': (n: number) => new URLSearchParams(flat(slashCommand('pending', { trigger_id: `c${n}` }))),
  'block action': (n: number) =>
    new URLSearchParams({
      payload: JSON.stringify(blockActions({ action_id: '0:cpd.mine', value: '0' }, { trigger_id: `a${n}` })),
    }),
};

/** Signed requests from Slack, beside Bolt that only acknowledges, and Pollen with an answer that is ready; Pollen's own hold the answer, saved in SQLite. */
export async function measureSlack(): Promise<Part> {
  const rows: Row[] = [];
  const floors = new Map<string, number>();
  const slack = await fakeSlack();
  for (const server of ['bare', 'adapter', 'pollen'] as const) {
    const running = await serving('slack-server.ts', server, SECRET, slack.api);
    let sent = 0;
    for (const [what, body] of Object.entries(bodies)) {
      for (const connections of [1, 20]) {
        const figures = await underLoad(running.port, connections, () => signed(body(++sent).toString()));
        const p50 = figures['p50 ms'];
        const key = `${what} ${connections}`;
        if (server === 'bare') floors.set(key, p50);
        const ratio = p50 / (floors.get(key) ?? Number.NaN);
        rows.push({ what, server: names[server], connections, ...figures, 'p50 / bare Bolt': ratio });
      }
    }
    await running.stop();
  }
  await slack.close();
  return {
    name: 'slack',
    about: 'signed requests answered, beside Bolt that only acknowledges (aim: p50 within 1.5)',
    rows,
  };
}

function signed(body: string): Asked {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': sign(SECRET, timestamp, body),
  };
  return { path: '/slack/events', headers, body };
}

function flat(fields: object): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
}
