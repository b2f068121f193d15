import type { Logger } from 'pino';
import { type Message, words } from '../core/chat/message.ts';
import { type Reply, whisper } from '../core/chat/reply.ts';
import { rich } from '../core/chat/rich-text.ts';
import { storableJson, storableTurn } from '../core/chat/storable.ts';
import type { Turn } from '../core/chat/turn.ts';
import type { DeliveryStore } from '../core/shared/delivery-store.ts';
import type { Outcome } from '../core/shared/feature.ts';
import type { Happening } from '../core/shared/happenings.ts';
import type { Identities } from '../core/shared/people-store.ts';
import { localDate } from '../core/shared/school-calendar.ts';
import { dispatcher, type Situation } from './dispatch.ts';
import { apologise } from './failure.ts';
import type { Plugged } from './plug.ts';
import { RepeatedTurn, type Transact, type TurnStore } from './ports.ts';

/** What the router is wired with. */
export type RouterGiven<Db> = {
  features: readonly Plugged<Db>[];
  transact: Transact<Db>;
  turns: (db: Db) => TurnStore;
  identities: (db: Db) => Identities;
  deliveries: (db: Db) => DeliveryStore;
  newId: () => string;
  log: Logger;
};

/** Handles a turn in one transaction, once: a repeat gets the stored replies, a bug an apology and nothing half-done. */
export function router<Db>(given: RouterGiven<Db>): (turn: Turn) => Promise<readonly Reply[]> {
  const { features, transact, log } = given;

  return async (received) => {
    const turn = storableTurn(received);
    const turnLog = log.child({ turn: turn.id, kind: turn.deed.kind });
    const attempt = () => transact((db) => handle(db, turn, turnLog));
    try {
      return await attempt().catch((error: unknown) => {
        if (error instanceof RepeatedTurn) return attempt(); // which finds the replies of the other transaction
        throw error;
      });
    } catch (error) {
      return apologise(error, turn.id, turnLog);
    }
  };

  async function handle(db: Db, turn: Turn, turnLog: Logger): Promise<readonly Reply[]> {
    const turns = given.turns(db);
    const key = keyOf(turn);
    const stored = await turns.replies(key);
    if (stored !== undefined) return stored;
    const school = await given.identities(db).schoolOf(turn.from.platform, turn.from.workspace);
    const person = await given.identities(db).byAccount(turn.from);
    if (school === undefined || person === undefined) return [whisper(stranger(school?.name))];
    if (person.leftOn !== undefined && person.leftOn <= localDate(school.calendar, turn.at).toString()) {
      return [whisper(leaver(school.name))];
    }
    await turns.begin(key, school.id, turn.at);
    const situation: Situation = { school, person, place: turn.place, now: turn.at, newId: given.newId };
    const outcome = await dispatcher(features, db, situation)(turn.deed);
    if (outcome.refused !== undefined) turnLog.info({ person: person.id, refused: outcome.refused }, 'refused');
    const replies = storableJson(await settle(db, situation, outcome));
    await turns.finish(key, replies);
    turnLog.info({ school: school.id, person: person.id, replies: replies.length }, 'turn handled');
    return replies;
  }

  /** Writes what should happen and tells the other features, whose outcomes are settled in the same transaction. */
  async function settle(db: Db, situation: Situation, outcome: Outcome): Promise<readonly Reply[]> {
    if (outcome.deliveries !== undefined) await given.deliveries(db).add(situation.school.id, outcome.deliveries);
    const further: Reply[] = [];
    for (const happening of outcome.happenings ?? []) {
      for (const plugged of features) {
        const told = await tell(plugged, db, happening, situation);
        if (told !== undefined) further.push(...(await settle(db, situation, told)));
      }
    }
    return [...outcome.replies, ...further];
  }

  async function tell(plugged: Plugged<Db>, db: Db, happening: Happening, situation: Situation) {
    const hear = plugged.feature.on?.[happening.kind] as
      | ((happening: Happening, context: unknown) => Promise<Outcome>)
      | undefined;
    return hear?.(happening, { ...situation, stores: plugged.storesOf(db) });
  }
}

/** A turn's id is its platform's own, so it says nothing without whose it is: nobody gets the replies to another's. */
function keyOf({ id, from }: Turn): string {
  return [from.platform, from.workspace, from.user, id].join(' ');
}

function stranger(schoolName: string | undefined): Message {
  const where = schoolName ?? 'this workspace';
  return words(
    rich`Hello! I do not know you at ${where} yet. Please ask whoever looks after Pollen there to add you to the staff list.`,
    'I do not know you yet.',
  );
}

function leaver(schoolName: string): Message {
  return words(
    rich`You are no longer on the staff list of ${schoolName}, so I will not write to you. If that is a mistake, whoever looks after Pollen there can put it right.`,
    'You are no longer on the staff list.',
  );
}
