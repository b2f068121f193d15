/** An Adaptive Card as Teams takes it. */
export type Card = { type: 'AdaptiveCard'; version: '1.5'; body: readonly object[] };
