/** A conversation that Pollen can write to by itself. `name` is whose or which it is: a person's own, a team, a channel. */
export type Known = {
  kind: 'person' | 'team' | 'channel';
  name: string;
  /** Teams' word for the conversation; none where it was never opened. */
  place?: string;
  /** Where Teams answers for it. */
  address: string;
  /** What people call it. */
  title: string;
  unreachable: boolean;
};

/** The conversations of a tenant, kept: Teams tells of each of them once, and has no list to ask for. */
export type Conversations = {
  /** Takes note of a conversation, reachable from now on; true where it is new, or back after it was lost. */
  keep(workspace: string, known: Omit<Known, 'unreachable'>): Promise<boolean>;
  ofPerson(workspace: string, user: string): Promise<Known | undefined>;
  /** All of a kind, by title. */
  all(workspace: string, kind: Known['kind']): Promise<readonly Known[]>;
  /** The address that this tenant was last answered at. */
  address(workspace: string): Promise<string | undefined>;
  /** Teams refuses to write to this person: nobody tries again until they come back. */
  lost(workspace: string, user: string): Promise<void>;
  rename(workspace: string, name: string, title: string): Promise<void>;
  forget(workspace: string, name: string): Promise<void>;
  /** How many people have a conversation with Pollen, and how many cannot be written to. */
  count(workspace: string): Promise<{ people: number; unreachable: number }>;
};
