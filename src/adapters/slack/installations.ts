import type { Temporal } from 'temporal-polyfill';

/** What a workspace granted when it installed Pollen. */
export type Granted = {
  workspace: string;
  enterprise: string | undefined;
  botUser: string;
  bot: string | undefined;
  scopes: readonly string[];
  installer: string;
};

/** A bot token; with the two others where Slack renews it twice a day. */
export type Tokens = { token: string; refreshToken?: string | undefined; expiresAt?: Temporal.Instant | undefined };

/** An installation as kept. Without `token`, and with `fault` in words, where it cannot be decrypted. */
type Installed = Granted & Partial<Tokens> & { refreshFault: string | undefined; fault: string | undefined };

/** Where Pollen is installed, kept over restarts. */
export type Installations = {
  save(granted: Granted, tokens: Tokens): Promise<void>;
  /** Undefined where Pollen was never installed, or is gone. */
  find(workspace: string): Promise<Installed | undefined>;
  /** Those whose token expires by `soon` and that nobody has tried since `since`; each goes to one instance only. */
  takeExpiring(
    soon: Temporal.Instant,
    since: Temporal.Instant,
  ): Promise<readonly (Installed & { triedAt: Date | null })[]>;
  refreshed(workspace: string, triedAt: Date | null, tokens: Tokens): Promise<void>;
  notRefreshed(workspace: string, triedAt: Date | null, why: string): Promise<void>;
};
