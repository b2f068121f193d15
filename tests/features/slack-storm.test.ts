import { describe, expect, it } from 'vitest';
import { slackClient } from '../../src/adapters/slack/client.ts';
import { slackMessenger } from '../../src/adapters/slack/messenger.ts';
import { paced, slackPace } from '../../src/bot/pace.ts';
import type { Messenger, Parcel } from '../../src/core/chat/messenger.ts';
import { closedAfterEach } from '../support/closed-after-each.ts';
import { openTestDatabase } from '../support/databases.ts';
import { type FakeSlack, type Fault, fakeSlack } from '../support/fake-slack.ts';
import { mailroom } from '../support/mailroom.ts';
import { plainScribe } from '../support/plain-scribe.ts';
import { strictSlack } from '../support/strict-slack.ts';

const open = closedAfterEach<FakeSlack>();

/** Slack's messenger for a school of the tests, whose accounts are of a platform of that name. */
function asTestPlatform(slack: FakeSlack): Messenger {
  const client = slackClient('xoxb-test', slack.api);
  const inner = slackMessenger({
    clientOf: async () => client,
    usersOf: async () => new Map(),
    workspaceOf: async () => 'test',
    write: plainScribe,
  });
  const known = (parcel: Parcel): Parcel =>
    parcel.to.kind === 'person'
      ? { ...parcel, to: { kind: 'person', account: { ...parcel.to.account, user: `U${parcel.to.account.user}` } } }
      : parcel;
  return {
    platform: 'test',
    send: (parcel) => inner.send(known(parcel)),
    trace: (parcel) => inner.trace(known(parcel)),
    update: inner.update,
  };
}

describe('a storm at Slack', () => {
  it('loses and doubles nothing: throttled, failing servers, lost answers, for minutes', async () => {
    const slack = await fakeSlack();
    open.push(slack);
    const room = await mailroom(await openTestDatabase());
    const courier = room.courier([asTestPlatform(slack)]);
    const people = await Promise.all(Array.from({ length: 24 }, (_, n) => room.person(`Person ${n}`)));
    for (const [n, person] of people.entries()) await room.queue(person, `news-${n}`);
    const storm: Fault[] = [
      { retryAfter: 3 },
      { lost: true },
      { status: 500 },
      { retryAfter: 1 },
      { error: 'service_unavailable' },
    ];
    slack.fail('chat.postMessage', ...Array.from({ length: 4 }, () => storm).flat());
    slack.fail('conversations.history', { status: 503 }, { retryAfter: 2 });

    for (let minute = 0; minute < 40; minute++) {
      await courier.run();
      room.after(60);
    }

    for (const person of people) expect(slack.in(`U${person}`)).toHaveLength(1);
    expect(slack.messages).toHaveLength(24);
  });

  it('is none of Pollen’s making: at Slack’s limits it is never told to wait', async () => {
    const slack = await fakeSlack();
    open.push(slack);
    const room = await mailroom(await openTestDatabase());
    const sleep = async (milliseconds: number) => room.after(milliseconds / 1000);
    const now = () => room.now().epochMilliseconds;
    const limits = strictSlack(slack, { now, sleep, trouble: () => undefined });
    const courier = room.courier([paced(asTestPlatform(slack), slackPace, { now, sleep })]);
    const [ada, bea] = [await room.person('Ada'), await room.person('Bea')];
    for (let n = 0; n < 12; n++) await room.queue(n % 3 === 0 ? bea : ada, `news-${n}`);
    await courier.run();
    expect(limits.refused()).toBe(0);
    expect(slack.messages).toHaveLength(12);
  });
});
