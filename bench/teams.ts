import { fakeTeams } from '../tests/support/fake-teams.ts';
import { press } from '../tests/support/teams-activities.ts';
import { teamsKeys } from '../tests/support/teams-keys.ts';
import { type Asked, serving, underLoad } from './load.ts';
import type { Part, Row } from './report.ts';

/**
 * Signed presses on a card, beside Microsoft's adapter that only acknowledges. Pollen's figures hold what is saved in
 * SQLite; its card follows by a request of its own to a fake Teams, whose work is in the figures as load.
 */
export async function measureTeams(): Promise<Part> {
  const keys = await teamsKeys();
  const teams = await fakeTeams();
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await keys.sign({ serviceurl: teams.serviceUrl })}`,
  };
  const pressed = (): Asked => {
    const what = press({ pollen: { kind: 'action', action: 'cpd.mine', value: '0' } }, 'm0');
    return { path: '/api/messages', headers, body: JSON.stringify({ serviceUrl: teams.serviceUrl, ...what }) };
  };
  const rows: Row[] = [];
  const floors = new Map<number, number>();
  for (const [server, name] of [
    ['bare', 'bare CloudAdapter'],
    ['pollen', 'Pollen'],
  ] as const) {
    const running = await serving('teams-server.ts', server, JSON.stringify(keys.addresses));
    for (const connections of [1, 20]) {
      const figures = await underLoad(running.port, connections, pressed);
      const p50 = figures['p50 ms'];
      if (server === 'bare') floors.set(connections, p50);
      const ratio = p50 / (floors.get(connections) ?? Number.NaN);
      rows.push({ what: 'card action', server: name, connections, ...figures, 'p50 / bare': ratio });
    }
    await running.stop();
  }
  await teams.close();
  await keys.close();
  return {
    name: 'teams',
    about: 'signed presses on a card answered, beside a CloudAdapter that only acknowledges (aim: p50 within 1.5)',
    rows,
  };
}
