import type { Reply } from '../../core/chat/reply.ts';
import type { Turn } from '../../core/chat/turn.ts';
import type { Person } from '../../core/shared/people.ts';
import type { School } from '../../core/shared/school.ts';

/** The bot, as the playground needs it. */
export type PlaygroundHost = {
  handle(turn: Turn): Promise<readonly Reply[]>;
  /** Everyone who has not left. */
  people(): Promise<readonly Person[]>;
  school(): Promise<School>;
  /** Runs jobs and courier at the present moment of the clock; called after it moved. */
  tick(): Promise<void>;
  /** Sends what is queued and due; called after every turn, which may have queued something. */
  deliver(): Promise<void>;
  /** Takes note of what went wrong while the person got an apology. */
  failed(error: unknown, what: string): void;
};
