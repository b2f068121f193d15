/** Somebody in a workspace of a platform who may be a colleague. `admin`: one of those who look after the workspace. */
export type Member = {
  user: string;
  /** The platform's own id of them, where a staff list may carry it. */
  objectId?: string;
  name: string;
  email?: string;
  title: string;
  admin: boolean;
};

/** What a set-up shows: people on the staff list, those of them found on the platform, those it cannot deliver to. */
export type StaffState = {
  school: string;
  people: number;
  linked: number;
  admins: number;
  unreachable: number;
  quiet: boolean;
};

/** The staff list of the school that a workspace is, as setting up a platform needs it. */
export type WorkspaceStaff = {
  /** Links these members to the people with the same address or object id; gives those whom nobody on the list matches. */
  link(workspace: string, members: readonly Member[]): Promise<readonly Member[]>;
  /** Forgets the accounts of members who left the workspace; the people stay. */
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
