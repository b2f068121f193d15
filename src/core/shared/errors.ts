/** A person's mistake or a limit they met: its message is shown to them as it stands. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** What a platform answered when it would not do as asked; `retryAfter` in seconds where it named a time. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  readonly platform: string;
  readonly code: string;
  readonly retryAfter: number | undefined;
  /** True where trying again can never help: the person blocked the bot, left, or cannot be written to. */
  readonly unreachable: boolean;

  constructor(fault: { platform: string; code: string; retryAfter?: number; unreachable?: boolean }) {
    super(`${fault.platform} answered ${fault.code}`);
    this.platform = fault.platform;
    this.code = fault.code;
    this.retryAfter = fault.retryAfter;
    this.unreachable = fault.unreachable ?? false;
  }
}

/** One setting that cannot be used: which, what is wrong with it, what was expected and where to find it. */
export type ConfigFault = { variable: string; problem: string; expected: string; where: string };

/** Every fault of the configuration at once; values never appear in it, so that secrets cannot leak. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    const lines = faults.map((f) => `  ${f.variable}: ${f.problem}. Expected ${f.expected}. ${f.where}`);
    super(`Pollen cannot start with this configuration:\n${lines.join('\n')}`);
    this.faults = faults;
  }
}

/** The database cannot be used; the message says what happened, to which file or server, and what to do next. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}
