import type { Temporal } from 'temporal-polyfill';
import type { Database, Db } from '../../src/adapters/prisma/clients.ts';
import { courierStore } from '../../src/adapters/prisma/courier-store.ts';
import { deliveryStore } from '../../src/adapters/prisma/delivery-store.ts';
import { identities } from '../../src/adapters/prisma/identities.ts';
import { peopleStore } from '../../src/adapters/prisma/people-store.ts';
import { schools } from '../../src/adapters/prisma/schools.ts';
import { explainStorageError } from '../../src/adapters/prisma/storage-errors.ts';
import { turnStore } from '../../src/adapters/prisma/turn-store.ts';
import { courier } from '../../src/bot/courier.ts';
import { jobDesk } from '../../src/bot/job-desk.ts';
import { openLog } from '../../src/bot/log.ts';
import { plug } from '../../src/bot/plug.ts';
import { RepeatedTurn } from '../../src/bot/ports.ts';
import { router } from '../../src/bot/router.ts';
import type { Messenger } from '../../src/core/chat/messenger.ts';
import type { Deed, Turn } from '../../src/core/chat/turn.ts';
import type { Feature } from '../../src/core/shared/feature.ts';

/** Router, desk and couriers on a real database, with features of the test's own, whose store is the database itself. */
export function wiring(database: Database, features: readonly Feature<Db>[], now: () => Temporal.Instant) {
  let ids = 0;
  const newId = () => `id${++ids}-${process.hrtime.bigint()}`;
  const lines: string[] = [];
  const log = openLog('debug', { write: (line) => void lines.push(line) });
  const plugged = features.map((feature) => plug(feature, (db: Db) => db));
  const deliveries = (db: Db) => deliveryStore(db, newId);
  const transact = <T>(work: (db: Db) => Promise<T>) =>
    database.client.$transaction(work).catch((error: unknown) => {
      throw explainStorageError(error) ?? error;
    });
  const turns = (db: Db) => turnStore(db, () => new RepeatedTurn());
  const desk = jobDesk({ features: plugged, transact, schools, deliveries, newId, log });
  const handle = router({ features: plugged, transact, turns, identities, deliveries, newId, log });
  return {
    newId,
    desk,
    handle,
    deliveries: deliveries(database.client),
    /** What was logged so far, as text. */
    logged: () => lines.join(''),
    /** A turn of somebody at the test school, in their own chat. */
    turn: (id: string, user: string, deed: Deed): Turn => {
      const from = { platform: 'test', workspace: 'test', user };
      return { id, from, place: { kind: 'direct', id: `dm:${user}` }, at: now(), deed };
    },
    courier: (messengers: readonly Messenger[], name = 'courier', lease = 60) =>
      courier({
        transact,
        store: courierStore,
        deliveries,
        people: peopleStore,
        schools,
        desk,
        messengers: new Map(messengers.map((messenger) => [messenger.platform, messenger])),
        now,
        name,
        lease,
        log,
      }),
  };
}
