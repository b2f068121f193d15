import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paced, slackPace, teamsPace } from '../../src/bot/pace.ts';
import { words } from '../../src/core/chat/message.ts';
import type { Messenger } from '../../src/core/chat/messenger.ts';
import { plain } from '../../src/core/chat/rich-text.ts';
import { PlatformError } from '../../src/core/shared/errors.ts';

/** A platform that only notes when something was sent, and a clock that moves while somebody sleeps or sends; it first asks for these pauses. */
function rig(takes = 0, pauses: readonly number[] = [], pace = slackPace) {
  const asked = pauses.values();
  let clock = 0;
  const sent: { at: number; user: string }[] = [];
  const platform: Messenger = {
    platform: 'test',
    send: async ({ to }) => {
      const { value: retryAfter } = asked.next();
      if (retryAfter !== undefined) throw new PlatformError({ platform: 'test', code: 'ratelimited', retryAfter });
      sent.push({ at: clock, user: to.kind === 'person' ? to.account.user : to.place });
      clock += takes;
      return { place: 'p', message: String(sent.length) };
    },
    trace: async () => ({ kind: 'unknown' }),
    update: async () => undefined,
  };
  const sleep = async (milliseconds: number) => {
    clock += milliseconds;
  };
  const world = { now: () => clock, sleep };
  const messenger = paced(platform, pace, world);
  const send = (user: string, workspace = 'T1') =>
    messenger.send({
      key: `${workspace}${user}${sent.length}`,
      to: { kind: 'person', account: { platform: 'test', workspace, user } },
      message: words(plain('x'), 'x'),
    });
  return { send, sent, now: () => clock };
}

describe('the pace', () => {
  it('never goes beyond what a conversation and a workspace take', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('ada', 'bea', 'cy'), { maxLength: 40 }),
        fc.nat(700),
        async (users, takes) => {
          const { send, sent } = rig(takes);
          for (const user of users) await send(user);
          sent.forEach(({ at, user }, n) => {
            if (n > 0) expect(at - sent[n - 1]!.at).toBeGreaterThanOrEqual(slackPace.inWorkspace[0]!.within);
            const last = sent.slice(0, n).findLast((one) => one.user === user);
            if (last !== undefined) expect(at - last.at).toBeGreaterThanOrEqual(slackPace.inPlace[0]!.within);
          });
        },
      ),
    );
  });

  it('writes to 2,000 people as fast as 300 a minute allow', async () => {
    const { send, sent, now } = rig(120);
    for (let n = 0; n < 2000; n++) await send(`U${n}`);
    const floor = 1999 * 200;
    expect(sent).toHaveLength(2000);
    expect(sent.at(-1)!.at / floor).toBeLessThanOrEqual(1.05);
    expect(now()).toBeGreaterThan(floor);
  });

  it('sits out a short pause that the platform asks for, and passes a long one on', async () => {
    const short = rig(0, [2, 0.5]);
    await short.send('ada');
    expect(short.sent).toEqual([{ at: 3000, user: 'ada' }]);
    await expect(rig(0, [16]).send('ada')).rejects.toMatchObject({ retryAfter: 16 });
    await expect(rig(0, [1, 1, 1]).send('ada')).rejects.toMatchObject({ retryAfter: 1 });
  });

  it('keeps every limit that Microsoft names for a conversation and a tenant, however much is said', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('ada', 'ada', 'bea'), { maxLength: 200 }),
        fc.nat(300),
        async (users, takes) => {
          const { send, sent } = rig(takes, [], teamsPace);
          for (const user of users) await send(user);
          const within = (all: readonly { at: number }[], { most, within: time }: { most: number; within: number }) =>
            all.every(({ at }, n) => n < most || at - all[n - most]!.at >= time);
          for (const limit of teamsPace.inWorkspace) expect(within(sent, limit)).toBe(true);
          for (const user of ['ada', 'bea'])
            for (const limit of teamsPace.inPlace)
              expect(
                within(
                  sent.filter((one) => one.user === user),
                  limit,
                ),
              ).toBe(true);
        },
      ),
    );
  });

  it('writes to 2,000 people in Teams as fast as 50 a second allow', async () => {
    const { send, sent } = rig(0, [], teamsPace);
    for (let n = 0; n < 2000; n++) await send(`U${n}`);
    expect(sent.at(-1)!.at / (1999 * 20)).toBeLessThanOrEqual(1.05);
  });

  it('does not let several go at once that a busy machine woke late', async () => {
    let clock = 0;
    const asleep: (() => void)[] = [];
    const went: number[] = [];
    const platform: Messenger = {
      platform: 'test',
      send: async () => ({ place: 'p', message: String(went.push(clock)) }),
      trace: async () => ({ kind: 'unknown' }),
      update: async () => undefined,
    };
    const sleep = () => new Promise<void>((resolve) => void asleep.push(resolve));
    const messenger = paced(platform, slackPace, { now: () => clock, sleep });
    const sends = ['ada', 'bea', 'cy', 'dee'].map((user) =>
      messenger.send({
        key: user,
        to: { kind: 'person', account: { platform: 'test', workspace: 'T1', user } },
        message: words(plain('x'), 'x'),
      }),
    );
    const all = Promise.all(sends);
    while (went.length < sends.length) {
      await new Promise(setImmediate);
      clock += 500;
      for (const wake of asleep.splice(0)) wake();
    }
    await all;
    expect(went).toEqual([0, 500, 1000, 1500]);
  });

  it('lets one workspace not wait for another', async () => {
    const { send, sent } = rig();
    await send('ada', 'T1');
    await send('ada', 'T2');
    expect(sent.map(({ at }) => at)).toEqual([0, 0]);
  });
});
