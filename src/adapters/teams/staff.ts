import { z } from 'zod';
import type { Connector } from './connector.ts';
import type { Line } from './inbound-parts.ts';

/** Somebody in a tenant who may be a colleague. `objectId` is theirs in the tenant, which a staff list may name. */
export type Member = { user: string; objectId?: string; name: string; email?: string; title: string; admin: boolean };

/** What a set-up shows: people on the staff list, those of them found in Teams, those Teams cannot deliver to. */
export type StaffState = {
  school: string;
  people: number;
  linked: number;
  admins: number;
  unreachable: number;
  quiet: boolean;
};

/** The staff list of the school that a tenant is. */
export type Staff = {
  /** Links these members to the people with the same address or object id; gives those whom nobody on the list matches. */
  link(workspace: string, members: readonly Member[]): Promise<readonly Member[]>;
  /** Forgets the accounts of members; the people stay. */
  unlink(workspace: string, users: readonly string[]): Promise<void>;
  /** Puts members whom nobody matches on the staff list, linked; those without an address too. */
  add(workspace: string, members: readonly Member[]): Promise<void>;
  /** Makes a member an admin of the school, on the staff list if need be. */
  makeAdmin(workspace: string, member: Member): Promise<void>;
  isAdmin(workspace: string, user: string): Promise<boolean>;
  state(workspace: string): Promise<StaffState>;
  /** Lets Pollen write to people by itself from now on; until then it only answers. */
  wake(workspace: string): Promise<void>;
};

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
