import type { Reply } from '../../core/chat/reply.ts';
import type { Turn } from '../../core/chat/turn.ts';

/** The bot, as Slack needs it. */
export type SlackHost = {
  handle(turn: Turn): Promise<readonly Reply[]>;
  /** The Slack users of these people, by person; only those in this workspace. */
  usersOf(workspace: string, people: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The people behind these Slack users, by user; only those in this workspace. */
  peopleOf(workspace: string, users: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Takes note of what went wrong while the person got an apology. */
  failed(error: unknown, what: string): void;
};
