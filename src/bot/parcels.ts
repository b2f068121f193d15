import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../core/chat/message.ts';
import type { Messenger, Parcel, Recipient } from '../core/chat/messenger.ts';
import { storableJson } from '../core/chat/storable.ts';
import { mayWrite } from '../core/shared/attention.ts';
import type { Delivery } from '../core/shared/delivery.ts';
import type { DeliveryStore } from '../core/shared/delivery-store.ts';
import type { PeopleStore } from '../core/shared/people-store.ts';
import type { School } from '../core/shared/school.ts';
import type { JobDesk } from './job-desk.ts';
import type { CourierStore, SchoolsStore } from './ports.ts';

/** What parcels are made from. `name` is the courier's own. */
export type ParcelsGiven<Db> = {
  store: (db: Db) => CourierStore;
  deliveries: (db: Db) => DeliveryStore;
  people: (db: Db) => PeopleStore;
  schools: (db: Db) => SchoolsStore;
  desk: JobDesk<Db>;
  messengers: ReadonlyMap<string, Messenger>;
  now: () => Temporal.Instant;
  name: string;
};

/** A parcel with the delivery it carries and the platform it goes by. */
export type Ready = { delivery: Delivery; parcel: Parcel; messenger: Messenger };

/** What asks for patience together: one workspace of one platform. */
export function lineOf({ messenger, parcel: { to } }: Ready): string {
  return `${messenger.platform}:${to.kind === 'person' ? to.account.workspace : to.workspace}`;
}

/** Makes parcels of claimed deliveries. */
export type Parcels<Db> = {
  /** Decides at the last moment: a parcel to send now, or nothing, where the delivery was closed or put off. */
  prepare(
    db: Db,
    delivery: Delivery,
    restsUntil: (line: string) => Temporal.Instant | undefined,
  ): Promise<Ready | undefined>;
  /** The parcel that carries this message; none where nobody can be reached. */
  address(db: Db, delivery: Delivery, message: Message | undefined): Promise<Ready | undefined>;
};

const BUDGET_HOURS = 8 * 24;

/** Decides what becomes of deliveries when their time has come. */
export function parcels<Db>(given: ParcelsGiven<Db>): Parcels<Db> {
  const { now } = given;
  return { prepare, address };

  async function prepare(db: Db, delivery: Delivery, restsUntil: (line: string) => Temporal.Instant | undefined) {
    const store = given.store(db);
    const withdraw = async (because: string) => void (await store.close(delivery.id, 'withdrawn', because));
    const putOff = async (until: Temporal.Instant, because: string) =>
      void (await store.requeue(delivery.id, notBefore(until, now()), because, false));

    const school = await given.schools(db).byId(delivery.schoolId);
    if (school === undefined) return withdraw('the school is gone');
    const may = await attention(db, school, delivery);
    if (may.kind === 'later') return putOff(may.at, 'not in school time, or enough for this week');
    if (may.kind === 'never') return withdraw('the school calendar has ended');
    const composed = await given.desk.compose(db, school, delivery, now());
    if (composed.kind === 'withdraw') return withdraw(composed.because);
    if (composed.kind === 'postpone') return putOff(composed.until, 'not yet');
    const { message, payload } = storableJson({ message: composed.message, payload: composed.payload });
    const ready = await address(db, delivery, message);
    if (ready === undefined) {
      return void (await store.close(
        delivery.id,
        'failed',
        'nobody to send it to: no account on a platform that is set up',
      ));
    }
    const rest = restsUntil(lineOf(ready));
    if (rest !== undefined) return putOff(rest, 'the platform asked for patience');
    return (await store.prepared(delivery.id, given.name, message, payload, now())) ? ready : undefined;
  }

  /** Whether something may be said to this person now, as nobody else decides about them at the same moment. */
  async function attention(db: Db, school: School, { unprompted, to }: Delivery): Promise<ReturnType<typeof mayWrite>> {
    if (!unprompted || to.kind !== 'person') return { kind: 'now' };
    await given.store(db).hold(to.person);
    const since = now().subtract({ hours: BUDGET_HOURS });
    const sent = await given.deliveries(db).unprompted(school.id, since, to.person);
    return mayWrite(school, now(), sent.get(to.person) ?? []);
  }

  async function address(db: Db, delivery: Delivery, message: Message | undefined): Promise<Ready | undefined> {
    const found = await recipient(db, delivery);
    const messenger = found === undefined ? undefined : given.messengers.get(found.platform);
    if (found === undefined || messenger === undefined || message === undefined) return undefined;
    return { delivery, messenger, parcel: { key: delivery.key, to: found.to, message } };
  }

  async function recipient(db: Db, { to }: Delivery): Promise<{ platform: string; to: Recipient } | undefined> {
    if (to.kind === 'channel') {
      const { platform, workspace, place } = to;
      return { platform, to: { kind: 'channel', workspace, place } };
    }
    const account = (await given.people(db).accountsOf([to.person])).get(to.person);
    return account === undefined ? undefined : { platform: account.platform, to: { kind: 'person', account } };
  }
}

/** A job that puts something off to the past would be asked again at once, for ever. */
function notBefore(until: Temporal.Instant, now: Temporal.Instant): Temporal.Instant {
  const soonest = now.add({ seconds: 1 });
  return until.epochMilliseconds < soonest.epochMilliseconds ? soonest : until;
}
