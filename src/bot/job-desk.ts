import type { Logger } from 'pino';
import type { Temporal } from 'temporal-polyfill';
import type { Delivery } from '../core/shared/delivery.ts';
import type { DeliveryStore } from '../core/shared/delivery-store.ts';
import type { Composed, Job } from '../core/shared/feature.ts';
import type { School } from '../core/shared/school.ts';
import { guard } from './failure.ts';
import type { Plugged } from './plug.ts';
import type { SchoolsStore, Transact } from './ports.ts';

/** The jobs of all features: planned by the clock, composed by the courier. */
export type JobDesk<Db> = {
  /** Queues what is due in every school; safe at any time and any number of times. */
  plan: (now: Temporal.Instant) => Promise<void>;
  compose: (db: Db, school: School, delivery: Delivery, now: Temporal.Instant) => Promise<Composed>;
};

/** What the desk is wired with. */
type Given<Db> = {
  features: readonly Plugged<Db>[];
  transact: Transact<Db>;
  schools: (db: Db) => SchoolsStore;
  deliveries: (db: Db) => DeliveryStore;
  newId: () => string;
  log: Logger;
};

/** Knows every feature's jobs by name. */
export function jobDesk<Db>({ features, transact, schools, deliveries, newId, log }: Given<Db>): JobDesk<Db> {
  const jobs = new Map<string, { job: Job<never>; plugged: Plugged<Db> }>();
  for (const plugged of features) {
    for (const [name, job] of Object.entries(plugged.feature.jobs ?? {})) jobs.set(name, { job, plugged });
  }
  return {
    async plan(now) {
      for (const school of await transact((db) => schools(db).awake())) {
        for (const [name, { job, plugged }] of jobs) {
          const plan = (db: Db) => job.plan({ school, now, newId, stores: plugged.storesOf(db) });
          // One job's trouble in one school is no reason to leave out the others.
          await guard(`plan ${name}`, log, () => transact(async (db) => deliveries(db).add(school.id, await plan(db))));
        }
      }
    },
    async compose(db, school, delivery, now) {
      const found = jobs.get(delivery.job);
      if (found === undefined) return { kind: 'withdraw', because: `no feature has the job ${delivery.job} any more` };
      return found.job.compose(delivery, { school, now, newId, stores: found.plugged.storesOf(db) });
    },
  };
}
