import { Temporal } from 'temporal-polyfill';
import type { Database, Db } from '../../src/adapters/prisma/clients.ts';
import { words } from '../../src/core/chat/message.ts';
import { plain } from '../../src/core/chat/rich-text.ts';
import type { NewDelivery } from '../../src/core/shared/delivery.ts';
import { PlatformError } from '../../src/core/shared/errors.ts';
import type { Feature } from '../../src/core/shared/feature.ts';
import { fakeMessenger } from './fake-messenger.ts';
import { localInstant, testSchool } from './test-school.ts';
import { wiring } from './wiring.ts';

/** Two jobs that say what their deliveries carry; `due` resolves to false for what is due no more. */
export function jobs(due: (key: string) => Promise<unknown> = async () => true): Feature<Db> {
  const job = {
    plan: async () => [],
    async compose({ key, payload }: NewDelivery) {
      if (payload.bug === true) throw new Error('cannot be made up');
      if ((await due(key)) === false) return { kind: 'withdraw', because: 'nothing is due any more' } as const;
      if (typeof payload.until === 'string') {
        return { kind: 'postpone', until: Temporal.Instant.from(payload.until) } as const;
      }
      return { kind: 'send', message: words(plain(`About ${key}`), 'News'), payload } as const;
    },
  };
  return { name: 'news', jobs: { news: job, digest: job } };
}

/** A school with a courier’s whole surroundings, at half past three on a school day, and the ways to queue and look. */
export async function mailroom(database: Database, feature: Feature<Db> = jobs()) {
  let at = localInstant('2026-11-24T15:30');
  const wires = wiring(database, [feature], () => at);
  const school = await testSchool(database, wires.newId, () => at);
  const messenger = fakeMessenger();
  /** Queues something to say to somebody. */
  const queue = (person: string, key: string, more: Partial<NewDelivery> = {}) => {
    const to = { kind: 'person', person } as const;
    const one = { key, job: 'news', to, dueAt: at, unprompted: false, payload: {}, ...more };
    return wires.deliveries.add(school.schoolId, [one]);
  };
  const row = (key: string) => database.client.delivery.findUniqueOrThrow({ where: { key } });
  const after = (seconds: number) => {
    at = at.add({ milliseconds: Math.round(seconds * 1000) });
  };
  const moveTo = (local: string) => {
    at = localInstant(local);
  };
  const sent = () => messenger.posted.map((one) => one.key);
  return { ...wires, ...school, messenger, queue, row, after, moveTo, sent, now: () => at };
}

/** What a platform answers when it will not. */
export const platformFault = (more: { code?: string; retryAfter?: number; unreachable?: boolean } = {}) =>
  new PlatformError({ platform: 'test', code: 'server_error', ...more });

/** A gate that lets nobody through until it is opened; `reached` resolves when somebody stands before it. */
export function gate() {
  const reached = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  const pass = async () => {
    reached.resolve();
    await opened.promise;
  };
  return { pass, reached: reached.promise, open: opened.resolve };
}
