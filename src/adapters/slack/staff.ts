import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { PlatformError } from '../../core/shared/errors.ts';
import { asked } from './client.ts';

/** Somebody in a workspace who may be a colleague. `admin`: one of those who look after the workspace. */
export type Member = { user: string; name: string; email?: string; title: string; admin: boolean };

/** What a set-up shows: people on the staff list, those of them found in Slack, those Slack cannot deliver to. */
export type StaffState = {
  school: string;
  people: number;
  linked: number;
  admins: number;
  unreachable: number;
  quiet: boolean;
};

/** The staff list of the school that a workspace is. */
export type Staff = {
  /** Links these members to the people with the same e-mail address; gives those whom nobody on the list matches. */
  link(workspace: string, members: readonly Member[]): Promise<readonly Member[]>;
  /** Forgets the accounts of members who left the workspace; the people stay. */
  unlink(workspace: string, users: readonly string[]): Promise<void>;
  /** Puts members whom nobody matches on the staff list, linked; those without an address too. */
  add(workspace: string, members: readonly Member[]): Promise<void>;
  /** Makes a member an admin of the school, on the staff list if need be. */
  makeAdmin(workspace: string, member: Member): Promise<void>;
  state(workspace: string): Promise<StaffState>;
  /** Lets Pollen write to people by itself from now on; until then it only answers. */
  wake(workspace: string): Promise<void>;
};

const userSchema = z.looseObject({
  id: z.string().min(1),
  name: z.string().optional(),
  real_name: z.string().optional(),
  deleted: z.boolean().optional(),
  is_bot: z.boolean().optional(),
  is_restricted: z.boolean().optional(),
  is_ultra_restricted: z.boolean().optional(),
  is_stranger: z.boolean().optional(),
  is_admin: z.boolean().optional(),
  is_owner: z.boolean().optional(),
  profile: z
    .looseObject({ email: z.string().optional(), real_name: z.string().optional(), title: z.string().optional() })
    .optional(),
});

/** Who a Slack user is to Pollen: a colleague, somebody who left, or nobody it has to do with (guests and bots). */
export function readMember(
  user: unknown,
): { kind: 'member'; member: Member } | { kind: 'left'; user: string } | { kind: 'other' } {
  const read = userSchema.safeParse(user);
  if (!read.success || read.data.id === 'USLACKBOT') return { kind: 'other' };
  const { id, deleted, profile, ...rest } = read.data;
  if (deleted) return { kind: 'left', user: id };
  if (rest.is_bot || rest.is_restricted || rest.is_ultra_restricted || rest.is_stranger) return { kind: 'other' };
  const name = profile?.real_name || rest.real_name || rest.name || id;
  const admin = rest.is_admin === true || rest.is_owner === true;
  const email = profile?.email?.trim().toLowerCase();
  return {
    kind: 'member',
    member: { user: id, name, title: profile?.title ?? '', admin, ...(email ? { email } : {}) },
  };
}

/** What reading a workspace needs of the world; `wait` takes seconds. */
type Reading = { client: WebClient; wait: (seconds: number) => Promise<void>; progress: (read: number) => void };

const PAGE = 200;
const MOST_PAGES = 500;

/** Everybody in a workspace, page by page at Slack's pace, with those who left apart. */
export async function readWorkspace({
  client,
  wait,
  progress,
}: Reading): Promise<{ members: Member[]; left: string[] }> {
  const members: Member[] = [];
  const left: string[] = [];
  let cursor: string | undefined;
  let read = 0;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await patiently(
      () => asked(client.users.list({ limit: PAGE, ...(cursor ? { cursor } : {}) })),
      wait,
    );
    for (const user of answer.members ?? []) {
      const found = readMember(user);
      if (found.kind === 'member') members.push(found.member);
      if (found.kind === 'left') left.push(found.user);
    }
    read += answer.members?.length ?? 0;
    progress(read);
    cursor = answer.response_metadata?.next_cursor || undefined;
    if (cursor === undefined) break;
  }
  return { members, left };
}

async function patiently<T>(call: () => Promise<T>, wait: (seconds: number) => Promise<void>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof PlatformError) || error.retryAfter === undefined || attempt === 10) throw error;
      await wait(error.retryAfter);
    }
  }
}
