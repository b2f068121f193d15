import type { Temporal } from 'temporal-polyfill';
import type { Found } from '../core/chat/found.ts';
import { storable } from '../core/chat/storable.ts';
import type { PeopleStore } from '../core/shared/people-store.ts';
import { localDate } from '../core/shared/school-calendar.ts';
import type { Plugged } from './plug.ts';
import type { SchoolsStore } from './ports.ts';

/** What somebody typed into a platform's search box: the ids of their school and of themselves, and the words so far. */
export type Asked = { school: string; person: string; text: string };

type Given<Db> = {
  features: readonly Plugged<Db>[];
  db: Db;
  schools: (db: Db) => SchoolsStore;
  people: (db: Db) => PeopleStore;
  now: () => Temporal.Instant;
  newId: () => string;
};

/** A search box shows few, and each of them is a whole card. */
const MOST = 10;

/** Answers search boxes from the features that can; strangers and leavers find nobody. Outside any transaction, as it only reads. */
export function searcher<Db>({ features, db, schools, people, now, newId }: Given<Db>) {
  return async ({ school: schoolId, person: personId, text }: Asked): Promise<readonly Found[]> => {
    if (text.trim() === '') return [];
    const school = await schools(db).byId(schoolId);
    const person = await people(db).person(schoolId, personId);
    if (school === undefined || person === undefined) return [];
    if (person.leftOn !== undefined && person.leftOn <= localDate(school.calendar, now()).toString()) return [];
    const found: Found[] = [];
    for (const { feature, storesOf } of features)
      found.push(
        ...((await feature.search?.(storable(text), { school, person, now: now(), newId, stores: storesOf(db) })) ??
          []),
      );
    return found.slice(0, MOST);
  };
}
