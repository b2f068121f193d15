import { afterAll, describe, expect, it } from 'vitest';
import type { Messenger } from '../../src/core/chat/messenger.ts';
import { closedAfterEach } from '../support/closed-after-each.ts';
import { openTestDatabase } from '../support/databases.ts';
import type { FakeTeams, TeamsFault } from '../support/fake-teams.ts';
import { mailroom } from '../support/mailroom.ts';
import { teamsKeys } from '../support/teams-keys.ts';
import { teamsRig } from '../support/teams-rig.ts';

const keys = await teamsKeys();
const open = closedAfterEach<FakeTeams>();
afterAll(() => keys.close());

/** 24 people with news for each, and a courier that works in a fake Teams for 40 minutes. */
async function storm(...faults: readonly TeamsFault[]) {
  const { teams, messenger } = await teamsRig(keys, 'test');
  open.push(teams);
  const room = await mailroom(await openTestDatabase());
  // The accounts of the tests are of a platform of that name.
  const asTest: Messenger = { ...messenger, platform: 'test' };
  const courier = room.courier([asTest]);
  const people = await Promise.all(Array.from({ length: 24 }, (_, n) => room.person(`Person ${n}`)));
  for (const [n, person] of people.entries()) await room.queue(person, `news-${n}`);
  teams.fail('post', ...faults);
  for (let minute = 0; minute < 40; minute++) {
    await courier.run();
    room.after(60);
  }
  return { teams, arrived: people.map((person) => teams.in(`a:${person}`).length), row: room.row };
}

describe('a storm at Teams', () => {
  it('loses and doubles nothing: throttled, busy and failing gateways, for minutes', async () => {
    const bad: TeamsFault[] = [
      { status: 429, retryAfter: '3' },
      { status: 412, code: 'PreconditionFailed' },
      { status: 502 },
      { status: 429 },
      { status: 504 },
    ];
    const { arrived } = await storm(...Array.from({ length: 5 }, () => bad).flat());
    expect(arrived).toEqual(arrived.map(() => 1));
  });

  it('loses nothing when answers get lost, and doubles no more than those', async () => {
    const { arrived } = await storm({ lost: true }, { status: 500, after: true }, { status: 503 });
    expect(arrived.filter((count) => count === 0)).toEqual([]);
    expect(arrived.filter((count) => count > 1).length).toBe(2);
    expect(Math.max(...arrived)).toBe(2);
  });

  it('writes no more to who blocks Pollen, and to everybody else', async () => {
    const { teams, arrived, row } = await storm({ status: 403, code: 'MessageWritesBlocked' });
    expect(arrived.toSorted()).toEqual([0, ...Array.from({ length: 23 }, () => 1)]);
    expect(teams.calls.filter((call) => call === 'post')).toHaveLength(24);
    const at = arrived.indexOf(0);
    expect(await row(`news-${at}`)).toMatchObject({
      state: 'failed',
      lastError: 'unreachable: http_403_MessageWritesBlocked',
    });
  });
});
