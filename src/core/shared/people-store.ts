import type { Account } from '../chat/turn.ts';
import type { Person } from './people.ts';
import type { School } from './school.ts';

/** The people of a school, as features may ask for them. */
export type PeopleStore = {
  person(schoolId: string, id: string): Promise<Person | undefined>;
  /** Everyone who has not left, by name. */
  active(schoolId: string): Promise<readonly Person[]>;
  /** Changes roles; false where the person is not of this school. */
  setRoles(schoolId: string, id: string, roles: { leader: boolean; admin: boolean }): Promise<boolean>;
  /** Where a person can be reached, the platform's account first linked first; none for leavers. */
  accountsOf(personIds: readonly string[]): Promise<ReadonlyMap<string, Account>>;
};

/** Who is who on the platforms: what a turn needs before any feature sees it. */
export type Identities = {
  /** The person behind an account, leavers included; only inside the school to which the account's workspace belongs. */
  byAccount(account: Account): Promise<Person | undefined>;
  /** The one school of a workspace. */
  schoolOf(platform: string, workspace: string): Promise<School | undefined>;
};
