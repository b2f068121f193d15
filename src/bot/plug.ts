import type { Feature } from '../core/shared/feature.ts';

/** A feature with the way to make its stores from a database handle; its own store types are sealed inside. */
export type Plugged<Db> = { feature: Feature<never>; storesOf: (db: Db) => never };

/** Fits a feature to its stores; this is all that adding a feature to the bot takes. */
export function plug<Db, Stores>(feature: Feature<Stores>, storesOf: (db: Db) => Stores): Plugged<Db> {
  return { feature, storesOf: storesOf as (db: Db) => never };
}
