import { scribe } from '../../src/adapters/slack/letter.ts';

/** Writes as Pollen does, without waiting and without a word about what could not be uploaded. */
export const plainScribe = scribe({ wait: async () => undefined, failed: () => undefined });
