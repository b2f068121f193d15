import { PlatformError } from '../../core/shared/errors.ts';
import type { WorkspaceStaff } from '../../core/shared/workspace-staff.ts';
import type { Connector } from './connector.ts';
import type { Conversations } from './conversations.ts';
import { conversationOf, type Inbound } from './inbound-parts.ts';
import { readMember } from './staff.ts';

/** What getting to know people stands on. */
type Given = {
  connector: Connector;
  conversations: Conversations;
  staff: WorkspaceStaff;
  peopleOf: (workspace: string, users: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

/** The most conversations that are remembered to be kept already. */
const MOST_REMEMBERED = 20_000;

/** Keeps the way to whoever writes, and looks for newcomers on the staff list, once each. */
export function meeting({ connector, conversations, staff, peopleOf }: Given) {
  const kept = new Map<string, string>();
  const known = new Set<string>();
  return {
    async meet(inbound: Inbound & { kind: 'turn' | 'search' }): Promise<void> {
      const { workspace, user } = inbound.kind === 'turn' ? inbound.turn.from : inbound;
      const line = inbound.kind === 'turn' ? inbound.way.line : inbound.line;
      if (inbound.kind === 'turn') await keep(workspace, user, inbound);
      if (known.has(user)) return;
      if ((await peopleOf(workspace, [user])).size === 0) {
        // Of somebody whom Teams does not describe there is nothing to match.
        const described = await connector.member(line, inbound.sender).catch((error: unknown) => {
          if (error instanceof PlatformError) return undefined;
          throw error;
        });
        const member = readMember(described);
        if (member === undefined || (await staff.link(workspace, [{ ...member, user }])).length > 0) return;
      }
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.add(user);
    },
    /** What was remembered of somebody is asked for again: they were lost, or left. */
    forget(user: string): void {
      known.delete(user);
      kept.delete(user);
    },
  };

  async function keep(workspace: string, user: string, { turn, way }: Inbound & { kind: 'turn' }): Promise<void> {
    const own = way.asked !== undefined || turn.place.kind === 'direct';
    // A card can be pressed where Pollen is not; only where it is heard it is.
    if (!own && turn.deed.kind !== 'said') return;
    const place = conversationOf(way.line.conversation);
    const name = own ? user : place;
    const says = `${place} ${way.line.serviceUrl}`;
    if (kept.get(name) === says) return;
    const kind = own ? 'person' : 'channel';
    await conversations.keep(workspace, { kind, name, place, address: way.line.serviceUrl, title: '' });
    if (kept.size >= MOST_REMEMBERED) kept.clear();
    kept.set(name, says);
  }
}
