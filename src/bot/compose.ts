import type { Logger } from 'pino';
import type { Temporal } from 'temporal-polyfill';
import { loadEnglish } from '../adapters/english/english.ts';
import type { Database, Db } from '../adapters/prisma/clients.ts';
import { courierStore } from '../adapters/prisma/courier-store.ts';
import { cpdStore } from '../adapters/prisma/cpd-store.ts';
import { deliveryStore } from '../adapters/prisma/delivery-store.ts';
import { evaluationStore } from '../adapters/prisma/evaluation-store.ts';
import { expertiseStore } from '../adapters/prisma/expertise-store.ts';
import { glossaryStore } from '../adapters/prisma/glossary-store.ts';
import { helpStore, needStore } from '../adapters/prisma/help-store.ts';
import { identities } from '../adapters/prisma/identities.ts';
import { peopleStore } from '../adapters/prisma/people-store.ts';
import { reportStore } from '../adapters/prisma/report-store.ts';
import { schoolStore } from '../adapters/prisma/school-store.ts';
import { schools } from '../adapters/prisma/schools.ts';
import { explainStorageError } from '../adapters/prisma/storage-errors.ts';
import { turnStore } from '../adapters/prisma/turn-store.ts';
import type { Found } from '../core/chat/found.ts';
import type { Messenger } from '../core/chat/messenger.ts';
import type { Reply } from '../core/chat/reply.ts';
import type { Turn } from '../core/chat/turn.ts';
import { cpdFeature } from '../core/cpd/feature.ts';
import { evaluationFeature } from '../core/evaluation/feature.ts';
import { awaitsAnswer } from '../core/evaluation/situation.ts';
import { Directories } from '../core/expertise/directories.ts';
import { expertiseFeature, expertiseWordsFeature } from '../core/expertise/feature.ts';
import { finderOf } from '../core/expertise/finder.ts';
import { reportFeature } from '../core/report/feature.ts';
import { schoolFeature } from '../core/school/feature.ts';
import type { Person } from '../core/shared/people.ts';
import type { School } from '../core/shared/school.ts';
import { courier } from './courier.ts';
import { inHand } from './in-hand.ts';
import { jobDesk } from './job-desk.ts';
import { type Plugged, plug } from './plug.ts';
import { RepeatedTurn, type Transact } from './ports.ts';
import { router } from './router.ts';
import { type Asked, searcher } from './searcher.ts';

/** What the bot stands on: its database, its clock, its platforms. `lease` as the courier's. */
export type Ground = {
  database: Database;
  messengers: readonly Messenger[];
  now: () => Temporal.Instant;
  newId: () => string;
  name: string;
  lease: number;
  log: Logger;
};

/** The bot, whole. */
export type Bot = {
  handle: (turn: Turn) => Promise<readonly Reply[]>;
  /** Answers a platform's search box; reads, and keeps nothing of what was asked. */
  search: (asked: Asked) => Promise<readonly Found[]>;
  /** Plans what is due now and sends it. */
  tick: () => Promise<void>;
  /** Sends what is queued, without planning. */
  deliver: () => Promise<void>;
  /** Finishes what is in hand. */
  stop: () => Promise<void>;
};

/** Fits core, stores and platforms together; adding a feature is one line of `features`. */
export function compose(ground: Ground): Bot {
  const { database, now, newId, log } = ground;
  const deliveries = (db: Db) => deliveryStore(db, newId);
  const directories = new Directories();
  const cpd = (db: Db) =>
    directories.watching(cpdStore(db), 'addActivity', 'removeActivity', 'addParticipations', 'setState');
  const evaluationStores = (db: Db) => ({
    evaluations: evaluationStore(db),
    cpd: cpd(db),
    people: peopleStore(db),
    deliveries: deliveries(db),
  });
  const expertiseStores = (db: Db) => {
    const expertise = directories.watching(expertiseStore(db), 'saveProfile', 'putItems', 'changeItem');
    const glossary = directories.watching(glossaryStore(db), 'save', 'remove');
    return {
      expertise,
      glossary,
      help: helpStore(db),
      needs: needStore(db),
      finder: finderOf(directories, loadEnglish, { expertise, glossary }),
      people: peopleStore(db),
      deliveries: deliveries(db),
      nudges: {
        open: ({ person, school, now }: { person: Person; school: School; now: Temporal.Instant }) =>
          awaitsAnswer(person.id, { school, now, newId, stores: evaluationStores(db) }),
      },
    };
  };
  const features: readonly Plugged<Db>[] = [
    // Before evaluation, which would read 'someone good with Kahoot' as praise; what is less plain waits until the end.
    plug(expertiseFeature, expertiseStores),
    plug(evaluationFeature, evaluationStores),
    plug(cpdFeature, (db: Db) => ({ cpd: cpd(db), people: peopleStore(db) })),
    plug(reportFeature, (db: Db) => ({ report: reportStore(db) })),
    plug(schoolFeature, (db: Db) => ({ school: schoolStore(db), people: peopleStore(db) })),
    plug(expertiseWordsFeature, expertiseStores),
  ];
  const transact: Transact<Db> = async (work) => {
    try {
      return await database.client.$transaction(work);
    } catch (error) {
      throw explainStorageError(error) ?? error;
    }
  };
  const desk = jobDesk({ features, transact, schools, deliveries, newId, log });
  const mail = courier({
    transact,
    store: courierStore,
    deliveries,
    people: peopleStore,
    schools,
    desk,
    messengers: new Map(ground.messengers.map((messenger) => [messenger.platform, messenger])),
    now,
    name: ground.name,
    lease: ground.lease,
    log,
  });
  const turns = (db: Db) => turnStore(db, () => new RepeatedTurn());
  const hands = inHand(router({ features, transact, turns, identities, deliveries, newId, log }));
  return {
    handle: hands.run,
    search: searcher({ features, db: database.client, schools, people: peopleStore, now, newId }),
    tick: async () => {
      await desk.plan(now());
      await mail.run();
    },
    deliver: mail.run,
    stop: async () => {
      await Promise.all([mail.stop(), hands.finished()]);
    },
  };
}
