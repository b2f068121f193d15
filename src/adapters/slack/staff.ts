import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { PlatformError } from '../../core/shared/errors.ts';
import type { Member } from '../../core/shared/workspace-staff.ts';
import { asked } from './client.ts';

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
