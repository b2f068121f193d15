import type { Logger } from 'pino';
import type { Temporal } from 'temporal-polyfill';
import { chance } from '../core/shared/chance.ts';
import type { Delivery } from '../core/shared/delivery.ts';
import { PlatformError, StorageError } from '../core/shared/errors.ts';
import { guard } from './failure.ts';
import { lineOf, type ParcelsGiven, parcels, type Ready } from './parcels.ts';
import type { Transact } from './ports.ts';

const BATCH = 20;
const MOST_ATTEMPTS = 8;
const DAY_SECONDS = 24 * 60 * 60;

/**
 * What the courier is wired with. `lease`: after how many seconds another instance's claim counts as abandoned; longer
 * than any one send takes.
 */
export type CourierGiven<Db> = ParcelsGiven<Db> & { transact: Transact<Db>; lease: number; log: Logger };

/** Sends what is due: claims, decides at the last moment what to say, sends, records. Run it again and again. */
export function courier<Db>(given: CourierGiven<Db>): { run: () => Promise<void>; stop: () => Promise<void> } {
  const { transact, now, log } = given;
  const { prepare, address } = parcels(given);
  /** Workspaces whose platform asked for patience, until when. */
  const resting = new Map<string, Temporal.Instant>();
  let lastRun: Promise<void> = Promise.resolve();
  let stopping = false;

  /** How many messages are sent at a time in a school: one more after each that went well, one alone after trouble. */
  const hands = new Map<string, number>();
  const most = Math.min(...[...given.messengers.values()].map((messenger) => messenger.hands ?? 1));

  async function run(): Promise<void> {
    if (!stopping) await recover();
    const queue: Delivery[] = [];
    const sending = new Map<Promise<void>, string>();
    const failures: unknown[] = [];
    const begin = (delivery: Delivery) => {
      const work = (stopping ? putBack(delivery, 'the bot was stopping') : attempt(delivery))
        .catch((error: unknown) => void failures.push(error))
        .finally(() => sending.delete(work));
      sending.set(work, delivery.schoolId);
    };
    // Each school has hands of its own: the slowest platform keeps nobody else waiting.
    const isFree = ({ schoolId }: Delivery) =>
      [...sending.values()].filter((school) => school === schoolId).length < (hands.get(schoolId) ?? 1);
    for (;;) {
      if (queue.length === 0 && !stopping && failures.length === 0)
        queue.push(...(await transact((db) => given.store(db).claim(given.name, now(), BATCH))));
      const at = failures.length === 0 ? queue.findIndex(isFree) : -1;
      const [next] = at < 0 ? [] : queue.splice(at, 1);
      if (next !== undefined) begin(next);
      else if (sending.size > 0) await Promise.race(sending.keys());
      else break;
    }
    if (failures.length > 0) throw failures[0];
  }

  /** Takes over what was left half-sent, by a stopped process or by this one, and asks the platform what became of it. */
  async function recover(): Promise<void> {
    const before = now().subtract({ seconds: given.lease });
    const left = await transact((db) => given.store(db).takeOver(given.name, now(), before));
    for (const delivery of left) await guard('recover', log, () => trace(delivery));
  }

  async function trace(delivery: Delivery): Promise<void> {
    if (delivery.sentAt === undefined) return putBack(delivery, 'stopped before it was sent');
    const ready = await transact((db) => address(db, delivery, delivery.message));
    const traced = ready === undefined ? ({ kind: 'not-sent' } as const) : await ready.messenger.trace(ready.parcel);
    if (traced.kind === 'unknown')
      log.warn({ delivery: delivery.id }, 'sending was cut short, the platform cannot say');
    await transact((db) =>
      traced.kind === 'sent'
        ? given.store(db).sent(delivery.id, traced.ref, now())
        : retry(db, delivery, now(), 'sending was cut short'),
    );
  }

  /** One delivery that fails must not keep the others waiting, unless nothing can be stored: then nothing more is sent. */
  async function attempt(delivery: Delivery): Promise<void> {
    try {
      const ready = await preparedOrPutOff(delivery);
      if (ready !== undefined) await send(ready);
    } catch (error) {
      if (error instanceof StorageError) throw error;
      log.error({ err: error, delivery: delivery.id }, 'not sent');
    }
  }

  async function preparedOrPutOff(delivery: Delivery): Promise<Ready | undefined> {
    try {
      return await transact((db) => prepare(db, delivery, restsUntil));
    } catch (error) {
      if (error instanceof StorageError) throw error;
      await transact((db) => retry(db, delivery, backoff(delivery), 'could not be made up'));
      throw error;
    }
  }

  async function send(ready: Ready): Promise<void> {
    const { delivery, parcel, messenger } = ready;
    try {
      const ref = await messenger.send(parcel);
      await transact((db) => given.store(db).sent(delivery.id, ref, now()));
      hands.set(delivery.schoolId, Math.min((hands.get(delivery.schoolId) ?? 1) + 1, most));
    } catch (error) {
      hands.set(delivery.schoolId, 1);
      // After anything else it may have gone out: it stays claimed, and the next run asks the platform.
      if (!(error instanceof PlatformError)) throw error;
      log.warn({ delivery: delivery.id, platform: messenger.platform, code: error.code }, 'not sent');
      await transact((db) => settle(db, ready, error));
    }
  }

  async function settle(db: Db, ready: Ready, error: PlatformError): Promise<void> {
    const { delivery } = ready;
    const { code, unreachable, retryAfter } = error;
    if (unreachable) return given.store(db).close(delivery.id, 'failed', `unreachable: ${code}`);
    if (retryAfter === undefined || Number.isNaN(retryAfter)) return retry(db, delivery, backoff(delivery), code);
    const until = now().add({ milliseconds: Math.ceil(Math.min(Math.max(retryAfter, 1), DAY_SECONDS) * 1000) });
    resting.set(lineOf(ready), until);
    return given.store(db).requeue(delivery.id, until, code, false);
  }

  /** Once more at that moment, unless it was tried often enough. */
  async function retry(db: Db, delivery: Delivery, at: Temporal.Instant, because: string): Promise<void> {
    if (delivery.attempts < MOST_ATTEMPTS) return given.store(db).requeue(delivery.id, at, because, true);
    return given.store(db).close(delivery.id, 'failed', because);
  }

  async function putBack(delivery: Delivery, because: string): Promise<void> {
    await transact((db) => given.store(db).requeue(delivery.id, now(), because, false));
  }

  /** 10 seconds after the first attempt, twice as long after each further one, and up to a quarter more. */
  function backoff(delivery: Delivery): Temporal.Instant {
    const seconds = 2 ** delivery.attempts * 5;
    return now().add({ milliseconds: Math.round(seconds * 1000 * (1 + spread(delivery) / 4)) });
  }

  function restsUntil(line: string): Temporal.Instant | undefined {
    const until = resting.get(line);
    return until !== undefined && until.epochMilliseconds > now().epochMilliseconds ? until : undefined;
  }

  return {
    /** Sends all that is due now; a call meanwhile waits for the run under way and then looks again. */
    run: () => {
      lastRun = lastRun.catch(() => undefined).then(run);
      return lastRun;
    },
    /** Finishes the message in hand and puts the others back. */
    stop: async () => {
      stopping = true;
      await lastRun.catch(() => undefined);
    },
  };
}

/** From 0 to 1, another for each delivery and attempt: those that failed together are not tried again together. */
function spread({ id, attempts }: Delivery): number {
  return chance(id, String(attempts));
}
