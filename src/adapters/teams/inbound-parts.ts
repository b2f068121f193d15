import type { Deed, MessageRef, Place, Turn } from '../../core/chat/turn.ts';

/** The platform's name in accounts, workspaces and turns. */
export const TEAMS = 'teams';

/** Where Teams keeps a conversation: its own words for it, and the address to answer to. */
export type Line = { conversation: string; serviceUrl: string };

/** How an answer gets back. `card` is what was pressed; `home` where that was the Home. */
export type Way = {
  line: Line;
  /** Where it came from. */
  from: Place;
  /** Where the answer belongs where that is not where it was asked: a form of a channel, filled in in one's own chat. */
  asked?: { place: Place; message?: MessageRef };
  card?: MessageRef;
  home: boolean;
};

/** Who came and went, by Teams' ids; `user` is who installed Pollen, in the tenant. */
type Change =
  | { kind: 'installed'; by: string; user: string }
  | { kind: 'removed' }
  | { kind: 'members'; added: readonly string[]; removed: readonly string[] }
  | { kind: 'renamed'; place: string; name: string }
  | { kind: 'gone'; place: string };

/** A conversation that something happened to; `team` where it is one of a team's. */
export type Where = { workspace: string; line: Line; place: Place; team?: { id: string; name?: string } };

/** What came in, understood. `sender` is Teams' id of who it was, for questions about them. */
export type Inbound =
  | { kind: 'turn'; turn: Turn; way: Way; sender: string }
  | { kind: 'search'; workspace: string; user: string; sender: string; line: Line; text: string }
  | { kind: 'change'; id: string; where: Where; change: Change }
  | { kind: 'ignored'; because: string };

/** A conversation without the thread in it: what Teams names it by everywhere else. */
export function conversationOf(id: string): string {
  return id.replace(/;messageid=.*$/, '');
}

/** A turn of somebody; `id` is Teams' own and unique to its conversation only. */
export function turnOf(workspace: string, user: string, place: Place, id: string, at: Turn['at'], deed: Deed): Turn {
  return { id: `teams:${place.id}:${id}`, from: { platform: TEAMS, workspace, user }, place, at, deed };
}
