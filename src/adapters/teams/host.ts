import type { Found } from '../../core/chat/found.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { Turn } from '../../core/chat/turn.ts';
import type { Offers } from './fields.ts';
import type { Listed } from './people-search.ts';

/** The bot, as Teams needs it. */
export type TeamsHost = {
  handle(turn: Turn): Promise<readonly Reply[]>;
  /** Colleagues who can help with this, for somebody's search box; nobody for a stranger. */
  search(workspace: string, user: string, text: string): Promise<readonly Found[]>;
  /** The Teams users of these people, by person. */
  usersOf(workspace: string, people: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The people behind these Teams users, by user. */
  peopleOf(workspace: string, users: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Everybody on the staff list, for forms to choose from. */
  staffOf(workspace: string): Promise<readonly Listed[]>;
  /** The channels that Pollen is in, for forms to choose from. */
  placesOf(workspace: string): Promise<Offers['places']>;
  /** Takes note of what went wrong while the person got an apology. */
  failed(error: unknown, what: string): void;
};
