import { z } from 'zod';
import type { Member } from '../../core/shared/workspace-staff.ts';
import type { Connector } from './connector.ts';
import type { Line } from './inbound-parts.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || undefined);
const memberSchema = z.object({
  id: z.string().min(1).max(500),
  aadObjectId: text,
  objectId: text,
  name: text,
  givenName: text,
  surname: text,
  email: text,
  userPrincipalName: text,
  userRole: text,
});

/** A member as Teams describes them; nobody where that is a guest or not readable. A guest is not staff. */
export function readMember(member: unknown): Member | undefined {
  const read = memberSchema.safeParse(member);
  if (!read.success || read.data.userRole === 'guest') return undefined;
  const { id, aadObjectId, objectId, name, givenName, surname, email, userPrincipalName } = read.data;
  const known = aadObjectId ?? objectId;
  const address = (email ?? userPrincipalName)?.toLowerCase();
  const called = name ?? [givenName, surname].filter((part) => part !== undefined).join(' ');
  return {
    user: known ?? id,
    name: called || id,
    title: '',
    admin: false,
    ...(known === undefined ? {} : { objectId: known }),
    ...(address?.includes('@') ? { email: address } : {}),
  };
}

const MOST_PAGES = 200;

/** Everybody in a team, page by page. Throws PlatformError. */
export async function readRoster(connector: Connector, team: Line): Promise<readonly Member[]> {
  const members: Member[] = [];
  let next: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await connector.members(team, next);
    members.push(...answer.members.flatMap((member) => readMember(member) ?? []));
    next = answer.next;
    if (next === undefined) break;
  }
  return members;
}
