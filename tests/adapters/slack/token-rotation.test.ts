import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { schoolForWorkspace } from '../../../src/adapters/prisma/first-school.ts';
import { installationStore } from '../../../src/adapters/prisma/installation-store.ts';
import { sealsWith } from '../../../src/adapters/prisma/sealed.ts';
import { tokenRotation } from '../../../src/adapters/slack/token-rotation.ts';
import { closedAfterEach } from '../../support/closed-after-each.ts';
import { openTestDatabase } from '../../support/databases.ts';
import { type FakeSlack, fakeSlack } from '../../support/fake-slack.ts';
import { app, tokenKey } from '../../support/hosted-pollen.ts';

const open = closedAfterEach<FakeSlack>();

/** An installation in T1 whose token lasts twelve hours, and two instances that look after it. */
async function rig() {
  const database = await openTestDatabase();
  const slack = await fakeSlack();
  open.push(slack);
  let moment = Temporal.Instant.from('2026-11-23T09:00:00Z');
  const now = () => moment;
  const start = { name: 'Oak', kinds: [], calendar: [], adopts: false };
  await schoolForWorkspace({ database, platform: 'slack', now: now(), newId: () => 'oak' }, 'T1', start);
  const installations = installationStore({ database, platform: 'slack', seals: sealsWith([tokenKey()]), now });
  const granted = { workspace: 'T1', enterprise: undefined, botUser: 'UBOT', bot: 'B', scopes: [], installer: 'U1' };
  await installations.save(granted, {
    token: 'xoxb-T1-first',
    refreshToken: 'xoxe-T1-first',
    expiresAt: now().add({ hours: 12 }),
  });
  const failures: string[] = [];
  const given = {
    ...app,
    installations,
    api: slack.api,
    now,
    failed: (_: string, why: string) => void failures.push(why),
  };
  return {
    renew: tokenRotation(given),
    other: tokenRotation(given),
    slack,
    failures,
    kept: () => installations.find('T1'),
    passing: (minutes: number) => {
      moment = moment.add({ minutes });
    },
    now,
  };
}

describe('a token that lasts twelve hours', () => {
  it('is left alone until two hours before it ends, and is then renewed', async () => {
    const { renew, slack, kept, passing, now } = await rig();
    passing(9 * 60 + 59);
    await renew();
    expect(slack.calls).toEqual([]);
    passing(1);
    await renew();
    expect(slack.calls).toEqual(['oauth.v2.access']);
    const { token, refreshToken, expiresAt } = (await kept()) ?? {};
    expect([token, refreshToken]).toEqual([expect.stringMatching(/^xoxb-T1-\d/), expect.stringMatching(/^xoxe-T1-\d/)]);
    expect(expiresAt?.equals(now().add({ hours: 12 }))).toBe(true);
    await renew();
    expect(slack.calls).toHaveLength(1);
  });

  it('is renewed once, whoever looks at the same moment', async () => {
    const { renew, other, slack, passing } = await rig();
    passing(11 * 60);
    await Promise.all([renew(), other(), renew()]);
    expect(slack.calls).toEqual(['oauth.v2.access']);
  });

  it('stays in use when Slack gives no new one; that is told, and tried again five minutes later', async () => {
    const { renew, slack, kept, failures, passing } = await rig();
    slack.fail('oauth.v2.access', { error: 'internal_error' }, { status: 503 });
    passing(11 * 60);
    await renew();
    passing(4);
    await renew();
    expect(failures).toEqual(['Slack answered internal_error']);
    expect(await kept()).toMatchObject({ token: 'xoxb-T1-first', refreshFault: 'Slack answered internal_error' });
    passing(1);
    await renew();
    expect(failures).toEqual(['Slack answered internal_error', 'Slack answered http_503']);
    passing(5);
    await renew();
    expect(await kept()).toMatchObject({ token: expect.not.stringContaining('first'), refreshFault: undefined });
  });
});
