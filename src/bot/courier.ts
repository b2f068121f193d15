import type { Logger } from 'pino';
import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../core/chat/message.ts';
import type { Messenger, Parcel, Recipient } from '../core/chat/messenger.ts';
import { mayWrite } from '../core/shared/attention.ts';
import type { Delivery } from '../core/shared/delivery.ts';
import type { DeliveryStore } from '../core/shared/delivery-store.ts';
import { PlatformError } from '../core/shared/errors.ts';
import type { PeopleStore } from '../core/shared/people-store.ts';
import type { School } from '../core/shared/school.ts';
import { guard } from './failure.ts';
import type { JobDesk } from './job-desk.ts';
import type { CourierStore, SchoolsStore, Transact } from './ports.ts';

const BATCH = 20;
const MOST_ATTEMPTS = 8;
const WEEK_HOURS = 8 * 24;

/** What the courier is wired with. `lease`: after how many seconds another instance's claim counts as abandoned. */
export type CourierGiven<Db> = {
  transact: Transact<Db>;
  store: (db: Db) => CourierStore;
  deliveries: (db: Db) => DeliveryStore;
  people: (db: Db) => PeopleStore;
  schools: (db: Db) => SchoolsStore;
  desk: JobDesk<Db>;
  messengers: ReadonlyMap<string, Messenger>;
  now: () => Temporal.Instant;
  name: string;
  lease: number;
  log: Logger;
};

/** A parcel with the delivery it carries. */
type Ready = { delivery: Delivery; parcel: Parcel; messenger: Messenger };

/** Sends what is due: claims, decides in the same transaction what to say, sends, records. Run it again and again. */
export function courier<Db>(given: CourierGiven<Db>): { run: () => Promise<void>; stop: () => Promise<void> } {
  const { transact, now, log } = given;
  /** A platform that asked for patience, until when. */
  const resting = new Map<string, Temporal.Instant>();
  let running: Promise<void> | undefined;
  let stopping = false;

  async function run(): Promise<void> {
    await recover();
    for (;;) {
      const { claimed, ready } = await transact(claim);
      for (const parcel of ready) await guard('send', log, () => (stopping ? putBack(parcel) : send(parcel)));
      if (claimed === 0 || stopping) return;
    }
  }

  /** Takes over what a stopped process left half-sent, and asks the platform what became of it. */
  async function recover(): Promise<void> {
    const before = now().subtract({ seconds: given.lease });
    const left = await transact((db) => given.store(db).takeOver(given.name, now(), before));
    for (const delivery of left) await guard('recover', log, () => trace(delivery));
  }

  async function trace(delivery: Delivery): Promise<void> {
    const ready = await transact((db) => address(db, delivery, delivery.message));
    const traced = ready === undefined ? ({ kind: 'not-sent' } as const) : await ready.messenger.trace(ready.parcel);
    await transact(async (db) => {
      if (traced.kind === 'sent') return given.store(db).sent(delivery.id, traced.ref, now());
      if (traced.kind === 'unknown') log.warn({ delivery: delivery.id }, 'sending was cut short, the platform cannot say: sent again');
      return given.store(db).requeue(delivery.id, now(), 'sending was cut short', true);
    });
  }

  async function claim(db: Db): Promise<{ claimed: number; ready: Ready[] }> {
    const store = given.store(db);
    const claimed = await store.claim(given.name, now(), BATCH);
    const ready: Ready[] = [];
    for (const delivery of claimed) {
      const school = await given.schools(db).byId(delivery.schoolId);
      const parcel = school === undefined ? undefined : await prepare(db, school, delivery);
      if (parcel !== undefined) ready.push(parcel);
    }
    return { claimed: claimed.length, ready };
  }

  /** Decides at the last moment: sent, withdrawn or put off. */
  async function prepare(db: Db, school: School, delivery: Delivery): Promise<Ready | undefined> {
    const store = given.store(db);
    if (delivery.unprompted && delivery.to.kind === 'person') {
      const since = now().subtract({ hours: WEEK_HOURS });
      const sent = await given.deliveries(db).unprompted(school.id, since, delivery.to.person);
      const may = mayWrite(school, now(), sent.get(delivery.to.person) ?? []);
      if (may.kind === 'later') return void (await store.requeue(delivery.id, may.at, 'not in school time, or enough for this week', false));
      if (may.kind === 'never') return void (await store.close(delivery.id, 'withdrawn', 'the school calendar has ended'));
    }
    const composed = await given.desk.compose(db, school, delivery, now());
    if (composed.kind === 'withdraw') return void (await store.close(delivery.id, 'withdrawn', composed.because));
    if (composed.kind === 'postpone') return void (await store.requeue(delivery.id, composed.until, 'not yet', false));
    const ready = await address(db, delivery, composed.message);
    if (ready === undefined) return void (await store.close(delivery.id, 'failed', 'nobody to send it to: no account on a platform that is set up'));
    const rest = resting.get(ready.messenger.platform);
    if (rest !== undefined && rest.epochMilliseconds > now().epochMilliseconds) {
      return void (await store.requeue(delivery.id, rest, 'the platform asked for patience', false));
    }
    await store.prepared(delivery.id, composed.message, composed.payload, now());
    return ready;
  }

  async function address(db: Db, delivery: Delivery, message: Message | undefined): Promise<Ready | undefined> {
    const to = await recipient(db, delivery);
    const messenger = to === undefined ? undefined : given.messengers.get(to.platform);
    if (to === undefined || messenger === undefined || message === undefined) return undefined;
    return { delivery, messenger, parcel: { key: delivery.key, to: to.recipient, message } };
  }

  async function recipient(db: Db, { to }: Delivery): Promise<{ platform: string; recipient: Recipient } | undefined> {
    if (to.kind === 'channel') return { platform: to.platform, recipient: { kind: 'channel', workspace: to.workspace, place: to.place } };
    const account = (await given.people(db).accountsOf([to.person])).get(to.person);
    return account === undefined ? undefined : { platform: account.platform, recipient: { kind: 'person', account } };
  }

  async function send({ delivery, parcel, messenger }: Ready): Promise<void> {
    try {
      const ref = await messenger.send(parcel);
      await transact((db) => given.store(db).sent(delivery.id, ref, now()));
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      await transact((db) => settle(given.store(db), delivery, messenger.platform, error));
    }
  }

  async function putBack({ delivery }: Ready): Promise<void> {
    await transact((db) => given.store(db).requeue(delivery.id, now(), 'the bot was stopping', false));
  }

  async function settle(store: CourierStore, delivery: Delivery, platform: string, error: PlatformError): Promise<void> {
    log.warn({ delivery: delivery.id, platform, code: error.code }, 'not sent');
    if (error.unreachable) return store.close(delivery.id, 'failed', `unreachable: ${error.code}`);
    if (error.retryAfter !== undefined) {
      const until = now().add({ milliseconds: Math.ceil(error.retryAfter * 1000) });
      resting.set(platform, until);
      return store.requeue(delivery.id, until, error.code, false);
    }
    if (delivery.attempts >= MOST_ATTEMPTS) return store.close(delivery.id, 'failed', error.code);
    return store.requeue(delivery.id, now().add({ seconds: 2 ** delivery.attempts * 5 }), error.code, true);
  }

  return {
    /** Sends all that is due now; a second call meanwhile joins the run under way. */
    run: () => {
      running ??= run().finally(() => {
        running = undefined;
      });
      return running;
    },
    /** Finishes the message in hand and puts the others back. */
    stop: async () => {
      stopping = true;
      await running;
    },
  };
}
