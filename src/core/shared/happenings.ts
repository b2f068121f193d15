import type { Temporal } from 'temporal-polyfill';

/** What has just become true, told in the past tense to every feature in the same transaction. */
export type Happening =
  | { kind: 'cpd-attended'; participation: string; person: string; at: Temporal.Instant }
  | { kind: 'cpd-evaluated'; participation: string; person: string; at: Temporal.Instant }
  /** The person would help others with what this activity was about, and agreed to be listed for it. */
  | { kind: 'help-offered'; participation: string; person: string; at: Temporal.Instant }
  /** The person agreed that this may be celebrated. */
  | { kind: 'celebration-allowed'; participation: string; person: string; at: Temporal.Instant }
  /** The person asked who can help them with this; a feature that knows answers with replies. */
  | { kind: 'help-wanted'; need: string; participation?: string; person: string; at: Temporal.Instant }
  /** A colleague's help helped: `person` says so, `helper` gave it. */
  | { kind: 'help-given'; request: string; helper: string; person: string; at: Temporal.Instant }
  /** Whoever helped (`person`) agreed that it may be celebrated: by their name, without the asker's and what it was about. */
  | { kind: 'mention-allowed'; request: string; person: string; at: Temporal.Instant }
  | { kind: 'plan-used'; participation: string; person: string; use: 'once' | 'regularly'; at: Temporal.Instant };
