import type { WebClient } from '@slack/web-api';
import type { Temporal } from 'temporal-polyfill';
import type { Turn } from '../../core/chat/turn.ts';
import type { WorkspaceStaff } from '../../core/shared/workspace-staff.ts';
import { asked } from './client.ts';
import { type Inbound, placeOf, SLACK, type Way } from './inbound-parts.ts';
import { readMember } from './staff.ts';

/** Keeps accounts right as people come to a workspace, leave it or change their address. */
export type MemberDesk = {
  /** Takes a change in; `welcome` handles the turn of a colleague who has just joined. */
  changed(change: Inbound & { kind: 'member' }, welcome: (turn: Turn, way: Way) => Promise<void>): Promise<void>;
};

/** What the desk stands on. */
type Given = {
  staff: WorkspaceStaff;
  clientOf: (workspace: string) => Promise<WebClient | undefined>;
  now: () => Temporal.Instant;
};

/** The desk; it asks Slack for the member, since events repeat and come late. */
export function memberDesk({ staff, clientOf, now }: Given): MemberDesk {
  return {
    async changed({ workspace, user, joined, id }, welcome) {
      const client = await clientOf(workspace);
      if (client === undefined) return;
      const found = readMember((await asked(client.users.info({ user }))).user);
      if (found.kind === 'left') return staff.unlink(workspace, [user]);
      if (found.kind === 'other') return;
      const unknown = await staff.link(workspace, [found.member]);
      if (!joined || unknown.length > 0 || (await staff.state(workspace)).quiet) return;
      const place = placeOf(user);
      const turn: Turn = {
        id: `slack:${workspace}:${id}`,
        from: { platform: SLACK, workspace, user },
        place,
        at: now(),
        deed: { kind: 'joined' },
      };
      await welcome(turn, { asked: { place }, ephemeral: false });
    },
  };
}
