/** Activities that were taken from Teams and are not worked through yet; Teams forgets them once they are answered. */
export type Inbox = {
  /** Keeps an event; false where one of this id was kept before, by any instance. */
  keep(id: string, event: unknown): Promise<boolean>;
  /** Forgets what an event said; its id stays, so that a repeat is known. */
  done(id: string): Promise<void>;
  /** What was kept before this moment of the inbox's opening and never finished, oldest first. */
  unfinished(): Promise<readonly { id: string; event: unknown }[]>;
};
